import type { BriefFigure, OtherKind, Part } from '../../kit/wire-check.ts'

/** A span of the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What stands under another in the text column. Cells of a table stand together; text that is in no part is a paragraph. */
export type Block =
  | (Span & { readonly kind: Exclude<Part['kind'], 'cell'>; readonly level: number })
  /** Row by row; a cell may hold several spans. */
  | (Span & { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[]; readonly split: boolean })

/** Blocks that are laid out together, and only while they are near. */
export interface Chunk extends Span {
  readonly blocks: readonly Block[]
}

const rowsAtOnce = 100
const charactersAtOnce = 3000

/** The blocks of a text in chunks, so that a page of 300 pages need not be laid out whole. */
export function chunksOf(text: string, parts: readonly Part[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let blocks: Block[] = []
  const close = () => {
    if (blocks.length > 0) chunks.push({ blocks, start: blocks[0]!.start, end: blocks.at(-1)!.end })
    blocks = []
  }
  for (const block of blocksOf(text, parts)) {
    blocks.push(block)
    if (block.end - blocks[0]!.start > charactersAtOnce || block.kind === 'table') close()
  }
  close()
  return chunks
}

/** The blocks of a text in its order. */
export function blocksOf(text: string, parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  let cells: Part[] = []
  const table = () => {
    if (cells.length > 0) blocks.push(...tablesOf(cells))
    cells = []
  }
  const loose = (until: number) => {
    if (until <= at || text.slice(at, until).trim() === '') return
    table()
    blocks.push({ kind: 'paragraph', level: 0, start: at, end: until })
  }
  for (const part of parts) {
    loose(part.start)
    if (part.cell) {
      if (cells[0]?.cell?.table !== part.cell.table) table()
      cells.push(part)
    } else {
      table()
      if (part.kind !== 'cell') blocks.push({ kind: part.kind, level: part.level ?? 1, start: part.start, end: part.end })
    }
    at = Math.max(at, part.end)
  }
  table()
  loose(text.length)
  return blocks
}

/** A table as one block; one of very many rows as several, which are drawn with columns of equal width. */
function tablesOf(cells: readonly Part[]): readonly Block[] {
  const rows: Span[][][] = []
  for (const { cell, start, end } of cells) {
    const row = rowOf(rows, cell!.row)
    while (row.length <= cell!.column) row.push([])
    row[cell!.column]!.push({ start, end })
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) while (row.length < width) row.push([])
  const split = rows.length > 2 * rowsAtOnce
  const size = split ? rowsAtOnce : rows.length
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => {
    const some = rows.slice(index * size, (index + 1) * size)
    const spans = some.flat(2)
    return { kind: 'table', rows: some, split, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  })
}

function rowOf(rows: Span[][][], index: number): Span[][] {
  while (rows.length <= index) rows.push([])
  return rows[index]!
}

/** A piece of text: plain, a figure (by its index), or a numeral that is none. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly figure?: number
  readonly other?: OtherKind
}

/** The pieces of a span. `figures` and `others` are in the text's order and do not overlap. */
export function piecesOf(
  text: string,
  { start, end }: Span,
  figures: readonly Pick<BriefFigure, 'start' | 'end'>[],
  others: readonly (Span & { readonly what: OtherKind })[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  const push = (span: Span, what: Partial<Piece>) => {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)]
    if (to <= from) return
    if (from > at) pieces.push({ text: text.slice(at, from), start: at })
    pieces.push({ text: text.slice(from, to), start: from, ...what })
    at = to
  }
  let figure = firstEndingAfter(figures, start)
  let other = firstEndingAfter(others, start)
  for (;;) {
    const [one, two] = [figures[figure], others[other]]
    if (one && one.start < end && !(two && two.start < one.start)) push(one, { figure: figure++ })
    else if (two && two.start < end) push(two, { other: others[other++]!.what })
    else break
  }
  if (at < end) pieces.push({ text: text.slice(at, end), start: at })
  return pieces
}

/** The first span that ends after a place, by halving. */
export function firstEndingAfter(spans: readonly Pick<Span, 'end'>[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}
