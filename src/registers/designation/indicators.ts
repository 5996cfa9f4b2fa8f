import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { named, not } from '../../kernel/condition/index.ts'
import { type Columns, through } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { designationType } from '../designation-type/register.ts'
import { saidAs } from '../said-as.ts'
import { nationalPatentCity, peersNationalHighTech } from '../statistic/peers.ts'
import { given } from './flow.ts'
import { designation } from './register.ts'

export { approvedInPeriod, endedInPeriod, validAll } from './ledger.ts'

type Asked = Columns<typeof designation.fields>
type Level = 'national' | 'provincial' | 'municipal'

/** Titles of a type that were given, whatever became of them later: the term decides the days on which they count. */
const ofType = (c: Asked, code: keyof typeof titles) => [
  named(
    { en: `the title is “${titles[code].en}”`, zh: `资质为“${titles[code].zh}”` },
    through(c.type, designationType, type => type.code.is(code)),
  ),
  named({ en: 'it was given, not only applied for', zh: '已经认定' }, c.state.in(given)),
]

const titles = {
  'high-tech-enterprise': { en: 'high-tech enterprise', zh: '高新技术企业' },
  'rd-centre': { en: 'high-tech R&D centre', zh: '高新技术研究开发中心' },
  'patent-demonstration': { en: 'patent demonstration enterprise', zh: '专利示范企业' },
} as const satisfies Readonly<Record<string, Words>>

const levelWords: Readonly<Record<Level, Words>> = {
  national: { en: 'national-level', zh: '国家级' },
  provincial: { en: 'provincial-level', zh: '省级' },
  municipal: { en: 'municipal-level', zh: '市级' },
}

const rules = {
  highTech: {
    text: {
      en: 'Torch Programme rules on key high-tech enterprises and the provincial and city rules of before 2008',
      zh: '国家火炬计划重点高新技术企业及2008年前省、市高新技术企业认定办法',
    },
    from: '1991-03-06',
  },
  centre: {
    text: { en: 'Provincial and city rules on high-tech R&D centres', zh: '省、市高新技术研究开发中心管理办法' },
    from: '1998-01-01',
  },
  patent: {
    text: { en: 'Rules on patent demonstration enterprises', zh: '专利示范企业认定办法' },
    from: '2002-01-01',
  },
} as const

const stock = { of: designation, at: { holding: 'term' }, period: 'as-at', counting: 'holding' } as const
const byOrganisation = {
  ...stock,
  unit: 'enterprises',
  measure: { countDistinct: 'organisation' },
  levelled: { holder: 'organisation', level: 'level', within: 'type' },
} as const
const byCentre = {
  ...stock,
  unit: 'centres',
  measure: { countDistinct: 'centre' },
  levelled: { holder: 'centre', level: 'level', within: 'type' },
} as const

const counted = (what: Words, level?: Level): Words => ({
  en: `${what.en} with a valid ${level ? `${levelWords[level].en} ` : ''}title on the day, each once. Applications and expired or revoked terms do not count.`,
  zh: `当日持有有效${level ? levelWords[level].zh : ''}资质的${what.zh}数，不重复计算；申报中、已失效和已撤销的不计。`,
})

const enterpriseWords = { en: 'Enterprises', zh: '企业' }
const centreWords = { en: 'R&D centres', zh: '研发中心' }

const saidOfHighTech = saidAs(
  'high-tech enterprises | high and new technology enterprises | high-tech firms | firms with the high-tech title | hi-tech enterprises | HTEs',
  '高新技术企业 | 高新企业 | 高企 | 各类高新技术企业',
)

/** What a level's title is also called, the level within the name. */
const saidOfHighTechAt: Readonly<Record<Level, readonly Words[]>> = {
  national: saidAs(
    'national high-tech enterprises | high-tech enterprises at the national level | key high-tech enterprises of the Torch Programme | state-level high-tech enterprises',
    '国家高新技术企业 | 国家级高企 | 国家高企 | 国家重点高新技术企业 | 国家火炬计划重点高新技术企业 | 国家重点扶持的高新技术企业',
  ),
  provincial: saidAs(
    'provincial high-tech enterprises | high-tech enterprises at the provincial level',
    '省高新技术企业 | 省级高企 | 省高企',
  ),
  municipal: saidAs(
    'municipal high-tech enterprises | high-tech enterprises at the municipal level | city-level high-tech enterprises',
    '市高新技术企业 | 市级高企 | 市高企',
  ),
}

const saidOfCentres = saidAs(
  'high-tech R&D centres | high-tech R&D centers | high-tech research and development centres | R&D centres | enterprise R&D centers',
  '高新技术研究开发中心 | 高新技术企业研究开发中心 | 高新技术企业研发中心 | 高新研发中心 | 企业研发中心 | 研发中心',
)

const saidOfPatents = saidAs(
  'patent demonstration enterprises | patent demonstration firms | demonstration enterprises for patents',
  '专利示范企业 | 专利工作示范企业 | 专利示范单位',
)

const highTech = (level: Level) =>
  defineIndicator({
    ...byOrganisation,
    id: `designation.high-tech.${level}`,
    label: { en: `High-tech enterprises, ${levelWords[level].en}`, zh: `${levelWords[level].zh}高新技术企业` },
    aliases: [...saidOfHighTech, ...saidOfHighTechAt[level]],
    definition: counted(enterpriseWords, level),
    source: rules.highTech,
    level,
    where: c => [...ofType(c, 'high-tech-enterprise'), c.level.is(level)],
  })

