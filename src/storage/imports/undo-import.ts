import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { audit } from '../audit.ts'
import { problemOfConstraint } from '../constraint-problem.ts'
import { newId } from '../record-id.ts'
import { fieldColumns } from '../row.ts'
import { Problems } from '../save-refusals.ts'
import { getImport } from './list-imports.ts'

/** A record that an undo left as it was, and why. */
export interface KeptRecord {
  readonly record: string
  readonly why: 'changed-since' | 'referred-to'
}

export interface Undone {
  readonly restored: number
  readonly kept: readonly KeptRecord[]
}

const reason = '撤销导入 / import undone'
const batchSize = 1000

/**
 * Undoes an import as a whole, in the caller's transaction: what it created is withdrawn, what it changed becomes what it was before. Records
 * that somebody changed since stay, and so do new ones that others refer to by now: they are named. History keeps everything. Refusals:
 * no-such-import, already-undone; problems where a record of today stands in the way.
 */
export async function undoImport(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  id: string,
): Promise<Undone> {
  const found = await getImport(client, actor, id)
  const register = registers.find(one => one.name === found.register)!
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${actor.region} ${register.name}`])
  const undone = (await getImport(client, actor, id)).undone
  if (undone) refuse('already-undone', alreadyUndone)
  const { rows } = await client.query<{ record: string; version: number }>(
    'select record, version from audit_entry where region = $1 and import = $2 and record is not null order by id desc',
    [actor.region, id],
  )
  const standing = await stillStanding(client, actor, register, rows)
  const kept: KeptRecord[] = rows.filter(row => !standing.has(row.record)).map(({ record }) => ({ record, why: 'changed-since' }))
  const created = rows.filter(row => row.version === 1 && standing.has(row.record)).map(row => row.record)
  const changed = rows.filter(row => row.version > 1 && standing.has(row.record))
  const referred = await referredTo(client, actor, registers, register, new Set(created))
  kept.push(...[...referred].map((record): KeptRecord => ({ record, why: 'referred-to' })))
  const withdrawn = created.filter(record => !referred.has(record))
  try {
    for (const part of batches(changed)) await restore(client, actor, register, part)
    for (const part of batches(withdrawn)) await withdraw(client, actor, register, part)
  } catch (error) {
    const problem = problemOfConstraint(error, register)
    if (problem) throw new Problems([problem])
    throw error
  }
  const restored = changed.length + withdrawn.length
  await client.query('insert into import_undo (region, import, author, reason, restored, kept) values ($1, $2, $3, $4, $5, $6)', [
    ...[actor.region, id, actor.name, reason, restored, JSON.stringify(kept)],
  ])
  await audit(client, actor, {
    action: 'undo-import',
    register: register.name,
    detail: { import: id, restored, kept: kept.length },
  })
  return { restored, kept }
}

/** The records that stand as the import left them. */
async function stillStanding(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  written: readonly { record: string; version: number }[],
) {
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

/** New records that others than the import's own refer to; what those refer to within the import stays with them. */
async function referredTo(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  register: AnyRegister,
  created: ReadonlySet<string>,
) {
  const referred = new Set<string>()
  for (const other of registers)
    for (const [name, field] of Object.entries(other.fields)) {
      if (field.target !== register.name) continue
      const column = identifier(name)
      const test = field.kind === 'references' ? `${column} && $2::uuid[]` : `${column} = any($2::uuid[])`
      for (const part of batches([...created])) {
        const { rows } = await client.query<{ id: string; pointed: string | readonly string[] }>(
          `select id, ${column} as pointed from ${versionTable(other.name)} where region = $1 and superseded_at = 'infinity' and ${test}`,
          [actor.region, part],
        )
        for (const { id, pointed } of rows)
          if (!created.has(id)) for (const one of [pointed].flat()) if (created.has(one)) referred.add(one)
      }
    }
  return referred
}

/** Closes what the import created. */
async function withdraw(client: PoolClient, actor: Actor, register: AnyRegister, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ id: string; version: number }>(
    `update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
     where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity' returning id, version`,
    [actor.region, ids],
  )
  if (rows.length !== ids.length) refuse('not-allowed', notYours, { exitCode: 3 })
  await entries(client, actor, register, 'withdraw', rows)
}

/** Writes what a record was before the import as its next version. */
async function restore(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  changed: readonly { record: string }[],
): Promise<void> {
  const table = versionTable(register.name)
  const kept = ['source', 'attachments', 'search', ...fieldColumns(register)].map(identifier)
  const { rows } = await client.query<{ id: string; version: number }>(
    `with old as (
       update ${table} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
       where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity' returning id, version, superseded_at)
     insert into ${table} (region, id, version, recorded_at, author, reason, ${kept.join(', ')})
     select $1, old.id, old.version + 1, old.superseded_at, $3, $4, ${kept.map(column => `before.${column}`).join(', ')}
     from old join ${table} before on before.region = $1 and before.id = old.id and before.version = old.version - 1
     returning id, version`,
    [actor.region, changed.map(one => one.record), actor.name, reason],
  )
  if (rows.length !== changed.length) refuse('not-allowed', notYours, { exitCode: 3 })
  await entries(client, actor, register, 'change', rows)
}

async function entries(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  action: string,
  rows: readonly { id: string; version: number }[],
) {
  const values = rows.map((_, index) => `($1, $${index * 3 + 5}, $2, $3, $4, $${index * 3 + 6}, $${index * 3 + 7}, '${detail}')`)
  await client.query(
    `insert into audit_entry (region, id, actor, action, register, record, version, detail) values ${values.join(', ')}`,
    [...[actor.region, actor.id, action, register.name], ...rows.flatMap(({ id, version }) => [newId(), id, version])],
  )
}

const detail = JSON.stringify({ reason })

function* batches<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let start = 0; start < all.length; start += batchSize) yield all.slice(start, start + batchSize)
}

const alreadyUndone: Words = { en: 'This import was undone already.', zh: '该导入已撤销。' }
const notYours: Words = {
  en: 'You may not change every record of this import, so it was not undone.',
  zh: '您无权修改该导入的全部记录，未撤销。',
}
