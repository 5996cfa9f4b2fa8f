import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { named } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { fund } from '../fund/register.ts'
import { saidAs } from '../said-as.ts'
import { class206From, fiscalHeadings, oldClassificationUntil } from './heading.ts'
import { budgetLine } from './register.ts'

const source = {
  text: { en: 'Budget and final accounts of the district; budget headings in force', zh: '区级财政预算、决算；现行预算科目' },
  from: '1994-01-01',
}

/** What every sum of budget lines rests on. */
const stageBasis = {
  en: 'outturn of years whose accounts are closed, (adjusted) budget of the current year',
  zh: '已决算年度为决算数，当年为（调整）预算数',
}

/** The series of fiscal S&T funds, across the change of classification. */
export const fiscalFunds = defineIndicator({
  id: 'budget-line.fiscal-st-funds',
  label: { en: 'Fiscal S&T funds', zh: '财政科技经费' },
  aliases: saidAs(
    'financial science and technology funds | science and technology budget | S&T budget | S&T funds | fiscal science and technology funds | fiscal funds for science and technology | financial S&T funds | government S&T spending | fiscal spending on science and technology | financial technology investment | government investment in science and technology',
    '财政科技投入 | 本级财政科技投入 | 财政科技预算 | 本级财政科技经费 | 财政科技支出 | 财政科学技术支出 | 财政科技拨款 | 财政科技经费投入 | 科技经费预算',
  ),
  definition: {
    en: 'All budget lines under the S&T headings: until 2006 three funds, S&T operating, S&T capital and S&T money of other sectors; from 2007 class 206. Funds kept beside them are not in it.',
    zh: '科技科目下全部预算：2006年及以前为科技三项费用、科学事业费、科研基建费和其他部门科技经费，2007年起为206类。另行列支的专项资金不计入。',
  },
  source,
  basis: stageBasis,
  unit: 'CNY',
  level: 'district',
  of: budgetLine,
  where: ({ heading }) => [
    named(
      {
        en: 'the heading is one of science and technology (until 2006 the four old headings, from 2007 class 206)',
        zh: '预算科目属于科技支出科目（2006年及以前为科技三项费用、科学事业费、科研基建费和其他部门科技经费，2007年起为206类）',
      },
      heading.in(fiscalHeadings),
    ),
  ],
  at: { inYear: 'year' },
  measure: { sum: 'amount' },
  period: 'year',
})

export const fiscalFundsGrowth = composeIndicator({
  form: 'growth',
  of: fiscalFunds,
  id: 'budget-line.fiscal-st-funds.growth',
  label: { en: 'Growth of fiscal S&T funds', zh: '财政科技经费增长率' },
  aliases: saidAs(
    'growth of financial science and technology funds | growth of fiscal spending on science and technology',
    '财政科技投入增长率 | 财政科技投入增幅 | 财政科技支出增速 | 财政科技经费增长',
  ),
  definition: { en: 'Nominal change against the year before.', zh: '比上年名义增长。' },
  source,
  basis: { en: `nominal; ${stageBasis.en}`, zh: `名义增长；${stageBasis.zh}` },
  unit: 'percent',
  level: 'district',
  period: 'year',
})

const threeFundsSource = {
  text: {
    en: 'Measures for the three S&T funds; heading abolished by the 2007 classification',
    zh: '《科技三项费用管理办法》；2007年政府收支分类改革后取消',
  },
  from: '1994-01-01',
  until: oldClassificationUntil,
}

const saidOfThreeFunds = saidAs(
  'three science and technology funds | three S&T expenses | heading three funds',
  '科技三项经费 | 科技三项费 | 三项经费 | 三项费用 | 科技三费',
)

/** One budget heading, not three funds. */
export const threeFunds = defineIndicator({
  id: 'budget-line.three-funds',
  label: { en: 'Three S&T funds', zh: '科技三项费用' },
  aliases: saidOfThreeFunds,
  definition: {
    en: 'Lines under the heading “three S&T funds” (trial production, intermediate tests, major research subsidies), which the district widened to the innovation fund in 2004.',
    zh: '“科技三项费用”科目（新产品试制、中间试验、重大科研项目补助），2004年起含科技创新基金。',
  },
  source: threeFundsSource,
  basis: stageBasis,
  unit: 'CNY',
  level: 'district',
  of: budgetLine,
  where: ({ heading }) => [heading.is('three-funds')],
  at: { inYear: 'year' },
  measure: { sum: 'amount' },
  period: 'year',
})

export const threeFundsShare = composeIndicator({
  form: 'share',
  part: threeFunds,
  whole: fiscalFunds,
  id: 'budget-line.three-funds.share',
  label: { en: 'Share of the three S&T funds', zh: '科技三项费用占财政科技经费比重' },
  aliases: saidAs(
    'share of the three funds in fiscal S&T funds | three funds account for the financial technology investment | three funds account for | heading three funds made up',
    '科技三项经费占财政科技投入 | 科技三项费用占财政科技投入 | 三项经费占财政科技投入比重 | 三项费用占财政科技经费 | 三项费占比',
  ),
  definition: {
    en: 'The heading “three S&T funds” as a part of the fiscal S&T funds of the same years (a ratio of sums).',
    zh: '同期“科技三项费用”占财政科技经费的比重（按合计数计算）。',
  },
  source: threeFundsSource,
  basis: stageBasis,
  unit: 'percent',
  level: 'district',
  style: { roundTo: '50' },
  period: 'past-years',
})

