import type { Actor } from '../../kernel/actor.ts'
import { columnsOf, judge } from '../../kernel/condition/index.ts'
import type { Lookup, Verdict } from '../../kernel/condition/judge.ts'
import type { Words } from '../../kernel/words.ts'
import { type FactName, type FactValue, facts, showFact } from './facts.ts'
import type { Asked, Firm, Missing } from './firm.ts'
import type { RuleSet } from './rule-set.ts'

/** What one clause makes of a firm. */
export interface CheckedClause {
  readonly id: string
  readonly verdict: Verdict
  /** The values it rests on; null for not known. */
  readonly values: readonly { readonly label: Words; readonly shown: Words | null; readonly because?: Words }[]
  /** What to record so that an unknown clause can be judged. */
  readonly missing: readonly Missing[]
}

/** A firm against a set of rules. */
export interface CheckedFirm {
  readonly firm: string
  readonly clauses: readonly CheckedClause[]
  readonly met: number
  readonly notMet: number
  readonly unknown: number
  readonly missing: readonly Missing[]
}

/** Checks a firm clause by clause. Thresholds name no person, so who asks makes no difference; the actor is what the judge wants. */
export function checkFirm(set: RuleSet, firm: Firm, asked: Asked, actor: Actor): CheckedFirm {
  const known = new Map<FactName, FactValue>()
  const fact = (name: FactName): FactValue => {
    const value = known.get(name) ?? facts[name].of(firm, asked)
    known.set(name, value)
    return value
  }
  const lookup: Lookup = ({ name }) => fact(name as FactName).value
  const clauses = set.clauses.map(({ id, must, shows }): CheckedClause => {
    const { verdict } = judge(must, lookup, actor)
    const asksFor = [...new Set(columnsOf(must).map(({ name }) => name as FactName))]
    return {
      id,
      verdict,
      values: shows.map(name => {
        const { value, because } = fact(name)
        return {
          label: facts[name].field.label,
          shown: value === null ? null : showFact(name, value),
          ...(because && { because }),
        }
      }),
      missing: verdict === 'unknown' ? once(asksFor.flatMap(name => fact(name).missing)) : [],
    }
  })
  const count = (verdict: Verdict) => clauses.filter(one => one.verdict === verdict).length
  return {
    firm: firm.id,
    clauses,
    met: count('met'),
    notMet: count('not met'),
    unknown: count('unknown'),
    missing: once(clauses.flatMap(({ missing }) => missing)),
  }
}

/** The nearest first: fewest clauses failed, then fewest unknown, then most met. */
export const nearestFirst = (a: CheckedFirm, b: CheckedFirm): number =>
  a.notMet - b.notMet || a.unknown - b.unknown || b.met - a.met || (a.firm < b.firm ? -1 : 1)

const once = (missing: readonly Missing[]): readonly Missing[] => [
  ...new Map(missing.map(one => [`${one.year} ${one.field}`, one])).values(),
]
