import { withFormerNames } from '../../engines/identity/name-history.ts'
import type { Values } from '../../kernel/draft.ts'
import { formerCodeLine, formerCodesOf } from '../../kernel/field/former-codes.ts'
import type { Translated } from '../../kernel/field/translated.ts'

/** Where a record stands in its life is not taken from another: the two would not fit together. */
export const ownLife = ['status', 'term', 'movedTo', 'mergedInto', 'splitFrom'] as const
const own = new Set<string>(ownLife)
/** A code is nothing without its scheme and day. */
const together = ['identifier', 'identifierScheme', 'identifierFrom']

/**
 * The values of an organisation once another record of the same organisation is merged into it: what it did not know is filled, what `take`
 * names comes from the other, and the other's names and codes stay as former ones, so that both can still be found by them.
 */
export function absorb(winner: Values, loser: Values, take: readonly string[]): Values {
  const taken = new Set(take.flatMap(name => (together.includes(name) ? together : [name])))
  const code = (values: Values) => (values['identifier'] ?? null) as string | null
  const codeFromLoser = taken.has('identifier') || (code(winner) === null && code(loser) !== null)
  const values = Object.fromEntries(
    Object.entries(winner).map(([name, value]) => {
      if (own.has(name)) return [name, value]
      if (together.includes(name)) return [name, codeFromLoser ? loser[name] : value]
      return [name, taken.has(name) || (value ?? null) === null ? (loser[name] ?? value) : value]
    }),
  )
  return {
    ...values,
    formerNames: namesOf(values, winner, loser),
    formerCodes: codesOf(code(values), winner, loser),
  }
}

function namesOf(values: Values, winner: Values, loser: Values): string | null {
  const kept = new Set(spoken(values))
  const lost = [...spoken(winner), ...spoken(loser)].filter(name => !kept.has(name)).map(name => ({ name, until: null }))
  const theirs = String(loser['formerNames'] ?? '')
    .split('\n')
    .filter(line => line.trim() !== '')
  const text = [winner['formerNames'] as string | null, ...theirs].filter(Boolean).join('\n')
  return withFormerNames([...new Set(text.split('\n'))].filter(Boolean).join('\n') || null, lost)
}

const spoken = (values: Values): readonly string[] => {
  const { zh, en } = values['name'] as Translated
  return [zh, en].filter(name => name !== null)
}

function codesOf(current: string | null, winner: Values, loser: Values): string | null {
  const known = [winner, loser].flatMap(({ formerCodes: text }) => (text ? formerCodesOf(String(text)) : []))
  const given = [winner, loser].flatMap(({ identifier }) => (identifier ? [{ code: String(identifier), until: null }] : []))
  const all = new Map([...given, ...known].filter(({ code }) => code !== current).map(one => [one.code, one]))
  return all.size ? [...all.values()].map(formerCodeLine).join('\n') : null
}
