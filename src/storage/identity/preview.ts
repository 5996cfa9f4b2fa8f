import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { Problem } from '../../kernel/problem.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { Problems } from '../save-refusals.ts'
import { type MergeRequest, type Moved, mergeOrganisations } from './merge.ts'

/** What a merge would do, found by doing it and taking it back within the transaction: nothing is guessed, nothing is kept. */
export interface MergePreview {
  readonly moved: readonly Pick<Moved, 'register' | 'id'>[]
  /** What hinders it, with the record (`designation/<id>`) as place. */
  readonly problems: readonly Problem[]
  /** The organisation as it would be; null while something hinders it. */
  readonly result: StoredRow | null
}

export async function previewMerge(client: PoolClient, actor: Actor, request: MergeRequest): Promise<MergePreview> {
  await client.query('savepoint preview')
  try {
    const { moved } = await mergeOrganisations(client, actor, request)
    return { moved, problems: [], result: await readCurrent(client, organisation, actor, request.winner.id) }
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    return { moved: [], problems: error.problems, result: null }
  } finally {
    await client.query('rollback to savepoint preview')
  }
}
