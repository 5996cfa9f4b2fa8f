import { all, when } from '../../kernel/condition/index.ts'
import { choice, integer, money, period, reference, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'
import { technologyFields } from '../vocabularies.ts'

/** An R&D centre: a thing of its own, because one enterprise may host several. */
export const centre = defineRegister({
  name: 'centre',
  label: { en: 'R&D centres', zh: '研发中心' },
  one: { en: 'R&D centre', zh: '研发中心' },
  purpose: {
    en: 'R&D centres that enterprises and institutes host. Their titles are kept under designations.',
    zh: '企业、院所设立的研发中心；其级别认定登记在“资质认定”中。',
  },
  group: 'situation',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    host: reference('organisation', { label: { en: 'Host', zh: '依托单位' }, required: true }),
    partner: reference('organisation', { label: { en: 'Joint partner', zh: '共建单位' } }),
    field: choice(technologyFields, { label: { en: 'Field', zh: '技术领域' }, required: true }),
    staff: integer({ label: { en: 'Staff', zh: '专职研发人员' }, unit: 'persons' }),
    seniorStaff: integer({ label: { en: 'of whom with a senior title', zh: '其中高级职称人员' }, unit: 'persons' }),
    equipment: money({ label: { en: 'Value of equipment', zh: '仪器设备原值' } }),
    term: period({ label: { en: 'In operation', zh: '运行期间' }, required: true }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Centre', zh: '中心' }, fields: ['name', 'host', 'partner', 'field', 'term'] },
    { label: { en: 'Means', zh: '条件' }, fields: ['staff', 'seniorStaff', 'equipment'] },
  ],
  match: ['name', 'host'],
  time: { valid: 'term' },
  rules: c => [
    {
      id: 'senior-within-staff',
      must: when(all(c.staff.isSet(), c.seniorStaff.isSet()), c.seniorStaff.atMost(c.staff)),
      message: { en: 'There cannot be more senior staff than staff.', zh: '高级职称人员不能多于专职研发人员。' },
      fields: ['staff', 'seniorStaff'],
      source: { en: 'Annual form of high-tech R&D centres', zh: '高新技术研发中心年度统计表' },
    },
  ],
  identity: {
    names: ['name'],
    traits: [
      { field: 'host', same: 20, differing: 20 },
      { field: 'partner', same: 5, differing: 0 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
