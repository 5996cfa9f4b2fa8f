import { composeIndicator, defineIndicator, type PlainIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { ofOwnRegion } from '../place/own.ts'
import { place } from '../place/register.ts'
import { statistic } from './register.ts'

export { nationalPatentCity, peersNationalHighTech } from './peers.ts'

const bulletin = {
  text: { en: 'Statistical bulletin of the region', zh: '本地区国民经济和社会发展统计公报' },
  from: '1990-01-01',
}
const finance = { text: { en: 'Final accounts of the finance bureau', zh: '财政局决算报告' }, from: '1994-01-01' }
const science = { text: { en: 'Statistics of science and technology investment', zh: '科技投入统计' }, from: '2000-01-01' }

type Series = Parameters<typeof statistic.columns.series.is>[0] & string

interface Reported {
  readonly id: string
  readonly series: Series
  readonly label: Words
  readonly definition: Words
  readonly source: typeof bulletin
  readonly unit: string
  readonly span: 'year' | 'day'
  readonly basis?: Words
  readonly until?: string
}

/** The value another body last reported for the own region, with the qualifier it was reported with. */
const reported = ({ id, series, label, definition, source, unit, span, basis, until }: Reported): PlainIndicator =>
  defineIndicator({
    id: `statistic.${id}`,
    label,
    definition,
    source: { ...source, ...(until && { until }) },
    unit,
    level: 'district',
    ...(basis && { basis }),
    of: statistic,
    where: c => [c.series.is(series), c.span.is(span), ofOwnRegion(c.area)],
    at: { on: 'periodEnd' },
    measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
    period: span === 'year' ? 'year' : 'as-at',
  })

const nominal: Words = { en: 'current prices', zh: '现价（名义）' }

const growth = (of: PlainIndicator, id: string, label: Words) =>
  composeIndicator({
    form: 'growth',
    id: `statistic.${id}`,
    label,
    definition: {
      en: 'The change of the reported value against the year before, computed from both years’ values.',
      zh: '由两年公布数计算的比上年增长率。',
    },
    source: of.source,
    unit: 'percent',
    level: 'district',
    period: 'year',
    basis: nominal,
    style: { decimals: 1 },
    of,
  })

export const population = reported({
  id: 'registered-population',
  series: 'registered-population',
  label: { en: 'Registered population', zh: '户籍人口' },
  definition: {
    en: 'Registered population as last reported; people registered elsewhere are not in it.',
    zh: '最近公布的户籍人口，不含流动人口。',
  },
  source: bulletin,
  unit: 'persons',
  span: 'day',
  basis: { en: 'registered population, end of the year', zh: '年末户籍人口' },
})

export const floatingPopulation = reported({
  id: 'floating-population',
  series: 'floating-population',
  label: { en: 'Floating population', zh: '流动人口' },
  definition: {
    en: 'People living in the region who are registered elsewhere, as last reported.',
    zh: '最近公布的流动（外来）人口。',
  },
  source: {
    text: { en: 'Public security authority’s register of temporary residents', zh: '公安机关暂住人口登记' },
    from: '1995-01-01',
  },
  unit: 'persons',
  span: 'day',
})

export const gdp = reported({
  id: 'gdp',
  series: 'gdp',
  label: { en: 'Gross regional product', zh: '地区生产总值' },
  definition: {
    en: 'Gross product of the region in the year at current prices, as reported.',
    zh: '全年地区生产总值，按当年价，公布数。',
  },
  source: bulletin,
  unit: 'CNY',
  span: 'year',
  basis: nominal,
})

export const gdpGrowth = defineIndicator({
  id: 'statistic.gdp-growth',
  label: { en: 'Growth of gross regional product', zh: '地区生产总值增长率' },
  definition: {
    en: 'The growth that the statistics bureau published, at comparable prices. It cannot be computed from values at current prices.',
    zh: '统计部门公布的可比价增长率，不能由现价数值推算。',
  },
  source: bulletin,
  unit: 'percent',
  level: 'district',
  basis: { en: 'comparable prices', zh: '可比价' },
  style: { decimals: 1 },
  of: statistic,
  where: c => [c.series.is('gdp'), c.span.is('year'), c.growthBasis.is('comparable'), ofOwnRegion(c.area)],
  at: { on: 'periodEnd' },
  measure: { latest: 'growth', by: ['periodEnd', 'publishedOn'] },
  period: 'year',
})

export const dollarRate = defineIndicator({
  id: 'statistic.usd-rate',
  label: { en: 'Yuan for one US dollar, end of the year', zh: '年末美元兑人民币汇率' },
  definition: { en: 'The central parity last published in the period.', zh: '期内最近公布的人民币汇率中间价。' },
  source: { text: { en: 'People’s Bank of China', zh: '中国人民银行' }, from: '1994-01-01' },
  unit: 'ratio',
  style: { decimals: 4 },
  basis: { en: 'rate of the last day of the year', zh: '年末汇率' },
  of: statistic,
  where: c => [c.series.is('usd-rate'), c.span.is('day')],
  at: { on: 'periodEnd' },
  measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
  period: 'year',
})

export const gdpPerCapita = composeIndicator({
  form: 'ratio',
  id: 'statistic.gdp-per-capita-usd',
  label: { en: 'Gross product per capita in US dollars', zh: '人均生产总值（美元）' },
  definition: {
    en: 'Gross product of the year divided by the registered population and the dollar rate at the end of the year.',
    zh: '全年生产总值除以年末户籍人口和年末美元汇率。',
  },
  source: bulletin,
  unit: 'USD',
  level: 'district',
  period: 'year',
  basis: { en: 'registered population and dollar rate at the end of the year', zh: '按年末户籍人口和年末汇率' },
  style: { roundTo: '1000', decimals: 0 },
  numerator: gdp,
  denominators: [population, dollarRate],
})

export const totalFiscalRevenue = reported({
  id: 'total-fiscal-revenue',
  series: 'total-fiscal-revenue',
  label: { en: 'Total fiscal revenue', zh: '财政总收入' },
  definition: { en: 'Total fiscal revenue of the year, as reported.', zh: '全年财政总收入，公布数。' },
  source: finance,
  unit: 'CNY',
  span: 'year',
})

export const localFiscalRevenue = reported({
  id: 'local-fiscal-revenue',
  series: 'local-fiscal-revenue',
  label: { en: 'Local fiscal revenue', zh: '地方财政收入' },
  definition: { en: 'The part of total fiscal revenue that stays with the region.', zh: '财政总收入中的地方财政收入，公布数。' },
  source: finance,
  unit: 'CNY',
  span: 'year',
})

export const farmersIncome = reported({
  id: 'farmers-net-income',
  series: 'farmers-net-income',
  label: { en: 'Farmers’ per-capita net income', zh: '农民人均纯收入' },
  definition: {
    en: 'Per-capita net income of rural households in the year, as reported; replaced by disposable income in 2013.',
    zh: '全年农民人均纯收入，公布数；2013年起改为可支配收入。',
  },
  source: bulletin,
  until: '2013-12-31',
  unit: 'CNY/person',
  span: 'year',
})

export const wholeSocietyScience = reported({
  id: 'whole-society-science',
  series: 'whole-society-science',
  label: { en: 'Whole-society science and technology investment', zh: '全社会科技投入' },
  definition: {
    en: 'Spending on science and technology by government, enterprises and others: wider than R&D expenditure.',
    zh: '政府、企业和其他主体的科技经费投入，口径宽于研发经费。',
  },
  source: science,
  unit: 'CNY',
  span: 'year',
})

export const totalFiscalRevenueGrowth = growth(totalFiscalRevenue, 'total-fiscal-revenue-growth', {
  en: 'Growth of total fiscal revenue',
  zh: '财政总收入增长率',
})
export const localFiscalRevenueGrowth = growth(localFiscalRevenue, 'local-fiscal-revenue-growth', {
  en: 'Growth of local fiscal revenue',
  zh: '地方财政收入增长率',
})
export const farmersIncomeGrowth = growth(farmersIncome, 'farmers-net-income-growth', {
  en: 'Growth of farmers’ per-capita net income',
  zh: '农民人均纯收入增长率',
})
export const wholeSocietyScienceGrowth = growth(wholeSocietyScience, 'whole-society-science-growth', {
  en: 'Growth of whole-society science and technology investment',
  zh: '全社会科技投入增长率',
})

export const strongCounties = defineIndicator({
  id: 'statistic.strong-science-counties',
  label: { en: 'Strong science-and-technology counties of the province', zh: '全省科技强县（市、区）数' },
  definition: { en: 'The number that the province last reported, the own region included.', zh: '省最近公布数，含本地区。' },
  source: {
    text: { en: 'Provincial notice naming strong science-and-technology counties', zh: '省科技强县（市、区）命名通报' },
    from: '2006-08-01',
  },
  unit: 'counties',
  level: 'provincial',
  of: statistic,
  where: c => [c.series.is('strong-science-counties'), through(c.area, place, area => area.kind.is('province'))],
  at: { on: 'periodEnd' },
  measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
  period: 'as-at',
})
