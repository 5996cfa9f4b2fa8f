import { normalise } from '../../kernel/field/field.ts'

/**
 * What a cell of a sheet holds: text, a number, yes or no, a day (2006-10-31) that the sheet itself calls one, or a number that it shows
 * as a percentage, in percent and exact (14.6). Null is an empty cell.
 */
export type Cell = string | number | boolean | { readonly day: string } | { readonly percent: string } | null

/** A row of a sheet under its line number, counted from 1 as the spreadsheet counts. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly Cell[]
}

/** One sheet of a workbook. Its rows can be walked more than once, and are not all held at once. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** The serial numbers of days count from 1904, as old workbooks of a Macintosh do. */
  readonly date1904: boolean
  /** Cells that were empty because they are merged with one above or beside, and hold its value now. */
  readonly filled: number
  rows(): AsyncIterable<SheetRow>
}

/** A number as it is written, without an exponent. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)

/** A cell as a person reads it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return plainNumber(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'object') return 'day' in cell ? cell.day : `${cell.percent}%`
  return cell
}

/** Whether there is nothing to read in a cell: full-width and no-break blanks are none either. */
export const isBlank = (cell: Cell | undefined): boolean => cellText(cell).trim() === ''

/** A text as headings and marks are compared: half-width, in small letters, without blanks. */
export const folded = (text: string): string => normalise(text).toLowerCase().replace(/\s+/g, '')
