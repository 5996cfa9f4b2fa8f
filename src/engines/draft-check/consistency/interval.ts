import type { Decimal } from 'decimal.js'
import { Exact } from '../../figures/number-words.ts'
import type { ReadFigure } from '../figure.ts'

/** What a printed figure may truly be. `high` null: without end. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal | null
}

/** Units that are measured, not counted: their last digit may be rounded even without a point. */
const measured = new Set([
  'CNY',
  'CNY/year',
  'CNY/person',
  'CNY/contract',
  'CNY/project',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'HKD',
  'KRW',
  'percent',
  'percentage-points',
  'percentage points',
  'per mille',
  'ratio',
  'metres',
  'square-metres',
  'mu',
  'hectares',
  'tonnes',
  'tonnes of standard coal',
  'kilograms',
  'grams',
  'kilometres',
  'centimetres',
  'millimetres',
  'square-kilometres',
  'cubic-metres',
  'kilowatt-hours',
  'kilowatts',
  'litres',
  'degrees',
  'hours',
  'minutes',
  'points',
  'person-months',
  'person-years',
])

/** How far a qualifier without a number of its own is trusted: about 100 may be 85 or 115, nearly 100 may be 80. */
const [aboutLess, aboutMore, nearlyLess] = ['0.85', '1.15', '0.8']

/** A figure's interval: half a step of its last printed digit to either side, wider for over, nearly and about. A count printed to the last unit is exact. */
export function intervalOf(figure: ReadFigure): Interval {
  const value = new Exact(figure.value)
  const half = halfStep(figure)
  if (figure.upTo !== null) return { low: value.minus(half), high: new Exact(figure.upTo).plus(half) }
  switch (figure.qualifier) {
    case '=':
      return { low: value.minus(half), high: value.plus(half) }
    case 'over':
    case 'at-least':
      return { low: value, high: null }
    case 'nearly':
      return { low: value.times(nearlyLess), high: value }
    case 'about':
      return { low: value.times(aboutLess), high: value.times(aboutMore).plus(half) }
  }
}

/** Half the worth of the last printed digit; 0 for a count of whole things. */
export function halfStep(figure: ReadFigure): Decimal {
  const step = new Exact(figure.step)
  return step.eq(1) && !measured.has(figure.unit) ? new Exact(0) : step.div(2)
}

/** Whether two intervals have a value in common. */
export const meets = (a: Interval, b: Interval): boolean =>
  (a.high === null || b.low.lte(a.high)) && (b.high === null || a.low.lte(b.high))

/** Every sum of one value of each. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, next) => ({
      low: sum.low.plus(next.low),
      high: sum.high === null || next.high === null ? null : sum.high.plus(next.high),
    }),
    {
      low: new Exact(0),
      high: new Exact(0),
    },
  )
}

/** The sum of the printed values. */
export const total = (figures: readonly ReadFigure[]): Decimal =>
  figures.reduce((sum, figure) => sum.plus(figure.value), new Exact(0))

/** Whether a figure is printed without over, nearly, about or a range. */
export const isPlain = (figure: ReadFigure): boolean => figure.qualifier === '=' && figure.upTo === null
