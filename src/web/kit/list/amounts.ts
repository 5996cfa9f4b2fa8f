import { isNumeric } from '../values/plain-value.ts'
import type { FieldModel } from '../wire.ts'

/** Whether the values of a field add up to something. Percentages and years do not. */
export const isSummed = (field: FieldModel): boolean => isNumeric(field) && (field.kind === 'money' || field.kind === 'integer')

/** A sum shared among so many, to two places, rounded half away from zero; text in, text out. */
export function average(sum: string, count: number): string {
  const [whole = '0', rest = ''] = sum.replace('-', '').split('.')
  const hundredths = BigInt(whole + rest.padEnd(2, '0').slice(0, 2))
  const shared = (hundredths * 2n + BigInt(count)) / (BigInt(count) * 2n)
  const digits = shared.toString().padStart(3, '0')
  return `${sum.startsWith('-') && shared > 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
