import type { Decimal } from 'decimal.js'
import { Exact } from '../../figures/number-words.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const places = ['', '十', '百', '千']

/** A whole number up to 9,999 in Chinese numerals: 一千四百六十六, 二十, 十二. Null for any other. */
export function chineseNumeral(value: Decimal): string | null {
  if (!value.isInteger() || value.lt(0) || value.gt(9999)) return null
  const text = value.toFixed()
  let out = ''
  let gap = false
  for (const [index, digit] of [...text].entries()) {
    if (digit === '0') {
      gap = out !== ''
      continue
    }
    out += `${gap ? '零' : ''}${digits[Number(digit)]}${places[text.length - 1 - index]}`
    gap = false
  }
  return out === '' ? '零' : out.replace(/^一十/, '十')
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number up to 99 in English words: twelve, twenty-one. Null for any other. */
export function englishNumeral(value: Decimal): string | null {
  if (!value.isInteger() || value.lt(0) || value.gt(99)) return null
  const number = value.toNumber()
  if (number < 20) return small[number]!
  const rest = number % 10
  return `${tens[Math.floor(number / 10)]}${rest ? `-${small[rest]}` : ''}`
}

/** Rounds to so many digits after the point, up or down where a qualifier asks for it. */
export function rounded(value: Decimal, decimals: number, way: 'nearest' | 'down' | 'up'): Decimal {
  return value.toDecimalPlaces(
    decimals,
    way === 'nearest' ? Exact.ROUND_HALF_UP : way === 'down' ? Exact.ROUND_DOWN : Exact.ROUND_UP,
  )
}
