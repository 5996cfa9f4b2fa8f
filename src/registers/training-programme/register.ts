import { all, any, role } from '../../kernel/condition/index.ts'
import { choice, choices, integer, longText, period, reference, references, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, outsidersRead } from '../access.ts'
import { audiences } from '../outreach-session/audience.ts'

export const programmeKinds = vocabulary(
  'programme-kind',
  { en: 'Kind of programme', zh: '项目类型' },
  {
    'lecture-series': { en: 'lecture series', zh: '系列讲座' },
    'cadre-course': { en: 'course for cadres', zh: '干部培训班' },
    'farmer-course': { en: 'practical course for farmers', zh: '农民实用技术培训' },
    'enterprise-course': { en: 'course for enterprises', zh: '企业培训班' },
    'talent-course': { en: 'further training of specialists', zh: '专业技术人员继续教育' },
  },
)

/** Programmes of training and lectures. The single lectures and sessions have their own registers. */
export const trainingProgramme = defineRegister({
  name: 'training-programme',
  label: { en: 'Training and lecture programmes', zh: '培训与讲座项目' },
  one: { en: 'programme', zh: '项目' },
  purpose: {
    en: 'Series of lectures and courses: who organises them, for whom, in which years. Lectures and sessions refer to them.',
    zh: '系列讲座和培训班：主办单位、对象和举办期间。每场讲座、每期培训另行登记。',
  },
  group: 'environment',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    kind: choice(programmeKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    audiences: choices(audiences, { label: { en: 'Audience', zh: '对象' } }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    coOrganisers: references('organisation', { label: { en: 'Co-organisers', zh: '协办单位' } }),
    term: period({ label: { en: 'Runs', zh: '举办期间' }, required: true }),
    plannedSessions: integer({ label: { en: 'Sessions planned', zh: '计划场次' }, unit: 'sessions' }),
    content: longText({ label: { en: 'Content', zh: '内容' }, max: 4000 }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Programme', zh: '项目' }, fields: ['name', 'kind', 'audiences', 'term'] },
    { label: { en: 'Organisation', zh: '组织' }, fields: ['organiser', 'coOrganisers', 'plannedSessions', 'content'] },
  ],
  match: ['name'],
  time: { valid: 'term' },
  identity: {
    names: ['name'],
    traits: [
      { field: 'kind', same: 5, differing: 15 },
      { field: 'organiser', same: 10, differing: 15 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), all(outsidersRead(c), role('reporter'))),
    write: officersWrite,
  },
})
