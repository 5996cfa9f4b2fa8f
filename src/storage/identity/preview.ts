import type { PoolClient } from 'pg'
import { keptOf } from '../../engines/identity/absorb.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import { findRegister } from '../find-register.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { Problems } from '../save-refusals.ts'
import { type MergeRequest, type Moved, mergeRecords, registerOf } from './merge.ts'

/** What a merge would do, found by doing it and taking it back within the transaction: nothing is guessed, nothing is kept. */
export interface MergePreview {
  readonly moved: readonly Pick<Moved, 'register' | 'id'>[]
  /** What hinders it, with the record (`designation/<id>`) as place. */
  readonly problems: readonly Problem[]
  /** The fields in which both say something and not the same, also where readers see stars. */
  readonly differing: readonly string[]
  /** The record as it would be; null while something hinders it. */
  readonly result: { readonly register: AnyRegister; readonly row: StoredRow } | null
}

export async function previewMerge(client: PoolClient, actor: Actor, request: MergeRequest): Promise<MergePreview> {
  const differing = await differingOf(client, actor, request)
  await client.query('savepoint preview')
  try {
    const { moved, register: name, winner } = await mergeRecords(client, actor, request)
    const register = findRegister(registers, name)
    const row = (await readCurrent(client, register, actor, winner))!
    return { moved, problems: [], differing, result: { register, row } }
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    return { moved: [], problems: error.problems, differing, result: null }
  } finally {
    await client.query('rollback to savepoint preview')
  }
}

async function differingOf(client: PoolClient, actor: Actor, { winner, loser }: MergeRequest): Promise<readonly string[]> {
  const register = await registerOf(client, actor, winner.id, loser.id)
  const kept = keptOf(register)
  const [one, other] = [
    await readCurrent(client, register, actor, winner.id),
    await readCurrent(client, register, actor, loser.id),
  ].map(row => row && toJson(register, row.values))
  return Object.keys(register.fields).filter(name => {
    const [a, b] = [one?.[name] ?? null, other?.[name] ?? null]
    return !kept.has(name) && a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b)
  })
}
