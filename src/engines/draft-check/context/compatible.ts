import { getUnit, isUnit } from '../../figures/units.ts'
import type { ReadFigure } from '../figure.ts'

const families: readonly (readonly string[])[] = [
  ['enterprises', 'organisations', 'institutions', 'centres', 'clubs', 'parties', 'units'],
  ['persons', 'volunteers', 'persons/round'],
  ['projects', 'contracts', 'agreements', 'achievements', 'tasks', 'units', 'items', 'designations', 'awards', 'honours'],
  ['patents', 'items', 'units', 'documents'],
  ['CNY', 'CNY/year'],
]

/** Whether two amounts count the same kind of thing, so that one may be a part of the other. */
export function sameKind(a: ReadFigure, b: ReadFigure): boolean {
  if (!isAmount(a) || !isAmount(b)) return false
  if (a.unit === b.unit) return true
  // A bare number (16 at the provincial level) counts what the number before it counts.
  if (a.unit === 'count' || b.unit === 'count') return isDiscrete(a) && isDiscrete(b)
  if (a.measure !== '' && a.measure === b.measure) return true
  return families.some(family => family.includes(a.unit) && family.includes(b.unit))
}

/** Whether a figure counts whole things one by one: no rounding hides in its last digit. */
export const isCount = (figure: ReadFigure): boolean =>
  figure.role === 'amount' && (isUnit(figure.unit) ? getUnit(figure.unit).kind === 'count' : figure.unit !== 'ratio')

/** Whether a figure may be a whole, a part or the base of a change: an amount that is no length of time. */
export const isAmount = (figure: ReadFigure): boolean =>
  figure.role === 'amount' &&
  figure.unit !== 'years' &&
  figure.unit !== 'months' &&
  figure.unit !== 'days' &&
  figure.unit !== 'ratio'

const isDiscrete = ({ unit, value }: ReadFigure): boolean =>
  !value.includes('.') && (!isUnit(unit) || getUnit(unit).kind === 'count')

/** Whether a figure is in percentage points: a difference of shares. */
export const isPoints = ({ unit }: ReadFigure): boolean => /^percentage[ -]points$/.test(unit)
