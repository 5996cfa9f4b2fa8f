import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import { ofOwnRegion } from '../place/own.ts'
import { place } from '../place/register.ts'
import { saidAs } from '../said-as.ts'
import { statistic } from './register.ts'
import { bulletin, nominal, reported } from './reported.ts'

export { nationalPatentCity, peersNationalHighTech } from './peers.ts'
export {
  farmersIncome,
  farmersIncomeGrowth,
  localFiscalRevenue,
  localFiscalRevenueGrowth,
  totalFiscalRevenue,
  totalFiscalRevenueGrowth,
  wholeSocietyScience,
  wholeSocietyScienceGrowth,
} from './revenue.ts'

export const population = reported({
  id: 'registered-population',
  series: 'registered-population',
  label: { en: 'Registered population', zh: '户籍人口' },
  aliases: saidAs(
    'registered population | population | total population | registered residents | inhabitants | residents with household registration',
    '总人口 | 户籍总人口 | 户籍人口数 | 年末户籍人口 | 年末总人口',
  ),
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
  aliases: saidAs(
    'floating population | migrant population | temporary residents | non-registered population',
    '外来人口 | 外来流动人口 | 流动人口数 | 暂住人口 | 非户籍人口',
  ),
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
  aliases: saidAs(
    'GDP | gross domestic product | gross product | total production value | regional GDP',
    '生产总值 | 国内生产总值 | GDP | 地区GDP | 全区生产总值 | 区域生产总值',
  ),
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
  aliases: saidAs(
    'GDP growth | GDP growth rate | economic growth | growth of gross domestic product | growth at comparable prices',
    '生产总值增长 | 生产总值增速 | 国内生产总值增长率 | GDP增速 | GDP增长率 | 经济增长率 | 经济增速',
  ),
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
  aliases: saidAs(
    'exchange rate of the US dollar | RMB exchange rate | yuan to the US dollar | dollar exchange rate',
    '美元汇率 | 人民币汇率 | 人民币汇率中间价 | 人民币兑美元汇率',
  ),
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
  aliases: saidAs(
    'per capita GDP | GDP per capita | GDP per head | per capita gross domestic product | gross regional product per head',
    '人均GDP | 人均生产总值 | 人均国内生产总值 | 人均地区生产总值 | 人均GDP（美元）',
  ),
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

export const strongCounties = defineIndicator({
  id: 'statistic.strong-science-counties',
  label: { en: 'Strong science-and-technology counties of the province', zh: '全省科技强县（市、区）数' },
  aliases: saidAs(
    'strong science and technology counties | science and technology counties in the province | strong S&T counties | strong science and technology counties, cities and districts',
    '科技强县 | 科技强县（市、区） | 科技强县市区 | 全省科技强县 | 首批科技强县（市、区）',
  ),
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
