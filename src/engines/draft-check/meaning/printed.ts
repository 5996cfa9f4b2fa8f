import type { Decimal } from 'decimal.js'
import type { Qualifier } from '../../figures/figure.ts'
import { Exact } from '../../figures/number-words.ts'
import type { ReadFigure } from '../figure.ts'

/** The true values of which a printed figure can honestly be said; both ends are included. */
export interface TrueValues {
  readonly low: Decimal
  readonly high: Decimal
}

/** What of a printed figure decides which values it may stand for. */
export type Printed = Pick<ReadFigure, 'value' | 'qualifier' | 'step' | 'upTo' | 'direction' | 'role'>

/** "Nearly" and "about" allow so much of the number, and never more than half of its last digit that is not 0. */
const near = new Exact('0.1')

/**
 * The rules of what a printed number says, in one place:
 * - plain: half a step of its last printed digit either way (1269.4亿 is 126,935,000,000 to 126,945,000,000);
 * - over, more than, 多, 余, 以上, at least: from it up to less than the next round number, where a last digit 5 counts in fives (over 2,500 is below 3,000);
 * - nearly: up to it, from at most a tenth and half of its last digit below;
 * - about: the same either way;
 * - a range: from its lower to its upper end;
 * - a fall of 3 % is a change of −3.
 */
export function trueValues(figure: Printed): TrueValues {
  const value = new Exact(figure.value)
  const half = new Exact(figure.step).div(2)
  const place = roundPlace(value)
  const slack = Exact.max(half, Exact.min(place.div(2), value.mul(near)))
  const within = ((): TrueValues => {
    if (figure.upTo !== null) return { low: value, high: new Exact(figure.upTo) }
    switch (figure.qualifier) {
      case '=':
        return { low: value.minus(half), high: value.plus(half) }
      case 'over':
      case 'at-least':
        // The upper end is open: the next round number would be named itself.
        return { low: value, high: value.plus(place.mul(lastDigit(value, place) === 5 ? 5 : 1)).mul(justBelow) }
      case 'nearly':
        return { low: value.minus(slack), high: value }
      case 'about':
        return { low: value.minus(slack), high: value.plus(slack) }
    }
  })()
  return figure.role === 'change' && figure.direction === 'down' ? { low: within.high.neg(), high: within.low.neg() } : within
}

const justBelow = new Exact('0.999999999')

/** The worth of the last digit that is not 0: 100 for 2,500, 1 for 45, 0.1 for 17.9. */
function roundPlace(value: Decimal): Decimal {
  const digits = value.toFixed()
  const [whole = '', fraction] = digits.split('.')
  if (fraction !== undefined) return new Exact(10).pow(-fraction.length)
  return new Exact(10).pow(value.isZero() ? 0 : whole.length - whole.replace(/0+$/, '').length)
}

const lastDigit = (value: Decimal, place: Decimal): number => value.div(place).mod(10).toNumber()

/** How a value of the records fits a printed one. */
export type Fit = 'exact' | 'rounded' | 'no'

/** Whether the printed figure can be said of a value: exactly it, or after rounding or by its qualifier. */
export function fitOf(
  figure: Printed,
  known: { readonly exact: string; readonly value: string; readonly qualifier: Qualifier },
): Fit {
  const exact = new Exact(known.exact)
  const down = figure.role === 'change' && figure.direction === 'down'
  const printed = down ? new Exact(figure.value).neg() : new Exact(figure.value)
  if (figure.upTo === null && figure.qualifier === known.qualifier && printed.eq(known.value)) return 'exact'
  if (figure.upTo === null && figure.qualifier === '=' && known.qualifier === '=' && printed.eq(exact)) return 'exact'
  const { low, high } = trueValues(figure)
  return exact.gte(low) && exact.lte(high) ? 'rounded' : 'no'
}

/** The same for many values: what lies clearly outside the true values is passed over by its first fifteen digits. */
export function fitterOf(
  figure: Printed,
): (entry: { readonly near: number; readonly known: Parameters<typeof fitOf>[1] }) => Fit {
  const { low, high } = trueValues(figure)
  const slack = 1e-9 * Math.max(1, Math.abs(low.toNumber()), Math.abs(high.toNumber()))
  const [from, until] = [low.toNumber() - slack, high.toNumber() + slack]
  return entry => (entry.near < from || entry.near > until ? 'no' : fitOf(figure, entry.known))
}

/** How much a match of this value says: the digits that a chance match would have to hit. 0 for 1 to 3, 4 for 1,466. */
export function informative(figure: Pick<ReadFigure, 'value' | 'step' | 'qualifier'>): number {
  const value = new Exact(figure.value).abs()
  if (value.lte(3) && value.isInteger()) return 0
  const digits = value.toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
  const exactly = figure.qualifier === '=' ? digits : Math.min(digits, 2) - 0.5
  // 20 and 500 are round, yet exact when they count things.
  return Math.min(4, value.gte(10) && new Exact(figure.step).eq(1) && figure.qualifier === '=' ? Math.max(exactly, 1.5) : exactly)
}