const rdCentre = (level: 'provincial' | 'municipal') =>
  defineIndicator({
    ...byCentre,
    id: `designation.rd-centre.${level}`,
    label: { en: `High-tech R&D centres, ${levelWords[level].en}`, zh: `${levelWords[level].zh}高新技术研发中心` },
    aliases: saidOfCentres,
    definition: counted(centreWords, level),
    source: rules.centre,
    level,
    where: c => [...ofType(c, 'rd-centre'), c.level.is(level)],
  })

const patentDemonstration = (level: Level) =>
  defineIndicator({
    ...byOrganisation,
    id: `designation.patent-demonstration.${level}`,
    label: { en: `Patent demonstration enterprises, ${levelWords[level].en}`, zh: `${levelWords[level].zh}专利示范企业` },
    aliases: saidOfPatents,
    definition: counted(enterpriseWords, level),
    source: rules.patent,
    level,
    where: c => [...ofType(c, 'patent-demonstration'), c.level.is(level)],
  })

export const highTechNational = highTech('national')
export const highTechProvincial = highTech('provincial')
export const highTechMunicipal = highTech('municipal')

export const highTechAll = defineIndicator({
  ...byOrganisation,
  id: 'designation.high-tech.all',
  label: { en: 'High-tech enterprises of any level', zh: '各级高新技术企业' },
  aliases: saidOfHighTech,
  definition: counted(enterpriseWords),
  source: rules.highTech,
  where: c => ofType(c, 'high-tech-enterprise'),
})

export const rdCentreProvincial = rdCentre('provincial')
export const rdCentreMunicipal = rdCentre('municipal')

export const rdCentreAll = defineIndicator({
  ...byCentre,
  id: 'designation.rd-centre.all',
  label: { en: 'High-tech R&D centres of any level', zh: '各级高新技术研发中心' },
  aliases: saidOfCentres,
  definition: counted(centreWords),
  source: rules.centre,
  where: c => ofType(c, 'rd-centre'),
})

export const patentDemonstrationNational = patentDemonstration('national')
export const patentDemonstrationProvincial = patentDemonstration('provincial')
export const patentDemonstrationMunicipal = patentDemonstration('municipal')

export const patentDemonstrationAll = defineIndicator({
  ...byOrganisation,
  id: 'designation.patent-demonstration.all',
  label: { en: 'Patent demonstration enterprises of any level', zh: '各级专利示范企业' },
  aliases: saidOfPatents,
  definition: counted(enterpriseWords),
  source: rules.patent,
  where: c => ofType(c, 'patent-demonstration'),
})

export const highTechNationalRank = composeIndicator({
  form: 'rank',
  id: 'designation.high-tech.national-rank',
  label: { en: 'Rank in the city by national-level high-tech enterprises', zh: '国家级高新技术企业数全市位次' },
  aliases: saidAs(
    'number of high-tech enterprises ranking in the city | total number ranking in the city | place in the city by high-tech enterprises',
    '总数列全市 | 总数居全市 | 高新技术企业总数列全市 | 高新技术企业数量位居全市 | 高企总数列全市',
  ),
  definition: {
    en: 'The place of the own count among the counts that the city last reported for each other county-level unit.',
    zh: '本地区数在市最近通报的各县（市、区）数中的位次。',
  },
  source: {
    text: { en: 'City notice of high-tech enterprises by county', zh: '市高新技术企业分县（市、区）情况通报' },
    from: '2003-01-01',
  },
  unit: 'rank',
  level: 'municipal',
  period: 'as-at',
  style: { spell: true },
  own: highTechNational,
  among: peersNationalHighTech,
})

export const patentDemonstrationShare = composeIndicator({
  form: 'coverage',
  id: 'designation.patent-demonstration.national-share',
  label: {
    en: 'National patent demonstration enterprises of the region in the city’s total',
    zh: '本地区国家级专利示范企业占全市家数',
  },
  aliases: saidAs(
    'the only one in the city | the only city in the city | only national patent demonstration enterprise in the city | share of the city total',
    '全市唯一 | 全市唯一一家 | 为全市唯一的国家级专利示范企业 | 占全市国家级专利示范企业',
  ),
  definition: {
    en: 'The own count within the total that the city reported: 1 of 1 is the only one in the city.',
    zh: '本地区数与市通报总数：1家中的1家即全市唯一。',
  },
  source: { text: { en: 'City notice of patent demonstration enterprises', zh: '市专利示范企业通报' }, from: '2002-01-01' },
  unit: 'of',
  level: 'municipal',
  period: 'as-at',
  part: patentDemonstrationNational,
  whole: nationalPatentCity,
})

export const highTechNew = defineIndicator({
  id: 'designation.high-tech.newly-approved',
  label: { en: 'High-tech enterprise titles newly approved', zh: '新认定高新技术企业' },
  aliases: saidAs(
    'new high-tech titles | high-tech titles granted | newly recognised high-tech enterprises | newly certified high-tech enterprises | high-tech enterprises added',
    '新增高新技术企业 | 新增认定高新技术企业 | 新增高企认定 | 新增高企 | 新认定高企 | 新培育高新技术企业 | 新增高新企业',
  ),
  definition: {
    en: 'High-tech enterprise titles of any level approved in the period that do not renew an earlier term.',
    zh: '期内批准、非续期的各级高新技术企业认定数。',
  },
  source: rules.highTech,
  unit: 'designations',
  of: designation,
  where: c => [...ofType(c, 'high-tech-enterprise'), not(c.previous.isSet())],
  at: { on: 'approvedOn' },
  measure: { count: 'records' },
  period: 'year',
})
