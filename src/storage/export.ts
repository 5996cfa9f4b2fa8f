import type { PoolClient } from 'pg'
import type { Cell } from '../engines/sheet/cell.ts'
import { cellOfValue, type Shown, shownAs, textOfValue } from '../engines/sheet/exported.ts'
import { guarded } from '../engines/sheet/guard.ts'
import { type Head, sheetHeads, sourceHead } from '../engines/sheet/heads.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Translated } from '../kernel/field/translated.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Language } from '../kernel/words.ts'
import { type Clocks, type ListQuery, listRecords } from './read.ts'
import { pointersOf } from './references.ts'
import type { StoredRow } from './row.ts'
import { type Titles, titlesOf } from './titles.ts'

/** What of a register is exported, and how it is said. */
export interface ExportRequest {
  readonly registers: readonly AnyRegister[]
  readonly register: AnyRegister
  readonly clocks: Clocks
  readonly query: Omit<ListQuery, 'page' | 'size'>
  readonly language: Language
  /** Only these fields, in this order, without id, version and source: a sheet to read, not one to bring back. */
  readonly columns?: readonly string[]
}

const chunk = 2000

/** The rows that a list's filter finds, with the titles of what they refer to, some thousands at a time. */
async function* rowsOf(client: PoolClient, actor: Actor, { registers, register, clocks, query }: ExportRequest) {
  for (let page = 1; ; page++) {
    const { rows } = await listRecords(client, actor, register, clocks, { ...query, page, size: chunk, totals: false })
    const pointers = rows.flatMap(row => pointersOf(register, row.values))
    const titles = await titlesOf(client, actor, registers, pointers)
    yield { rows, titles }
    if (rows.length < chunk) return
  }
}

/** The records that a list's filter finds, one after the other. */
export async function* exportRecords(client: PoolClient, actor: Actor, request: ExportRequest): AsyncGenerator<StoredRow> {
  for await (const { rows } of rowsOf(client, actor, request)) yield* rows
}

/** The heads of the fields that are exported. */
function headsOf(register: AnyRegister, language: Language, chosen: ExportRequest['columns']): readonly Head[] {
  const heads = sheetHeads(register, language)
  return chosen ? chosen.flatMap(name => heads.filter(({ field }) => field === name)) : heads
}

/** The columns of an exported sheet: the record's id and version, so that a row can be matched when it comes back; its fields; its source. */
export function exportColumns(
  register: AnyRegister,
  language: Language,
  chosen?: ExportRequest['columns'],
): readonly { readonly head: string; readonly shown: Shown }[] {
  const fields = headsOf(register, language, chosen).map(({ head, field }) => ({
    head,
    shown: shownAs(register.fields[field]!),
  }))
  if (chosen) return fields
  return [
    { head: 'id', shown: 'text' },
    { head: 'version', shown: 'whole' },
    ...fields,
    { head: sourceHead[language], shown: 'text' },
  ]
}

/** A register as rows of typed cells for a workbook: exactly what the list's filter finds, one row a record. */
export async function* exportCells(client: PoolClient, actor: Actor, request: ExportRequest): AsyncGenerator<readonly Cell[]> {
  const { register, language, columns } = request
  const heads = headsOf(register, language, columns)
  for await (const { rows, titles } of rowsOf(client, actor, request))
    for (const row of rows) {
      const cells = heads.map(({ field: name, language: part }): Cell => {
        const field = register.fields[name]!
        const value = row.values[name] ?? null
        return field.target && value !== null
          ? guarded(pointing(value, titles, language))
          : cellOfValue(field, value, part, language)
      })
      yield columns ? cells : [row.id, row.version, ...cells, guarded(row.source)]
    }
}

/**
 * A register as a text sheet: exactly what the list's filter finds, one row a record. References are written as `title {id}`; texts that a
 * spreadsheet would run as a formula are neutralised by a leading apostrophe.
 */
export async function exportCsv(client: PoolClient, actor: Actor, request: ExportRequest): Promise<string> {
  const { register, language, columns } = request
  const heads = headsOf(register, language, columns)
  const lines: (readonly string[])[] = [exportColumns(register, language, columns).map(({ head }) => head)]
  for await (const { rows, titles } of rowsOf(client, actor, request))
    for (const row of rows) {
      const texts = heads.map(head => textOf(register, row, head, titles, language))
      lines.push(columns ? texts : [row.id, String(row.version), ...texts, row.source])
    }
  return csvText(lines)
}

/** Lines of cells as a text sheet that spreadsheets open as UTF-8 (RFC 4180 with a byte order mark); no cell is a formula. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map(cells => cells.map(quoted).join(',')).join('\r\n')}\r\n`

function textOf(
  register: AnyRegister,
  row: StoredRow,
  { field: name, language: part }: Head,
  titles: Titles,
  language: Language,
): string {
  const field = register.fields[name]!
  const value = row.values[name] ?? null
  if (value === null) return ''
  if (part) return (value as Translated)[part] ?? ''
  return field.target ? pointing(value, titles, language) : textOfValue(field, value, language)
}

/** References as `title {id}`: a reader sees the title, an import takes the id. */
const pointing = (value: unknown, titles: Titles, language: Language): string =>
  (Array.isArray(value) ? (value as readonly string[]) : [String(value)])
    .map(id => `${titles.get(id)?.title[language] ?? ''} {${id}}`)
    .join('; ')

/** A cell of RFC 4180, never a formula. Some programs part the cells of a line at semicolons or tabs, so a text with one in it is quoted. */
const quoted = (text: string): string => {
  const safe = guarded(text)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
