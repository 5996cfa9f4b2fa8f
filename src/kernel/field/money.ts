import { Decimal } from 'decimal.js'
import { refuseValue } from '../problem.ts'
import { type FieldOptions, type Made, normalise, oneColumn } from './field.ts'
import { readDecimal } from './number.ts'

const scales: Readonly<Record<string, number>> = { '': 2, 元: 2, yuan: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 }
const limit = 10n ** 18n
/** The longest text that is looked at as an amount: the search for its unit takes the square of the length. */
const longest = 100

/** An amount of money in whole fen (bigint). Written in yuan: "1234.50", "1,234.5", "40万元", "1.03亿元". On the wire: fen as text is `{ fen }`. */
export function money<const O extends FieldOptions & { readonly negative?: boolean }>(options: O): Made<bigint, O> {
  return {
    ...options,
    ...oneColumn<bigint>('bigint'),
    kind: 'money',
    unit: 'CNY',
    toColumns: value => [value.toString()],
    read(raw) {
      const value = readMoney(raw)
      if (value === undefined)
        return refuseValue('not-money', {
          en: 'Give an amount in yuan with at most two decimals, such as 1234.50 or 40万元.',
          zh: '请填写金额（元，最多两位小数），例如1234.50或40万元。',
        })
      if (value < 0n && !options.negative)
        return refuseValue('negative-money', { en: 'The amount must not be negative.', zh: '金额不能为负数。' })
      return { value }
    },
    fromColumns: ([column]) => (column == null ? null : BigInt(String(column))),
    toJson: yuan,
    show: (value, language) => (language === 'zh' ? `${yuan(value)}元` : `${grouped(yuan(value))} yuan`),
    jsonSchema: { type: 'string', pattern: '^-?\\d+(\\.\\d{1,2})?$', description: 'yuan' },
  }
}

/** Fen as yuan: 123450n → "1234.5", 100n → "1". */
export const yuan = (fen: bigint): string => new Decimal(fen.toString()).div(100).toFixed()

const grouped = (number: string): string => number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')

function readMoney(raw: unknown): bigint | undefined {
  if (typeof raw === 'bigint') return raw
  const match = /^(.*?)\s*(元|yuan|万|万元|亿|亿元)?$/.exec(
    typeof raw === 'number' ? String(raw) : typeof raw === 'string' && raw.length <= longest ? normalise(raw) : '',
  )
  const number = match ? readDecimal(match[1]!) : undefined
  const fen = number?.times(new Decimal(10).pow(scales[match?.[2] ?? '']!))
  if (!fen?.isInteger()) return undefined
  const value = BigInt(fen.toFixed())
  return value > limit || value < -limit ? undefined : value
}
