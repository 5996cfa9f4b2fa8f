import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { later } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

type Plan = readonly [item: string, zh: string, en: string, heading: string, fund: string | null]

const plans = {
  products: ['products', '新产品试制补助', 'New-product trial production', 'three-funds', null],
  pilot: ['pilot', '中间试验补助', 'Intermediate tests', 'three-funds', null],
  research: ['research', '重大科研项目补助', 'Major research project subsidies', 'three-funds', null],
  innovation: ['innovation', '科技创新基金', 'S&T innovation fund', 'three-funds', 'fund-innovation'],
  conversion: ['conversion', '科技成果转化资金', 'Results conversion fund', 'three-funds', 'fund-conversion'],
  bureau: ['bureau', '科技管理与服务', 'S&T administration and services', 'st-operating', null],
  popularisation: ['popularisation', '科普专项经费', 'Science popularisation fund', 'st-operating', 'fund-popularisation'],
  fair: ['fair', '科技成果展示交易会办展经费', 'S&T achievements fair', 'st-operating', null],
  patent: ['patent', '专利专项资金', 'Patent fund', 'st-operating', 'fund-patent'],
  capital: ['capital', '科研基建', 'S&T capital construction', 'st-capital', null],
  agriculture: ['agriculture', '农业部门科技经费', 'S&T money of agriculture', 'st-other-sectors', null],
  health: ['health', '卫生部门科技经费', 'S&T money of health', 'st-other-sectors', null],
  talent: ['talent', '人才引进专项资金', 'Talent introduction fund', 'talent-work', 'fund-talent'],
  lectures: ['lectures', '中外名家系列讲座', 'Famous-speaker lecture series', 'cadre-training', null],
  training: ['training', '干部教育培训', 'Training of cadres', 'cadre-training', null],
  poverty: ['poverty', '科技扶贫资金', 'S&T poverty alleviation', 'poverty-relief', 'fund-poverty'],
} as const satisfies Record<string, Plan>

/** Ten thousands of yuan by year and line: outturn of closed years, the (adjusted) budget of 2006. */
const amounts: Readonly<Record<number, Partial<Record<keyof typeof plans, number>>>> = {
  1999: { products: 70, research: 50, bureau: 70, fair: 98, agriculture: 22 },
  2000: { products: 100, research: 80, bureau: 105, fair: 98, agriculture: 22 },
  2001: { products: 150, research: 140, bureau: 130, popularisation: 24, fair: 98, agriculture: 20, training: 42 },
  2002: {
    products: 150,
    pilot: 90,
    research: 140,
    bureau: 160,
    popularisation: 40,
    fair: 98,
    capital: 40,
    agriculture: 30,
    training: 46,
  },
  2003: {
    products: 180,
    pilot: 120,
    research: 230,
    bureau: 190,
    popularisation: 60,
    fair: 98,
    patent: 30,
    capital: 60,
    agriculture: 33,
    health: 20,
    training: 50,
    poverty: 3,
  },
  2004: {
    innovation: 500,
    products: 110,
    research: 150,
    bureau: 260,
    popularisation: 72,
    fair: 98,
    patent: 50,
    capital: 120,
    agriculture: 70,
    health: 50,
    talent: 500,
    lectures: 40,
    training: 55,
    poverty: 3,
  },
  2005: {
    innovation: 500,
    research: 320,
    products: 180,
    conversion: 100,
    bureau: 340,
    popularisation: 85,
    fair: 98,
    patent: 80,
    capital: 229,
    agriculture: 120,
    health: 80,
    talent: 500,
    lectures: 40,
    training: 60,
    poverty: 3,
  },
  2006: {
    innovation: 500,
    research: 420,
    products: 220,
    conversion: 140,
    bureau: 400,
    popularisation: 100,
    fair: 98,
    patent: 102,
    capital: 300,
    agriculture: 130,
    health: 90,
    talent: 500,
    lectures: 40,
    training: 60,
    poverty: 3,
  },
}

/** Lines whose outturn differed from the budget first adopted. */
const moved: readonly string[] = ['products', 'research', 'bureau', 'capital', 'agriculture']

/** The key of a year's line: `line-2005-innovation`. */
export const lineKey = (year: number | string, item: keyof typeof plans): string => `line-${year}-${item}`

export const sample: Sample = world => {
  const random = world.random('budget-line')
  return Object.entries(amounts).flatMap(([year, lines]) =>
    Object.entries(lines).map(([name, amount]): SampleRecord => {
      const [item, zh, en, heading, fund] = plans[name as keyof typeof plans]
      const adoptedOn = `${year}-03-12`
      const recordedOn = addDays(adoptedOn, between(random, 4, 20))
      const closed = Number(year) < 2006
      const budgeted = closed && moved.includes(item) ? amount - between(random, 1, 9) : amount
      const adjusted = year === '2006' && item === 'research'
      const draft = {
        year: Number(year),
        item: { zh, en },
        heading,
        fund: fund && world.id('fund', fund),
        department: world.id('organisation', item === 'talent' ? departments.talent : departments.science),
        stage: 'budget',
        amount: `${adjusted ? 380 : budgeted}万元`,
        budgeted: `${adjusted ? 380 : budgeted}万元`,
        adoptedOn,
        document: `海财预〔${year}〕1号`,
      }
      const closedOn = `${Number(year) + 1}-02-20`
      return {
        key: lineKey(year, item),
        draft,
        source: '区级财政预算（决算）批复',
        recordedOn,
        ...(closed && {
          revisions: [
            {
              changes: { stage: 'outturn', amount: `${amount}万元`, closedOn },
              recordedOn: later(closedOn, between(random, 5, 25)),
              reason: '按财政决算更新',
            },
          ],
        }),
        ...(adjusted && {
          revisions: [
            {
              changes: { stage: 'adjusted', amount: `${amount}万元`, adjustedOn: '2006-07-18' },
              recordedOn: '2006-07-25',
              reason: '区人大常委会批准预算调整',
            },
          ],
        }),
      }
    }),
  )
}
