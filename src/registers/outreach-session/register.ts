import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, place, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownPlace } from '../access.ts'
import { outreachFlow, outreachStates } from '../outreach-event/flow.ts'
import { audiences } from './audience.ts'

const statistics = {
  en: 'National science-popularisation statistics: persons and person-times',
  zh: '全国科普统计调查制度：人数与人次',
}

/** One course or lecture of science popularisation, at one place and for one audience. Persons are not person-times. */
export const outreachSession = defineRegister({
  name: 'outreach-session',
  label: { en: 'Outreach sessions', zh: '科普培训' },
  one: { en: 'session', zh: '培训' },
  purpose: {
    en: 'Courses and talks for cadres, farmers, residents and pupils. Person-times count every attendance, persons each one of the roster once.',
    zh: '面向干部、农民、居民、学生的培训和讲座。人次按每次到场计，人数按签到名册每人计一次。',
  },
  group: 'popularisation',
  fields: {
    topic: text({ label: { en: 'Topic', zh: '内容' }, required: true, max: 200 }),
    audience: choice(audiences, { label: { en: 'Audience', zh: '对象' }, required: true }),
    event: reference('outreach-event', { label: { en: 'Part of event', zh: '所属活动' } }),
    programme: reference('training-programme', { label: { en: 'Part of programme', zh: '所属培训项目' } }),
    heldOn: date({ label: { en: 'First day', zh: '开班日期' }, required: true }),
    sittings: integer({
      label: { en: 'Sittings', zh: '次数' },
      help: { en: 'How often the same people came together.', zh: '同一批人集中的次数。' },
      min: 1,
      max: 60,
    }),
    place: place({ label: { en: 'Place', zh: '地点（镇街、社区）' }, required: true }),
    lecturer: reference('lecturer', { label: { en: 'Lecturer', zh: '讲师' } }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    state: choice(outreachStates, { label: { en: 'State', zh: '状态' }, required: true }),
    personTimes: integer({ label: { en: 'Person-times', zh: '人次' }, unit: 'person-times' }),
    persons: integer({
      label: { en: 'Persons (of the roster)', zh: '人数（按名册）' },
      help: { en: 'Left empty where no roster was kept: not known is not zero.', zh: '未保留名册的不填；“不详”不等于0。' },
      unit: 'persons',
    }),
  },
  title: ['topic', 'heldOn', 'place'],
  form: [
    { label: { en: 'Session', zh: '培训' }, fields: ['topic', 'audience', 'event', 'programme', 'heldOn', 'sittings', 'state'] },
    { label: { en: 'Where and who', zh: '地点与讲师' }, fields: ['place', 'lecturer', 'organiser'] },
    { label: { en: 'Attendance', zh: '参加情况' }, fields: ['personTimes', 'persons'] },
  ],
  match: ['topic', 'heldOn', 'place', 'audience'],
  time: { on: 'heldOn' },
  unique: [['topic', 'heldOn', 'place', 'audience']],
  rules: ({ persons, personTimes, sittings, state }) => [
    {
      id: 'persons-within-person-times',
      must: when(persons.isSet(), persons.atMost(personTimes)),
      message: { en: 'Everybody came at least once: there cannot be more persons than person-times.', zh: '人数不得大于人次。' },
      fields: ['persons', 'personTimes'],
      source: statistics,
    },
    {
      id: 'one-sitting-counts-once',
      must: when(sittings.is(1), any(personTimes.atMost(persons), state.in(['planned', 'cancelled']))),
      message: {
        en: 'With a single sitting, person-times equal the persons of the roster.',
        zh: '只集中一次的，人次应与人数相等。',
      },
      fields: ['sittings', 'persons', 'personTimes'],
      source: statistics,
    },
  ],
  flow: () => outreachFlow(['personTimes']),
  access: {
    read: c => any(bureauReads(c), ownPlace(c, c.place)),
    write: c => any(officersWrite(c), ownPlace(c, c.place)),
  },
})
