import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import { audit } from '../audit.ts'
import { findRegister } from '../find-register.ts'
import { readCurrent, readVersions } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, restoreRecord } from '../save.ts'
import { stepUndone } from '../step-undone.ts'
import type { Moved } from './merge.ts'
import { mergeOf } from './merges.ts'

/** A record that a merge moved and that was withdrawn since: it stays where it is. */
export type Left = Pick<Moved, 'register' | 'id'>

/**
 * Takes a merge back: every record that followed gets back what it said before, the loser and what was set aside are restored. What was
 * changed after the merge stays: only the fields that the merge itself changed go back, and only where they still say what it wrote.
 */
export async function unmerge(
  client: PoolClient,
  actor: Actor,
  id: string,
  reason: string,
): Promise<{ readonly left: readonly Left[] }> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`merge ${actor.region}`])
  const merge = await mergeOf(client, actor, id)
  if (merge.undone) refuse('merge-undone', { en: 'This merge was taken back already.', zh: '该合并已被撤销。' })
  if (!reason.trim())
    refuse('no-reason', { en: 'Say why the merge is taken back: history keeps it.', zh: '请说明撤销合并的理由，历史中会保留。' })
  const because = `撤销合并 / merge taken back: ${reason.trim()}`
  const target = findRegister(registers, merge.register)
  const winner = await readCurrent(client, target, actor, merge.winner)
  if (!winner)
    refuse('winner-gone', {
      en: 'The record that it was merged into is itself merged or withdrawn. Take that back first.',
      zh: '合并后的记录已被合并或撤回，请先恢复该记录。',
    })
  // The winner first: a code that it took over can belong to one record only.
  await putBack(client, actor, target, winner, merge.winnerBefore, merge.winnerAfter, because)
  await restoreLast(client, actor, target, merge.loser, because)
  for (const one of merge.setAside) await restoreLast(client, actor, findRegister(registers, one.register), one.id, because)
  const left: Left[] = []
  for (const one of merge.moved) {
    const register = findRegister(registers, one.register)
    const current = await readCurrent(client, register, actor, one.id)
    if (current) await putBack(client, actor, register, current, one.before, one.after, because)
    else left.push({ register: one.register, id: one.id })
  }
  const detail = { merge: id, loser: merge.loser, left, reason: reason.trim(), name: actor.name }
  await audit(client, actor, { action: 'unmerge', register: merge.register, record: merge.winner, detail })
  return { left }
}

async function restoreLast(client: PoolClient, actor: Actor, register: AnyRegister, id: string, reason: string): Promise<void> {
  const last = (await readVersions(client, register, actor, id)).at(-1)
  if (last && last.supersededAt !== 'infinity') await restoreRecord(client, actor, register, last, reason)
}

/** Undoes, of all that a record says now, the step from one version to another. */
async function putBack(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  current: StoredRow,
  from: number,
  to: number,
  reason: string,
): Promise<void> {
  const back = await stepUndone(client, actor, register, current, { from, to })
  if (!back) return
  await changeRecord(client, actor, register, current.id, current.version, { ...back, source: current.source, reason }, 'unmerge')
}
