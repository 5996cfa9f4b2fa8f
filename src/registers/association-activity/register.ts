import { choice, date, integer, longText, reference, references, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

export const activityKinds = vocabulary(
  'association-activity-kind',
  { en: 'Kind of activity', zh: '活动类型' },
  {
    founding: { en: 'founding or election', zh: '成立、换届' },
    salon: { en: 'salon or exchange', zh: '沙龙、交流' },
    'study-tour': { en: 'study tour', zh: '考察学习' },
    matching: { en: 'matching with institutes', zh: '院企对接' },
    forum: { en: 'forum', zh: '论坛' },
  },
)

/** What clubs and associations (the entrepreneurs' club among them) do. */
export const associationActivity = defineRegister({
  name: 'association-activity',
  label: { en: 'Association activities', zh: '社团活动' },
  one: { en: 'activity', zh: '活动' },
  purpose: {
    en: 'Activities of the entrepreneurs’ club and other associations; one record per activity, whoever helped.',
    zh: '企业家俱乐部及其他社团组织的活动，每次活动登记一条。',
  },
  group: 'environment',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    association: reference('organisation', { label: { en: 'Association', zh: '社团' }, required: true }),
    kind: choice(activityKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    heldOn: date({ label: { en: 'Held on', zh: '日期' }, required: true }),
    partners: references('organisation', { label: { en: 'Partners', zh: '合作单位' } }),
    attendance: integer({ label: { en: 'Attendance', zh: '参加人次' }, unit: 'person-times' }),
    venue: text({ label: { en: 'Venue', zh: '地点' }, max: 200 }),
    outcome: longText({ label: { en: 'Outcome', zh: '成效' }, max: 2000 }),
  },
  title: ['name', 'heldOn'],
  form: [
    { label: { en: 'Activity', zh: '活动' }, fields: ['name', 'association', 'kind', 'heldOn', 'venue'] },
    { label: { en: 'Outcome', zh: '情况' }, fields: ['partners', 'attendance', 'outcome'] },
  ],
  match: ['association', 'heldOn', 'name'],
  time: { on: 'heldOn' },
  unique: [['association', 'heldOn', 'name']],
  identity: {
    names: ['name'],
    traits: [
      { field: 'heldOn', same: 20, differing: 30 },
      { field: 'association', same: 10, differing: 20 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
