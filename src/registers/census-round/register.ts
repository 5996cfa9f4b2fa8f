import { all, when } from '../../kernel/condition/index.ts'
import { date, integer, longText, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'

const notice = { en: 'The notice that opens the census round', zh: '普查（调查）工作通知' }

/** Rounds of the census of S&T talent: units return numbers as at one day. */
export const censusRound = defineRegister({
  name: 'census-round',
  label: { en: 'Talent census rounds', zh: '科技人才普查' },
  one: { en: 'census round', zh: '普查批次' },
  purpose: {
    en: 'Rounds of the census of S&T talent, their reference day and the day on which personal data must be deleted.',
    zh: '科技人才普查各批次、标准时点以及个人数据删除期限。',
  },
  group: 'talent',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    referenceDay: date({ label: { en: 'Reference day', zh: '标准时点' }, required: true }),
    opensOn: date({ label: { en: 'Opens on', zh: '开始日期' }, required: true }),
    closesOn: date({ label: { en: 'Closes on', zh: '截止日期' }, required: true }),
    unitsAsked: integer({ label: { en: 'Units asked', zh: '应报单位' }, unit: 'units' }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '组织单位' } }),
    keepUntil: date({
      label: { en: 'Personal data kept until', zh: '个人数据保存至' },
      help: {
        en: 'Names and numbers of persons are deleted after this day; the counts stay.',
        zh: '到期删除个人信息，保留汇总数。',
      },
    }),
    notice: text({ label: { en: 'Notice (document number)', zh: '通知文号' }, max: 100 }),
    scope: longText({
      label: { en: 'Who is counted', zh: '普查范围' },
      help: { en: 'Each person once, at the highest title and degree only.', zh: '每人只计一次，职称、学历就高不就低。' },
      max: 4000,
    }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Round', zh: '批次' }, fields: ['name', 'referenceDay', 'opensOn', 'closesOn', 'unitsAsked', 'organiser'] },
    { label: { en: 'Rules', zh: '规定' }, fields: ['notice', 'scope', 'keepUntil'] },
  ],
  match: ['name'],
  time: { on: 'referenceDay' },
  unique: [['referenceDay']],
  rules: ({ referenceDay, opensOn, closesOn, keepUntil }) => [
    {
      id: 'dates-in-order',
      must: all(opensOn.atLeast(referenceDay), closesOn.atLeast(opensOn)),
      message: {
        en: 'A round opens on or after its reference day and closes after it opened.',
        zh: '开始日期不得早于标准时点，截止日期不得早于开始日期。',
      },
      fields: ['referenceDay', 'opensOn', 'closesOn'],
      source: notice,
    },
    {
      id: 'kept-beyond-closing',
      must: when(keepUntil.isSet(), keepUntil.above(closesOn)),
      message: { en: 'Personal data are kept until after the round has closed.', zh: '个人数据保存期限应晚于截止日期。' },
      fields: ['closesOn', 'keepUntil'],
      source: { en: 'Personal Information Protection Law, Article 19', zh: '《中华人民共和国个人信息保护法》第十九条' },
    },
  ],
  access: { read: bureauReads, write: officersWrite },
})
