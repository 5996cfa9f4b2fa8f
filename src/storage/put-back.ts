import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Words } from '../kernel/words.ts'
import { newId } from './record-id.ts'
import { fieldColumns } from './row.ts'

/** A version that an act wrote. */
export interface Written {
  readonly record: string
  readonly version: number
}

/** Why many records get their former values back, and what to say where the person may not. */
export interface PutBack {
  readonly reason: string
  readonly notAllowed: Words
}

const batchSize = 1000

/** Many things, some at a time: statements have limits. */
export function* batches<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let start = 0; start < all.length; start += batchSize) yield all.slice(start, start + batchSize)
}

/** The records that stand as an act left them. */
export async function stillStanding(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  written: readonly Written[],
): Promise<ReadonlySet<string>> {
  const standing = new Set<string>()
  for (const part of batches(written)) {
    const versions = new Map(part.map(one => [one.record, one.version]))
    const { rows } = await client.query<{ id: string; version: number }>(
      `select id, version from ${versionTable(register.name)} where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity'`,
      [actor.region, [...versions.keys()]],
    )
    for (const { id, version } of rows) if (versions.get(id) === version) standing.add(id)
  }
  return standing
}

/** Writes what records were before their last version as their next one. */
export async function putBack(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  records: readonly string[],
  { reason, notAllowed }: PutBack,
): Promise<void> {
  const table = versionTable(register.name)
  const kept = ['source', 'attachments', 'search', ...fieldColumns(register)].map(identifier)
  for (const part of batches(records)) {
    const { rows } = await client.query<{ id: string; version: number }>(
      `with old as (
         update ${table} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
         where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity' returning id, version, superseded_at)
       insert into ${table} (region, id, version, recorded_at, author, reason, ${kept.join(', ')})
       select $1, old.id, old.version + 1, old.superseded_at, $3, $4, ${kept.map(column => `before.${column}`).join(', ')}
       from old join ${table} before on before.region = $1 and before.id = old.id and before.version = old.version - 1
       returning id, version`,
      [actor.region, part, actor.name, reason],
    )
    if (rows.length !== part.length) refuse('not-allowed', notAllowed, { exitCode: 3 })
    await auditVersions(client, actor, register, 'change', rows, { reason })
  }
}

/** Audit entries of many versions of one register. */
export async function auditVersions(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  action: string,
  rows: readonly { readonly id: string; readonly version: number }[],
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const part of batches(rows)) {
    const values = part.map((_, index) => `($1, $${index * 3 + 6}, $2, $3, $4, $${index * 3 + 7}, $${index * 3 + 8}, $5)`)
    await client.query(
      `insert into audit_entry (region, id, actor, action, register, record, version, detail) values ${values.join(', ')}`,
      [
        ...[actor.region, actor.id, action, register.name, JSON.stringify(detail)],
        ...part.flatMap(({ id, version }) => [newId(), id, version]),
      ],
    )
  }
}
