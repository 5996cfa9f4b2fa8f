import { highTech, ofOthers, peersProduct } from './sample-peers.ts'
import type { Value } from './sample-value.ts'

type Yearly = readonly (readonly [year: number, value: string, growth?: string])[]

const yearly = (
  series: string,
  unit: string,
  body: Value['body'],
  month: string,
  values: Yearly,
  basis = 'nominal',
): readonly Value[] =>
  values.map(([year, value, growth]) => ({
    series,
    area: 'own',
    end: `${year}-12-31`,
    span: 'year',
    value,
    unit,
    body,
    published: `${year + 1}-${month}`,
    ...(growth && { growth, basis }),
  }))

const atYearEnd = (
  series: string,
  area: string,
  unit: string,
  body: Value['body'],
  values: Yearly,
  qualifier = '=',
): readonly Value[] =>
  values.map(([year, value]) => ({
    series,
    area,
    end: `${year}-12-31`,
    span: 'day',
    value,
    unit,
    qualifier,
    body,
    published: body === 'bank' ? `${year}-12-31` : `${year + 1}-02-24`,
  }))

const own: readonly Value[] = [
  ...yearly(
    'gdp',
    'CNY',
    'statistics',
    '03-10',
    [
      [2003, '12870000000', '15.1'],
      [2004, '14820000000', '15.2'],
      [2005, '17149000000', '14.6'],
    ],
    'comparable',
  ),
  ...yearly('total-fiscal-revenue', 'CNY', 'finance', '02-20', [
    [2003, '1291600000'],
    [2004, '1540300000'],
    [2005, '1816000000'],
  ]),
  ...yearly('local-fiscal-revenue', 'CNY', 'finance', '02-20', [
    [2003, '662400000'],
    [2004, '777900000'],
    [2005, '879000000'],
  ]),
  ...yearly('farmers-net-income', 'CNY/person', 'statistics', '03-10', [
    [2003, '6724'],
    [2004, '7516', '11.8'],
    [2005, '8433'],
  ]),
  ...yearly('whole-society-science', 'CNY', 'statistics', '05-18', [
    [2003, '151200000'],
    [2004, '204000000'],
    [2005, '305000000'],
  ]),
  ...yearly('high-tech-output', 'CNY', 'statistics', '03-20', [
    [2003, '3120000000'],
    [2004, '4080000000'],
    [2005, '5260000000'],
  ]),
  ...yearly('patent-applications', 'patents', 'city', '02-10', [
    [2003, '612'],
    [2004, '748'],
    [2005, '905'],
  ]),
  ...atYearEnd('registered-population', 'own', 'persons', 'statistics', [
    [2003, '414200'],
    [2004, '417800'],
    [2005, '421000'],
  ]),
  ...atYearEnd(
    'floating-population',
    'own',
    'persons',
    'police',
    [
      [2003, '150000'],
      [2004, '180000'],
      [2005, '200000'],
    ],
    'over',
  ),
  ...atYearEnd('usd-rate', 'country', 'CNY/USD', 'bank', [
    [2003, '8.2767'],
    [2004, '8.2765'],
    [2005, '8.0702'],
  ]),
  {
    series: 'usd-rate',
    area: 'country',
    end: '2006-06-30',
    span: 'day',
    value: '7.9956',
    unit: 'CNY/USD',
    body: 'bank',
    published: '2006-06-30',
  },
  // Part-year values that must not be taken for a year's.
  {
    series: 'gdp',
    area: 'own',
    end: '2005-09-30',
    span: 'nine-months',
    value: '12310000000',
    unit: 'CNY',
    growth: '14.9',
    basis: 'comparable',
    body: 'statistics',
    published: '2005-10-28',
  },
  {
    series: 'gdp',
    area: 'own',
    end: '2006-06-30',
    span: 'first-half',
    value: '9480000000',
    unit: 'CNY',
    growth: '14.1',
    basis: 'comparable',
    body: 'statistics',
    published: '2006-07-26',
  },
  {
    series: 'total-fiscal-revenue',
    area: 'own',
    end: '2006-06-30',
    span: 'first-half',
    value: '1105000000',
    unit: 'CNY',
    growth: '16.2',
    basis: 'nominal',
    body: 'finance',
    published: '2006-07-14',
  },
]

/** All of them. */
export const values: readonly Value[] = [...own, ...highTech, ...peersProduct, ...ofOthers]
