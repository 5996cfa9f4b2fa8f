import { any, not, when } from '../../kernel/condition/index.ts'
import { choice, choices, integer, longText, period, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, outsidersRead } from '../access.ts'
import { levels } from '../vocabularies.ts'

/** Who may hold a title. */
export const holderKinds = vocabulary(
  'holder-kind',
  { en: 'Kind of holder', zh: '持有者类型' },
  {
    organisation: { en: 'organisation', zh: '单位' },
    centre: { en: 'R&D centre', zh: '研发中心' },
    region: { en: 'the region itself', zh: '本地区' },
  },
)

/** The sets of rules that a title of one name has been given under. */
export const regimes = vocabulary(
  'regime',
  { en: 'Rules', zh: '认定制度' },
  {
    'before-2008': { en: 'before the 2008 reform', zh: '2008年改革前' },
    'since-2008': {
      label: { en: 'certification rules of 2008 and 2016', zh: '2008年、2016年认定办法' },
      from: '2008-01-01',
      source: { en: 'Guokefahuo [2008] No. 172; Guokefahuo [2016] No. 32', zh: '国科发火〔2008〕172号；国科发火〔2016〕32号' },
    },
    standing: { en: 'one set of rules throughout', zh: '沿用同一办法' },
  },
)

/** A kind of title with its levels, term and rules: data, because tiers differ by province and year. */
export const designationType = defineRegister({
  name: 'designation-type',
  label: { en: 'Designation types', zh: '资质类型' },
  one: { en: 'designation type', zh: '资质类型' },
  purpose: {
    en: 'The titles that organisations, R&D centres and the region may hold, each with its levels, its term and the document that made it.',
    zh: '单位、研发中心和本地区可获得的资质（称号），含级别、有效期和依据文件。',
  },
  group: 'base',
  fields: {
    code: text({
      label: { en: 'Code', zh: '代码' },
      required: true,
      help: {
        en: 'Stays the same when the rules change: indicators ask for it. Two sets of rules are two records with the same code.',
        zh: '制度变化时保持不变，指标按此取数；新旧制度各建一条记录，代码相同。',
      },
      pattern: {
        shape: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        allowed: {
          en: 'Small letters, digits and hyphens: high-tech-enterprise.',
          zh: '小写字母、数字和连字符，如high-tech-enterprise。',
        },
      },
      max: 60,
    }),
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 100 }),
    levels: choices(levels, {
      label: { en: 'Levels, the highest first', zh: '级别（由高到低）' },
      required: true,
      help: { en: 'The order decides which level is the highest.', zh: '排列顺序决定何为最高级别。' },
    }),
    holderKind: choice(holderKinds, { label: { en: 'Held by', zh: '持有者类型' }, required: true }),
    termYears: integer({
      label: { en: 'Term in years', zh: '有效期（年）' },
      min: 1,
      max: 20,
      unit: 'years',
      help: { en: 'Empty for titles without an end.', zh: '长期有效的不填。' },
    }),
    regime: choice(regimes, { label: { en: 'Rules', zh: '认定制度' }, required: true }),
    document: text({ label: { en: 'Source document', zh: '依据文件' }, required: true, max: 300 }),
    inForce: period({ label: { en: 'In force', zh: '施行期间' }, required: true }),
    replaces: reference('designation-type', { label: { en: 'Replaces', zh: '取代的类型' } }),
    note: longText({ label: { en: 'Note', zh: '说明' }, max: 2000 }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Title', zh: '资质' }, fields: ['code', 'name', 'levels', 'holderKind', 'termYears'] },
    { label: { en: 'Rules', zh: '制度' }, fields: ['regime', 'document', 'inForce', 'replaces', 'note'] },
  ],
  match: ['code', 'regime'],
  time: { valid: 'inForce' },
  unique: [['code', 'regime']],
  noOverlap: { fields: ['code'], period: 'inForce' },
  rules: c => [
    {
      id: 'old-rules-end-by-2008',
      must: when(c.regime.is('before-2008'), any(not(c.inForce.until.isSet()), c.inForce.until.atMost('2008-12-31'))),
      message: {
        en: 'The rules from before the 2008 reform cannot be in force after 2008.',
        zh: '2008年改革前的制度施行期不能晚于2008年。',
      },
      fields: ['regime', 'inForce'],
      source: { en: 'Guokefahuo [2008] No. 172', zh: '国科发火〔2008〕172号' },
    },
  ],
  access: {
    read: c => any(bureauReads(c), outsidersRead(c)),
    write: officersWrite,
  },
})
