import type { PoolClient } from 'pg'
import { readCsv } from '../engines/csv.ts'
import type { Actor } from '../kernel/actor.ts'
import { toJson } from '../kernel/draft.ts'
import { didYouMean } from '../kernel/identifier.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, type Words } from '../kernel/words.ts'
import { listRecords, now, readCurrent } from './read.ts'
import { changeRecord, createRecord, Problems } from './save.ts'

/** What an import did. */
export interface Imported {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

interface Column {
  readonly at: number
  readonly field: string
}

/**
 * Imports a sheet into a register, in the caller's transaction: all of it or nothing. Columns are found by field name or label in either
 * language; a row with the id of a current record changes that record, any other creates one. All problems of all rows come together,
 * each with its row and column.
 */
export async function importCsv(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  text: string,
  source: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Imported> {
  const [head, ...rows] = readCsv(text)
  const problems: Problem[] = []
  const columns = head ? columnsOf(register, head.cells, problems) : []
  if (!head || !columns.length)
    problems.push({
      code: 'no-columns',
      place: 'row 1',
      read: excerpt(head?.cells.join(', ') ?? ''),
      message: noColumns(register),
    })
  if (problems.length) throw new Problems(problems)
  const counts = { created: 0, changed: 0, unchanged: 0 }
  const [idAt, sourceAt] = [indexOf(head!.cells, ['id']), indexOf(head!.cells, ['source', '来源'])]
  for (const [index, { line, cells }] of rows.entries()) {
    const values = Object.fromEntries(columns.map(({ at, field }) => [field, readCell(register, field, cells[at] ?? '')]))
    const given = { values, source: (sourceAt >= 0 && cells[sourceAt]?.trim()) || source, reason: 'import' }
    // A failed row must not spoil the transaction, so that the rows after it are checked too.
    await client.query('savepoint import_row')
    try {
      const id = idAt >= 0 ? cells[idAt]!.trim() : ''
      counts[await importRow(client, actor, register, id, given)]++
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      problems.push(
        ...error.problems.map(problem => ({
          ...problem,
          place: `row ${line}, ${columnName(register, head!.cells, columns, problem.place)}`,
        })),
      )
    }
    await client.query('release savepoint import_row').catch(() => client.query('rollback to savepoint import_row'))
    if (index % 100 === 99) progress(index + 1, rows.length)
  }
  if (problems.length) throw new Problems(problems)
  progress(rows.length, rows.length)
  return counts
}

async function importRow(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  given: { values: Record<string, unknown>; source: string; reason: string },
): Promise<keyof Imported> {
  const before = id ? await readCurrent(client, register, actor, id) : await findSame(client, actor, register, given.values)
  if (!before) {
    await createRecord(client, actor, register, given)
    return 'created'
  }
  const old = toJson(register, before.values)
  const values = { ...old, ...given.values }
  const { row, same } = compare(register, old, values)
  if (same) return 'unchanged'
  await changeRecord(client, actor, register, before.id, before.version, {
    ...given,
    values: row,
    attachments: before.attachments,
  })
  return 'changed'
}

/** Whether reading the given values leads to what is stored. */
function compare(register: AnyRegister, old: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>) {
  const read = Object.fromEntries(
    Object.entries(register.fields).map(([name, field]) => {
      const raw = values[name] ?? null
      if (raw === null || raw === '') return [name, null]
      const reading = field.read(raw)
      return [name, 'value' in reading ? field.toJson(reading.value) : raw]
    }),
  )
  return { row: values, same: JSON.stringify(read) === JSON.stringify(old) }
}

/** The one current record that agrees in the register's matching fields, if there is exactly one. */
async function findSame(client: PoolClient, actor: Actor, register: AnyRegister, values: Readonly<Record<string, unknown>>) {
  const conditions = register.match.flatMap(name => {
    const reading = values[name] == null || values[name] === '' ? undefined : register.fields[name]!.read(values[name])
    if (!reading || !('value' in reading)) return []
    const field = register.fields[name]!
    const parts =
      field.columns.length === 1
        ? [{ suffix: '', value: reading.value }]
        : field.columns.map((column, index) => ({ suffix: column.suffix, value: field.toColumns(reading.value)[index] }))
    return parts
      .filter(part => part.value != null)
      .map(part => ({ op: 'is' as const, column: { via: [], name, suffix: part.suffix, field }, value: { literal: part.value } }))
  })
  if (conditions.length < register.match.length) return null
  const { rows, total } = await listRecords(client, actor, register, now, {
    where: { op: 'all', of: conditions },
    page: 1,
    size: 2,
  })
  return total === 1 ? rows[0]! : null
}

/** A reference may come as `title {id}`, as the export writes it; an apostrophe before a would-be formula is taken off. */
function readCell(register: AnyRegister, field: string, cell: string): unknown {
  const { kind, target } = register.fields[field]!
  const text = /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell.trim()
  if (!target) return text
  const ids = [...text.matchAll(/\{([0-9a-f-]{36})\}/g)].map(match => match[1]!)
  if (!ids.length) return text
  return kind === 'references' ? ids : ids[0]
}

function columnsOf(register: AnyRegister, head: readonly string[], problems: Problem[]): readonly Column[] {
  const system = new Set(['id', 'version', 'source', '来源'])
  const names = new Map<string, string>()
  for (const [name, { label }] of Object.entries(register.fields))
    for (const known of [name, label.en, label.zh]) names.set(known.trim().toLowerCase(), name)
  return head.flatMap((cell, at) => {
    const written = cell.trim().toLowerCase()
    if (!written || system.has(written)) return []
    const field = names.get(written)
    if (field) return [{ at, field }]
    const near = didYouMean(written, [...names.keys()])
    problems.push({
      code: 'unknown-column',
      place: `row 1, column “${cell.trim()}”`,
      read: excerpt(cell),
      message: fill(
        { en: '“{register}” has no such column.{hint}', zh: '“{register}”没有该列。{hint}' },
        {
          register: register.label,
          hint: near ? { en: ` Did you mean “${near}”?`, zh: `是否指“${near}”？` } : { en: '', zh: '' },
        },
      ),
    })
    return []
  })
}

const indexOf = (head: readonly string[], names: readonly string[]): number =>
  head.findIndex(cell => names.includes(cell.trim().toLowerCase()))

const columnName = (register: AnyRegister, head: readonly string[], columns: readonly Column[], place: string): string => {
  const column = columns.find(one => one.field === place)
  return column ? `column “${head[column.at]!.trim()}”` : `column “${register.fields[place]?.label.en ?? place}”`
}

const noColumns = (register: AnyRegister): Words =>
  fill(
    { en: 'The first row must name columns of “{register}”: {fields}.', zh: '首行应为“{register}”的列名：{fields}。' },
    {
      register: register.label,
      fields: {
        en: Object.values(register.fields)
          .map(field => field.label.en)
          .join(', '),
        zh: Object.values(register.fields)
          .map(field => field.label.zh)
          .join('、'),
      },
    },
  )
