import { raised } from '../raised.ts'

/** A stretch of text as a PDF places it: points from the lower left corner. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Name of the font inside the file: only whether two are the same means something. */
  readonly font: string
}

/** A line of a page, its cells divided by tabs. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Size of most of its characters. */
  readonly size: number
  /** Font of most of its letters; empty where it has none. */
  readonly font: string
  readonly page: number
}

/** Wider than this, in sizes of the letters, and what follows is another column. */
const columnGap = 2.2

/** Between Chinese and digits word processors set a gap by themselves: it is no blank. */
const autoGap = /(?<=[\p{Script=Han}，。；：、）》”]) (?=[\w$+-])|(?<=[\w%]) (?=[\p{Script=Han}，。；：、（《“])/gu

/** Lines from the items of a page, in the order in which the page writes them. */
export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const lines: Item[][] = []
  for (const item of items) {
    if (item.text === '') continue
    const last = lines.at(-1)
    if (last !== undefined && isSameLine(last, item)) last.push(item)
    else if (item.text.trim() !== '') lines.push([item])
  }
  return lines.map(line => toLine(line, page)).filter(line => line.text !== '')
}

function isSameLine(line: readonly Item[], item: Item): boolean {
  const first = line[0]
  const last = line.at(-1)
  if (first === undefined || last === undefined) return false
  const size = Math.max(first.size, item.size)
  // Back to the left on the same height is a line of another column; blanks carry no place of their own.
  return Math.abs(first.y - item.y) < size * 0.6 && (item.text.trim() === '' || item.x > last.x - size)
}

function toLine(items: readonly Item[], page: number): Line {
  const size = commonSize(items)
  const base = items.find(item => item.size > size * 0.85)?.y ?? items[0]?.y ?? 0
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (item.text.trim() === '') {
      text += ' '
      continue
    }
    const gap = item.x - right
    if (gap > size * columnGap) text = `${text.trimEnd()}\t`
    else if (gap > size * 0.2 && /[\w)%.,;:]$/.test(text) && /^[\w($]/.test(item.text)) text += ' '
    text += raised(item.text, raisedHow(item, base, size))
    right = item.x + item.width
  }
  const left = items[0]?.x ?? 0
  return {
    text: text.replace(/ {2,}/g, ' ').replace(autoGap, '').trim(),
    left,
    right: Math.max(left, right),
    y: base,
    size,
    font: commonFont(items),
    page,
  }
}

function raisedHow({ y, size }: Item, base: number, line: number): 'superscript' | 'subscript' | null {
  if (size > line * 0.8 || Math.abs(y - base) < line * 0.1) return null
  return y > base ? 'superscript' : 'subscript'
}

type Items = readonly { readonly text: string; readonly size: number; readonly font: string }[]

/** The size of most characters, in half points. */
export const commonSize = (items: Items): number =>
  most(items.map(({ size, text }) => ({ value: Math.round(size * 2) / 2, count: text.trim().length }))) ?? 10

/** The font of most letters; empty where there are none: digits are often set in a font of their own. */
export const commonFont = (items: Items): string =>
  most(items.map(({ font, text }) => ({ value: font, count: text.match(/\p{L}/gu)?.length ?? 0 }))) ?? ''

function most<Value>(list: readonly { readonly value: Value; readonly count: number }[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const { value, count } of list) if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count)
  let best: Value | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}
