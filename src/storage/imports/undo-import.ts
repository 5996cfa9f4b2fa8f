import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { audit } from '../audit.ts'
import { problemOfConstraint } from '../constraint-problem.ts'
import { auditVersions, batches, putBack, stillStanding } from '../put-back.ts'
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
    await putBack(
      client,
      actor,
      register,
      changed.map(one => one.record),
      { reason, notAllowed: notYours },
    )
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
  await auditVersions(client, actor, register, 'withdraw', rows, { reason })
}

const alreadyUndone: Words = { en: 'This import was undone already.', zh: '该导入已撤销。' }
const notYours: Words = {
  en: 'You may not change every record of this import, so it was not undone.',
  zh: '您无权修改该导入的全部记录，未撤销。',
}
