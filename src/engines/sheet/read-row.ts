import type { Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { cellText, isBlank, type SheetRow } from './cell.ts'
import type { SheetColumn } from './column.ts'
import { readValue } from './read-value.ts'
import type { Unit } from './units.ts'

/** Something worth saying about a cell that was read. */
export interface CellNote {
  readonly field: string
  readonly message: Words
}

/** A row of a sheet as a draft: what it gives, what has to be looked up, and what could not be read. */
export interface RowDraft {
  readonly line: number
  /** As given; empty for a record without one. */
  readonly id: string
  readonly version: number | null
  readonly source: string
  /** Given fields for the field kinds' own readers. Null: the cell says that the field does not apply. Empty cells are not here. */
  readonly values: Readonly<Record<string, unknown>>
  /** Names of records, by field. */
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly problems: readonly Problem[]
  readonly notes: readonly CellNote[]
}

/** What reading a row takes from the sheet as a whole. */
export interface RowContext {
  readonly columns: readonly SheetColumn[]
  /** Of amounts of money whose heading gives none. */
  readonly unit: Unit | null
  readonly date1904: boolean
}

/** Reads one row of data. Problems carry the field as their place; the caller names row and column. */
export function readRow(register: AnyRegister, { columns, unit, date1904 }: RowContext, row: SheetRow): RowDraft {
  const values: Record<string, unknown> = {}
  const names = new Map<string, readonly string[]>()
  const problems: Problem[] = []
  const notes: CellNote[] = []
  const system = { id: '', version: '', source: '' }
  for (const { at, meaning, unit: own } of columns) {
    const cell = row.cells[at] ?? null
    if (!meaning || 'ignored' in meaning || isBlank(cell)) continue
    if ('system' in meaning) {
      system[meaning.system] = cellText(cell).trim()
      continue
    }
    const field = register.fields[meaning.field]!
    const reading = readValue(field, cell, { date1904, unit: own ?? (field.kind === 'money' ? unit : null) })
    if ('code' in reading)
      problems.push({
        ...reading,
        place: meaning.field,
        message: fill(labelled, { field: field.label, message: reading.message }),
      })
    else if ('names' in reading) names.set(meaning.field, reading.names)
    else if ('none' in reading) values[meaning.field] ??= null
    else {
      if (reading.note) notes.push({ field: meaning.field, message: reading.note })
      values[meaning.field] = meaning.language
        ? { ...(values[meaning.field] as object | null | undefined), [meaning.language]: reading.raw }
        : reading.raw
    }
  }
  const version = /^\d+$/.test(system.version) ? Number(system.version) : null
  return { line: row.line, id: system.id.toLowerCase(), version, source: system.source, values, names, problems, notes }
}

const labelled: Words = { en: '“{field}”: {message}', zh: '“{field}”：{message}' }
