import type { NumberToken } from './token.ts'
import { chineseMeasures, chineseUnits } from './unit-words.ts'

/** The unit of a number and the stretch that number and unit take together. */
export interface UnitFound {
  readonly start: number
  readonly end: number
  readonly unit: string
  readonly measure: string
}

const longest = 5
const english: readonly [RegExp, string][] = [
  [/ ?(?:US dollars?|dollars?|USD)/iy, 'USD'],
  [/[ -]?(?:yuan|RMB|CNY)/iy, 'CNY'],
  [/ ?(?:percentage points?|pp)\b/iy, 'percentage points'],
  [/ ?(?:%|percent|per cent)/iy, 'percent'],
  [/ ?person-times?/iy, 'person-times'],
]

/** The unit of a number by the words at it; null for a word that is no figure. */
export function unitOf(text: string, token: NumberToken): UnitFound | null {
  const { start, end } = token
  for (const [form, unit] of english) {
    form.lastIndex = end
    const found = form.exec(text)
    if (found) return { start, end: end + found[0].length, unit, measure: found[0].trim() }
  }
  const blank = text[end] === ' ' ? 1 : 0
  for (let length = longest; length > 0; length -= 1) {
    const word = text.slice(end + blank, end + blank + length)
    if (word.length < length) continue
    const unit = chineseUnits.get(word)?.unit ?? chineseMeasures.get(word)
    if (unit !== undefined) return { start, end: end + blank + length, unit, measure: word }
  }
  if (token.form === 'words' && token.language === 'zh') return null
  return { start, end, unit: 'count', measure: '' }
}
