import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import type { Translated } from '../kernel/field/translated.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Language } from '../kernel/words.ts'
import { type Clocks, type ListQuery, listRecords } from './read.ts'
import { pointersOf } from './references.ts'
import type { StoredRow } from './row.ts'
import { type SheetColumn, sheetHeads } from './sheet-columns.ts'
import { type Titles, titlesOf } from './titles.ts'

const chunk = 2000

/**
 * A register as a sheet: exactly what the list's filter finds, one row a record. The first columns are the record's id and version, so
 * that a row can be matched again when it comes back. References are written as `title {id}`; texts that a spreadsheet would run as a
 * formula are neutralised by a leading apostrophe.
 */
export async function exportCsv(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  register: AnyRegister,
  clocks: Clocks,
  query: Omit<ListQuery, 'page' | 'size'>,
  language: Language,
): Promise<string> {
  const columns = sheetHeads(register, language)
  const head = ['id', 'version', ...columns.map(column => column.head), language === 'zh' ? '来源' : 'Source']
  const lines = [head.map(quoted).join(',')]
  for (let page = 1; ; page++) {
    const { rows } = await listRecords(client, actor, register, clocks, { ...query, page, size: chunk })
    const titles = await titlesOf(
      client,
      actor,
      registers,
      rows.flatMap(row => pointersOf(register, row.values)),
    )
    for (const row of rows)
      lines.push(
        [row.id, String(row.version), ...columns.map(column => cell(register, row, column, titles, language)), row.source]
          .map(quoted)
          .join(','),
      )
    if (rows.length < chunk) break
  }
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function cell(
  register: AnyRegister,
  row: StoredRow,
  { field: name, language: part }: Omit<SheetColumn, 'at'>,
  titles: Titles,
  language: Language,
): string {
  const field = register.fields[name]!
  const value = row.values[name] ?? null
  if (value === null) return ''
  if (part) return (value as Translated)[part] ?? ''
  if (field.kind === 'evidence') return (value as readonly string[]).join(' ')
  // An option may have a comma in its label.
  if (field.kind === 'choices') return (value as readonly string[]).map(code => field.show([code], language)).join('; ')
  if (!field.target) return field.show(value, language)
  const ids = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  return ids.map(id => `${titles.get(id)?.title[language] ?? ''} {${id}}`).join('; ')
}

/**
 * A cell of RFC 4180, never a formula: programs for Chinese take full-width signs for formulas too, and some part the cells of a line at
 * semicolons or tabs as well, so that a text with one in it has to be quoted.
 */
const quoted = (text: string): string => {
  const safe = /^'?[=+\-@＝＋－＠\t\r]/.test(text) && !/^-?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
