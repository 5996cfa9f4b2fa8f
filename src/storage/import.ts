import type { PoolClient } from 'pg'
import { readCsv } from '../engines/csv.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Condition, column, not } from '../kernel/condition/index.ts'
import { toJson } from '../kernel/draft.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, type Words } from '../kernel/words.ts'
import { listRecords, now, readCurrent } from './read.ts'
import { isRecordId } from './record-id.ts'
import { changeRecord, createRecord } from './save.ts'
import { Problems } from './save-refusals.ts'
import { columnsOf, readCells, type SheetColumn } from './sheet-columns.ts'

/** What an import did. */
export interface Imported {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
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
    const values = readCells(register, columns, cells)
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
          ...(problem.code === 'not-a-record-id' && problem.place in register.fields && { message: howToRefer }),
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
  if (id && !isRecordId(id)) throw new Problems([{ code: 'not-a-record-id', place: 'id', read: excerpt(id), message: notAnId }])
  const before = id ? await readCurrent(client, register, actor, id) : await findSame(client, actor, register, given.values)
  if (!before) {
    await createRecord(client, actor, register, given)
    return 'created'
  }
  const old = toJson(register, before.values)
  const values = { ...old, ...withOtherLanguage(register, old, given.values) }
  const { row, same } = compare(register, old, values)
  if (same) return 'unchanged'
  await changeRecord(client, actor, register, before.id, before.version, {
    ...given,
    values: row,
    attachments: before.attachments,
  })
  return 'changed'
}

/** A name given in one language only keeps the other one it had. */
function withOtherLanguage(
  register: AnyRegister,
  old: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
) {
  return Object.fromEntries(
    Object.entries(given).map(([name, raw]) => {
      const field = register.fields[name]!
      if (field.kind !== 'translated' || raw === '' || typeof old[name] !== 'object') return [name, raw]
      const reading = field.read(raw)
      if (!('value' in reading)) return [name, raw]
      const own =
        typeof raw === 'object'
          ? raw
          : Object.fromEntries(Object.entries(reading.value as object).filter(([, text]) => text !== null))
      return [name, { ...old[name], ...own }]
    }),
  )
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

/** The one current record that agrees in the register's matching fields, also in what they leave open, if there is exactly one. */
async function findSame(client: PoolClient, actor: Actor, register: AnyRegister, values: Readonly<Record<string, unknown>>) {
  let given = 0
  const conditions = register.match.flatMap((name): readonly Condition[] => {
    const field = register.fields[name]!
    const { ref } = column(name, field)
    const reading = values[name] == null || values[name] === '' ? undefined : field.read(values[name])
    if (!reading || !('value' in reading)) return [not({ op: 'isSet', column: ref })]
    given++
    if (field.columns.length === 1) return [{ op: 'is', column: ref, value: { literal: reading.value } }]
    return field
      .toColumns(reading.value)
      .flatMap((part, index): readonly Condition[] =>
        part == null ? [] : [{ op: 'is', column: { ...ref, suffix: field.columns[index]!.suffix }, value: { literal: part } }],
      )
  })
  if (!given) return null
  const { rows, total } = await listRecords(client, actor, register, now, {
    where: { op: 'all', of: conditions },
    page: 1,
    size: 2,
  })
  return total === 1 ? rows[0]! : null
}

const indexOf = (head: readonly string[], names: readonly string[]): number =>
  head.findIndex(cell => names.includes(cell.trim().toLowerCase()))

const columnName = (register: AnyRegister, head: readonly string[], columns: readonly SheetColumn[], place: string): string => {
  const column = columns.find(one => one.field === place)
  return column ? `column “${head[column.at]!.trim()}”` : `column “${register.fields[place]?.label.en ?? place}”`
}

const notAnId: Words = { en: 'Not a record id. Leave it empty for a new record.', zh: '不是记录编号。新记录请留空。' }

/** A sheet has no list to choose from. */
const howToRefer: Words = {
  en: 'Write the record as “name {id}”, as exported sheets have it.',
  zh: '应写作“名称 {编号}”，可从该台账导出的表格中复制。',
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
