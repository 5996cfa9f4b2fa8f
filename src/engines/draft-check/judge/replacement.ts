import type { Decimal } from 'decimal.js'
import { Exact, groupThousands, ordinal, spellRank } from '../../figures/number-words.ts'
import type { ReadFigure } from '../figure.ts'
import type { KnownFigure } from '../knowledge.ts'
import { trueValues } from '../meaning/printed.ts'
import { valueClass } from '../meaning/unit-fit.ts'
import { chineseNumeral, englishNumeral, rounded } from './numerals.ts'

/** Scale words as they stand after digits, the longest first. */
const scaleWords: readonly (readonly [string, string])[] = [
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['十万', '1e5'],
  ['亿', '1e8'],
  ['億', '1e8'],
  ['万', '1e4'],
  ['萬', '1e4'],
  ['billion', '1e9'],
  ['bn', '1e9'],
  ['million', '1e6'],
  ['mn', '1e6'],
  ['thousand', '1e3'],
  ['hundred', '1e2'],
]
const chineseDigits = /^[零〇一二三四五六七八九十百千两]+/
const englishWord =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|(?:\w+teen)|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b/i
const arabic = /^[\d０-９]{1,3}(?:[,，][\d０-９]{3})+(?:[.．][\d０-９]+)?|^[\d０-９]+(?:[.．][\d０-９]+)?/

interface Written {
  readonly before: string
  readonly number: string
  readonly style: 'arabic' | 'chinese' | 'english'
  /** Between the number and its scale word, and the scale word itself. */
  readonly gap: string
  readonly scale: string
  readonly factor: Decimal
  readonly after: string
}

/**
 * Our value written the way the text writes its own: language, scale word, digits or words, digits after the point, measure word. A qualifier of the text stays
 * true. Null where the text has no number to put another for (a half, twice as much, a range) or where the sentence itself would have to change.
 */
export function replacementFor(figure: ReadFigure, known: KnownFigure): string | null {
  if (figure.upTo !== null) return null
  const signed = new Exact(known.exact)
  // "Up 3 %" cannot be put right by a number where it fell.
  if (figure.role === 'change' && figure.direction !== null && signed.isNeg() !== (figure.direction === 'down')) return null
  const value = signed.abs()
  if (figure.role === 'rank') return rankFor(figure, value)
  const written = parse(figure)
  if (!written || !standsFor(written, figure)) return null
  const put = write(written, figure, value, known)
  return put === figure.raw ? null : put
}

function parse({ raw }: ReadFigure): Written | null {
  const start = raw.search(/[\d０-９零〇一二三四五六七八九十百千两]|\b[a-z]/i)
  if (start < 0) return null
  const rest = raw.slice(start)
  const [number, style] = ((): readonly [string, Written['style']] | readonly [] => {
    const plain = arabic.exec(rest)?.[0]
    if (plain !== undefined) return [plain, 'arabic']
    const chinese = chineseDigits.exec(rest)?.[0]
    if (chinese !== undefined) return [chinese, 'chinese']
    const english = englishWord.exec(rest)?.[0]
    return english === undefined ? [] : [english, 'english']
  })()
  if (number === undefined) return null
  const tail = rest.slice(number.length)
  const gap = /^[\s多余来几]*/.exec(tail)![0]
  const scaled = tail.slice(gap.length)
  const scale = scaleWords.find(([word]) => scaled.toLowerCase().startsWith(word))
  if (!scale) return { before: raw.slice(0, start), number, style: style!, gap: '', scale: '', factor: new Exact(1), after: tail }
  const word = scaled.slice(0, scale[0].length)
  return {
    before: raw.slice(0, start),
    number,
    style: style!,
    gap,
    scale: word,
    factor: new Exact(scale[1]),
    after: scaled.slice(word.length),
  }
}

/** Whether the number as parsed is the value that was read: not so for 1.5倍, 三分之一, 两成. */
function standsFor(written: Written, figure: ReadFigure): boolean {
  const number = numberOf(written)
  return number?.mul(written.factor).eq(figure.value) ?? false
}

