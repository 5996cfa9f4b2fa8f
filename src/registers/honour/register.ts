import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, period, place, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { levels } from '../vocabularies.ts'
import { honourTitles } from './titles.ts'

const noticeRule = {
  en: 'Award notices name the period that was assessed; the award follows its end',
  zh: '表彰通报载明考核年度，表彰在考核期结束之后',
}

/** An honour as awarded once: two levels or two years are two records. */
export const honour = defineRegister({
  name: 'honour',
  label: { en: 'Honours', zh: '荣誉' },
  one: { en: 'honour', zh: '荣誉' },
  purpose: {
    en: 'Honours of the region, its departments and its firms, and those of peers worth knowing. One record for each award.',
    zh: '本地区及其部门、企业获得的荣誉，以及可供比较的其他县（市、区）荣誉；每次表彰一条记录。',
  },
  group: 'assessment',
  fields: {
    title: choice(honourTitles, { label: { en: 'Honour', zh: '荣誉称号' }, required: true }),
    name: translated({ label: { en: 'Name as awarded', zh: '表彰名称' }, required: true, max: 300 }),
    level: choice(levels, { label: { en: 'Level', zh: '级别' }, required: true }),
    awarder: translated({ label: { en: 'Awarded by', zh: '授予机关' }, required: true, max: 200 }),
    place: place({ label: { en: 'Region or place honoured', zh: '受表彰地区' }, required: true }),
    organisation: reference('organisation', {
      label: { en: 'Organisation honoured', zh: '受表彰单位' },
      help: { en: 'Empty when the region itself is honoured.', zh: '表彰对象为地区本身时不填。' },
    }),
    awardedOn: date({ label: { en: 'Awarded on', zh: '表彰日期' }, required: true }),
    assessed: period({
      label: { en: 'Assessed period', zh: '考核期' },
      help: { en: 'Not the award’s date: the year or years that were judged.', zh: '不是表彰日期，是被考核的年度。' },
    }),
    batch: integer({ label: { en: 'Batch', zh: '批次' }, min: 1, max: 99 }),
    document: text({ label: { en: 'Document', zh: '表彰文号' }, max: 100 }),
    revokedOn: date({ label: { en: 'Revoked on', zh: '撤销日期' } }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Honour', zh: '荣誉' }, fields: ['title', 'name', 'level', 'awarder', 'batch'] },
    { label: { en: 'To whom', zh: '受表彰者' }, fields: ['place', 'organisation'] },
    { label: { en: 'When', zh: '时间' }, fields: ['awardedOn', 'assessed', 'document', 'revokedOn'] },
  ],
  match: ['title', 'level', 'place', 'organisation', 'awardedOn'],
  time: { on: 'awardedOn' },
  rules: c => [
    {
      id: 'assessed-period-ends',
      must: when(c.assessed.from.isSet(), c.assessed.until.isSet()),
      message: { en: 'The assessed period needs a last day.', zh: '考核期须填写截止日。' },
      fields: ['assessed'],
      source: noticeRule,
    },
    {
      id: 'award-after-assessed',
      must: when(c.assessed.until.isSet(), c.awardedOn.atLeast(c.assessed.until)),
      message: { en: 'The award cannot precede the end of the assessed period.', zh: '表彰日期不能早于考核期截止日。' },
      fields: ['awardedOn', 'assessed'],
      source: noticeRule,
    },
    {
      id: 'revoked-after-award',
      must: when(c.revokedOn.isSet(), c.revokedOn.atLeast(c.awardedOn)),
      message: { en: 'An honour cannot be revoked before it was awarded.', zh: '撤销日期不能早于表彰日期。' },
      fields: ['revokedOn', 'awardedOn'],
      source: noticeRule,
    },
    {
      id: 'no-district-strong-region',
      must: when(c.title.is('strong-region'), c.level.in(['national', 'provincial'])),
      message: {
        en: 'Strong science-and-technology districts are named by the province or the state.',
        zh: '科技强区由省级或国家命名。',
      },
      fields: ['title', 'level'],
      source: { en: 'Provincial rules on strong science-and-technology counties', zh: '省科技强县（市、区）创建办法' },
    },
  ],
  identity: {
    names: ['name'],
    traits: [
      { field: 'level', same: 10, differing: 20 },
      { field: 'awardedOn', same: 20, differing: 25 },
      { field: 'organisation', same: 10, differing: 20 },
      { field: 'place', same: 10, differing: 20 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: officersWrite,
  },
})
