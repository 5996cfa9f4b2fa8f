import { all, any, role } from '../../kernel/condition/index.ts'
import { choices, contact, period, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, outsidersRead } from '../access.ts'
import { volunteerSkills } from '../volunteer/register.ts'

/** The lecturers of the popular-science lecturers’ group. */
export const lecturer = defineRegister({
  name: 'lecturer',
  label: { en: 'Lecturers', zh: '科普讲师' },
  one: { en: 'lecturer', zh: '讲师' },
  purpose: {
    en: 'Members of the popular-science lecturers’ group, with their term and subjects.',
    zh: '科普讲师团成员及其聘期、专长。',
  },
  group: 'popularisation',
  fields: {
    name: text({ label: { en: 'Name', zh: '姓名' }, required: true, personal: true, max: 60 }),
    title: text({ label: { en: 'Professional title', zh: '职称' }, max: 60 }),
    organisation: reference('organisation', { label: { en: 'Unit', zh: '所在单位' } }),
    subjects: choices(volunteerSkills, { label: { en: 'Subjects', zh: '主讲领域' } }),
    term: period({ label: { en: 'Appointed', zh: '聘期' }, required: true }),
    contact: contact({ label: { en: 'Contact', zh: '联系方式' } }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Lecturer', zh: '讲师' }, fields: ['name', 'title', 'organisation', 'contact'] },
    { label: { en: 'Appointment', zh: '聘任' }, fields: ['term', 'subjects'] },
  ],
  match: ['name', 'organisation'],
  time: { valid: 'term' },
  noOverlap: { fields: ['name', 'organisation'], period: 'term' },
  identity: {
    names: ['name'],
    traits: [
      { field: 'organisation', same: 20, differing: 10 },
      { field: 'contact', same: 20, differing: 0 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), all(outsidersRead(c), role('reporter'))),
    write: officersWrite,
  },
})
