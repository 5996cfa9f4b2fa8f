import { saidAs } from '../said-as.ts'
import { bulletin, growth, reported } from './reported.ts'

const finance = { text: { en: 'Final accounts of the finance bureau', zh: '财政局决算报告' }, from: '1994-01-01' }
const science = { text: { en: 'Statistics of science and technology investment', zh: '科技投入统计' }, from: '2000-01-01' }

/** All that public finance took in within the region. */
export const totalFiscalRevenue = reported({
  id: 'total-fiscal-revenue',
  series: 'total-fiscal-revenue',
  label: { en: 'Total fiscal revenue', zh: '财政总收入' },
  aliases: saidAs(
    'total fiscal revenue | fiscal revenue | total budget revenue | total government revenue | total revenue',
    '财政总收入 | 财政收入 | 公共财政总收入 | 全区财政总收入',
  ),
  definition: { en: 'Total fiscal revenue of the year, as reported.', zh: '全年财政总收入，公布数。' },
  source: finance,
  unit: 'CNY',
  span: 'year',
})

/** The part of it that stays. */
export const localFiscalRevenue = reported({
  id: 'local-fiscal-revenue',
  series: 'local-fiscal-revenue',
  label: { en: 'Local fiscal revenue', zh: '地方财政收入' },
  aliases: saidAs(
    'local fiscal revenue | local revenue | local budget revenue | local general budget revenue | local budgetary revenue | revenue that stays with the district',
    '地方财政收入 | 地方一般预算收入 | 地方财政一般预算收入 | 一般公共预算收入 | 地方财政预算收入',
  ),
  definition: { en: 'The part of total fiscal revenue that stays with the region.', zh: '财政总收入中的地方财政收入，公布数。' },
  source: finance,
  unit: 'CNY',
  span: 'year',
})

/** A series that ended in 2013. */
export const farmersIncome = reported({
  id: 'farmers-net-income',
  series: 'farmers-net-income',
  label: { en: 'Farmers’ per-capita net income', zh: '农民人均纯收入' },
  aliases: saidAs(
    'per capita net income of farmers | farmers per capita net income | net income of farmers per head | rural per capita net income | per capita net income of rural residents | per capita net income',
    '农民人均纯收入 | 农村居民人均纯收入 | 农民年人均纯收入 | 农民纯收入',
  ),
  definition: {
    en: 'Per-capita net income of rural households in the year, as reported; replaced by disposable income in 2013.',
    zh: '全年农民人均纯收入，公布数；2013年起改为可支配收入。',
  },
  source: bulletin,
  until: '2013-12-31',
  unit: 'CNY/person',
  span: 'year',
})

/** Wider than R&D expenditure. */
export const wholeSocietyScience = reported({
  id: 'whole-society-science',
  series: 'whole-society-science',
  label: { en: 'Whole-society science and technology investment', zh: '全社会科技投入' },
  aliases: saidAs(
    'total investment in science and technology funds | total investment in science and technology | society-wide S&T investment | science and technology spending of society as a whole | whole-society S&T funds',
    '全社会科技经费投入 | 全社会科技活动经费投入 | 全社会科技活动经费 | 全社会科技经费 | 全社会科技总投入',
  ),
  definition: {
    en: 'Spending on science and technology by government, enterprises and others: wider than R&D expenditure.',
    zh: '政府、企业和其他主体的科技经费投入，口径宽于研发经费。',
  },
  source: science,
  unit: 'CNY',
  span: 'year',
})

/** Against the year before, from both values. */
export const totalFiscalRevenueGrowth = growth(
  totalFiscalRevenue,
  'total-fiscal-revenue-growth',
  {
    en: 'Growth of total fiscal revenue',
    zh: '财政总收入增长率',
  },
  saidAs(
    'growth of total fiscal revenue | growth of fiscal revenue',
    '财政总收入增长 | 财政总收入增速 | 财政总收入增幅 | 财政收入增长率',
  ),
)

/** Against the year before, from both values. */
export const localFiscalRevenueGrowth = growth(
  localFiscalRevenue,
  'local-fiscal-revenue-growth',
  {
    en: 'Growth of local fiscal revenue',
    zh: '地方财政收入增长率',
  },
  saidAs(
    'growth of local fiscal revenue | growth of local budgetary revenue',
    '地方财政收入增长 | 地方财政收入增速 | 地方财政收入增幅 | 地方一般预算收入增长率',
  ),
)

/** Against the year before, from both values. */
export const farmersIncomeGrowth = growth(
  farmersIncome,
  'farmers-net-income-growth',
  {
    en: 'Growth of farmers’ per-capita net income',
    zh: '农民人均纯收入增长率',
  },
  saidAs(
    'growth of the per capita net income of farmers | growth of rural incomes',
    '农民人均纯收入增长 | 农民人均纯收入增幅 | 农民收入增长率 | 农村居民人均纯收入增长率',
  ),
)

/** Against the year before, from both values. */
export const wholeSocietyScienceGrowth = growth(
  wholeSocietyScience,
  'whole-society-science-growth',
  {
    en: 'Growth of whole-society science and technology investment',
    zh: '全社会科技投入增长率',
  },
  saidAs(
    'growth of the total investment in science and technology | growth of society-wide S&T investment',
    '全社会科技投入增长 | 全社会科技经费投入增长率 | 全社会科技投入增幅 | 全社会科技投入增速',
  ),
)
