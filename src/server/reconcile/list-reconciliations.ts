import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { isRecordId } from '../../storage/record-id.ts'

/** A reconciliation as it is listed. */
export interface ListedReconciliation {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly register: string
  readonly file: string
  readonly sheet: string
  readonly source: string
  readonly sha256: string
  readonly columns: readonly unknown[]
  readonly covers: Readonly<Record<string, unknown>>
  readonly taken: number
  readonly keptOurs: number
  readonly undone: { readonly at: string; readonly author: string; readonly restored: number } | null
}

/** What was decided of a difference. */
export interface Decision {
  readonly decision: 'take' | 'keep' | 'check'
  readonly reason: string
  readonly at: string
  readonly author: string
  readonly reconciliation: string
}

const selecting = `select r.*, u.at as undone_at, u.author as undone_by, u.restored,
    count(d.id) filter (where d.decision = 'take') as taken, count(d.id) filter (where d.decision <> 'take') as kept_ours
  from reconciliation r
  left join reconciliation_undo u on u.region = r.region and u.reconciliation = r.id
  left join reconciliation_decision d on d.region = r.region and d.reconciliation = r.id`
const grouping = 'group by r.region, r.id, u.at, u.author, u.restored'

/** The region’s reconciliations, the newest first. */
export async function listReconciliations(client: PoolClient, actor: Actor): Promise<readonly ListedReconciliation[]> {
  const { rows } = await client.query(`${selecting} where r.region = $1 ${grouping} order by r.at desc, r.id desc limit 200`, [
    actor.region,
  ])
  return rows.map(listed)
}

/** One of them; refuses what is none. */
export async function getReconciliation(client: PoolClient, actor: Actor, id: string): Promise<ListedReconciliation> {
  const { rows } = isRecordId(id)
    ? await client.query(`${selecting} where r.region = $1 and r.id = $2 ${grouping}`, [actor.region, id])
    : { rows: [] }
  return rows[0] ? listed(rows[0]) : refuse('no-such-reconciliation', noSuch, { exitCode: 4 })
}

/** What was decided to leave as it is, by the difference; what was undone, and what was taken over, decides nothing any more. */
export async function decisionsFor(client: PoolClient, actor: Actor, register: string): Promise<ReadonlyMap<string, Decision>> {
  const { rows } = await client.query(
    `select d.difference, d.decision, d.reason, d.at, d.author, d.reconciliation
     from reconciliation_decision d join reconciliation r on r.region = d.region and r.id = d.reconciliation
     where d.region = $1 and r.register = $2 and d.decision <> 'take'
       and not exists (select from reconciliation_undo u where u.region = d.region and u.reconciliation = d.reconciliation)
     order by d.at, d.id`,
    [actor.region, register],
  )
  return new Map(rows.map(({ difference, ...decision }) => [String(difference), decision as Decision]))
}

const listed = (row: Record<string, unknown>): ListedReconciliation => ({
  ...{ id: String(row['id']), at: String(row['at']), author: String(row['author']), register: String(row['register']) },
  ...{ file: String(row['file']), sheet: String(row['sheet']), source: String(row['source']), sha256: String(row['sha256']) },
  columns: row['columns'] as readonly unknown[],
  covers: row['covers'] as Readonly<Record<string, unknown>>,
  taken: Number(row['taken']),
  keptOurs: Number(row['kept_ours']),
  undone:
    row['undone_at'] === null
      ? null
      : { at: String(row['undone_at']), author: String(row['undone_by']), restored: Number(row['restored']) },
})

const noSuch = {
  en: 'There is no such reconciliation. The page “Reconcile” lists them.',
  zh: '没有该次比对。请在“名单比对”页查看列表。',
}
