import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { designation } from '../../registers/designation/register.ts'
import { evaluate, longestRun } from './compose.ts'
import { type ComposedIndicator, composeIndicator, defineIndicator, type Indicator } from './indicator.ts'
import type { Answer } from './measure.ts'
import type { PeriodRequest } from './period.ts'

const words = (text: string) => ({ en: text, zh: `${text}数` })
const plain = (id: string, from = '2000-01-01', until?: string) =>
  defineIndicator({
    id,
    label: words(id),
    definition: words(id),
    source: { text: words('rule'), from, ...(until && { until }) },
    unit: 'CNY',
    period: 'year',
    of: designation,
    at: { on: 'approvedOn' },
    measure: { count: 'records' },
  })
const composed = (rest: object) =>
  composeIndicator({
    id: 'c',
    label: words('c'),
    definition: words('c'),
    source: { text: words('rule'), from: '1990-01-01' },
    unit: 'percent',
    period: 'year',
    ...rest,
  } as unknown as ComposedIndicator)

const year = (of: number): PeriodRequest => ({ kind: 'year', year: of, asAt: '2006-12-31' })
const base: Answer = { value: null, qualifier: '=', records: 1, years: [], units: [] }
/** Evaluates with the given value of each indicator and year; a refusal gives its code. */
function value(
  indicator: Indicator,
  period: PeriodRequest,
  values: Readonly<Record<string, string | null>>,
  units: readonly string[] = [],
) {
  try {
    const result = evaluate(indicator, period, null, need => {
      const given = values[`${need.indicator.id} ${'year' in need.period ? need.period.year : ''}`.trim()]
      return {
        ...base,
        value: given == null ? null : new Decimal(given),
        units: units.map((one, index) => ({ unit: String(index), value: new Decimal(one) })),
      }
    })
    return [result.value.toFixed(), result.qualifier, ...(result.of ? [result.of.toFixed()] : [])].join(' ')
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('growth', () => {
  const growth = composed({ form: 'growth', of: plain('a') })
  test.each([
    ['110', '100', '10 ='],
    ['90', '100', '-10 ='],
    ['0', '100', '-100 ='],
    ['-50', '100', '-150 ='],
    ['10', '0', 'growth-base-zero'],
    ['10', '-5', 'growth-base-negative'],
    ['-10', '-5', 'growth-base-negative'],
    ['10', null, 'no-records'],
    [null, '10', 'no-records'],
  ])('from %s on %s is %s', (now, before, expected) => {
    expect(value(growth, year(2006), { 'a 2006': now, 'a 2005': before })).toBe(expected)
  })

  test('on a year of another definition it is refused', () => {
    const newer = composed({ form: 'growth', of: plain('a', '2006-01-01') })
    expect(value(newer, year(2006), { 'a 2006': '2', 'a 2005': '1' })).toBe('before-definition')
    const ended = composed({ form: 'growth', of: plain('a', '2000-01-01', '2005-12-31') })
    expect(value(ended, year(2006), { 'a 2006': '2', 'a 2005': '1' })).toBe('after-definition')
  })

  test('in percentage points any base will do', () => {
    expect(
      value(composed({ form: 'growth', of: plain('a'), points: true }), year(2006), { 'a 2006': '1.5', 'a 2005': '-2' }),
    ).toBe('3.5 =')
  })
})

describe('rank', () => {
  const rank = composed({ form: 'rank', own: plain('own'), among: plain('peers') })
  test.each([
    ['5', ['3', '5', '5', '4'], '1 = 5'],
    ['4', ['5', '5', '4'], '3 = 4'],
    ['1', ['2', '3'], '3 = 3'],
    ['0', ['0'], '1 = 2'],
    ['5', [], 'no-records'],
  ] as const)('of %s among %j is %s: equal values share a place', (own, peers, expected) => {
    expect(value(rank, year(2006), { 'own 2006': own }, peers)).toBe(expected)
  })

  test('among peers counted by a definition that did not hold yet it is refused', () => {
    expect(
      value(composed({ form: 'rank', own: plain('own'), among: plain('peers', '2007-01-01') }), year(2006), { 'own 2006': '1' }, [
        '2',
      ]),
    ).toBe('before-definition')
  })
})

test('nothing is divided by nothing, and a part of nothing is no coverage', () => {
  const values = { 'a 2006': '1', 'b 2006': '0' }
  expect(value(composed({ form: 'ratio', numerator: plain('a'), denominators: [plain('b')] }), year(2006), values)).toBe(
    'divisor-zero',
  )
  expect(value(composed({ form: 'share', part: plain('a'), whole: plain('b') }), year(2006), values)).toBe('divisor-zero')
  expect(value(composed({ form: 'coverage', part: plain('a'), whole: plain('b') }), year(2006), values)).toBe('no-records')
  expect(value(composed({ form: 'coverage', part: plain('b'), whole: plain('a') }), year(2006), values)).toBe('0 = 1')
})

test('what was so in every year is stated exactly when all years agree, as a least otherwise', () => {
  const every = composed({ form: 'every-year', of: plain('a') })
  const period: PeriodRequest = { kind: 'past-years', years: 3, ending: 2006, asAt: '2006-12-31' }
  expect(value(every, period, { 'a 2004': '2', 'a 2005': '2', 'a 2006': '2' })).toBe('2 =')
  expect(value(every, period, { 'a 2004': '2', 'a 2005': '4', 'a 2006': '3' })).toBe('2 at-least')
  expect(value(every, period, { 'a 2004': '2', 'a 2005': null, 'a 2006': '3' })).toBe('no-records')
})

test('the longest run is the later of two equally long ones', () => {
  expect(longestRun([])).toEqual([])
  expect(longestRun([1999, 2000, 2003, 2004, 2006])).toEqual([2003, 2004])
  expect(longestRun([1999, 2000, 2001, 2003, 2004])).toEqual([1999, 2000, 2001])
})
