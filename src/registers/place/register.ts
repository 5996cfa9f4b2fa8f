import { any, when } from '../../kernel/condition/index.ts'
import { choice, flag, period, place as placeField, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, outsidersRead } from '../access.ts'

/** What a place is in the division table, the largest first. */
export const placeKinds = vocabulary(
  'place-kind',
  { en: 'Kind of place', zh: '区划类型' },
  {
    country: { en: 'country', zh: '国家' },
    province: { en: 'province', zh: '省' },
    municipality: { en: 'municipality', zh: '设区的市' },
    county: { en: 'county-level unit', zh: '县（市、区）' },
    town: { en: 'town', zh: '镇' },
    'sub-district': { en: 'sub-district', zh: '街道' },
    community: { en: 'community', zh: '社区' },
    village: { en: 'village', zh: '村' },
  },
)

const divisionSource = {
  en: 'Rules on administrative divisions; GB/T 2260 and GB/T 10114',
  zh: '行政区划管理规定；GB/T 2260、GB/T 10114',
}

/** The division table: the municipality and its county-level units (peers), the towns and sub-districts of the own region, their communities. */
export const place = defineRegister({
  name: 'place',
  label: { en: 'Places', zh: '区划' },
  one: { en: 'place', zh: '区划单位' },
  purpose: {
    en: 'Towns, sub-districts and communities of the region, and the county-level units it is compared with.',
    zh: '本地区的镇、街道、社区，以及与之比较的各县（市、区）。',
  },
  group: 'base',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 100 }),
    kind: choice(placeKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    code: text({
      label: { en: 'Division code', zh: '区划代码' },
      help: { en: 'GB/T 2260: six digits; towns and below by GB/T 10114.', zh: '六位数字（GB/T 2260），镇街以下按GB/T 10114。' },
      pattern: {
        shape: /^\d{6}(\d{3}(\d{3})?)?$/,
        allowed: { en: 'Six, nine or twelve digits.', zh: '应为6位、9位或12位数字。' },
      },
    }),
    parent: placeField({ label: { en: 'Belongs to', zh: '隶属' } }),
    own: flag({ label: { en: 'The office’s own region', zh: '本地区' }, required: true }),
    coreUrban: flag({ label: { en: 'Main urban area of the municipality', zh: '主城区' } }),
    urban: flag({ label: { en: 'In the urban area of the region', zh: '城区' } }),
    term: period({ label: { en: 'In existence', zh: '存续期间' }, required: true }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Place', zh: '区划' }, fields: ['name', 'kind', 'code', 'parent', 'term'] },
    { label: { en: 'Situation', zh: '属性' }, fields: ['own', 'coreUrban', 'urban'] },
  ],
  match: ['name', 'kind'],
  time: { valid: 'term' },
  noOverlap: { fields: ['code'], period: 'term' },
  rules: c => [
    {
      id: 'own-is-county',
      must: when(c.own.is(true), c.kind.in(['county', 'municipality', 'province'])),
      message: {
        en: 'Only a county-level unit, a municipality or a province can be the office’s own region.',
        zh: '只有县（市、区）、设区的市或省可以标为“本地区”。',
      },
      fields: ['own', 'kind'],
      source: divisionSource,
    },
    {
      id: 'core-urban-is-county',
      must: when(c.coreUrban.is(true), c.kind.is('county')),
      message: { en: 'A main urban area is a county-level unit.', zh: '主城区应为县级行政区。' },
      fields: ['coreUrban', 'kind'],
      source: divisionSource,
    },
    {
      id: 'below-county-has-parent',
      must: when(c.kind.in(['town', 'sub-district', 'community', 'village']), c.parent.isSet()),
      message: {
        en: 'Say what the town, sub-district, community or village belongs to.',
        zh: '镇、街道、社区、村须填写隶属单位。',
      },
      fields: ['parent'],
      source: divisionSource,
    },
    {
      id: 'urban-is-community',
      must: when(c.urban.is(true), c.kind.in(['town', 'sub-district', 'community'])),
      message: { en: 'A county-level unit or a village is not marked as urban.', zh: '县级行政区和村不标“城区”。' },
      fields: ['urban', 'kind'],
      source: divisionSource,
    },
  ],
  access: {
    read: c => any(bureauReads(c), outsidersRead(c)),
    write: officersWrite,
  },
})
