import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import type { Values } from '../kernel/draft.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Given } from './check-draft.ts'
import { newId } from './record-id.ts'
import { writtenColumns, writtenValues } from './save.ts'

/** One version to be written as it is: already read and checked. */
export interface BulkVersion {
  readonly id: string
  readonly version: number
  readonly recordedAt: string
  readonly supersededAt: string
  readonly author: string
  readonly given: Given
  readonly values: Values
}

/** PostgreSQL takes 65,535 parameters a statement. */
const most = 60_000

/** Gives many records their identity: before any version may point to them. */
export async function insertIdentities(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  ids: readonly string[],
): Promise<void> {
  await insertRows(
    client,
    'record',
    ['region', 'id', 'register'],
    ids.map(id => [actor.region, id, register.name]),
  )
}

/**
 * Writes many checked versions of records that have their identity, with audit entries, in the caller's transaction. Multi-row `values`, because a
 * distributed server refuses COPY and `insert … select` under row security.
 */
export async function insertVersions(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  versions: readonly BulkVersion[],
): Promise<void> {
  const columns = ['region', 'id', 'version', 'recorded_at', 'superseded_at', ...writtenColumns(register)]
  await insertRows(
    client,
    versionTable(register.name),
    columns,
    versions.map(one => [
      actor.region,
      one.id,
      one.version,
      one.recordedAt,
      one.supersededAt,
      ...writtenValues({ ...actor, name: one.author }, register, one.given, one.values),
    ]),
  )
  await insertRows(
    client,
    'audit_entry',
    ['region', 'id', 'at', 'actor', 'action', 'register', 'record', 'version', 'detail'],
    versions.map(one => [
      actor.region,
      newId(),
      one.recordedAt,
      // A trace is left under one's own name only; whose act it was is part of what is told.
      actor.id,
      one.version === 1 ? 'create' : 'change',
      register.name,
      one.id,
      one.version,
      { name: one.author },
    ]),
  )
}

async function insertRows(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const chunk = Math.floor(most / columns.length)
  for (let start = 0; start < rows.length; start += chunk) {
    const part = rows.slice(start, start + chunk)
    const places = part.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
    await client.query(`insert into ${table} (${columns.map(identifier).join(', ')}) values ${places.join(', ')}`, part.flat())
  }
}
