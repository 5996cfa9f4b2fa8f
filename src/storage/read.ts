import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { all, type Condition, column, Parameters } from '../kernel/condition/index.ts'
import { identifier } from '../kernel/identifier.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type KnownAt, Population, versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { kept } from './kept.ts'
import { readRow, rowColumns, type StoredRow } from './row.ts'
import { countRecords, type Seen, seenColumns, seenIn, type Totals } from './totals.ts'

/** "As it was on day D" and "as we knew it on day K". */
export interface Clocks extends KnownAt {
  readonly asAt: PlainDate | null
}

export const now: Clocks = { asAt: null, knownAt: null }

export interface ListQuery {
  readonly where?: Condition
  /** Words that must all occur in the record's search text. */
  readonly words?: string
  readonly sort?: { readonly field: string; readonly descending: boolean }
  /** Counted from 1. */
  readonly page: number
  readonly size: number
  /** False where only the rows are wanted: the list is not counted, and its totals are empty. */
  readonly totals?: boolean
  /** Only these records, of those that the rest finds. */
  readonly ids?: readonly string[]
}

export interface RecordList extends Totals {
  readonly rows: readonly StoredRow[]
  /** How the statement that read the rows saw the database; null where it found none. */
  readonly seen: Seen | null
}

/** More words than a person types would only make the search slow. */
const mostWords = 10

const summed = new Set(['integer', 'money'])

/** One page of a register, with the number of rows and the sums of everything the filter finds. */
export async function listRecords(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  clocks: Clocks,
  query: ListQuery,
): Promise<RecordList> {
  const parameters = new Parameters()
  const population = new Population(register, actor, clocks, parameters)
  const conditions = [population.condition(all(...(query.where ? [query.where] : []), ...holding(register, clocks.asAt)))]
  for (const word of (query.words ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords))
    conditions.push(`r.search like ${parameters.add(`%${word.replace(/[\\%_]/g, '\\$&')}%`, 'text')}`)
  if (query.ids) conditions.push(`r.id = any(${parameters.add(query.ids, 'uuid[]')})`)
  const where = `from ${population.from()}\nwhere ${population.where()} and ${conditions.join(' and ')}`
  // The sum of a list of one is the value itself: what is hidden is not summed.
  const sums = Object.keys(register.fields).filter(
    name => summed.has(register.fields[name]!.kind) && !register.fields[name]!.mask,
  )
  const counted = parameters.values.slice()
  const order = orderBy(register, query.sort)
  const limit = `limit ${parameters.add(query.size, 'int')} offset ${parameters.add((query.page - 1) * query.size, 'int')}`
  const { rows } = await client.query(
    `select ${rowColumns(register, 'r')}, ${seenColumns}\n${where}\norder by ${order} ${limit}`,
    [...parameters.values],
  )
  const seen = seenIn(rows[0])
  const totals =
    query.totals === false
      ? nothing
      : await countRecords(
          client,
          actor,
          where,
          counted,
          Object.fromEntries(sums.map(name => [name, population.own(name)])),
          seen,
        )
  return { rows: rows.map(row => readRow(register, row)), seen, ...totals }
}

const nothing: Totals = { total: 0, filled: {}, sums: {} }

/** What "as at a day" asks of a record: that it holds then, or had happened by then. */
export function holding(register: AnyRegister, asAt: PlainDate | null): readonly Condition[] {
  if (!asAt || !register.time) return []
  const name = 'valid' in register.time ? register.time.valid : register.time.on
  const ref = column(name, register.fields[name]!).ref
  if ('valid' in register.time) return [{ op: 'holdsOn', column: ref, day: asAt }]
  return [{ op: 'atMost', column: ref, value: { literal: asAt } }]
}

/** The newest first unless told otherwise; ties by id, so that pages never repeat a row. */
function orderBy(register: AnyRegister, sort: ListQuery['sort']): string {
  if (!sort) return 'r.recorded_at desc, r.id desc'
  const { columns } = register.fields[sort.field]!
  const direction = sort.descending ? 'desc nulls last' : 'asc nulls last'
  return [...columns.map(({ suffix }) => `r.${identifier(sort.field + suffix)} ${direction}`), 'r.id'].join(', ')
}

/** The current version, or null when there is none (never was, withdrawn, or not this person's to see). */
export const readCurrent = (client: PoolClient, register: AnyRegister, actor: Actor, id: string): Promise<StoredRow | null> =>
  readKnown(client, register, actor, id, { knownAt: null })

/** The version known at an instant, or null. */
export async function readKnown(
  client: PoolClient,
  register: AnyRegister,
  actor: Actor,
  id: string,
  known: KnownAt,
): Promise<StoredRow | null> {
  const parameters = new Parameters()
  const population = new Population(register, actor, known, parameters)
  const { rows } = await client.query(
    kept(
      `select ${rowColumns(register, 'r')} from ${population.from()} where ${population.where()} and r.id = ${parameters.add(id, 'uuid')}`,
      parameters.values,
    ),
  )
  return rows[0] ? readRow(register, rows[0]) : null
}

/** Every version of a record, the first first. */
export async function readVersions(
  client: PoolClient,
  register: AnyRegister,
  actor: Actor,
  id: string,
): Promise<readonly StoredRow[]> {
  const { rows } = await client.query(
    `select * from ${versionTable(register.name)} where region = $1 and id = $2 order by version`,
    [actor.region, id],
  )
  return rows.map(row => readRow(register, row))
}
