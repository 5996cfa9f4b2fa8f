import { Decimal } from 'decimal.js'
import type { Cell, Sheet, SheetRow } from '../../engines/sheet/cell.ts'
import { dayOfSerial } from '../../engines/sheet/days.ts'
import { type Merge, MergeFiller } from './merges.ts'
import { listSheets, numberStyles, openParts, type Parts, sharedStrings } from './xlsx-parts.ts'
import { attribute, elements, stringOf, unescapeXml, wholeElements } from './xml-scan.ts'

/** What the cells of a workbook are read with. */
interface Tables {
  readonly strings: readonly string[]
  readonly styles: readonly ('day' | 'percent' | null)[]
  readonly date1904: boolean
}

/** Opens an .xlsx file. Its rows are read as they are walked: a million of them take no more memory than the texts they share. */
export async function readXlsx(path: string): Promise<readonly Sheet[]> {
  const parts = await openParts(path)
  try {
    const { sheets, date1904 } = await listSheets(parts)
    const tables = { strings: await sharedStrings(parts), styles: await numberStyles(parts), date1904 }
    return sheets.map(sheet => new StreamedSheet(path, sheet, tables))
  } finally {
    parts.close()
  }
}

class StreamedSheet implements Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly date1904: boolean
  readonly #file: string
  readonly #path: string
  readonly #tables: Tables
  #merges: readonly Merge[] | null = null
  filled = 0

  constructor(file: string, sheet: { readonly name: string; readonly hidden: boolean; readonly path: string }, tables: Tables) {
    this.name = sheet.name
    this.hidden = sheet.hidden
    this.date1904 = tables.date1904
    this.#file = file
    this.#path = sheet.path
    this.#tables = tables
  }

  async *rows(): AsyncGenerator<SheetRow> {
    const parts = await openParts(this.#file)
    try {
      // Merged ranges stand behind the rows, and are wanted before them.
      this.#merges ??= await readMerges(parts, this.#path)
      const filler = new MergeFiller(this.#merges)
      let line = 0
      for await (const piece of wholeElements(parts.stream(this.#path), 'row'))
        for (const { tag, inner } of elements(piece, 'row')) {
          line = Number(attribute(tag, 'r') ?? line + 1)
          const cells = readCells(inner, this.#tables)
          filler.fill(line, cells)
          yield { line, cells }
        }
      this.filled = filler.filled
    } finally {
      parts.close()
    }
  }
}

async function readMerges(parts: Parts, path: string): Promise<readonly Merge[]> {
  let tail = ''
  let inside = false
  for await (const chunk of parts.stream(path)) {
    tail = inside ? tail + chunk : tail.slice(-20) + chunk
    const start = inside ? 0 : tail.indexOf('<mergeCells')
    if (start < 0) continue
    if (!inside) tail = tail.slice(start)
    inside = true
    if (tail.includes('</mergeCells>')) break
  }
  if (!inside) return []
  return [...elements(tail.slice(tail.indexOf('>') + 1), 'mergeCell')].flatMap(({ tag }) => {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(tag, 'ref') ?? '')
    return match
      ? [{ left: columnOf(match[1]!), top: Number(match[2]), right: columnOf(match[3]!), bottom: Number(match[4]) }]
      : []
  })
}

/** "A" is 0, "AB" is 27. */
function columnOf(reference: string): number {
  let at = 0
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index)
    if (code < 65 || code > 90) break
    at = at * 26 + code - 64
  }
  return at - 1
}

/** A spreadsheet has no more columns. */
const mostColumns = 16_384

function readCells(row: string, tables: Tables): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const { tag, inner } of elements(row, 'c')) {
    const reference = attribute(tag, 'r')
    const at = reference ? columnOf(reference) : next
    next = at + 1
    if (inner === '' || at < 0 || at >= mostColumns) continue
    while (cells.length < at) cells.push(null)
    cells[at] = readCell(tag, inner, tables)
  }
  return cells
}

/** The value of a cell, of a formula its result. */
function readCell(tag: string, inner: string, { strings, styles, date1904 }: Tables): Cell {
  const type = attribute(tag, 't') ?? 'n'
  if (type === 'inlineStr') return stringOf(inner) || null
  const start = inner.indexOf('<v')
  if (start < 0) return inner.includes('<f') ? '#VALUE!' : null
  const from = inner.indexOf('>', start) + 1
  const value = unescapeXml(inner.slice(from, Math.max(from, inner.indexOf('</v>', from))))
  if (type === 's') return strings[Number(value)] || null
  if (type === 'b') return value === '1' || value === 'true'
  if (type === 'd') return { day: value.slice(0, 10) }
  if (type !== 'n') return value || null
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value || null
  const kind = styles[Number(attribute(tag, 's') ?? -1)] ?? null
  if (kind === 'percent') return { percent: new Decimal(number).toSignificantDigits(15).times(100).toFixed() }
  const day = kind === 'day' ? dayOfSerial(number, date1904) : null
  return day ? { day } : number
}
