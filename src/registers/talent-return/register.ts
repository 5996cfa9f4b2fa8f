import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { returnFlow, returnStates } from '../investment-return/flow.ts'
import { census, partRules } from './part-rules.ts'

const persons = (en: string, zh: string) => integer({ label: { en, zh }, unit: 'persons' })

/** What one unit returned in a census round. */
export const talentReturn = defineRegister({
  name: 'talent-return',
  label: { en: 'Talent census returns', zh: '人才普查报表' },
  one: { en: 'census return', zh: '普查报表' },
  purpose: {
    en: 'One return per unit and round: S&T talents by degree, title and origin. Only accepted returns count.',
    zh: '每个单位每批次一份：按学历、职称、来源统计的科技人才数。只统计审核通过的报表。',
  },
  group: 'talent',
  fields: {
    round: reference('census-round', { label: { en: 'Round', zh: '普查批次' }, required: true }),
    organisation: reference('organisation', { label: { en: 'Unit', zh: '单位' }, required: true }),
    talents: integer({ label: { en: 'S&T talents', zh: '科技人才总数' }, required: true, unit: 'persons' }),
    incoming: persons('of which from outside the district', '其中：外来科技人才'),
    doctors: persons('of which doctors', '其中：博士'),
    masters: persons('of which masters', '其中：硕士'),
    bachelors: persons('of which bachelors', '其中：本科'),
    seniorTitles: persons('of which senior title', '其中：高级职称'),
    middleTitles: persons('of which middle title', '其中：中级职称'),
    women: persons('of which women', '其中：女性'),
    state: choice(returnStates, { label: { en: 'State', zh: '状态' }, required: true }),
    submittedOn: date({ label: { en: 'Submitted on', zh: '报送日期' } }),
    acceptedOn: date({ label: { en: 'Accepted on', zh: '审核日期' } }),
    compiler: text({ label: { en: 'Compiled by', zh: '填表人' }, personal: true, max: 60 }),
  },
  title: ['organisation', 'round'],
  form: [
    { label: { en: 'Return', zh: '报表' }, fields: ['round', 'organisation', 'compiler'] },
    {
      label: { en: 'Persons', zh: '人数' },
      fields: ['talents', 'incoming', 'doctors', 'masters', 'bachelors', 'seniorTitles', 'middleTitles', 'women'],
    },
    { label: { en: 'Course', zh: '审核' }, fields: ['state', 'submittedOn', 'acceptedOn'] },
  ],
  match: ['round', 'organisation'],
  unique: [['round', 'organisation']],
  rules: columns => [
    ...partRules(columns),
    {
      id: 'accepted-after-submitted',
      must: when(columns.acceptedOn.isSet(), columns.acceptedOn.atLeast(columns.submittedOn)),
      message: { en: 'A return is accepted on or after the day it was submitted.', zh: '审核日期不得早于报送日期。' },
      fields: ['submittedOn', 'acceptedOn'],
      source: census,
    },
  ],
  flow: () => returnFlow,
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c => any(officersWrite(c), all(ownOrganisation(c, c.organisation), c.state.in(['draft', 'submitted', 'sent-back']))),
  },
})
