import { englishOrdinals } from '../../figures/numeral-words.ts'
import { firstOfItsKind } from './firsts.ts'
import { type Mention, mentionOf } from './mention.ts'
import { digitsAt } from './number-digits.ts'
import { englishAt } from './number-en.ts'
import { partAt } from './number-parts.ts'
import { chineseAt } from './number-zh.ts'
import { chineseNumerals, numeralSpans } from './numerals.ts'
import { OtherRules } from './other-rule.ts'
import { attributes } from './others-attributes.ts'
import { codes } from './others-codes.ts'
import { dates } from './others-dates.ts'
import { marks } from './others-marks.ts'
import { chineseWords } from './others-words.ts'
import { rankAt } from './ranks.ts'
import type { NumberToken, OtherToken } from './token.ts'
import { currencyBefore } from './unit-words.ts'

const rules = new OtherRules([...dates, ...marks, ...codes, ...attributes, ...chineseWords])
const noDigitsBefore = /[\p{N}A-Za-z)%]$/u

/** What a scan finds: numbers with the units at their place, and everything else. Each list is in order and nothing overlaps. */
export interface Scanned {
  readonly mentions: Mention[]
  readonly others: OtherToken[]
}

/** Every numeral of a folded text as a number or as something else. */
export function scan(text: string): Scanned {
  const found: Scanned = { mentions: [], others: [] }
  let taken = 0
  const take = (token: NumberToken | OtherToken): number => {
    if (token.kind === 'other') {
      found.others.push(token)
      taken = token.end
    } else {
      const mention = mentionOf(text, token)
      // RMB between two numbers belongs to the one that took it first.
      mention.start = Math.max(mention.start, taken)
      found.mentions.push(mention)
      taken = mention.end
    }
    return taken
  }
  const spans = numeralSpans(text)
  let next = 0
  for (let at = 0; at < text.length; ) {
    const whole = rankAt(text, at) ?? (text[at] === '翻' ? partAt(text, at) : null) ?? otherAt(text, at)
    if (whole !== null) {
      at = take(whole)
      continue
    }
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next += 1
    const span = spans[next]
    if (span === undefined) {
      at += 1
      continue
    }
    if (span.start > at) {
      at += 1
      continue
    }
    at = take(endless(text, at) ?? numberAt(text, at) ?? leftOver(text, at, span.end))
  }
  return found
}

/** More numeral characters than any number has write none; they are not tried from each place to the end. */
const endlessRun = new RegExp(`[${chineseNumerals}]{65,}`, 'y')

function endless(text: string, at: number): OtherToken | null {
  endlessRun.lastIndex = at
  const found = endlessRun.exec(text)?.[0]
  return found === undefined ? null : { kind: 'other', start: at, end: at + found.length, what: 'word' }
}

function otherAt(text: string, at: number): OtherToken | null {
  const found = rules.at(text, at)
  return found === null ? null : { kind: 'other', start: at, end: runEnd(text, found.end), what: found.what }
}

/** A run of digits or of letters is never cut: where a rule ends within one, the rest of it goes along. */
function runEnd(text: string, end: number): number {
  const run = /[0-9]/.test(text[end - 1] ?? '') ? /[0-9]/ : /[A-Za-z]/.test(text[end - 1] ?? '') ? /[A-Za-z]/ : null
  let until = end
  while (run !== null && until < text.length && run.test(text[until] ?? '')) until += 1
  return until
}

function numberAt(text: string, at: number): NumberToken | null {
  const part = partAt(text, at) ?? firstOfItsKind(text, at)
  if (part !== null) return part
  const lead = text.slice(Math.max(0, at - 8), at)
  const digits = digitsAt(
    text,
    at,
    currencyBefore.some(({ form }) => form.test(lead)),
  )
  if (digits !== null) return signed(text, digits)
  return chineseAt(text, at) ?? englishAt(text, at)
}

/** A minus sign belongs to the number unless it joins it to what stands before. */
function signed(text: string, token: NumberToken): NumberToken {
  const minus = text[token.start - 1] === '-' && !noDigitsBefore.test(text.slice(Math.max(0, token.start - 3), token.start - 1))
  return minus ? { ...token, start: token.start - 1, negative: true } : token
}

/** Numeral characters that write no number: ordinals by their word, anything else as a word. */
function leftOver(text: string, at: number, end: number): OtherToken {
  const word = text.slice(at, end).toLowerCase()
  const ordinal = Object.hasOwn(englishOrdinals, word)
  const circled = /^[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/.test(word)
  const roman = /^[\u2160-\u2188]/.test(word) && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 8), at))
  return { kind: 'other', start: at, end, what: circled || roman ? 'list-number' : ordinal ? 'ordinal' : 'word' }
}
