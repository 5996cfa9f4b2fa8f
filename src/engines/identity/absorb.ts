import type { Values } from '../../kernel/draft.ts'
import type { AnyRegister } from '../../kernel/register.ts'

/** The fields that a merge leaves as the record that stays has them: where it stands in its flow, and what the register declares. */
export const keptOf = ({ flow, identity }: Pick<AnyRegister, 'flow' | 'identity'>): ReadonlySet<string> =>
  new Set([...(flow ? [flow.field] : []), ...(identity?.keeps ?? [])])

/**
 * The values of a record once another of the same thing is merged into it: what it did not know is filled, but for `without`, and what `take`
 * names comes from the other. A register that declares more does it its own way.
 */
export function absorbed(
  register: Pick<AnyRegister, 'flow' | 'identity'>,
  winner: Values,
  loser: Values,
  take: readonly string[],
  without: ReadonlySet<string> = new Set(),
): Values {
  const { absorb } = register.identity ?? {}
  if (absorb) return absorb(winner, loser, take)
  const kept = keptOf(register)
  return Object.fromEntries(
    Object.entries(winner).map(([name, value]) => {
      if (kept.has(name)) return [name, value]
      const fills = (value ?? null) === null && !without.has(name)
      return [name, take.includes(name) || fills ? (loser[name] ?? value) : value]
    }),
  )
}
