import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, evidence, place, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** What kind of superlative a claim makes. */
export const superlatives = vocabulary(
  'superlative',
  { en: 'What is claimed', zh: '表述类型' },
  {
    first: { en: 'ranked first', zh: '位居第一' },
    'first-of-its-kind': { en: 'first of its kind', zh: '首家（首个、首批）' },
    only: { en: 'the only one', zh: '唯一' },
    'one-of': { en: 'one of a few', zh: '之一' },
    other: { en: 'other', zh: '其他' },
  },
)

/** Within what a superlative holds. */
export const claimScopes = vocabulary(
  'claim-scope',
  { en: 'Within', zh: '范围' },
  {
    district: { en: 'the district', zh: '全区' },
    municipal: { en: 'the city', zh: '全市' },
    provincial: { en: 'the province', zh: '全省' },
    national: { en: 'the country', zh: '全国' },
  },
)

const ownDataRule = {
  en: 'Office rule: own data cannot prove a superlative; peers’ figures or a document of the higher body can',
  zh: '本局规定：“第一”“唯一”等表述不能仅凭本地数据，须有可比数据或上级文件',
}

/** A sentence that is not a number, with what shows that it is true. */
export const claim = defineRegister({
  name: 'claim',
  label: { en: 'Claims', zh: '定性表述' },
  one: { en: 'claim', zh: '定性表述' },
  purpose: {
    en: 'Sentences such as “first in the city” that summaries use, each with its evidence and the day it was checked.',
    zh: '总结中使用的“全市第一”等表述，须附佐证并注明核实日期。',
  },
  group: 'assessment',
  fields: {
    code: text({
      label: { en: 'Code', zh: '代码' },
      required: true,
      help: { en: 'The name by which a summary calls it.', zh: '供总结模板引用。' },
      pattern: {
        shape: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        allowed: { en: 'Small letters, digits and hyphens.', zh: '小写字母、数字和连字符。' },
      },
      max: 60,
    }),
    sentence: translated({ label: { en: 'Sentence', zh: '表述' }, required: true }),
    about: translated({ label: { en: 'About', zh: '事项' }, required: true, max: 200 }),
    superlative: choice(superlatives, { label: { en: 'What is claimed', zh: '表述类型' }, required: true }),
    scope: choice(claimScopes, { label: { en: 'Within', zh: '范围' }, required: true }),
    area: place({ label: { en: 'Whose claim', zh: '所属地区' } }),
    evidenceFiles: evidence({ label: { en: 'Evidence', zh: '佐证材料' } }),
    document: text({
      label: { en: 'Document that shows it', zh: '佐证文件' },
      help: { en: 'Needed where no file is attached.', zh: '未附文件时必填。' },
      max: 300,
    }),
    statedOn: date({ label: { en: 'Checked on', zh: '核实日期' }, required: true }),
    withdrawnOn: date({ label: { en: 'No longer true since', zh: '失效日期' } }),
  },
  title: ['sentence'],
  form: [
    { label: { en: 'Claim', zh: '表述' }, fields: ['code', 'sentence', 'about', 'superlative', 'scope', 'area'] },
    { label: { en: 'Evidence', zh: '佐证' }, fields: ['evidenceFiles', 'document', 'statedOn', 'withdrawnOn'] },
  ],
  match: ['code'],
  time: { on: 'statedOn' },
  unique: [['code']],
  rules: c => [
    {
      id: 'needs-evidence',
      must: any(c.evidenceFiles.isSet(), c.document.isSet()),
      message: { en: 'Attach a file or name the document that shows it.', zh: '请附佐证材料或填写佐证文件。' },
      fields: ['evidenceFiles', 'document'],
      source: ownDataRule,
    },
    {
      id: 'withdrawn-after-stated',
      must: when(c.withdrawnOn.isSet(), c.withdrawnOn.atLeast(c.statedOn)),
      message: { en: 'It cannot cease to be true before it was checked.', zh: '失效日期不能早于核实日期。' },
      fields: ['withdrawnOn', 'statedOn'],
      source: ownDataRule,
    },
  ],
  access: { read: bureauReads, write: officersWrite },
})
