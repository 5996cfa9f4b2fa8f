import type { Decimal } from 'decimal.js'
import type { Made } from './field.ts'
import { decimalField, type NumberOptions } from './number.ts'

/** A percentage as it is written: 14.6 for 14.6 %. Growth may be negative, so there is no lower bound unless `min` says so. */
export function percentage<const O extends NumberOptions>(options: O): Made<Decimal, O> {
  return { ...options, ...decimalField(options), kind: 'percentage', unit: 'percent', show: value => `${value.toFixed()}%` }
}
