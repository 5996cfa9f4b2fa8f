import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { investmentReturn } from './register.ts'

const source = { text: { en: 'S&T statistics reporting rules', zh: '科技统计报表制度' }, from: '1996-01-01' }

const accepted = {
  source,
  basis: { en: 'accepted returns of enterprises', zh: '审核通过的企业报表' },
  level: 'district',
  of: investmentReturn,
  at: { inYear: 'year' },
  period: 'year',
} as const

export const investment = defineIndicator({
  ...accepted,
  id: 'investment-return.investment',
  label: { en: 'S&T investment of enterprises', zh: '企业科技投入' },
  aliases: saidAs(
    'enterprise investment in science and technology | enterprise S&T investment | enterprises’ spending on science and technology',
    '企业科技经费投入 | 企业科技活动经费 | 企业科技活动经费支出 | 企业投入科技经费',
  ),
  definition: {
    en: 'S&T investment in accepted returns: a part of the whole-society figure, wider than R&D spending.',
    zh: '审核通过的企业报表中的科技活动经费支出，是全社会科技投入的组成部分，口径大于研发经费。',
  },
  unit: 'CNY',
  where: ({ state }) => [state.is('accepted')],
  measure: { sum: 'investment' },
})

export const development = defineIndicator({
  ...accepted,
  id: 'investment-return.development',
  label: { en: 'R&D spending of enterprises', zh: '企业研发经费支出' },
  aliases: saidAs(
    'enterprise R&D expenditure | enterprise R&D investment | research and development spending of enterprises | R&D expenses of enterprises',
    '企业研发投入 | 企业的研发经费 | 研发经费 | 企业研发费用 | 企业研究开发费用 | 企业研究开发经费 | 企业R&D经费 | 企业技术开发费',
  ),
  definition: {
    en: 'R&D spending in accepted returns, inside the S&T investment.',
    zh: '审核通过的企业报表中的研发经费支出，含在科技活动经费支出内。',
  },
  unit: 'CNY',
  where: ({ state }) => [state.is('accepted')],
  measure: { sum: 'development' },
})

export const enterprises = defineIndicator({
  ...accepted,
  id: 'investment-return.enterprises',
  label: { en: 'Enterprises with an accepted return', zh: '报送科技投入报表的企业' },
  aliases: saidAs(
    'enterprises that filed returns | enterprises reporting S&T investment | enterprises in the S&T statistics',
    '填报科技报表企业 | 填报企业 | 科技统计报表企业 | 上报科技统计的企业 | 报表企业',
  ),
  definition: { en: 'Different enterprises whose return of the year was accepted.', zh: '当年报表审核通过的企业家数。' },
  unit: 'enterprises',
  where: ({ state }) => [state.is('accepted')],
  measure: { countDistinct: 'organisation' },
})