const innovationSource = {
  text: { en: 'Measures for the S&T innovation fund of the district', zh: '《海云区科技创新基金管理办法》' },
  from: '2004-01-01',
}

const saidOfInnovationFund = saidAs(
  'innovation fund | science and technology innovation fund | scientific and technological innovation funds | technology innovation fund | S&T innovation fund',
  '科技创新基金 | 创新基金 | 科技创新资金 | 科技专项资金 | 科技创新专项资金 | 技术创新基金 | 安排科技创新基金',
)

export const innovationAllotment = defineIndicator({
  id: 'budget-line.innovation-fund',
  label: { en: 'Allotment of the innovation fund', zh: '科技创新基金安排数' },
  aliases: saidOfInnovationFund,
  definition: {
    en: 'Budget lines of the innovation fund. It lies inside the three funds and so inside the fiscal S&T funds: never add it to them. Allotted is not paid.',
    zh: '科技创新基金的预算安排。已含在科技三项费用和财政科技经费内，不得相加；安排数不等于支付数。',
  },
  source: innovationSource,
  basis: stageBasis,
  unit: 'CNY',
  level: 'district',
  of: budgetLine,
  where: ({ fund: of }) => [through(of, fund, one => one.kind.is('innovation'))],
  at: { inYear: 'year' },
  measure: { sum: 'amount' },
  period: 'year',
})

export const innovationAllotmentEveryYear = composeIndicator({
  form: 'every-year',
  of: innovationAllotment,
  id: 'budget-line.innovation-fund.every-year',
  label: { en: 'Allotment of the innovation fund, each year', zh: '科技创新基金每年安排数' },
  aliases: saidOfInnovationFund,
  definition: { en: 'The allotment of every single year of the period.', zh: '期内每一年的安排数。' },
  source: innovationSource,
  basis: stageBasis,
  unit: 'CNY/year',
  level: 'district',
  period: 'past-years',
})

const talentSource = {
  text: { en: 'Measures for the talent introduction fund of the district', zh: '《海云区人才引进专项资金管理办法》' },
  from: '2004-01-01',
}

const saidOfTalentFund = saidAs(
  'talent fund | talent introduction fund | allocated for talent introduction | special fund for talent introduction | special fund for bringing talent in | special funds for talents',
  '人才引进专项资金 | 人才专项资金 | 人才引进资金 | 人才专项经费 | 人才开发专项资金 | 用于人才引进',
)

export const talentAllotment = defineIndicator({
  id: 'budget-line.talent-fund',
  label: { en: 'Allotment of the talent fund', zh: '人才引进专项资金安排数' },
  aliases: saidOfTalentFund,
  definition: {
    en: 'Budget lines of the talent introduction fund. It is kept beside the fiscal S&T funds. Allotted is not paid.',
    zh: '人才引进专项资金的预算安排，列支在财政科技经费之外；安排数不等于支付数。',
  },
  source: talentSource,
  basis: stageBasis,
  unit: 'CNY',
  level: 'district',
  of: budgetLine,
  where: ({ fund: of }) => [through(of, fund, one => one.kind.is('talent'))],
  at: { inYear: 'year' },
  measure: { sum: 'amount' },
  period: 'year',
})

export const talentAllotmentEveryYear = composeIndicator({
  form: 'every-year',
  of: talentAllotment,
  id: 'budget-line.talent-fund.every-year',
  label: { en: 'Allotment of the talent fund, each year', zh: '人才引进专项资金每年安排数' },
  aliases: saidOfTalentFund,
  definition: { en: 'The allotment of every single year of the period.', zh: '期内每一年的安排数。' },
  source: talentSource,
  basis: stageBasis,
  unit: 'CNY/year',
  level: 'district',
  period: 'past-years',
})

/** Science popularisation has a class of its own only in the new classification. */
export const popularisationClass = defineIndicator({
  id: 'budget-line.class-20607',
  label: { en: 'Class 20607 science popularisation', zh: '20607科学技术普及' },
  aliases: saidAs(
    'science popularisation expenditure | popularisation budget | funds for science popularisation',
    '科学技术普及支出 | 科普经费 | 科普专项经费 | 科普工作经费',
  ),
  definition: { en: 'Lines of class 20607.', zh: '20607科目的预算安排。' },
  source: { text: { en: 'Budget classification from 2007', zh: '2007年起政府收支分类科目' }, from: class206From },
  basis: stageBasis,
  unit: 'CNY',
  level: 'district',
  of: budgetLine,
  where: ({ heading }) => [heading.is('class-20607')],
  at: { inYear: 'year' },
  measure: { sum: 'amount' },
  period: 'year',
})
