import type { Attributes } from '../xml.ts'
import type { TextChild } from './model.ts'

/** Stretches of text as they come, before it is known which blanks at the edges count. */
export interface Buffered {
  text: string
  /** The same with its soft hyphens, which keep blanks from being at an edge. */
  raw: string
  readonly stretches: { readonly at: number; readonly source: number; readonly length: number; readonly sourceLength: number }[]
}

/** What an element that stands for a character stands for; null for all others. */
export function characterOf(name: string, attributes: Attributes): string | null {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbol(attributes['w:char'] ?? '', attributes['w:font'] ?? '')
    default:
      return null
  }
}

/** Fonts whose characters are pictures: their digits are none. */
const pictures = /dings/i

function symbol(hex: string, font: string): string {
  const code = Number.parseInt(hex, 16)
  if (!Number.isInteger(code) || code <= 0 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return ''
  // Fonts of symbols keep their ASCII in the private area, at F000 and up.
  const plain = code & 0xff
  const isShifted = code >= 0xf020 && code < 0xf07f && !pictures.test(font) && /[\d%+.,()-]/.test(String.fromCharCode(plain))
  return String.fromCharCode(isShifted ? plain : code)
}

/** Adds a stretch of `w:t`: line ends and tabs in the source are blanks, soft hyphens are no text. */
export function buffer(into: Buffered, text: string, start: number, end: number): void {
  // Sections of literal text begin behind their mark.
  const source = end - start === text.length + '<![CDATA[]]>'.length ? start + '<![CDATA['.length : start
  const isPlain = text.length === end - start || source !== start
  let at = 0
  into.raw += text
  for (const kept of isPlain ? text.split('\u00ad') : [text === '\u00ad' ? '' : text]) {
    if (kept !== '')
      into.stretches.push({
        at: into.text.length,
        source: source + at,
        length: kept.length,
        sourceLength: isPlain ? kept.length : end - start,
      })
    into.text += kept.replace(/[\t\r\n]/g, ' ')
    at += kept.length + 1
  }
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r'

/** How many blanks, as XML knows them, a text begins with: neither the wide one of Chinese nor the one that does not break. */
export function blanksBefore(text: string): number {
  let count = 0
  while (isBlank(text[count])) count += 1
  return count
}

/** How many blanks a text ends with. */
export function blanksAfter(text: string): number {
  let count = 0
  while (isBlank(text[text.length - 1 - count])) count += 1
  return count
}

/** The text child of what was buffered; `from` is where the paragraph's text stands. Edges are trimmed unless the source keeps them. */
export function textChild(
  { text, raw, stretches }: Buffered,
  from: number,
  keeps: boolean,
  place: { readonly start: number; readonly end: number; readonly inner: readonly [number, number] },
): { readonly text: string; readonly child: TextChild } {
  const left = keeps ? 0 : blanksBefore(raw)
  const kept = text.slice(left, Math.max(left, text.length - (keeps ? 0 : blanksAfter(raw))))
  const inside = stretches.filter(each => each.at + each.length > left && each.at < left + kept.length)
  return {
    text: kept,
    child: {
      ...place,
      divisible: true,
      from,
      to: from + kept.length,
      stretches: inside.map(each => {
        const cut = Math.max(0, left - each.at)
        return {
          from: from + each.at + cut - left,
          source: each.source + (each.length === each.sourceLength ? cut : 0),
          verbatim: each.length === each.sourceLength,
        }
      }),
    },
  }
}
