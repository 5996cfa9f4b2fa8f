import { Decimal } from 'decimal.js'
import type { Language } from '../../kernel/words.ts'

/** decimal.js wide enough that no amount or ratio of a bureau is cut: 20 digits, its default, is too few for products. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })

const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ordinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** 两 stands before a measure word (两家, 两年); ranks and bare numerals take 二. */
const counting = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** A whole number from 0 to 10 as a word before a noun or measure word, or null: three, 三, 两. */
export function spellCount(value: string, language: Language): string | null {
  return (language === 'en' ? english : counting)[indexOf(value)] ?? null
}

/** A rank from 1 to 10 in words, or null: first, 第一, 第二. */
export function spellRank(value: string, language: Language): string | null {
  const index = indexOf(value)
  if (language === 'en') return ordinals[index] ?? null
  const numeral = numerals[index]
  return numeral === undefined ? null : `第${numeral}`
}

/** A rank in digits: 1st, 22nd, 113th; 第1. */
export function ordinal(value: string, language: Language): string {
  if (language === 'zh') return `第${value}`
  const last = Number(value.slice(-1))
  const teen = value.length > 1 && value.at(-2) === '1'
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')
  return `${groupThousands(value)}${ending}`
}

/** Commas between thousands: 1234567.5 → 1,234,567.5. */
export function groupThousands(value: string): string {
  const [whole = '', fraction] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A number read back from digits (with or without separators) or from a word up to ten; null if it is neither. */
export function readNumber(text: string): Decimal | null {
  const plain = text.trim().toLowerCase()
  for (const words of [english, counting, numerals]) {
    const index = words.indexOf(plain)
    if (index >= 0) return new Exact(index)
  }
  const digits = plain.replaceAll(/[,，\s]/g, '')
  return /^-?\d+(\.\d+)?$/.test(digits) ? new Exact(digits) : null
}

/** A rank read back from its word or digits: first, 1st, 第一, 第1, 1; null if it is none. */
export function readRank(text: string): Decimal | null {
  const plain = text.trim().toLowerCase()
  const index = ordinals.indexOf(plain)
  if (index >= 0) return new Exact(index)
  return readNumber(plain.replace(/^第/, '').replace(/(?<=\d)(st|nd|rd|th)$/, ''))
}

function indexOf(value: string): number {
  return /^(\d|10)$/.test(value) ? Number(value) : -1
}
