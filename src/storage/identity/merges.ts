import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Merge, MergeDetail } from './merge.ts'

/** A merge as it stands in the audit, with whether it was taken back. */
export interface KnownMerge extends Merge {
  readonly at: string
  readonly undone: boolean
}

const columns = `e.id, e.at, e.register, e.record as winner, e.detail, exists (
  select from audit_entry u where u.region = e.region and u.record = e.record and u.action = 'unmerge' and u.detail->>'merge' = e.id::text) as undone`

interface Row {
  readonly id: string
  readonly at: string
  readonly register: string
  readonly winner: string
  readonly detail: MergeDetail
  readonly undone: boolean
}

/** Every merge that a record was winner or loser of, the latest first; of all records (of a register) when none is named. */
export async function mergesOf(
  client: PoolClient,
  actor: Actor,
  record: string | null,
  register: string | null = null,
  most = 200,
): Promise<readonly KnownMerge[]> {
  const { rows } = await client.query<Row>(
    `select ${columns} from audit_entry e
     where e.region = $1 and e.action = 'merge' and ($2::uuid is null or e.record = $2 or e.detail->>'loser' = $2::text)
       and ($3::text is null or e.register = $3)
     order by e.at desc, e.id desc limit $4`,
    [actor.region, record, register, most],
  )
  return rows.map(known)
}

/** One merge by the id of its audit entry, or a refusal. */
export async function mergeOf(client: PoolClient, actor: Actor, id: string): Promise<KnownMerge> {
  const { rows } = await client.query<Row>(
    `select ${columns} from audit_entry e where e.region = $1 and e.id = $2 and e.action = 'merge'`,
    [actor.region, id],
  )
  if (rows[0]) return known(rows[0])
  return refuse('no-such-merge', { en: 'There is no such merge.', zh: '没有该合并记录。' }, { exitCode: 4 })
}

const known = ({ detail, ...rest }: Row): KnownMerge => ({ ...detail, ...rest })
