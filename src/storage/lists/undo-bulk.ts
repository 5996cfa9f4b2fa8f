import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { judge, rowLookup } from '../../kernel/condition/index.ts'
import { versionTable } from '../../kernel/population.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { audit } from '../audit.ts'
import { problemOfConstraint } from '../constraint-problem.ts'
import { putBack, stillStanding } from '../put-back.ts'
import { readRow } from '../row.ts'
import { Problems } from '../save-refusals.ts'

/** What an undo did: how many records are as before, and which somebody changed since, so that they stay. */
export interface BulkUndone {
  readonly restored: number
  readonly kept: readonly string[]
}

/** Undoes a bulk change as a whole, in the caller's transaction. Who undoes a move must be one who could have made it. */
export async function undoBulk(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  id: string,
): Promise<BulkUndone> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`bulk ${actor.region} ${id}`])
  const { rows } = await client.query<{
    register: string
    change: { move: string | null }
    records: string[]
    versions: number[]
    undone: boolean
  }>(
    `select register, change, records, versions, exists (select from bulk_edit_undo u where u.region = b.region and u.bulk = b.id) as undone
     from bulk_edit b where region = $1 and id = $2`,
    [actor.region, id],
  )
  const found = rows[0]
  if (!found) return refuse('no-such-bulk-edit', { en: 'There is no such bulk change.', zh: '没有该批量修改。' }, { exitCode: 4 })
  if (found.undone) refuse('already-undone', { en: 'This bulk change was undone already.', zh: '该批量修改已撤销。' })
  const register = registers.find(one => one.name === found.register)!
  const written = found.records.map((record, index) => ({ record, version: found.versions[index]! }))
  const standing = await stillStanding(client, actor, register, written)
  await assertMayUndo(client, actor, register, found.change.move, [...standing])
  try {
    await putBack(client, actor, register, [...standing], { reason: '撤销批量修改 / bulk change undone', notAllowed })
  } catch (error) {
    const problem = problemOfConstraint(error, register)
    if (problem) throw new Problems([problem])
    throw error
  }
  const kept = found.records.filter(record => !standing.has(record))
  await client.query('insert into bulk_edit_undo (region, bulk, author, restored, kept) values ($1, $2, $3, $4, $5)', [
    ...[actor.region, id, actor.id, standing.size, kept],
  ])
  await audit(client, actor, {
    action: 'undo-bulk-edit',
    register: register.name,
    detail: { bulk: id, restored: standing.size, kept: kept.length },
  })
  return { restored: standing.size, kept }
}

async function assertMayUndo(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  name: string | null,
  ids: readonly string[],
): Promise<void> {
  const move = register.flow?.moves.find(one => one.name === name)
  if (!move) return
  const { rows } = await client.query(
    `select * from ${versionTable(register.name)} where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity'`,
    [actor.region, ids],
  )
  for (const raw of rows)
    if (judge(move.who, rowLookup({ ...readRow(register, raw).values, region: actor.region }), actor).verdict !== 'met')
      refuse('not-allowed', notAllowed, { exitCode: 3 })
}

const notAllowed = {
  en: 'You may not change every record of this bulk change, so it was not undone.',
  zh: '您无权修改该批量修改涉及的全部记录，未撤销。',
}
