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

/** In what a statement saw the database: its snapshot, and the transaction's own number once it has written. */
export interface Seen {
  readonly snapshot: string
  readonly own: string | null
}

/** What a statement selects to tell what it saw: found out once, not for each of the rows that come before a page. */
export const seenColumns =
  '(select pg_current_snapshot()::text) as "#snapshot", (select pg_current_xact_id_if_assigned()::text) as "#own"'

/** What the row of a statement with {@link seenColumns} tells; null where there is no row. */
export const seenIn = (row: Readonly<Record<string, unknown>> | undefined): Seen | null =>
  row ? { snapshot: String(row['#snapshot']), own: row['#own'] as string | null } : null

/** Lists that were counted lately, the latest last. */
const kept = new Map<string, Kept>()
const mostKept = 500

/**
 * Counts and sums what a list finds. Fifty people who scroll through the same register need not have it counted at every step: a count stands as
 * long as the database's snapshot is the same (`seen`, by the statement that read the rows), which means that no transaction that wrote anything
 * has begun or ended since.
 */
export async function countRecords(
  client: PoolClient,
  actor: Actor,
  where: string,
  values: readonly unknown[],
  summed: Readonly<Record<string, string>>,
  seen: Seen | null,
): Promise<Totals> {
  const key = JSON.stringify([databaseOf(client), actor, where, values, Object.keys(summed)])
  const known = kept.get(key)
  // A transaction that has written sees its own rows, which no snapshot tells.
  if (known && seen?.own === null && seen.snapshot === known.snapshot) {
    kept.delete(key)
    kept.set(key, known)
    return known.totals
  }
  const names = Object.keys(summed)
  // Aliases by number: a field may well be called `total`.
  const columns = names.map((name, index) => `, count(${summed[name]}) as n${index}, sum(${summed[name]})::text as s${index}`)
  const {
    rows: [row],
  } = await client.query<Record<string, string | null>>(`select ${seenColumns}, count(*) as rows${columns.join('')}\n${where}`, [
    ...values,
  ])
  const totals: Totals = {
    total: Number(row!.rows),
    filled: Object.fromEntries(names.map((name, index) => [name, Number(row![`n${index}`])])),
    sums: Object.fromEntries(names.flatMap((name, index) => (row![`s${index}`] == null ? [] : [[name, row![`s${index}`]!]]))),
  }
  const counted = seenIn(row)!
  if (counted.own === null) remember(key, { snapshot: counted.snapshot, totals })
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
