import type { Part } from '../draft.ts'

/** A text with every character in one plain form, and where each stood: scanners look at `text`, reports speak of the draft. */
export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text` its place in the draft; one more for the end. */
  readonly at: Uint32Array
  /** The draft's own text. */
  readonly source: string
}

/** Soft hyphens, zero-width and direction marks, variation selectors: they stand inside numbers and mean nothing. */
const invisible = /\p{Default_Ignorable_Code_Point}/u
const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\v\f\u0085]/

/** Signs that are written in many ways and mean one thing. Chinese commas, stops and semicolons stay: they part clauses, not thousands. */
const plainSigns: Readonly<Record<string, string>> = {
  '．': '.',
  '％': '%',
  '﹪': '%',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '＋': '+',
  '－': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '﹣': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '﹏': '~',
  '：': ':',
  '∶': ':',
  '（': '(',
  '）': ')',
  '﹙': '(',
  '﹚': ')',
  '［': '[',
  '］': ']',
  '／': '/',
  '＃': '#',
  '＊': '*',
  '＝': '=',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '＜': '<',
  '＞': '>',
  '’': "'",
  '‘': "'",
  '＇': "'",
  '﹐': ',',
  '○': '〇',
  '◯': '〇',
  萬: '万',
  億: '亿',
  兩: '两',
  個: '个',
  億元: '亿元',
}

/** The text with parts' inner line breaks as blanks (a number may be broken by one), digits of every script as 0–9. */
export function fold(source: string, parts: readonly Part[]): Folded {
  const pieces: string[] = []
  const at = new Uint32Array(source.length + 1)
  let length = 0
  let part = 0
  for (let place = 0; place < source.length; ) {
    const code = lineEnd(source, place) ?? source.codePointAt(place) ?? 0
    const width = code > 0xffff ? 2 : 1
    while (part < parts.length && (parts[part]?.end ?? 0) <= place) part += 1
    const inside = part < parts.length && (parts[part]?.start ?? 0) <= place
    const plain = code < 0x80 ? ascii(code, inside) : other(source.slice(place, place + width), code)
    if (plain !== '') {
      for (let unit = 0; unit < plain.length; unit += 1) at[length + unit] = place + (plain.length === width ? unit : 0)
      length += plain.length
      pieces.push(plain)
    }
    place += width
  }
  at[length] = source.length
  return { text: pieces.join(''), at: at.subarray(0, length + 1), source }
}

/** The span of the draft that a span of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number; raw: string } {
  const from = folded.at[start] ?? 0
  const last = folded.at[end - 1] ?? from
  const until = last + (folded.source.codePointAt(last)! > 0xffff ? 2 : 1)
  return { start: from, end: until, raw: folded.source.slice(from, until) }
}

/** A carriage return alone ends a line, as on old Macs; null for all else. */
const lineEnd = (source: string, place: number): 10 | null =>
  source.charCodeAt(place) === 13 && source.charCodeAt(place + 1) !== 10 ? 10 : null

function ascii(code: number, insidePart: boolean): string {
  if (code === 10) return insidePart ? ' ' : '\n'
  return code === 13 || code === 11 || code === 12 ? ' ' : String.fromCharCode(code)
}

function other(character: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return plainSigns[character] ?? character
  if (invisible.test(character)) return ''
  if (blank.test(character)) return ' '
  if (/\p{Nd}/u.test(character)) return digitOf(code)
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0)
  return plainSigns[character] ?? character
}

/** 0–9 of a decimal digit of any script: Unicode's blocks of ten start at a code that ends in 0 or 6, mathematical ones aside. */
function digitOf(code: number): string {
  const compatible = String.fromCodePoint(code).normalize('NFKC')
  if (/^[0-9]$/.test(compatible)) return compatible
  const low = code & 0xf
  const fromZero = /\p{Nd}/u.test(String.fromCodePoint(code - low))
  return String(fromZero ? low % 10 : (low + 10) % 16)
}
