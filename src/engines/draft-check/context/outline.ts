import type { Draft, Part } from '../draft.ts'
import type { Reading } from '../figure.ts'
import type { Layout } from './layout.ts'
import { firstFrom } from './spans.ts'
import { readTables, type Table } from './tables.ts'
import type { TimeMention } from './time-mention.ts'

/** What stands over and beside the parts of a document: headings, table heads. */
export interface Outline {
  /** By figure: its part; -1 outside all. */
  readonly partOf: readonly number[]
  readonly parts: readonly Part[]
  readonly tables: ReadonlyMap<number, Table>
  /** By part: the headings over it, the nearest first. */
  readonly headings: (part: number) => readonly string[]
  /** The text of a part. */
  readonly wordsOf: (part: number) => string
  /** The times that headings and table heads say of a figure, the nearest first. */
  readonly timesOver: (figure: number) => readonly TimeMention[]
}

/** The longest a paragraph may be to be taken for a title. */
const titleLength = 60

/** Reads the outline of a draft. */
export function outlineOf(draft: Draft, layout: Layout, reading: Reading): Outline {
  const { parts } = draft
  const partOf = placeInParts(parts, reading)
  const tables = readTables(draft, layout.text, partOf, reading)
  const paths = headingPaths(parts, draft.text)
  const timesIn = (start: number, end: number): readonly TimeMention[] => {
    const found: TimeMention[] = []
    for (let at = firstFrom(layout.times, start); at < layout.times.length; at++) {
      const mention = layout.times[at] as TimeMention
      if (mention.start >= end) break
      if (!mention.compared) found.push(mention)
    }
    return found.slice(0, 3)
  }
  const inPart = (part: number | null | undefined): readonly TimeMention[] => {
    const found = parts[part ?? -1]
    return found ? timesIn(found.start, found.end) : []
  }
  return {
    partOf,
    parts,
    tables,
    headings: part => (paths[part] ?? []).map(heading => layout.text.slice(parts[heading]?.start, parts[heading]?.end)),
    wordsOf: part => layout.text.slice(parts[part]?.start, parts[part]?.end),
    timesOver: figure => {
      const part = partOf[figure] ?? -1
      const cell = parts[part]?.cell
      const table = cell && tables.get(cell.table)
      const heads = cell && table ? [...table.headsOver(cell.row, cell.column), ...table.headsBefore(cell.row, cell.column)] : []
      for (const over of [...heads, ...(table ? [table.caption] : []), ...(paths[part] ?? [])]) {
        const found = inPart(over)
        if (found.length > 0) return found
      }
      return []
    },
  }
}

function placeInParts(parts: readonly Part[], reading: Reading): readonly number[] {
  let next = 0
  return reading.figures.map(figure => {
    while (next < parts.length && (parts[next]?.end ?? 0) <= figure.start) next++
    const part = parts[next]
    return part && part.start <= figure.start ? next : -1
  })
}

/** By part: the headings over it, the nearest first; a short first paragraph is the title. */
function headingPaths(parts: readonly Part[], text: string): readonly (readonly number[])[] {
  const first = parts.findIndex(part => part.kind === 'paragraph' || part.kind === 'heading')
  const title = parts[first]
  const titled =
    title &&
    title.kind === 'paragraph' &&
    title.end - title.start <= titleLength * 2 &&
    !/[。；;]/u.test(text.slice(title.start, title.end))
  let open: { readonly part: number; readonly level: number }[] = titled ? [{ part: first, level: 0 }] : []
  let path: readonly number[] = open.map(({ part }) => part)
  return parts.map((part, index) => {
    if (part.kind !== 'heading') return path
    const level = part.level ?? 1
    const over = path
    open = [...open.filter(heading => heading.level < level), { part: index, level }].slice(-6)
    path = open.map(heading => heading.part).reverse()
    return over
  })
}
