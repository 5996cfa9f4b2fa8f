import { Readable } from 'node:stream'
import { type Cell as BookCell, type CellStyle, type CellValue, writeXlsx, writeXlsxStream } from 'hucre'
import type { Cell, Sheet, SheetRow } from '../../engines/sheet/cell.ts'
import { problemsHead } from '../../engines/sheet/column.ts'
import type { Shown } from '../../engines/sheet/exported.ts'
import type { Words } from '../../kernel/words.ts'

/** The media type of a workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const formats: Readonly<Record<Shown, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  money: '#,##0.00',
  whole: '0',
  number: 'General',
  percent: '0.00%',
}
const widths: Readonly<Record<Shown, number>> = { text: 24, day: 12, money: 16, whole: 10, number: 12, percent: 10 }

/** Writes rows as a workbook of one sheet, as they come: nothing but the row at hand is held. */
export function writeSheet(
  name: string,
  columns: readonly { readonly head: string; readonly shown: Shown }[],
  rows: AsyncIterable<readonly Cell[]>,
): Readable {
  async function* values(): AsyncGenerator<CellValue[]> {
    for await (const cells of rows) yield cells.map(cell => literal(written(cell)))
  }
  const stream = writeXlsxStream(values(), {
    name: sheetName(name),
    columns: columns.map(({ head, shown }) => ({ header: head, numFmt: formats[shown], width: widths[shown] })),
    freezePane: { rows: 1 },
  })
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  }
  return Readable.from(chunks())
}

/** A sheet's name may have 31 characters, and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** The stream's writer leaves _x0041_ as it is, which every reader would take for a letter A. */
const literal = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value

function written(cell: Cell | undefined): CellValue {
  if (cell === null || cell === undefined) return null
  if (typeof cell !== 'object') return cell
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : Number(cell.percent) / 100
}

/** What is wrong with a row; `at` is its column, counted from 0, or null. */
interface Wrong {
  readonly line: number
  readonly at: number | null
  readonly message: Words
}

/** Of larger sheets only the heading and the rows with something wrong come back. */
const mostRows = 50_000

const bad: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } }

/**
 * The sheet as it came, every bad cell coloured and commented, and what is wrong with a row once more behind it. It can be corrected
 * and imported as it is: the added column is passed over.
 */
export async function markProblems(
  sheet: Sheet,
  headLines: readonly number[],
  problems: readonly Wrong[],
  language: keyof Words,
): Promise<Uint8Array> {
  const byLine = Map.groupBy(problems, problem => problem.line)
  let count = 0
  let width = 0
  const last = headLines.at(-1) ?? 0
  for await (const row of sheet.rows()) {
    count++
    if (row.line === last || byLine.has(row.line)) width = Math.max(width, row.cells.length)
  }
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<BookCell>>()
  const add = (row: SheetRow) => {
    const at = rows.length
    rows.push(row.cells.map(written))
    row.cells.forEach((cell, column) => {
      const style = styleOf(cell)
      if (style) cells.set(`${at},${column}`, { value: written(cell), style })
    })
    const wrong = byLine.get(row.line) ?? []
    for (const [column, list] of Map.groupBy(wrong, one => one.at ?? 0)) {
      const comment = { author: 'Torchbook', text: list.map(one => one.message[language]).join('\n') }
      cells.set(`${at},${column}`, {
        value: written(row.cells[column]),
        style: { ...bad, ...styleOf(row.cells[column]) },
        comment,
      })
    }
    if (wrong.length) cells.set(`${at},${width}`, { value: wrong.map(one => one.message[language]).join(' '), style: bad })
    if (row.line === last) cells.set(`${at},${width}`, { value: problemsHead[language], style: { font: { bold: true } } })
  }
  for await (const row of sheet.rows()) if (count <= mostRows || headLines.includes(row.line) || byLine.has(row.line)) add(row)
  return writeXlsx({ sheets: [{ name: sheetName(sheet.name), rows, cells }] })
}

function styleOf(cell: Cell | undefined): CellStyle | null {
  if (cell === null || typeof cell !== 'object') return null
  return { numFmt: 'day' in cell ? formats.day : formats.percent }
}
