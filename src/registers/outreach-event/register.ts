import { all, any, role, when } from '../../kernel/condition/index.ts'
import {
  choice,
  date,
  flag,
  integer,
  longText,
  place,
  reference,
  references,
  text,
  translated,
} from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, outsidersRead, ownPlace, publicReads } from '../access.ts'
import { campaigns } from './campaign.ts'
import { outreachFlow, outreachStates } from './flow.ts'

const statistics = { en: 'National science-popularisation statistics', zh: '全国科普统计调查制度' }

/** Events of science popularisation. One event is one record, however many units organise it together. */
export const outreachEvent = defineRegister({
  name: 'outreach-event',
  label: { en: 'Outreach events', zh: '科普活动' },
  one: { en: 'event', zh: '活动' },
  purpose: {
    en: 'Science Week, popularisation month, S&T to the countryside. An event of several organisers is entered once, with its co-organisers.',
    zh: '科技活动周、科普活动月、科技下乡等。多家合办的活动只登记一次，并填写协办单位。',
  },
  group: 'popularisation',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    campaign: choice(campaigns, { label: { en: 'Campaign', zh: '主题活动' }, required: true }),
    large: flag({
      label: { en: 'Large-scale event', zh: '大型活动' },
      help: { en: 'An opening or main event for the whole district.', zh: '面向全区的启动仪式或主会场活动。' },
    }),
    startsOn: date({ label: { en: 'First day', zh: '开始日期' }, required: true }),
    endsOn: date({ label: { en: 'Last day', zh: '结束日期' } }),
    state: choice(outreachStates, { label: { en: 'State', zh: '状态' }, required: true }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    coOrganisers: references('organisation', {
      label: { en: 'Co-organisers', zh: '协办单位' },
      help: { en: 'They must not enter the event again.', zh: '协办单位不再重复登记。' },
    }),
    place: place({ label: { en: 'Place', zh: '地点（镇街、社区）' } }),
    venue: text({ label: { en: 'Venue', zh: '场所' }, max: 200 }),
    visitors: integer({ label: { en: 'Visitors (person-times)', zh: '参加人次' }, unit: 'person-times' }),
    volunteers: integer({ label: { en: 'Volunteers', zh: '志愿者人数' }, unit: 'persons' }),
    description: longText({ label: { en: 'Description', zh: '活动情况' }, max: 4000 }),
  },
  title: ['name', 'startsOn'],
  form: [
    { label: { en: 'Event', zh: '活动' }, fields: ['name', 'campaign', 'large', 'startsOn', 'endsOn', 'state'] },
    { label: { en: 'Who and where', zh: '组织与地点' }, fields: ['organiser', 'coOrganisers', 'place', 'venue'] },
    { label: { en: 'Size', zh: '规模' }, fields: ['visitors', 'volunteers', 'description'] },
  ],
  match: ['name', 'startsOn'],
  time: { on: 'startsOn' },
  unique: [['campaign', 'startsOn', 'name']],
  rules: ({ startsOn, endsOn }) => [
    {
      id: 'ends-after-start',
      must: when(endsOn.isSet(), endsOn.atLeast(startsOn)),
      message: { en: 'An event ends on or after its first day.', zh: '结束日期不得早于开始日期。' },
      fields: ['startsOn', 'endsOn'],
      source: statistics,
    },
  ],
  flow: () => outreachFlow([]),
  identity: {
    names: ['name'],
    traits: [
      { field: 'startsOn', same: 20, differing: 30 },
      { field: 'place', same: 5, differing: 10 },
    ],
  },
  access: {
    read: c =>
      any(
        bureauReads(c),
        ownPlace(c, c.place),
        publicReads(c, c.state.in(['planned', 'held'])),
        all(outsidersRead(c, c.state.in(['planned', 'held'])), role('reporter')),
      ),
    write: c => any(officersWrite(c), ownPlace(c, c.place)),
  },
})
