import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, longText, period, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, outsidersRead, publicReads } from '../access.ts'
import { levels } from '../vocabularies.ts'
import { policyFlow, policyStates } from './flow.ts'

/** What a policy is about. */
export const policyTopics = vocabulary(
  'policy-topic',
  { en: 'Topic', zh: '政策领域' },
  {
    'plan-management': { en: 'management of S&T plans', zh: '科技计划管理' },
    'high-tech': { en: 'cultivation of high-tech enterprises', zh: '高新技术企业培育' },
    'intellectual-property': { en: 'intellectual property', zh: '知识产权' },
    'innovation-fund': { en: 'innovation fund', zh: '科技创新基金' },
    'innovation-system': { en: 'regional innovation system', zh: '区域创新体系' },
    informatisation: { en: 'informatisation of manufacturing', zh: '制造业信息化' },
    talent: { en: 'talents', zh: '人才' },
    popularisation: { en: 'science popularisation', zh: '科学普及' },
  },
)

/** Whether a document is new or an improved version of an earlier one. */
export const policyKinds = vocabulary(
  'policy-kind',
  { en: 'New or amended', zh: '新定或修订' },
  { new: { en: 'new', zh: '新制定' }, amended: { en: 'amended version', zh: '修订' } },
)

const documentRule = {
  en: 'Rules on official documents of state organs (2000); GB/T 9704',
  zh: '《国家行政机关公文处理办法》（2000年）；GB/T 9704',
}

/** A policy document, one record for each version issued. */
export const policy = defineRegister({
  name: 'policy',
  label: { en: 'Policies', zh: '科技政策' },
  one: { en: 'policy', zh: '政策文件' },
  purpose: {
    en: 'Policy documents on science and technology, from the draft to the repeal; an amended version is a record of its own.',
    zh: '科技政策文件，从起草到废止；修订版本另建记录。',
  },
  group: 'environment',
  fields: {
    title: translated({ label: { en: 'Title', zh: '标题' }, required: true, max: 300 }),
    topic: choice(policyTopics, { label: { en: 'Topic', zh: '政策领域' }, required: true }),
    level: choice(levels, {
      label: { en: 'Level', zh: '级别' },
      required: true,
      help: { en: 'Of the body that issued it.', zh: '按制定机关级别。' },
    }),
    issuer: translated({ label: { en: 'Issued by', zh: '制定机关' }, required: true, max: 200 }),
    documentNumber: text({
      label: { en: 'Document number', zh: '文号' },
      help: {
        en: 'Agency code, year in 〔〕, serial: 海政发〔2006〕12号.',
        zh: '机关代字、〔年份〕、序号：海政发〔2006〕12号。',
      },
      pattern: {
        shape: /^[\p{Script=Han}A-Za-z]{2,20}〔\d{4}〕\d{1,4}号$/u,
        allowed: {
          en: 'Write it as 海政发〔2006〕12号, with the brackets 〔〕.',
          zh: '请写成“海政发〔2006〕12号”，年份用六角括号〔〕。',
        },
      },
    }),
    issuedOn: date({ label: { en: 'Issued on', zh: '印发日期' } }),
    inForce: period({ label: { en: 'In force', zh: '施行期间' } }),
    kind: choice(policyKinds, { label: { en: 'New or amended', zh: '新定或修订' }, required: true }),
    amends: reference('policy', { label: { en: 'Amends', zh: '修订的原文件' } }),
    state: choice(policyStates, { label: { en: 'State', zh: '状态' }, required: true }),
    summary: longText({ label: { en: 'What it provides', zh: '主要内容' }, max: 4000 }),
  },
  title: ['title', 'documentNumber'],
  form: [
    { label: { en: 'Document', zh: '文件' }, fields: ['title', 'topic', 'level', 'issuer', 'documentNumber', 'summary'] },
    { label: { en: 'Life', zh: '效力' }, fields: ['state', 'issuedOn', 'inForce', 'kind', 'amends'] },
  ],
  match: ['documentNumber'],
  time: { on: 'issuedOn' },
  unique: [['documentNumber']],
  rules: c => [
    {
      id: 'amended-names-the-earlier',
      must: when(c.kind.is('amended'), c.amends.isSet()),
      message: { en: 'Choose the document that this version amends.', zh: '请选择被修订的原文件。' },
      fields: ['kind', 'amends'],
      source: documentRule,
    },
    {
      id: 'new-amends-nothing',
      must: when(c.amends.isSet(), c.kind.is('amended')),
      message: { en: 'A new document amends no other.', zh: '新制定的文件不填“修订的原文件”。' },
      fields: ['kind', 'amends'],
      source: documentRule,
    },
    {
      id: 'in-force-after-issue',
      must: when(all(c.issuedOn.isSet(), c.inForce.from.isSet()), c.inForce.from.atLeast(c.issuedOn)),
      message: { en: 'A document cannot be in force before it is issued.', zh: '施行日期不能早于印发日期。' },
      fields: ['issuedOn', 'inForce'],
      source: {
        en: 'Legislation law: rules do not reach back to the disadvantage of those they bind',
        zh: '《立法法》：规范性文件不溯及既往',
      },
    },
    {
      id: 'ended-has-last-day',
      must: when(c.state.in(['amended', 'expired', 'repealed']), c.inForce.until.isSet()),
      message: { en: 'A document no longer in force needs its last day.', zh: '已修订、失效或废止的文件须填写施行截止日。' },
      fields: ['state', 'inForce'],
      source: documentRule,
    },
  ],
  flow: () => policyFlow,
  identity: {
    names: ['title'],
    codes: ['documentNumber'],
    traits: [
      { field: 'issuedOn', same: 15, differing: 20 },
      { field: 'topic', same: 5, differing: 5 },
    ],
  },
  access: {
    read: c =>
      any(
        bureauReads(c),
        publicReads(c, c.state.in(['issued', 'in-force'])),
        outsidersRead(c, c.state.in(['issued', 'in-force'])),
      ),
    write: officersWrite,
  },
})
