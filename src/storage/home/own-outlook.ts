import type { PoolClient } from 'pg'
import type { CheckedClause } from '../../engines/eligibility/check-firm.ts'
import { inForceOn, ruleSets, usualSet } from '../../engines/eligibility/rule-sets.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import { cultivationPool } from '../eligibility/pool.ts'
import { missingWords } from '../eligibility/pool-sheet.ts'

/** How near the actor's own organisation is to a title. */
export interface Possible {
  readonly name: Words
  readonly source: Words
  readonly holds: boolean
  readonly applied: boolean
  readonly clauses: readonly { readonly words: Words; readonly verdict: CheckedClause['verdict'] }[]
  /** What the office does not know yet of the organisation. */
  readonly missing: readonly Words[]
}

/** The titles that the actor's own organisation holds or could apply for, by the rules in force on a day; empty for others. */
export async function ownPossibilities(client: PoolClient, actor: Actor, day: PlainDate): Promise<readonly Possible[]> {
  const found: Possible[] = []
  if (!actor.organisation) return found
  const inForce = ruleSets.filter(one => inForceOn(one, day))
  // Before the first rules that are known, those that came next are what a firm can prepare for.
  for (const set of inForce.length ? inForce : [usualSet(day)]) {
    const { firms } = await cultivationPool(client, actor, { knownAt: null }, set, { year: Number(day.slice(0, 4)), day })
    const own = firms.find(({ firm }) => firm === actor.organisation)
    if (!own) continue
    found.push({
      ...{ name: set.name, source: set.source, holds: own.holds, applied: own.applied },
      clauses: own.clauses.map(({ id, verdict }) => ({ words: set.clauses.find(one => one.id === id)!.words, verdict })),
      missing: own.missing.map(missingWords),
    })
  }
  return found
}
