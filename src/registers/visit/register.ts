import { choice, choices, date, longText, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** The four leading bodies of a county (四套班子). */
export const leadingBodies = vocabulary(
  'leading-body',
  { en: 'Leading body', zh: '领导班子' },
  {
    'party-committee': { en: 'party committee', zh: '区委' },
    'peoples-congress': { en: 'people’s congress', zh: '区人大' },
    government: { en: 'government', zh: '区政府' },
    cppcc: { en: 'CPPCC', zh: '区政协' },
  },
)

export const visitActivities = vocabulary(
  'visit-activity',
  { en: 'Activity', zh: '活动' },
  {
    'high-tech-line': { en: 'High-tech enterprise line', zh: '高新技术企业一线行' },
    'on-the-spot': { en: 'on-the-spot office', zh: '现场办公' },
    inspection: { en: 'inspection', zh: '视察调研' },
    'routine-service': { en: 'routine service', zh: '日常走访服务' },
  },
)

/** Visits of leaders and officers to organisations. */
export const visit = defineRegister({
  name: 'visit',
  label: { en: 'Visits', zh: '走访' },
  one: { en: 'visit', zh: '走访' },
  purpose: {
    en: 'Visits of the leading bodies and the office to enterprises: one record per visit and organisation.',
    zh: '领导班子和科技部门走访企业的情况：每次走访一家单位登记一条。',
  },
  group: 'organisation',
  fields: {
    visitedOn: date({ label: { en: 'Visited on', zh: '走访日期' }, required: true }),
    organisation: reference('organisation', { label: { en: 'Organisation', zh: '走访单位' }, required: true }),
    activity: choice(visitActivities, { label: { en: 'Activity', zh: '活动' }, required: true }),
    bodies: choices(leadingBodies, {
      label: { en: 'Leading bodies', zh: '参加班子' },
      help: {
        en: 'Every body that had a leader there; empty when only officers went.',
        zh: '凡有领导参加的班子均选；仅工作人员走访的不填。',
      },
    }),
    leader: text({ label: { en: 'Led by', zh: '带队领导' }, max: 60 }),
    participants: text({ label: { en: 'Departments taking part', zh: '参加部门' }, max: 300 }),
    report: longText({ label: { en: 'Report', zh: '走访纪要' }, max: 4000 }),
  },
  title: ['organisation', 'visitedOn'],
  form: [
    { label: { en: 'Visit', zh: '走访' }, fields: ['visitedOn', 'organisation', 'activity', 'bodies', 'leader', 'participants'] },
    { label: { en: 'Report', zh: '纪要' }, fields: ['report'] },
  ],
  match: ['visitedOn', 'organisation'],
  time: { on: 'visitedOn' },
  unique: [['organisation', 'visitedOn', 'activity']],
  access: { read: bureauReads, write: officersWrite },
})
