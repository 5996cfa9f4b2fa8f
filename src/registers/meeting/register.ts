import { when } from '../../kernel/condition/index.ts'
import { choice, date, flag, integer, longText, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** The meetings a science-and-technology office keeps account of: the region's assemblies, the chief's office, its own. */
export const meetingKinds = vocabulary(
  'meeting-kind',
  { en: 'Kind of meeting', zh: '会议类型' },
  {
    'party-congress': { en: 'party congress or plenary session', zh: '党代会（全委会）' },
    'peoples-congress': { en: 'people’s congress session', zh: '人代会' },
    cppcc: { en: 'CPPCC session', zh: '政协会议' },
    'annual-st-conference': { en: 'annual S&T work conference', zh: '全区科技工作会议' },
    'chiefs-office': { en: 'chief’s office meeting', zh: '区长办公会议' },
    'st-symposium': { en: 'S&T symposium', zh: '科技工作座谈会' },
    'talent-symposium': { en: 'S&T talent symposium', zh: '科技人才座谈会' },
    'popular-science-joint': { en: 'popular-science joint meeting', zh: '科普工作联席会议' },
    other: { en: 'other meeting', zh: '其他会议' },
  },
)

/** Kinds held for science and technology alone. */
const scienceMeetings = ['annual-st-conference', 'st-symposium', 'talent-symposium', 'popular-science-joint'] as const

/** Meetings that dealt with, or should have dealt with, science and technology. */
export const meeting = defineRegister({
  name: 'meeting',
  label: { en: 'Meetings', zh: '会议' },
  one: { en: 'meeting', zh: '会议' },
  purpose: {
    en: 'Assemblies, office meetings and symposia, with whether science and technology was on the agenda.',
    zh: '党代会、人代会、政协会议、区长办公会议及各类座谈会，并记明科技工作是否列入议程。',
  },
  group: 'organisation',
  fields: {
    name: translated({ label: { en: 'Name', zh: '会议名称' }, required: true, max: 200 }),
    kind: choice(meetingKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    heldOn: date({ label: { en: 'Held on', zh: '召开日期' }, required: true }),
    days: integer({ label: { en: 'Days', zh: '会期（天）' }, min: 1, max: 30 }),
    scienceOnAgenda: flag({
      label: { en: 'S&T on the agenda', zh: '科技工作列入议程' },
      help: {
        en: 'Yes only when the agenda or a resolution names science and technology.',
        zh: '议程或决议中明确列有科技工作的，才填“是”。',
      },
      required: true,
    }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    chair: text({ label: { en: 'Chair', zh: '主持人' }, max: 60 }),
    venue: text({ label: { en: 'Venue', zh: '地点' }, max: 200 }),
    attendance: integer({ label: { en: 'Attendance', zh: '参会人数' }, unit: 'persons' }),
    agenda: longText({ label: { en: 'Agenda', zh: '议程' } }),
    minutes: text({ label: { en: 'Minutes (document number)', zh: '会议纪要文号' }, max: 100 }),
  },
  title: ['name', 'heldOn'],
  form: [
    {
      label: { en: 'Meeting', zh: '会议' },
      fields: ['name', 'kind', 'heldOn', 'days', 'organiser', 'chair', 'venue', 'attendance'],
    },
    { label: { en: 'Agenda', zh: '议程' }, fields: ['scienceOnAgenda', 'agenda', 'minutes'] },
  ],
  match: ['kind', 'heldOn'],
  time: { on: 'heldOn' },
  unique: [['kind', 'heldOn', 'name']],
  rules: ({ kind, scienceOnAgenda }) => [
    {
      id: 'science-meeting-has-science',
      must: when(kind.in(scienceMeetings), scienceOnAgenda.is(true)),
      message: {
        en: 'A meeting held for science and technology has it on the agenda.',
        zh: '科技专题会议应填写科技工作已列入议程。',
      },
      fields: ['kind', 'scienceOnAgenda'],
      source: { en: 'The definition of the meeting kinds', zh: '会议类型定义' },
    },
  ],
  identity: {
    names: ['name'],
    traits: [
      { field: 'heldOn', same: 20, differing: 30 },
      { field: 'kind', same: 5, differing: 10 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
