import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { dayBetween } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

/** In ten thousands of yuan, and persons. What differs from the usual firm is said; null is not known. */
type Year = Readonly<Record<string, number | boolean | null>>

const years = [2003, 2004, 2005] as const

/** Firms on and beside a threshold; each says what it is a case of. */
const borderline: Readonly<Record<number, (year: number) => Year>> = {
  // Sales of exactly 50 million: the bracket that the two sets of rules draw differently; R&D of exactly 4 %.
  61: () => ({ sales: 5000, revenue: 5100, highTechRevenue: 3060, rdSpending: 200, rdInChina: 200 }),
  // R&D of exactly 5.000 % of 80 million over three years, last year's sales under 50 million.
  62: year => ({ sales: year === 2005 ? 4000 : 2000, rdSpending: year === 2005 ? 200 : 100, rdInChina: 100 }),
  // R&D of exactly 3 % of sales over 200 million.
  63: () => ({
    sales: 24_000,
    revenue: 24_500,
    highTechRevenue: 15_000,
    rdSpending: 720,
    rdInChina: 720,
    staff: 600,
    techStaff: 200,
  }),
  // High-tech revenue of 59.9 %.
  64: () => ({ sales: 1000, revenue: 1000, highTechRevenue: 599, rdSpending: 80, rdInChina: 80 }),
  // One person short of 10 % S&T staff.
  65: () => ({ staff: 200, techStaff: 19, techGraduates: 19, rdStaff: 12 }),
  // A score of exactly 70 is not above 70.
  66: year => ({ innovationScore: year === 2005 ? 70 : null }),
  // One year is not known.
  67: year => (year === 2004 ? { sales: null, rdSpending: null, rdInChina: null } : {}),
  // No rights of its own.
  68: year => ({ ownRights: year === 2005 ? 0 : null }),
  69: year => ({ incident: year === 2005 }),
}

export const sample: Sample = world => {
  const random = world.random('enterprise-year')
  return Array.from({ length: 24 }, (_, index) => 55 + index).flatMap(number =>
    years.map((year): SampleRecord => {
      const sales = between(random, 12, 48) * 100
      const usual: Year = {
        sales,
        revenue: sales + 100,
        highTechRevenue: Math.floor(sales * 0.7),
        assets: sales * 2,
        rdSpending: Math.floor(sales * 0.065),
        rdInChina: Math.floor(sales * 0.06),
        staff: 120,
        techStaff: 40,
        techGraduates: 38,
        rdStaff: 14,
        ownRights: 3,
        inKeyField: true,
        incident: false,
        innovationScore: number % 6 === 0 ? null : 74,
        smallFirmScore: number % 4 === 0 ? null : 66,
      }
      const one = { ...usual, ...withRoom(borderline[number]?.(year) ?? {}) }
      const money = ['sales', 'revenue', 'highTechRevenue', 'assets', 'rdSpending', 'rdInChina']
      return {
        key: `${firmKey(number)}-${year}`,
        draft: {
          organisation: world.id('organisation', firmKey(number)),
          year,
          ...Object.fromEntries(
            Object.entries(one).map(([name, value]) => [name, money.includes(name) && value !== null ? `${value}万元` : value]),
          ),
        },
        source: '企业年度财务报表和研究开发费用辅助账',
        recordedOn: dayBetween(random, `${year + 1}-03-01`, `${year + 1}-06-30`),
      }
    }),
  )
}

/** Where sales are given, total revenue and what lies in it follow, so that no part exceeds its whole. */
function withRoom(given: Year): Year {
  const { sales } = given
  if (typeof sales !== 'number') return given
  return { revenue: sales + 100, highTechRevenue: Math.floor(sales * 0.7), ...given }
}
