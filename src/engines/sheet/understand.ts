import type { AnyRegister } from '../../kernel/register.ts'
import { type Cell, cellText, isBlank, type SheetRow } from './cell.ts'
import { Headings, type Meaning, type Remembered, type SheetColumn, ways } from './column.ts'
import { readUnit, type Unit } from './units.ts'

/** A sheet as it was understood: where its heading stands, and what its columns hold. */
export interface Understood {
  /** The lines of the heading, counted as the spreadsheet counts; data follow the last. */
  readonly headLines: readonly number[]
  readonly columns: readonly SheetColumn[]
  /** What is written above the heading: titles, units, who filled it in. */
  readonly above: readonly string[]
  /** What a line above the heading says of all amounts: 单位：万元. */
  readonly unit: Unit | null
}

/** How far down a heading is looked for, and over how many rows it may go. */
export const searched = 40
const deepest = 3

/** Which column an officer says a heading belongs to: by its place, counted from 0, or by the heading's text. */
export type Chosen = ReadonlyMap<number | string, Meaning>

/**
 * Finds the heading of a sheet among its first rows: the rows, one to three together, that name the most fields of the register. Null when
 * no row names any.
 */
export function understandSheet(
  register: AnyRegister,
  rows: readonly SheetRow[],
  remembered?: Remembered,
  chosen: Chosen = new Map(),
): Understood | null {
  const headings = new Headings(register, remembered)
  const first = rows.slice(0, searched)
  let best: {
    readonly score: number
    readonly columns: readonly SheetColumn[]
    readonly from: number
    readonly to: number
  } | null = null
  for (let to = 0; to < first.length; to++)
    for (let depth = 1; depth <= deepest && depth <= to + 1; depth++) {
      const from = to - depth + 1
      if (depth > 1 && isTitle(first[from]!)) continue
      const columns = columnsOf(headings, first.slice(from, to + 1), chosen)
      const score = scoreOf(columns)
      if (score > 0 && score > (best?.score ?? 0)) best = { score, columns, from, to }
    }
  if (!best) return null
  const above = first
    .slice(0, best.from)
    .flatMap(row => [...new Set(row.cells.map(cell => cellText(cell).trim()).filter(Boolean))])
  return {
    headLines: first.slice(best.from, best.to + 1).map(row => row.line),
    columns: best.columns,
    above,
    unit: unitAbove(above),
  }
}

/** Fields named, and a little for the shape of a heading: short texts in every cell. */
function scoreOf(columns: readonly SheetColumn[]): number {
  const known = columns.filter(({ meaning }) => meaning && ('field' in meaning || 'system' in meaning))
  return known.length
    ? known.length * 10 +
        Math.min(9, columns.filter(({ head }) => head.length <= 30).length) -
        columns.filter(({ head }) => head.length > 60).length
    : 0
}

/** One text over the whole width, or alone in its row. */
const isTitle = ({ cells }: SheetRow): boolean =>
  new Set(
    cells
      .map(cellText)
      .map(text => text.trim())
      .filter(Boolean),
  ).size <= 1

function columnsOf(headings: Headings, rows: readonly SheetRow[], chosen: Chosen): readonly SheetColumn[] {
  const width = Math.max(...rows.map(row => row.cells.length))
  const columns: SheetColumn[] = []
  for (let at = 0; at < width; at++) {
    const texts = rows.map(row => headText(row.cells[at])).filter(Boolean)
    const names = texts.filter((text, index) => texts.indexOf(text) === index)
    if (!names.length) continue
    const head = names.join(' ')
    const picked = chosen.get(at) ?? chosen.get(head)
    const understood = headings.understand(head)
    // Under a heading of groups the lowest row names the column; without one of its own the group does.
    const own = understood.meaning ? understood : headings.understand(names.at(-1)!)
    const group = own.meaning || names.length < 2 ? own : headings.understand(names[0]!)
    columns.push(picked ? { at, head, meaning: picked, way: 'chosen', unit: group.unit } : { at, head, ...group })
  }
  return withoutDoubles(columns)
}

/** A heading is text: a number or a day is data. */
const headText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '')

/** Of two columns for one thing the surer one keeps it; the other is left out. */
function withoutDoubles(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const keyOf = ({ meaning }: SheetColumn) => (meaning && !('ignored' in meaning) ? JSON.stringify(meaning) : null)
  const rank = ({ way }: SheetColumn) => (way ? ways.indexOf(way) : ways.length)
  return columns.map(column => {
    const key = keyOf(column)
    if (key === null) return column
    const rivals = columns.filter(other => keyOf(other) === key)
    const winner = rivals.reduce((best, one) => (rank(one) < rank(best) ? one : best))
    return winner === column ? column : { ...column, meaning: null, way: null }
  })
}

/** 单位：万元 above a heading holds for every amount that says nothing else. */
function unitAbove(above: readonly string[]): Unit | null {
  for (const text of above) {
    const match = /(?:金额)?(?:单位|unit)\s*[:：]\s*(?:人民币)?\s*([^\s，,；;）)]{1,12})/i.exec(text)
    const unit = match ? readUnit(match[1]!) : null
    if (unit && /元|yuan|rmb|cny|万|亿|千/i.test(match![1]!)) return unit
  }
  return null
}

/** What a row under the heading is: data, or something that is not imported. */
export type RowKind = 'data' | 'blank' | 'total' | 'note' | 'heading'

const totals = /^(合\s*计|总\s*计|小\s*计|累\s*计|共\s*计|总\s*数|本页合计|total|totals|sub-?total|grand total|sum)\s*[:：]?$/i
const noted =
  /^(注|备注|说明|填表说明|附注|填表人|填报人|制表人?|审核人?|单位负责人|负责人|填报日期|联系人|联系电话|资料来源|数据来源|note|notes|source|prepared by|reviewed by)\s*[:：]/i

/** Tells data from totals, notes and repeated headings. A register may well hold something called 合计: that needs more than a first cell. */
export function rowKind({ columns }: Pick<Understood, 'columns'>, { cells }: SheetRow): RowKind {
  const filled = cells.flatMap((cell, at) => (isBlank(cell) ? [] : [{ at, text: cellText(cell).trim() }]))
  if (!filled.length) return 'blank'
  const texts = new Set(filled.map(one => one.text))
  const first = filled[0]!.text
  if (totals.test(first) || filled.slice(0, 3).some(({ text }) => /^(合\s*计|总\s*计|小\s*计)$/.test(text))) return 'total'
  if (noted.test(first) && (texts.size <= 2 || filled.length <= 4)) return 'note'
  if (/^[（(]?\d{0,2}[)）.、]?\s*(注|备注|说明)\d*[:：]/.test(first)) return 'note'
  const read = columns.filter(({ meaning }) => meaning && ('field' in meaning || 'system' in meaning))
  if (
    read.length > 2 &&
    texts.size === 1 &&
    !read.some(({ at }) => at === filled[0]!.at && filled.length === 1 && first.length < 30)
  )
    return 'note'
  const heads = new Map(columns.map(({ at, head }) => [at, head]))
  if (
    filled.length >= 2 &&
    filled.every(({ at, text }) => heads.get(at) === text.replace(/\s+/g, ' ') || heads.get(at)?.endsWith(` ${text}`))
  )
    return 'heading'
  return 'data'
}
