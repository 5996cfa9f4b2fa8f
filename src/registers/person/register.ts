import { when } from '../../kernel/condition/index.ts'
import { choice, contact, date, flag, integer, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'
import { technologyFields } from '../vocabularies.ts'

/** Academic degrees, as talent returns ask for them. */
export const degrees = vocabulary(
  'degree',
  { en: 'Degree', zh: '学历学位' },
  {
    doctor: { en: 'doctor', zh: '博士' },
    master: { en: 'master', zh: '硕士' },
    bachelor: { en: 'bachelor', zh: '本科' },
    college: { en: 'junior college', zh: '大专' },
    other: { en: 'other', zh: '其他' },
  },
)

/** Levels of professional title. */
export const professionalTitles = vocabulary(
  'professional-title',
  { en: 'Professional title', zh: '专业技术职称' },
  {
    senior: { en: 'senior', zh: '正高级' },
    'associate-senior': { en: 'associate senior', zh: '副高级' },
    intermediate: { en: 'intermediate', zh: '中级' },
    junior: { en: 'junior', zh: '初级' },
    none: { en: 'none', zh: '无' },
  },
)

/** A person the office keeps because of what they do in science and technology. */
export const person = defineRegister({
  name: 'person',
  label: { en: 'Persons', zh: '人员' },
  one: { en: 'person', zh: '人员' },
  purpose: {
    en: 'Science-and-technology talents, volunteers and laureates: only what the office needs to know of them.',
    zh: '科技人才、志愿者、获奖人员，仅登记工作必需的信息。',
  },
  group: 'talent',
  fields: {
    name: translated({ label: { en: 'Name', zh: '姓名' }, required: true, max: 100, personal: true }),
    employer: reference('organisation', { label: { en: 'Employer', zh: '工作单位' } }),
    degree: choice(degrees, { label: { en: 'Degree', zh: '学历学位' } }),
    title: choice(professionalTitles, { label: { en: 'Professional title', zh: '专业技术职称' } }),
    field: choice(technologyFields, { label: { en: 'Field', zh: '专业领域' } }),
    speciality: text({ label: { en: 'Speciality', zh: '专业方向' }, max: 200 }),
    birthYear: integer({ label: { en: 'Year of birth', zh: '出生年份' }, min: 1900, max: 2100, personal: true }),
    outside: flag({
      label: { en: 'From outside the region', zh: '外来人才' },
      required: true,
      help: { en: 'Came from elsewhere to work here; not necessarily a foreign national.', zh: '由外地来本地工作，不等于外籍。' },
    }),
    arrivedOn: date({ label: { en: 'Came on', zh: '来本地工作日期' } }),
    contact: contact({
      label: { en: 'Contact', zh: '联系方式' },
      help: {
        en: 'Only with the person’s knowledge and for the office’s own work.',
        zh: '须告知本人，且仅用于本局工作。',
      },
    }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Person', zh: '人员' }, fields: ['name', 'birthYear', 'employer', 'contact'] },
    { label: { en: 'Qualification', zh: '专业' }, fields: ['degree', 'title', 'field', 'speciality'] },
    { label: { en: 'Origin', zh: '来源' }, fields: ['outside', 'arrivedOn'] },
  ],
  match: ['name', 'employer'],
  rules: c => [
    {
      id: 'arrival-of-incomers',
      must: when(c.arrivedOn.isSet(), c.outside.is(true)),
      message: { en: 'Only a person from outside the region has a day of arrival.', zh: '仅外来人才填写来本地工作日期。' },
      fields: ['arrivedOn', 'outside'],
      source: { en: 'Talent census: definitions', zh: '人才资源调查指标解释' },
    },
  ],
  identity: {
    names: ['name'],
    traits: [
      { field: 'employer', same: 20, differing: 10 },
      { field: 'birthYear', same: 15, differing: 30 },
      { field: 'speciality', same: 5, differing: 0 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
