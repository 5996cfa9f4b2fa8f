import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { Values } from '../../kernel/draft.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Given } from '../check-draft.ts'
import { newId } from '../record-id.ts'
import { writtenColumns, writtenValues } from '../save.ts'

/** A record that is new: read and checked. */
export interface NewRecord {
  readonly id: string
  readonly given: Given
  readonly values: Values
}

/**
 * Writes new records with their identities and audit entries. One JSON document carries a batch: the server reads it faster than thousands
 * of parameters. A distributed server refuses `insert … select` under row security, so there multi-row `values` are written.
 */
export async function writeNew(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  records: readonly NewRecord[],
): Promise<void> {
  const region = actor.region
  await insert(
    client,
    'record',
    ['region', 'id', 'register'],
    records.map(({ id }) => [region, id, register.name]),
  )
  await insert(
    client,
    versionTable(register.name),
    ['region', 'id', 'version', ...writtenColumns(register)],
    records.map(({ id, given, values }) => [region, id, 1, ...writtenValues(actor, register, given, values)]),
  )
  await insert(
    client,
    'audit_entry',
    ['region', 'id', 'actor', 'action', 'register', 'record', 'version'],
    records.map(({ id }) => [region, newId(), actor.id, 'create', register.name, id, 1]),
  )
}

/** PostgreSQL takes 65,535 parameters a statement. */
const mostParameters = 60_000

async function insert(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = columns.map(identifier).join(', ')
  if (process.env.TORCHBOOK_POLICIES === 'plain') {
    const chunk = Math.floor(mostParameters / columns.length)
    for (let start = 0; start < rows.length; start += chunk) {
      const part = rows.slice(start, start + chunk)
      const places = part.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
      await client.query(`insert into ${table} (${names}) values ${places.join(', ')}`, part.flat())
    }
    return
  }
  const keys = columns.map(column => identifier(column).slice(1, -1))
  const documents = rows.map(row => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])))
  await client.query(
    `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::public.${table}, $1::json)`,
    [JSON.stringify(documents)],
  )
}
