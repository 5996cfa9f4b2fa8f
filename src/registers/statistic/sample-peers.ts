import { addDays } from '../../kernel/plain-date.ts'
import type { Value } from './sample-value.ts'

const peers = ['peer-2', 'peer-3', 'peer-4', 'peer-5', 'peer-6', 'peer-7', 'peer-8', 'peer-9'] as const

/** Counts that the city reported: in 2004 one peer had more than the district has today. */
export const highTech: readonly Value[] = (
  [
    ['2003-12-31', ['4', '3', '7', '2', '0', '0', '1', '1'], '4'],
    ['2004-12-31', ['5', '4', '8', '2', '1', '0', '1', '2'], '5'],
    ['2005-12-31', ['6', '5', '7', '3', '1', '0', '2', '2'], '6'],
    ['2006-06-30', ['6', '5', '6', '3', '1', '0', '2', '2'], '6'],
  ] as const
).flatMap(([end, counts, ownCount]) =>
  [...peers.map((area, index) => [area, counts[index]!] as const), ['own', ownCount] as const, ['city', '32'] as const].map(
    ([area, value]): Value => ({
      series: 'national-high-tech-enterprises',
      area,
      end,
      span: 'day',
      value,
      unit: 'enterprises',
      body: 'city',
      published: addDays(end, 25),
    }),
  ),
)

/** Gross product of the peers. */
export const peersProduct: readonly Value[] = [2003, 2004, 2005].flatMap((year, step) =>
  peers.map((area, index) => ({
    series: 'gdp',
    area,
    end: `${year}-12-31`,
    span: 'year' as const,
    value: String((64 + ((index * 37) % 120) + step * 11) * 100_000_000),
    unit: 'CNY',
    body: 'cityStatistics' as const,
    published: `${year + 1}-03-15`,
  })),
)

/** Counts of the city and the province. */
export const ofOthers: readonly Value[] = [
  ...(['2004-12-31', '2005-12-31', '2006-06-30'] as const).map(
    (end, index): Value => ({
      series: 'national-patent-demonstration',
      area: 'city',
      end,
      span: 'day',
      value: index === 0 ? '0' : '1',
      unit: 'enterprises',
      body: 'city',
      published: addDays(end, 20),
    }),
  ),
  {
    series: 'strong-science-counties',
    area: 'province',
    end: '2006-08-18',
    span: 'day',
    value: '20',
    unit: 'counties',
    body: 'province',
    published: '2006-08-18',
  },
  {
    series: 'strong-science-counties',
    area: 'city',
    end: '2006-08-18',
    span: 'day',
    value: '3',
    unit: 'counties',
    body: 'province',
    published: '2006-08-18',
  },
]
