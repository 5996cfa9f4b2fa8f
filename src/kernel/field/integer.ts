import { refuseValue } from '../problem.ts'
import { type Made, oneColumn } from './field.ts'
import { starred, starsGiven } from './mask.ts'
import { type NumberOptions, range, readDecimal } from './number.ts'

/** A whole number: copies, persons, years. Between 0 and 9,007,199,254,740,991 unless told otherwise. */
export function integer<const O extends NumberOptions & { readonly unit?: string }>(options: O): Made<number, O> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options
  return {
    ...options,
    ...oneColumn<number>('bigint'),
    kind: 'integer',
    read(raw) {
      if (options.personal && typeof raw === 'string' && raw.includes('*')) return starsGiven
      const value = readDecimal(raw)
      if (!value?.isInteger()) return refuseValue('not-a-whole-number', { en: 'Give a whole number.', zh: '请填写整数。' })
      return value.lt(min) || value.gt(max) ? refuseValue('out-of-range', range(min, max)) : { value: value.toNumber() }
    },
    fromColumns: ([column]) => (column == null ? null : Number(column)),
    toJson: value => value,
    // Years have four digits and no separator, so grouping starts at five.
    show: (value, language) => (language === 'en' && value >= 10_000 ? value.toLocaleString('en') : String(value)),
    // A year of birth as 19**.
    ...(options.personal && { mask: (value: number) => starred(String(value), 2, 0) }),
    jsonSchema: { type: 'integer', minimum: min, maximum: max },
  }
}
