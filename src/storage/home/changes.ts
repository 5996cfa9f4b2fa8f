import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { literal } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { dayIn } from '../clock.ts'
import { titlesOf } from '../titles.ts'

/** What somebody did to records of one register in one go: one record, or many that an import or a bulk edit wrote together. */
export interface Change {
  readonly register: string
  /** The newest of them. */
  readonly id: string
  readonly title: Words
  readonly at: string
  readonly author: string
  readonly reason: string
  readonly source: string
  readonly kind: 'added' | 'changed'
  /** How many there are; `more` where there may be more than were looked at. */
  readonly records: number
  readonly more: boolean
}

/** So many versions are looked at: an import of thousands must not hide everything else. */
const looked = 40

/** What changed last among the records that the actor may read, the newest first. */
export async function recentChanges(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  most: number,
): Promise<readonly Change[]> {
  const parts = registers.map(
    ({ name }) =>
      `(select ${literal(name)} as register, id, version, author, reason, source, recorded_at from ${versionTable(name)}
        where region = $1 and superseded_at = 'infinity' order by region desc, recorded_at desc, id desc limit ${looked})`,
  )
  const { rows } = await client.query<Row>(`${parts.join('\nunion all\n')}\norder by recorded_at desc, id desc limit 400`, [
    actor.region,
  ])
  const runs = inOneGo(rows).slice(0, most)
  const titles = await titlesOf(
    client,
    actor,
    registers,
    runs.map(([first]) => ({ target: first!.register, id: first!.id })),
  )
  return runs.flatMap(run => {
    const [first] = run
    const title = titles.get(first!.id)?.title
    if (!first || !title) return []
    const { register, id, recorded_at: at, author, reason, source, version } = first
    return [
      {
        register,
        id,
        title,
        at,
        author,
        reason,
        source,
        kind: version === 1 ? 'added' : 'changed',
        records: run.length,
        more: run.length >= looked,
      },
    ]
  })
}

interface Row {
  readonly register: string
  readonly id: string
  readonly version: number
  readonly author: string
  readonly reason: string
  readonly source: string
  readonly recorded_at: string
}

/** What one person did to one register on one day, for the same reason, belongs together. */
function inOneGo(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs = new Map<string, Row[]>()
  for (const row of rows) {
    const key = [row.register, row.author, row.reason, row.version === 1, dayIn(row.recorded_at)].join('\n')
    const run = runs.get(key)
    if (run) run.push(row)
    else runs.set(key, [row])
  }
  return [...runs.values()]
}
