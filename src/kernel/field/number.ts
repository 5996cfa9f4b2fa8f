import { Decimal } from 'decimal.js'
import { refuseValue } from '../problem.ts'
import type { Words } from '../words.ts'
import { type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

interface NumberOptions extends FieldOptions {
  readonly min?: number
  readonly max?: number
}

/** A whole number: copies, persons, years. Between 0 and 9,007,199,254,740,991 unless told otherwise. */
export function integer<const O extends NumberOptions & { readonly unit?: string }>(options: O): Made<number, O> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options
  return {
    ...options,
    ...oneColumn<number>('bigint'),
    kind: 'integer',
    read(raw) {
      const value = readDecimal(raw)
      if (!value?.isInteger()) return refuseValue('not-a-whole-number', { en: 'Give a whole number.', zh: '请填写整数。' })
      return value.lt(min) || value.gt(max) ? refuseValue('out-of-range', range(min, max)) : { value: value.toNumber() }
    },
    fromColumns: ([column]) => (column == null ? null : Number(column)),
    toJson: value => value,
    // Years have four digits and no separator, so grouping starts at five.
    show: (value, language) => (language === 'en' && value >= 10_000 ? value.toLocaleString('en') : String(value)),
    jsonSchema: { type: 'integer', minimum: min, maximum: max },
  }
}

/** An exact decimal number with a unit that the declaration names; at most 12 digits after the point. */
export function decimal<const O extends NumberOptions & { readonly unit?: string }>(options: O): Made<Decimal, O> {
  return { ...options, ...decimalField(options), kind: 'decimal' }
}

/** A percentage as it is written: 14.6 for 14.6 %. Growth may be negative, so there is no lower bound unless `min` says so. */
export function percentage<const O extends NumberOptions>(options: O): Made<Decimal, O> {
  return { ...options, ...decimalField(options), kind: 'percentage', unit: 'percent', show: value => `${value.toFixed()}%` }
}

function decimalField({ min = -1e15, max = 1e15 }: NumberOptions) {
  return {
    ...oneColumn<Decimal>('numeric'),
    toColumns: (value: Decimal) => [value.toFixed()],
    read(raw: unknown) {
      const value = readDecimal(typeof raw === 'string' ? normalise(raw).replace(/%$/, '') : raw)
      if (value === undefined || value.decimalPlaces() > 12)
        return refuseValue('not-a-number', { en: 'Give a number such as 14.6.', zh: '请填写数字，例如14.6。' })
      return value.lt(min) || value.gt(max) ? refuseValue('out-of-range', range(min, max)) : { value }
    },
    fromColumns: ([column]: readonly unknown[]) => (column == null ? null : new Decimal(String(column))),
    toJson: (value: Decimal) => value.toFixed(),
    show: (value: Decimal) => value.toFixed(),
    jsonSchema: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  }
}

const range = (min: number, max: number): Words => ({
  en: `The number must be between ${min} and ${max}.`,
  zh: `数值应在${min}与${max}之间。`,
})

/** The exact number that a JSON number or a text such as "1,466" says; undefined when it says none. */
export function readDecimal(raw: unknown): Decimal | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? new Decimal(raw) : undefined
  if (raw instanceof Decimal) return raw
  if (typeof raw !== 'string') return undefined
  const text = normalise(raw)
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d{1,30})(\.\d{1,30})?$/.test(text)) return undefined
  return new Decimal(text.replaceAll(',', ''))
}
