import { vocabulary } from '../../kernel/vocabulary.ts'

/** What a value taken from another body measures. Dated where the series began or ended. */
export const statisticSeries = vocabulary(
  'statistic-series',
  { en: 'Series', zh: '指标' },
  {
    gdp: { en: 'gross regional product', zh: '地区生产总值' },
    'registered-population': { en: 'registered population', zh: '户籍人口' },
    'floating-population': { en: 'floating population', zh: '流动人口' },
    'total-fiscal-revenue': { en: 'total fiscal revenue', zh: '财政总收入' },
    'local-fiscal-revenue': { en: 'local fiscal revenue', zh: '地方财政收入' },
    'farmers-net-income': {
      label: { en: 'farmers’ per-capita net income', zh: '农民人均纯收入' },
      until: '2013-12-31',
      source: {
        en: 'National Bureau of Statistics: integrated household survey, disposable income since 2013',
        zh: '国家统计局城乡住户调查一体化改革，2013年起发布可支配收入',
      },
    },
    'whole-society-science': { en: 'whole-society science and technology investment', zh: '全社会科技投入' },
    'usd-rate': { en: 'yuan for one US dollar', zh: '美元兑人民币汇率' },
    'strong-science-counties': { en: 'strong science-and-technology counties named', zh: '科技强县（市、区）数' },
    'national-high-tech-enterprises': {
      en: 'national-level high-tech enterprises (reported)',
      zh: '国家级高新技术企业数（通报数）',
    },
    'national-patent-demonstration': {
      en: 'national patent demonstration enterprises (reported)',
      zh: '国家级专利示范企业数（通报数）',
    },
    'high-tech-output': { en: 'output of high-tech industry', zh: '高新技术产业产值' },
    'patent-applications': { en: 'patent applications', zh: '专利申请量' },
  },
)

/** The span that a value covers, ending on its date. */
export const statisticSpans = vocabulary(
  'statistic-span',
  { en: 'Covers', zh: '口径时段' },
  {
    day: { en: 'state on the day', zh: '时点数' },
    year: { en: 'calendar year', zh: '全年' },
    'first-half': { en: 'first half-year', zh: '上半年' },
    'nine-months': { en: 'first nine months', zh: '前三季度' },
  },
)

/** What a reported change against the year before rests on. */
export const growthBases = vocabulary(
  'growth-basis',
  { en: 'Growth basis', zh: '增长率口径' },
  {
    nominal: { en: 'current prices', zh: '现价（名义）' },
    comparable: { en: 'comparable prices', zh: '可比价' },
    points: { en: 'percentage points', zh: '百分点' },
  },
)

/** The units that series are reported in. */
export const statisticUnits = vocabulary(
  'statistic-unit',
  { en: 'Unit', zh: '计量单位' },
  {
    CNY: { en: 'yuan', zh: '元' },
    'CNY/person': { en: 'yuan per person', zh: '元/人' },
    'CNY/USD': { en: 'yuan per US dollar', zh: '元/美元' },
    persons: { en: 'persons', zh: '人' },
    counties: { en: 'counties', zh: '个县（市、区）' },
    enterprises: { en: 'enterprises', zh: '家' },
    patents: { en: 'patents', zh: '件' },
  },
)
