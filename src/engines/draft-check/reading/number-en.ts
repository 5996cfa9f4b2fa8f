import type { Decimal } from 'decimal.js'
import { Exact } from '../../figures/number-words.ts'
import { englishCardinals, englishScales } from '../../figures/numeral-words.ts'
import type { NumberToken } from './token.ts'

const word = /[a-z]+/iy
const joint = /(?:-| and | a(?= )| |, )/y

/** A number in English words: twenty-three, one hundred and forty-five, two million, a dozen. Null if no number word stands there. */
export function englishAt(text: string, at: number): NumberToken | null {
  let total = new Exact(0)
  let section: Decimal | null = null
  let end = at
  let place = at
  let last = new Exact(1)
  let scale = new Exact(1)
  for (let count = 0; count < 16; count += 1) {
    word.lastIndex = place
    const raw = word.exec(text)?.[0]
    if (raw === undefined || /[a-z]/i.test(text[place - 1] ?? '')) break
    const plain = raw.toLowerCase()
    const cardinal = Object.hasOwn(englishCardinals, plain) ? englishCardinals[plain] : undefined
    const factor = Object.hasOwn(englishScales, plain) ? englishScales[plain] : undefined
    if (cardinal !== undefined) {
      if (section !== null && !fitsBehind(section, cardinal, last)) break
      section = (section ?? new Exact(0)).add(cardinal)
      last = new Exact(cardinal >= 20 ? 10 : 1)
    } else if (factor !== undefined && (section !== null || count === 0)) {
      if (section === null && plain !== 'dozen' && !/\b(?:a|an)\s$/i.test(text.slice(Math.max(0, at - 3), at))) return null
      scale = new Exact(factor)
      section = (section ?? new Exact(1)).mul(factor)
      last = scale
      if (scale.gte(1000)) {
        total = total.add(section)
        section = new Exact(0)
      }
    } else if (!(count === 0 && /^an?$/.test(plain))) break
    end = place + raw.length
    joint.lastIndex = end
    const between = joint.exec(text)?.[0]
    if (between === undefined || (between === '-' && count > 8)) break
    place = end + between.length
  }
  if (end === at) return null
  return {
    kind: 'number',
    form: 'words',
    start: at,
    end,
    language: 'en',
    value: total.add(section ?? 0),
    step: new Exact(1),
    scale: scale.gte(1000) ? scale : new Exact(1),
    qualifier: '=',
    upTo: null,
    negative: false,
  }
}

/** five behind twenty, forty-five behind a hundred; not two behind six. */
function fitsBehind(section: Decimal, cardinal: number, last: Decimal): boolean {
  if (section.isZero()) return true
  if (last.gte(100)) return true
  return last.eq(10) && cardinal > 0 && cardinal < 10 && section.mod(10).isZero()
}
