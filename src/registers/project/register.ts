import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, flag, money, period, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { levels, technologyFields } from '../vocabularies.ts'
import { projectFlow, projectStates } from './flow.ts'

const mergedPlans = {
  en: 'State Council document Guofa [2014] No. 64: national plans merged, the new system fully in place from 2017',
  zh: '国发〔2014〕64号：中央财政科技计划优化整合，2017年起全面按新体系运行',
}

/** The programmes projects are approved under. Dated: a closed programme takes no new projects. */
export const programmes = vocabulary(
  'programme',
  { en: 'Programme', zh: '计划类别' },
  {
    torch: {
      label: { en: 'Torch Programme', zh: '火炬计划' },
      from: '1988-08-01',
      until: '2016-12-31',
      source: mergedPlans,
    },
    spark: {
      label: { en: 'Spark Programme', zh: '星火计划' },
      from: '1986-01-01',
      until: '2016-12-31',
      source: mergedPlans,
    },
    'key-research': { en: 'key science and technology plan', zh: '重点科技计划' },
    'new-product': { en: 'new product plan', zh: '新产品试制计划' },
    'innovation-fund': { en: 'innovation fund for small technology firms', zh: '科技型中小企业技术创新基金' },
    'results-conversion': { en: 'conversion of agricultural results', zh: '农业科技成果转化' },
    'social-development': { en: 'science for social development', zh: '社会发展科技计划' },
    informatisation: { en: 'informatisation of manufacturing', zh: '制造业信息化' },
  },
)

const planRules = {
  en: 'Rules on the management of national and provincial science-and-technology plans',
  zh: '国家、省科技计划项目管理办法',
}

/** A project won (or applied for) under a programme of some level. */
export const project = defineRegister({
  name: 'project',
  label: { en: 'Projects', zh: '科技计划项目' },
  one: { en: 'project', zh: '科技计划项目' },
  purpose: {
    en: 'Science-and-technology projects of organisations of the region, from the application to acceptance.',
    zh: '本地单位的科技计划项目，从申报到验收、结题。',
  },
  group: 'situation',
  fields: {
    name: translated({ label: { en: 'Name', zh: '项目名称' }, required: true, max: 300 }),
    programme: choice(programmes, { label: { en: 'Programme', zh: '计划类别' }, required: true }),
    level: choice(levels, { label: { en: 'Level', zh: '级别' }, required: true }),
    key: flag({
      label: { en: 'Key project', zh: '重点项目' },
      required: true,
      help: { en: 'Key projects are counted within their programme, not beside it.', zh: '重点项目包含在本计划项目总数之内。' },
    }),
    organisation: reference('organisation', { label: { en: 'Undertaken by', zh: '承担单位' }, required: true }),
    partner: reference('organisation', { label: { en: 'With', zh: '合作单位' } }),
    field: choice(technologyFields, { label: { en: 'Field', zh: '技术领域' } }),
    code: text({ label: { en: 'Project number', zh: '项目编号' }, max: 40 }),
    state: choice(projectStates, { label: { en: 'State', zh: '状态' }, required: true }),
    appliedOn: date({ label: { en: 'Applied on', zh: '申报日期' } }),
    approvedOn: date({ label: { en: 'Approved on', zh: '立项日期' } }),
    document: text({ label: { en: 'Approval document', zh: '立项文号' }, max: 100 }),
    duration: period({ label: { en: 'Duration', zh: '起止时间' } }),
    total: money({ label: { en: 'Total investment', zh: '项目总投资' } }),
    granted: money({
      label: { en: 'of which granted', zh: '其中财政拨款' },
      help: {
        en: 'Granted in the task book; what is paid is kept under payments.',
        zh: '任务书核定的财政拨款；实际拨付登记在“资金支付”中。',
      },
    }),
    extendedTo: date({ label: { en: 'Extended to', zh: '延期至' } }),
    acceptedOn: date({ label: { en: 'Accepted on', zh: '验收日期' } }),
    terminatedOn: date({ label: { en: 'Terminated on', zh: '终止日期' } }),
    endReason: text({ label: { en: 'Reason of termination', zh: '终止原因' }, max: 300 }),
  },
  title: ['name'],
  form: [
    {
      label: { en: 'Project', zh: '项目' },
      fields: ['name', 'programme', 'level', 'key', 'field', 'organisation', 'partner', 'code'],
    },
    { label: { en: 'Approval', zh: '立项' }, fields: ['state', 'appliedOn', 'approvedOn', 'document', 'duration'] },
    { label: { en: 'Funds', zh: '经费' }, fields: ['total', 'granted'] },
    { label: { en: 'End', zh: '结束' }, fields: ['extendedTo', 'acceptedOn', 'terminatedOn', 'endReason'] },
  ],
  match: ['name', 'programme', 'level'],
  time: { on: 'approvedOn' },
  unique: [['programme', 'level', 'code']],
  rules: c => [
    {
      id: 'key-is-national-or-provincial',
      must: when(c.key.is(true), c.level.in(['national', 'provincial'])),
      message: { en: 'Key projects exist at the national and provincial level only.', zh: '重点项目仅限国家级、省级。' },
      fields: ['key', 'level'],
      source: planRules,
    },
    {
      id: 'grant-within-total',
      must: when(all(c.granted.isSet(), c.total.isSet()), c.granted.atMost(c.total)),
      message: { en: 'The grant cannot exceed the total investment.', zh: '财政拨款不能超过项目总投资。' },
      fields: ['granted', 'total'],
      source: planRules,
    },
    {
      id: 'applied-before-approved',
      must: when(all(c.appliedOn.isSet(), c.approvedOn.isSet()), c.approvedOn.atLeast(c.appliedOn)),
      message: { en: 'The approval cannot precede the application.', zh: '立项日期不能早于申报日期。' },
      fields: ['appliedOn', 'approvedOn'],
      source: planRules,
    },
    {
      id: 'accepted-after-approved',
      must: when(all(c.acceptedOn.isSet(), c.approvedOn.isSet()), c.acceptedOn.above(c.approvedOn)),
      message: { en: 'The acceptance must come after the approval.', zh: '验收日期须晚于立项日期。' },
      fields: ['acceptedOn', 'approvedOn'],
      source: planRules,
    },
    {
      id: 'extended-beyond-duration',
      must: when(all(c.extendedTo.isSet(), c.duration.until.isSet()), c.extendedTo.above(c.duration.until)),
      message: { en: 'An extension ends after the agreed duration.', zh: '延期日期须晚于原定结束日期。' },
      fields: ['extendedTo', 'duration'],
      source: planRules,
    },
  ],
  flow: () => projectFlow,
  identity: {
    names: ['name'],
    codes: ['code'],
    traits: [
      { field: 'organisation', same: 15, differing: 25 },
      { field: 'programme', same: 5, differing: 10 },
      { field: 'level', same: 5, differing: 10 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: officersWrite,
  },
})
