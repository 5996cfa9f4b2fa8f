import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'

/** What a list comes to: its rows, and by field how many know a value and their exact sum in base units (fen for money). */
export interface Totals {
  readonly total: number
  readonly filled: Readonly<Record<string, number>>
  readonly sums: Readonly<Record<string, string>>
}

/** A count of everything, with the snapshot of the database that it was made in. */
interface Kept {
  readonly snapshot: string
  readonly totals: Totals
}

/** Lists that were counted lately, the latest last. */
const kept = new Map<string, Kept>()
const mostKept = 500

/**
 * Counts and sums what a list finds. Fifty people who scroll through the same register need not have it counted at every step: a count stands as
 * long as the database's snapshot is the same, which means that no transaction that wrote anything has begun or ended since.
 */
export async function countRecords(
  client: PoolClient,
  actor: Actor,
  where: string,
  values: readonly unknown[],
  summed: Readonly<Record<string, string>>,
): Promise<Totals> {
  const key = JSON.stringify([databaseOf(client), actor, where, values, Object.keys(summed)])
  const known = kept.get(key)
  if (known) {
    const { rows } = await client.query<{ snapshot: string; own: string | null }>({
      name: 'snapshot',
      text: 'select pg_current_snapshot()::text as snapshot, pg_current_xact_id_if_assigned()::text as own',
    })
    // A transaction that has written sees its own rows, which no snapshot tells.
    if (rows[0]!.own === null && rows[0]!.snapshot === known.snapshot) {
      kept.delete(key)
      kept.set(key, known)
      return known.totals
    }
  }
  const names = Object.keys(summed)
  // Aliases by number: a field may well be called `total`.
  const columns = names.map((name, index) => `, count(${summed[name]}) as n${index}, sum(${summed[name]})::text as s${index}`)
  const {
    rows: [row],
  } = await client.query<Record<string, string | null>>(
    `select pg_current_snapshot()::text as snapshot, pg_current_xact_id_if_assigned()::text as own, count(*) as rows${columns.join('')}\n${where}`,
    [...values],
  )
  const totals: Totals = {
    total: Number(row!.rows),
    filled: Object.fromEntries(names.map((name, index) => [name, Number(row![`n${index}`])])),
    sums: Object.fromEntries(names.flatMap((name, index) => (row![`s${index}`] == null ? [] : [[name, row![`s${index}`]!]]))),
  }
  if (row!.own === null) remember(key, { snapshot: row!.snapshot!, totals })
  return totals
}

function remember(key: string, entry: Kept): void {
  kept.delete(key)
  kept.set(key, entry)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
}

/** Which database a session speaks to: one process may serve several. */
function databaseOf(client: PoolClient): string {
  const { host, port, database } = client as unknown as {
    readonly host?: string
    readonly port?: number
    readonly database?: string
  }
  return `${host} ${port} ${database}`
}
