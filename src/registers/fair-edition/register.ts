import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, reference, references, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, publicReads } from '../access.ts'
import { fairFlow, fairStates } from './flow.ts'

export const fairScopes = vocabulary(
  'fair-scope',
  { en: 'Scope of a fair', zh: '交易会范围' },
  {
    national: { en: 'exhibitors from the whole country', zh: '全国性' },
    provincial: { en: 'exhibitors of the province', zh: '全省性' },
    local: { en: 'exhibitors of the region', zh: '本地' },
  },
)

const report = { en: 'The closing report of each edition', zh: '各届交易会总结报告' }

/** Editions of the fair of S&T results. */
export const fairEdition = defineRegister({
  name: 'fair-edition',
  label: { en: 'Fair editions', zh: '历届科技成果交易会' },
  one: { en: 'fair edition', zh: '交易会届次' },
  purpose: {
    en: 'Each edition of the fair of S&T results. What was signed there is under cooperation projects and technology contracts.',
    zh: '历届科技成果展示交易会。会上签约见“技术合作项目”和“技术合同”。',
  },
  group: 'money',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    number: integer({
      label: { en: 'Edition', zh: '届' },
      help: { en: 'Left empty for a fair that is not part of the series.', zh: '不属于该系列的不填。' },
      min: 1,
      max: 200,
    }),
    scope: choice(fairScopes, { label: { en: 'Scope', zh: '范围' }, required: true }),
    openedOn: date({ label: { en: 'Opened on', zh: '开幕日期' }, required: true }),
    closedOn: date({ label: { en: 'Closed on', zh: '闭幕日期' } }),
    state: choice(fairStates, { label: { en: 'State', zh: '状态' }, required: true }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    coOrganisers: references('organisation', { label: { en: 'Co-organisers', zh: '协办单位' } }),
    venue: text({ label: { en: 'Venue', zh: '地点' }, max: 200 }),
    exhibitors: integer({ label: { en: 'Exhibitors', zh: '参展单位' }, unit: 'parties' }),
    results: integer({ label: { en: 'Results shown', zh: '展示成果' }, unit: 'achievements' }),
    needs: integer({ label: { en: 'Needs of enterprises published', zh: '发布企业技术需求' }, unit: 'items' }),
    visitors: integer({ label: { en: 'Visitors', zh: '参观人次' }, unit: 'person-times' }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Edition', zh: '届次' }, fields: ['name', 'number', 'scope', 'openedOn', 'closedOn', 'state'] },
    { label: { en: 'Organisation', zh: '组织' }, fields: ['organiser', 'coOrganisers', 'venue'] },
    { label: { en: 'Size', zh: '规模' }, fields: ['exhibitors', 'results', 'needs', 'visitors'] },
  ],
  match: ['name'],
  time: { on: 'openedOn' },
  unique: [['number'], ['name']],
  rules: ({ openedOn, closedOn }) => [
    {
      id: 'closes-after-opening',
      must: when(closedOn.isSet(), closedOn.atLeast(openedOn)),
      message: { en: 'A fair closes on or after the day it opens.', zh: '闭幕日期不得早于开幕日期。' },
      fields: ['openedOn', 'closedOn'],
      source: report,
    },
  ],
  flow: () => fairFlow,
  access: { read: c => any(bureauReads(c), publicReads(c, c.state.in(['planned', 'held']))), write: officersWrite },
})