function numberOf({ number, style }: Written): Decimal | null {
  if (style === 'arabic') return new Exact(number.normalize('NFKC').replaceAll(',', ''))
  for (let value = 0; value <= (style === 'english' ? 99 : 9999); value++) {
    const exact = new Exact(value)
    if (
      (style === 'english' ? englishNumeral(exact) : chineseNumeral(exact)) ===
      number.toLowerCase().replaceAll('两', '二').replaceAll('〇', '零')
    )
      return exact
  }
  return null
}

function write(written: Written, figure: ReadFigure, value: Decimal, known: KnownFigure): string | null {
  const way =
    figure.qualifier === 'over' || figure.qualifier === 'at-least' ? 'down' : figure.qualifier === 'nearly' ? 'up' : 'nearest'
  const counted = valueClass(known.unit) === 'count' && written.scale === ''
  const printed = (written.number.split(/[.．]/)[1] ?? '').length
  const put = ((): Decimal => {
    const scaled = value.div(written.factor)
    if (figure.qualifier === '=') {
      if (counted) return rounded(scaled, 0, 'nearest')
      // One or two digits more where our value is exact with them; else as many as the text has.
      const exact = [printed, printed + 1, printed + 2].find(decimals => rounded(scaled, decimals, 'nearest').eq(scaled))
      const few = exact ?? (scaled.lt(1) ? printed + 2 : printed)
      return rounded(scaled, few, 'nearest')
    }
    // A qualified number is round: as round as the one that stands there.
    const place = new Exact(10).pow(Math.max(0, written.number.replace(/\D/g, '').replace(/0+$/, '').length - 1))
    const wide = new Exact(10).pow(Math.floor(Math.log10(Math.max(1, scaled.toNumber())))).div(place)
    const round = wide.lt(1) && printed === 0 ? new Exact(1) : wide
    return rounded(scaled.div(round), 0, way).mul(round)
  })()
  if (put.isZero() && !value.isZero()) return null
  const text = numberText(put, written, printed)
  if (text === null) return null
  const again = { ...figure, value: put.mul(written.factor).toFixed(), step: new Exact(figure.step).toFixed() }
  const { low, high } = trueValues(again)
  if (figure.qualifier !== '=' && (value.lt(low) || value.gt(high))) return null
  return `${written.before}${text}${written.gap}${written.scale}${written.after}`
}

function numberText(put: Decimal, written: Written, printed: number): string | null {
  if (written.style === 'chinese') {
    const text = chineseNumeral(put)
    // 两 stands before a measure word.
    return text === '二' && !/^[十百千]/.test(written.after) && (written.scale !== '' || written.after !== '') ? '两' : text
  }
  if (written.style === 'english') {
    const text = englishNumeral(put)
    if (text === null) return put.toFixed()
    return /^[A-Z]/.test(written.number) ? text[0]!.toUpperCase() + text.slice(1) : text
  }
  // 13.0 % keeps its zero.
  const plain = put.toFixed(
    Math.max(put.decimalPlaces(), /[.．]\d*0$/.test(written.number) || /^[%％]/.test(written.after.trim()) ? printed : 0),
  )
  const grouped =
    /[,，]/.test(written.number) || (/[a-z]/i.test(written.after) && put.gte(10_000)) ? groupThousands(plain) : plain
  return /[０-９]/.test(written.number)
    ? grouped.replace(/[\d.,]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    : grouped
}

function rankFor({ raw, language }: ReadFigure, value: Decimal): string | null {
  const number = value.toFixed()
  const zh = /^(.*?)第[零〇一二三四五六七八九十百\d０-９]+(.*)$/s.exec(raw)
  if (zh) {
    const spelled = /第[\d０-９]/.test(raw) ? number : chineseNumeral(value)
    return spelled === null ? null : `${zh[1]}第${spelled}${zh[2]}`
  }
  if (language === 'zh') return null
  if (/\d/.test(raw)) return raw.replace(/\d+(?:st|nd|rd|th)?/i, found => (/[a-z]/i.test(found) ? ordinal(number, 'en') : number))
  const word = spellRank(number, 'en') ?? ordinal(number, 'en')
  return raw.replace(/\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top)\b/i, found =>
    /^[A-Z]/.test(found) ? word[0]!.toUpperCase() + word.slice(1) : word,
  )
}
