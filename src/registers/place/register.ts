import { choice, flag, period, place as placeField, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

export const placeKinds = vocabulary(
  'place-kind',
  { en: 'Kind of place', zh: '区划类型' },
  {
    municipality: { en: 'municipality', zh: '设区的市' },
    county: { en: 'county-level unit', zh: '县（市、区）' },
    town: { en: 'town', zh: '镇' },
    'sub-district': { en: 'sub-district', zh: '街道' },
    community: { en: 'community', zh: '社区' },
    village: { en: 'village', zh: '村' },
  },
)

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
    own: flag({ label: { en: 'The office’s own region', zh: '本地区' } }),
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
  access: { read: bureauReads, write: officersWrite },
})
