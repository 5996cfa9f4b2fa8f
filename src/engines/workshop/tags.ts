/** A tag of a template as it stands in the text: half-open offsets, the line from 1, and what it names. */
export interface TagPlace {
  readonly from: number
  readonly to: number
  readonly line: number
  readonly name: string
  /** The indicator, claim or year it asks for. */
  readonly primary: string | null
  /** What its figure is found by: the `id`, or the indicator. */
  readonly key: string | null
}

/** No tag is longer; what is longer is no tag but an unclosed one. */
const longest = 2000

/** All tags of a text in their order; closing tags are none. Takes time in proportion to the text. */
export function tagsIn(text: string): readonly TagPlace[] {
  const found: TagPlace[] = []
  let line = 1
  let counted = 0
  let end = -1
  for (let from = text.indexOf('{%'), next = from; from >= 0; from = next) {
    next = text.indexOf('{%', from + 2)
    if (end < from) end = text.indexOf('%}', from + 2)
    if (end < 0) break
    // A tag that another begins in is not closed.
    if (end - from > longest || (next >= 0 && next < end)) continue
    for (; counted < from; counted++) if (text.charCodeAt(counted) === 10) line++
    const inside = text.slice(from + 2, end)
    const name = /^\s*([a-z][a-z-]*)/.exec(inside)?.[1]
    if (!name) continue
    const primary = /^\s*[a-z-]+\s+(?:"([^"]*)"|(-?\d+))/.exec(inside)
    const value = primary?.[1] ?? primary?.[2] ?? null
    found.push({
      from,
      to: end + 2,
      line,
      name,
      primary: value,
      key: isFigureTag(name) ? (/\sid="([^"]*)"/.exec(inside)?.[1] ?? value) : null,
    })
  }
  return found
}

/** Whether a tag of this name prints a figure. */
export const isFigureTag = (name: string): boolean => name === 'figure' || name === 'growth' || name === 'coverage'

/** A figure id that no tag of these texts has yet: the next of "F001", "F002", … */
export function freeKey(texts: readonly string[]): string {
  const numbers = texts.flatMap(tagsIn).flatMap(({ key }) => (key && /^F\d{1,6}$/.test(key) ? [Number(key.slice(1))] : []))
  return `F${String(numbers.reduce((most, one) => Math.max(most, one), 0) + 1).padStart(3, '0')}`
}
