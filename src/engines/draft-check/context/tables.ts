import type { Draft, Part } from '../draft.ts'
import type { Reading } from '../figure.ts'

/** A table of a draft with its heads. Cells are named by their part's index. */
export interface Table {
  readonly cells: ReadonlyMap<string, number>
  readonly rows: number
  readonly columns: number
  /** The first row that holds figures. */
  readonly firstRow: number
  /** The paragraph or heading right over the table. */
  readonly caption: number | null
  /** Figures of a cell by the cell's part. */
  readonly figuresOf: (part: number) => readonly number[]
  readonly headsOver: (row: number, column: number) => readonly number[]
  readonly headsBefore: (row: number, column: number) => readonly number[]
}

/** The key of a cell. */
export const at = (row: number, column: number): string => `${row}:${column}`

/** How far a merged cell is looked for. */
const widest = 40

/** Reads every table of a draft. */
export function readTables(draft: Draft, text: string, partOf: readonly number[], reading: Reading): ReadonlyMap<number, Table> {
  const byPart = new Map<number, number[]>()
  partOf.forEach((part, figure) => {
    const list = byPart.get(part)
    if (list) list.push(figure)
    else byPart.set(part, [figure])
  })
  const grouped = new Map<number, { cells: Map<string, number>; rows: number; columns: number; caption: number | null }>()
  draft.parts.forEach((part, index) => {
    if (!part.cell) return
    const { table, row, column } = part.cell
    const known = grouped.get(table)
    const group = known ?? { cells: new Map<string, number>(), rows: 0, columns: 0, caption: captionBefore(draft.parts, index) }
    if (!known) grouped.set(table, group)
    group.cells.set(at(row, column), index)
    group.rows = Math.max(group.rows, row + 1)
    group.columns = Math.max(group.columns, column + 1)
  })
  return new Map([...grouped].map(([table, group]) => [table, withHeads(draft, text, group, byPart, reading)]))
}

function withHeads(
  draft: Draft,
  text: string,
  group: { cells: Map<string, number>; rows: number; columns: number; caption: number | null },
  byPart: ReadonlyMap<number, readonly number[]>,
  reading: Reading,
): Table {
  const figuresOf = (part: number) => byPart.get(part) ?? []
  const holds = (part: number | undefined): boolean =>
    part !== undefined && figuresOf(part).some(figure => isWholeCell(draft.parts[part] as Part, text, reading.figures[figure]))
  const numeric = [...group.cells.values()].filter(part => (draft.parts[part]?.cell?.column ?? 0) > 0 && holds(part))
  const firstRow = numeric.reduce((least, part) => Math.min(least, draft.parts[part]?.cell?.row ?? least), group.rows)
  // A head row that lacks its first, empty cell stands one column too far left.
  const widths = new Map<number, number>()
  for (const part of group.cells.values()) {
    const cell = draft.parts[part]?.cell
    if (cell && cell.row < firstRow) widths.set(cell.row, Math.max(widths.get(cell.row) ?? 0, cell.column + 1))
  }
  const shifted = (row: number) =>
    row === firstRow - 1 && group.columns > 2 && widths.get(row) === group.columns - 1 && group.cells.has(at(row, 0))
  const headsOver = (row: number, over: number): readonly number[] => {
    const heads: number[] = []
    const column = shifted(firstRow - 1) ? Math.max(0, over - 1) : over
    for (let above = Math.min(firstRow, row) - 1; above >= Math.max(0, firstRow - 3); above--)
      for (let left = column; left >= Math.max(0, column - widest); left--) {
        const part = group.cells.get(at(above, left))
        if (part === undefined) continue
        // A head merged over several columns stands at the first of them; the lowest row's heads stand each over their own.
        if (left === column || above < firstRow - 1 || firstRow === 1) heads.push(part)
        break
      }
    return heads
  }
  const firstColumn = [0, 1].filter(column => {
    for (let row = firstRow; row < Math.min(group.rows, firstRow + 12); row++)
      if (holds(group.cells.get(at(row, column)))) return false
    return true
  }).length
  const headsBefore = (row: number, column: number): readonly number[] => {
    const heads: number[] = []
    for (let left = Math.min(column, Math.max(firstColumn, 1)) - 1; left >= 0; left--)
      for (let above = row; above >= Math.max(firstRow, row - widest); above--) {
        const part = group.cells.get(at(above, left))
        if (part === undefined) continue
        heads.push(part)
        break
      }
    return heads
  }
  return { ...group, firstRow, figuresOf, headsOver, headsBefore }
}

/** Whether a figure is all that a cell holds, give or take a sign and a unit. */
export function isWholeCell(
  part: Part,
  text: string,
  figure: { readonly start: number; readonly end: number } | undefined,
): boolean {
  if (!figure) return false
  const rest = text.slice(part.start, figure.start) + text.slice(figure.end, part.end)
  return rest.replace(/[\s()（）%‰+\-*＊]/gu, '').length <= 3
}

/** The last paragraph or heading before a table's first cell, if it is near and short. */
function captionBefore(parts: readonly Part[], first: number): number | null {
  const index = parts[first - 1] ? first - 1 : -1
  const part = parts[index]
  return part && (part.kind === 'paragraph' || part.kind === 'heading') && part.end - part.start <= 120 ? index : null
}
