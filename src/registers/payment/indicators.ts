import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import type { Condition } from '../../kernel/condition/index.ts'
import { saidAs } from '../said-as.ts'
import { payment } from './register.ts'

const source = {
  text: { en: 'Payment ledger of the finance section; treasury payment rules', zh: '财务支付台账；财政资金支付管理规定' },
  from: '1996-01-01',
}

/** What every sum of payments rests on. */
const paidBasis = {
  en: 'paid by the day, clawed back money left out; commitments are not payments',
  zh: '按实际支付日期，不含已追回的；已下达未支付的不计',
}

const paidFor = (purpose: Parameters<(typeof payment)['columns']['purpose']['is']>[0]): readonly Condition[] => [
  payment.columns.state.is('paid'),
  payment.columns.purpose.is(purpose),
]

const paid = { source, basis: paidBasis, unit: 'CNY', level: 'district', of: payment, at: { on: 'paidOn' } } as const

const saidOfLectures = saidAs(
  'famous-speaker lectures | Chinese and foreign famous lectures | lectures by well-known speakers | lecture funds | spent on lectures | spending on the lecture series',
  '中外名家系列讲座经费 | 名家讲座经费 | 系列讲座经费 | 讲座经费 | 投入举办中外名家系列讲座 | 举办中外名家讲座',
)

export const lectureSpend = defineIndicator({
  ...paid,
  id: 'payment.lecture-series',
  label: { en: 'Spending on the famous-speaker lectures', zh: '中外名家系列讲座经费' },
  aliases: saidOfLectures,
  definition: {
    en: 'Payments of the district for the lecture series; money of the co-organisers is not in it.',
    zh: '本区为系列讲座支付的经费，不含合办单位出资。',
  },
  where: () => paidFor('lecture-series'),
  measure: { sum: 'amount' },
  period: 'year',
})

export const lectureSpendEveryYear = composeIndicator({
  form: 'every-year',
  of: lectureSpend,
  id: 'payment.lecture-series.every-year',
  label: { en: 'Spending on the famous-speaker lectures, each year', zh: '中外名家系列讲座每年经费' },
  aliases: saidOfLectures,
  definition: { en: 'The spending of every single year of the period.', zh: '期内每一年支付的经费。' },
  source,
  basis: paidBasis,
  unit: 'CNY/year',
  level: 'district',
  period: 'past-years',
})

export const lectureYears = defineIndicator({
  ...paid,
  id: 'payment.lecture-series.years',
  label: { en: 'Years with spending on the lectures', zh: '有讲座经费支出的年数' },
  aliases: saidAs(
    'years in which the lectures were paid for | years with lecture funding',
    '讲座经费投入年数 | 有讲座投入的年份',
  ),
  definition: { en: 'Different years in which the lecture series was paid for.', zh: '有系列讲座经费支出的年份数。' },
  unit: 'years',
  where: () => paidFor('lecture-series'),
  measure: { years: 'paidOn' },
  period: 'since',
})

export const lectureRun = composeIndicator({
  form: 'longest-run',
  years: lectureYears,
  id: 'payment.lecture-series.run',
  label: { en: 'Consecutive years of the lecture funding', zh: '系列讲座连续投入年数' },
  aliases: saidAs(
    'consecutive years of lectures | years in a row spent on lectures | consecutive years invested in famous lectures',
    '连续投入讲座 | 讲座连续投入 | 连续举办中外名家系列讲座 | 连续每年投入讲座经费',
  ),
  definition: {
    en: 'The longest run of consecutive years in which the lecture series was paid for.',
    zh: '系列讲座连续有经费支出的最长年数。',
  },
  source,
  unit: 'years',
  level: 'district',
  period: 'since',
})

const saidOfFair = saidAs(
  'invested to hold the science and technology exhibition | hold a nationwide science and technology exhibition | spending on the fair | spent on the nationwide fair | cost of the fair',
  '科技成果交易会经费 | 办展经费 | 科交会经费 | 科博会经费 | 办会经费 | 投入举办全国性科技成果交易会 | 举办科技成果展示交易会',
)

export const fairSpend = defineIndicator({
  ...paid,
  id: 'payment.fair',
  label: { en: 'Spending on the S&T fair', zh: '科技成果展示交易会办展经费' },
  aliases: saidOfFair,
  definition: {
    en: 'Payments of the district for the fair. They come from S&T operating money and so lie inside the fiscal S&T funds.',
    zh: '本区为交易会支付的办展经费，列支科学事业费，已含在财政科技经费内。',
  },
  where: () => paidFor('fair'),
  measure: { sum: 'amount' },
  period: 'year',
})

export const fairSpendEveryYear = composeIndicator({
  form: 'every-year',
  of: fairSpend,
  id: 'payment.fair.every-year',
  label: { en: 'Spending on the S&T fair, each year', zh: '交易会每年办展经费' },
  aliases: saidOfFair,
  definition: { en: 'The spending of every single year of the period.', zh: '期内每一年支付的办展经费。' },
  source,
  basis: paidBasis,
  unit: 'CNY/year',
  level: 'district',
  style: { roundTo: '1000000' },
  period: 'past-years',
})

export const innovationPaid = defineIndicator({
  ...paid,
  id: 'payment.innovation-fund',
  label: { en: 'Paid from the innovation fund', zh: '科技创新基金支付数' },
  aliases: saidAs(
    'innovation fund payments | innovation fund spent | paid out of the innovation fund | innovation fund money paid',
    '创新基金拨付 | 支付创新基金 | 兑付创新基金 | 拨付科技创新基金 | 创新基金支出 | 创新基金实际支付 | 兑现科技创新基金',
  ),
  definition: { en: 'Payments to projects supported by the innovation fund.', zh: '向科技创新基金资助项目支付的资金。' },
  where: () => paidFor('innovation-award'),
  measure: { sum: 'amount' },
  period: 'year',
})

export const innovationCommitted = defineIndicator({
  ...paid,
  id: 'payment.innovation-fund.committed',
  label: { en: 'Committed from the innovation fund', zh: '科技创新基金下达数' },
  aliases: saidAs(
    'innovation fund committed | innovation fund grants awarded | projects supported by the innovation fund',
    '创新基金下达 | 下达科技创新基金 | 创新基金资助 | 科技创新基金资助项目资金',
  ),
  definition: {
    en: 'Commitments of the innovation fund, whether paid yet or not; cancelled ones and money clawed back left out.',
    zh: '科技创新基金已下达的资金，含未支付的，不含已取消和已追回的。',
  },
  basis: { en: 'committed by the day', zh: '按下达日期' },
  where: ({ state, purpose }) => [state.in(['committed', 'paid']), purpose.is('innovation-award')],
  at: { on: 'committedOn' },
  measure: { sum: 'amount' },
  period: 'year',
})

export const povertyRelief = defineIndicator({
  ...paid,
  id: 'payment.poverty-alleviation',
  label: { en: 'S&T poverty-alleviation funds', zh: '科技扶贫资金' },
  aliases: saidAs(
    'science and technology poverty alleviation funds | poverty alleviation funds | help for poor villages and households | poverty relief through science and technology | relief of poverty through science and technology',
    '科技扶贫资金 | 科技扶贫经费 | 科技扶贫专项资金 | 扶贫资金 | 科技扶贫款 | 科技帮扶资金',
  ),
  definition: {
    en: 'Payments for S&T poverty alleviation. Kept beside the fiscal S&T funds.',
    zh: '用于科技扶贫的支付，列支在财政科技经费之外。',
  },
  where: () => paidFor('poverty-alleviation'),
  measure: { sum: 'amount' },
  period: 'since',
})
