import { Decimal } from 'decimal.js'
import { refuseValue } from '../problem.ts'
import type { Words } from '../words.ts'
import { type FieldOptions, normalise, oneColumn } from './field.ts'

export interface NumberOptions extends FieldOptions {
  readonly min?: number
  readonly max?: number
}

/** What kinds of exact decimals share. */
export function decimalField({ min = -1e15, max = 1e15 }: NumberOptions) {
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

/** The problem of a number outside its bounds. */
export const range = (min: number, max: number): Words => ({
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
