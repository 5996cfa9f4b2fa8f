import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { named, not } from '../../kernel/condition/index.ts'
import { type Columns, through } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { designationType } from '../designation-type/register.ts'
import { nationalPatentCity, peersNationalHighTech } from '../statistic/peers.ts'
import { given } from './flow.ts'
import { designation } from './register.ts'

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

const highTech = (level: Level) =>
  defineIndicator({
    ...byOrganisation,
    id: `designation.high-tech.${level}`,
    label: { en: `High-tech enterprises, ${levelWords[level].en}`, zh: `${levelWords[level].zh}高新技术企业` },
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
  definition: counted(enterpriseWords),
  source: rules.patent,
  where: c => ofType(c, 'patent-demonstration'),
})

export const highTechNationalRank = composeIndicator({
  form: 'rank',
  id: 'designation.high-tech.national-rank',
  label: { en: 'Rank in the city by national-level high-tech enterprises', zh: '国家级高新技术企业数全市位次' },
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

const office = { text: { en: 'Office rule: ledger of designations', zh: '本局资质台账管理规定' }, from: '2003-01-01' }

export const validAll = defineIndicator({
  id: 'designation.valid',
  label: { en: 'Designations valid', zh: '有效资质' },
  definition: {
    en: 'Designations of every type and level that hold on the day: a holder with three levels counts three times.',
    zh: '当日有效的各类、各级资质认定数；同一持有者持有三个级别计三项。',
  },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state }) => [state.in(given)],
  at: { holding: 'term' },
  measure: { count: 'records' },
  period: 'as-at',
})

export const approvedInPeriod = defineIndicator({
  id: 'designation.newly-approved',
  label: { en: 'Designations newly approved', zh: '新认定资质' },
  definition: {
    en: 'Designations approved in the period that do not renew an earlier term.',
    zh: '期内批准、非续期的资质认定数。',
  },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state, previous }) => [state.in(given), not(previous.isSet())],
  at: { on: 'approvedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const endedInPeriod = defineIndicator({
  id: 'designation.ended',
  label: { en: 'Designations lapsed or revoked', zh: '失效、撤销资质' },
  definition: { en: 'Designations that lapsed or were revoked in the period.', zh: '期内失效或被撤销的资质认定数。' },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state }) => [state.in(['lapsed', 'revoked'])],
  at: { on: 'endedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const highTechNew = defineIndicator({
  id: 'designation.high-tech.newly-approved',
  label: { en: 'High-tech enterprise titles newly approved', zh: '新认定高新技术企业' },
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
