import { any, when } from '../../kernel/condition/index.ts'
import { choices, date, flag, integer, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, publicReads } from '../access.ts'
import { audiences } from '../outreach-session/audience.ts'

/** Single lectures, most of them of a series. */
export const lecture = defineRegister({
  name: 'lecture',
  label: { en: 'Lectures', zh: '讲座' },
  one: { en: 'lecture', zh: '讲座' },
  purpose: {
    en: 'Lectures by outside speakers: topic, speaker, day, attendance. Farmers’ and cadres’ training is under sessions.',
    zh: '外请专家讲座：题目、主讲人、日期、听众人次。干部、农民培训在“科普培训”中登记。',
  },
  group: 'environment',
  fields: {
    topic: translated({ label: { en: 'Topic', zh: '题目' }, required: true, max: 200 }),
    programme: reference('training-programme', { label: { en: 'Programme', zh: '所属项目' } }),
    heldOn: date({ label: { en: 'Held on', zh: '举办日期' }, required: true }),
    speaker: text({ label: { en: 'Speaker', zh: '主讲人' }, max: 60 }),
    speakerFrom: text({ label: { en: 'Speaker’s institution', zh: '主讲人单位' }, max: 120 }),
    foreign: flag({ label: { en: 'Speaker from abroad', zh: '境外专家' } }),
    audiences: choices(audiences, { label: { en: 'Audience', zh: '对象' } }),
    attendance: integer({ label: { en: 'Attendance', zh: '听众人次' }, unit: 'person-times' }),
    venue: text({ label: { en: 'Venue', zh: '地点' }, max: 200 }),
    cancelled: flag({ label: { en: 'Cancelled', zh: '已取消' } }),
  },
  title: ['topic', 'heldOn'],
  form: [
    { label: { en: 'Lecture', zh: '讲座' }, fields: ['topic', 'programme', 'heldOn', 'venue', 'cancelled'] },
    { label: { en: 'Speaker', zh: '主讲人' }, fields: ['speaker', 'speakerFrom', 'foreign'] },
    { label: { en: 'Audience', zh: '听众' }, fields: ['audiences', 'attendance'] },
  ],
  match: ['topic', 'heldOn'],
  time: { on: 'heldOn' },
  unique: [['topic', 'heldOn']],
  rules: ({ cancelled, attendance }) => [
    {
      id: 'cancelled-has-no-attendance',
      must: when(attendance.above(0), cancelled.is(false)),
      message: { en: 'A cancelled lecture has no attendance.', zh: '已取消的讲座不应有听众人次。' },
      fields: ['cancelled', 'attendance'],
      source: { en: 'The rules of this register', zh: '本台账规则' },
    },
  ],
  identity: {
    names: ['topic'],
    traits: [
      { field: 'heldOn', same: 20, differing: 30 },
      { field: 'speaker', same: 10, differing: 10 },
    ],
  },
  access: { read: c => any(bureauReads(c), publicReads(c, c.cancelled.is(false))), write: officersWrite },
})
