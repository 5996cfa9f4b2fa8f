import { Decimal } from 'decimal.js'
import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, decimal, flag, integer, period, place, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownPlace } from '../access.ts'

export const facilityKinds = vocabulary(
  'facility-kind',
  { en: 'Kind of facility', zh: '设施类型' },
  {
    gallery: { en: 'science gallery', zh: '科普画廊' },
    screen: { en: 'electronic screen', zh: '电子科普屏' },
    corridor: { en: 'science corridor', zh: '科普长廊' },
    library: { en: 'science library', zh: '科普图书室' },
    'activity-room': { en: 'activity room', zh: '科普活动室' },
  },
)

const standard = { en: 'The district’s standard for science galleries', zh: '区标准科普画廊建设要求' }

/** Facilities of science popularisation, from the day they were put in use to the day they were closed. */
export const facility = defineRegister({
  name: 'facility',
  label: { en: 'Facilities', zh: '科普设施' },
  one: { en: 'facility', zh: '设施' },
  purpose: {
    en: 'Galleries, screens, corridors, libraries and rooms per community or town. Closed ones no longer count.',
    zh: '各社区、镇街的科普画廊、屏、长廊、图书室、活动室。已停用的不再计入。',
  },
  group: 'popularisation',
  fields: {
    name: text({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    kind: choice(facilityKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    place: place({ label: { en: 'Place', zh: '所在社区、镇街' }, required: true }),
    inUse: period({
      label: { en: 'In use', zh: '使用期间' },
      help: { en: 'From the day it was put in use to the day it was closed.', zh: '启用至停用；在用的不填截止日。' },
      required: true,
    }),
    standard: flag({ label: { en: 'Meets the standard', zh: '达到标准' }, required: true }),
    length: decimal({ label: { en: 'Length in metres', zh: '长度（米）' }, min: 0, max: 10_000, unit: 'metres' }),
    panels: integer({ label: { en: 'Panels', zh: '橱窗数' }, max: 1000 }),
    inspectedOn: date({ label: { en: 'Last inspected on', zh: '最近检查日期' } }),
    manager: reference('organisation', { label: { en: 'Kept by', zh: '管理单位' } }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Facility', zh: '设施' }, fields: ['name', 'kind', 'place', 'inUse', 'manager'] },
    { label: { en: 'State', zh: '状况' }, fields: ['standard', 'length', 'panels', 'inspectedOn'] },
  ],
  match: ['name', 'place'],
  time: { valid: 'inUse' },
  noOverlap: { fields: ['name', 'place'], period: 'inUse' },
  rules: ({ kind, standard: meets, length, inspectedOn, inUse }) => [
    {
      id: 'standard-gallery-length',
      must: when(kind.is('gallery'), when(meets.is(true), length.atLeast(new Decimal(10)))),
      message: { en: 'A standard gallery is at least 10 metres long.', zh: '标准科普画廊长度不少于10米。' },
      fields: ['standard', 'length'],
      source: standard,
    },
    {
      id: 'inspected-after-start',
      must: when(inspectedOn.isSet(), inspectedOn.atLeast(inUse.from)),
      message: { en: 'A facility is inspected after it was put in use.', zh: '检查日期不得早于启用日期。' },
      fields: ['inUse', 'inspectedOn'],
      source: standard,
    },
  ],
  identity: {
    names: ['name'],
    traits: [
      { field: 'place', same: 15, differing: 25 },
      { field: 'kind', same: 5, differing: 20 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownPlace(c, c.place)),
    write: c => any(officersWrite(c), ownPlace(c, c.place)),
  },
})
