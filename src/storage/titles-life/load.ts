import type { PoolClient } from 'pg'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { KnownAt } from '../../kernel/population.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { listRecords } from '../read.ts'
import type { StoredRow } from '../row.ts'

const everything = { page: 1, size: 1_000_000 }

/** A type of title as its life needs it. */
export interface TypeOfTitle {
  readonly code: string
  readonly regime: string
  /** The years that its record says; null for titles without an end. */
  readonly termYears: number | null
}

export interface LoadedTitles {
  readonly titles: readonly Title[]
  readonly rows: ReadonlyMap<string, StoredRow>
}

/** Every title on the books as known at an instant. */
export async function loadTitles(client: PoolClient, actor: Actor, { knownAt }: KnownAt): Promise<LoadedTitles> {
  const types = await loadTypes(client, actor, { knownAt })
  const { rows } = await listRecords(client, actor, designation, { asAt: null, knownAt }, everything)
  return { titles: rows.map(row => titleOf(row, types)), rows: new Map(rows.map(row => [row.id, row])) }
}

export async function loadTypes(
  client: PoolClient,
  actor: Actor,
  { knownAt }: KnownAt,
): Promise<ReadonlyMap<string, TypeOfTitle>> {
  const { rows } = await listRecords(client, actor, designationType, { asAt: null, knownAt }, everything)
  return new Map(
    rows.map(({ id, values }) => [
      id,
      {
        code: String(values['code']),
        regime: String(values['regime']),
        termYears: (values['termYears'] ?? null) as number | null,
      },
    ]),
  )
}

/** A version of a designation as a title. A type that is not known any more has no rules. */
export function titleOf({ id, version, region, values }: StoredRow, types: ReadonlyMap<string, TypeOfTitle>): Title {
  const type = types.get(String(values['type']))
  const term = (values['term'] ?? null) as Period | null
  return {
    id,
    version,
    type: type?.code ?? String(values['type']),
    regime: type?.regime ?? '',
    level: String(values['level']),
    holder: String(values['organisation'] ?? values['centre'] ?? region),
    state: String(values['state']),
    term: term && { from: term.from, until: term.until },
    previous: (values['previous'] ?? null) as string | null,
    reportsFiled: (String(values['reportsFiled'] ?? '').match(/\d{4}/g) ?? []).map(Number),
  }
}
