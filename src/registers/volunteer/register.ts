import { any } from '../../kernel/condition/index.ts'
import { choices, contact, period, place, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownPlace } from '../access.ts'

export const volunteerSkills = vocabulary(
  'volunteer-skill',
  { en: 'What a volunteer does', zh: '服务专长' },
  {
    agriculture: { en: 'agricultural technique', zh: '农业技术' },
    health: { en: 'health', zh: '医疗卫生' },
    computing: { en: 'computers and internet', zh: '计算机与网络' },
    environment: { en: 'environment', zh: '环境保护' },
    safety: { en: 'fire and earthquake safety', zh: '消防与防震减灾' },
    teaching: { en: 'teaching', zh: '青少年科普' },
    organising: { en: 'organising', zh: '活动组织' },
  },
)

/** Registered volunteers of science popularisation: who is active, and since when. */
export const volunteer = defineRegister({
  name: 'volunteer',
  label: { en: 'Volunteers', zh: '科普志愿者' },
  one: { en: 'volunteer', zh: '志愿者' },
  purpose: {
    en: 'Registered volunteers with the time in which they were active: those who left no longer count.',
    zh: '注册科普志愿者及其服务期间；已退出的不再计入。',
  },
  group: 'popularisation',
  fields: {
    name: text({ label: { en: 'Name', zh: '姓名' }, required: true, personal: true, max: 60 }),
    number: text({ label: { en: 'Volunteer number', zh: '志愿者编号' }, required: true, max: 30 }),
    active: period({ label: { en: 'Active', zh: '服务期间' }, required: true }),
    place: place({ label: { en: 'Town or community', zh: '所在镇街、社区' } }),
    organisation: reference('organisation', { label: { en: 'Unit', zh: '所在单位' } }),
    skills: choices(volunteerSkills, { label: { en: 'Skills', zh: '服务专长' } }),
    contact: contact({ label: { en: 'Contact', zh: '联系方式' } }),
  },
  title: ['name', 'number'],
  form: [
    { label: { en: 'Volunteer', zh: '志愿者' }, fields: ['name', 'number', 'active', 'contact'] },
    { label: { en: 'Service', zh: '服务' }, fields: ['place', 'organisation', 'skills'] },
  ],
  match: ['number'],
  time: { valid: 'active' },
  noOverlap: { fields: ['number'], period: 'active' },
  identity: {
    names: ['name'],
    codes: ['number'],
    traits: [
      { field: 'organisation', same: 15, differing: 10 },
      { field: 'place', same: 10, differing: 10 },
      { field: 'contact', same: 20, differing: 0 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownPlace(c, c.place)),
    write: c => any(officersWrite(c), ownPlace(c, c.place)),
  },
})
