import { digitsAt } from './number-digits.ts'
import { englishAt } from './number-en.ts'
import { chineseAt } from './number-zh.ts'
import { numeralSpans } from './numerals.ts'
import { OtherRules } from './other-rule.ts'
import { dates } from './others-dates.ts'
import { marks } from './others-marks.ts'
import type { NumberToken, OtherToken } from './token.ts'

const rules = new OtherRules([...dates, ...marks])

/** Every numeral of a folded text as a number or as something else, in order, without overlaps. */
export function scan(text: string): (NumberToken | OtherToken)[] {
  const tokens: (NumberToken | OtherToken)[] = []
  let numerals = 0
  const spans = numeralSpans(text)
  for (let at = 0; at < text.length; ) {
    const other = rules.at(text, at)
    if (other !== null) {
      tokens.push({ kind: 'other', start: at, end: other.end, what: other.what })
      at = other.end
      continue
    }
    while (numerals < spans.length && (spans[numerals]?.end ?? 0) <= at) numerals += 1
    const span = spans[numerals]
    if (span === undefined || span.start > at) {
      at += 1
      continue
    }
    const number = digitsAt(text, at) ?? chineseAt(text, at) ?? englishAt(text, at)
    if (number !== null) {
      tokens.push(number)
      at = number.end
    } else {
      tokens.push({ kind: 'other', start: at, end: span.end, what: 'word' })
      at = span.end
    }
  }
  return tokens
}
