import type { Decimal } from 'decimal.js'
import type { Made } from './field.ts'
import { decimalField, type NumberOptions } from './number.ts'

/** An exact decimal number with a unit that the declaration names; at most 12 digits after the point. */
export function decimal<const O extends NumberOptions & { readonly unit?: string }>(options: O): Made<Decimal, O> {
  return { ...options, ...decimalField(options), kind: 'decimal' }
}
