import type { Json, JsonValues } from '../wire.ts'

/** A field that stands differently in two changed versions of one record. */
export interface Difference {
  readonly name: string
  /** As both found it. */
  readonly before: Json
  readonly mine: Json
  readonly theirs: Json
  /** Whose change it is; `both` must be decided by the reader. */
  readonly changedBy: 'me' | 'them' | 'both'
}

export type Choice = 'mine' | 'theirs'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The fields in which my version and the one saved in between differ, what both changed first. */
export function differences(
  names: readonly string[],
  before: JsonValues,
  mine: JsonValues,
  theirs: JsonValues,
): readonly Difference[] {
  return names
    .filter(name => !same(mine[name], theirs[name]))
    .map(name => ({
      name,
      before: before[name] ?? null,
      mine: mine[name] ?? null,
      theirs: theirs[name] ?? null,
      changedBy: same(before[name], mine[name])
        ? ('them' as const)
        : same(before[name], theirs[name])
          ? ('me' as const)
          : ('both' as const),
    }))
    .sort((one, other) => Number(other.changedBy === 'both') - Number(one.changedBy === 'both'))
}

/** What stands where nobody chooses: a change that only one of two made. Null: both changed it. */
export const byItself = ({ changedBy }: Difference): Choice | null =>
  changedBy === 'me' ? 'mine' : changedBy === 'them' ? 'theirs' : null

/** My values with what was chosen of theirs. */
export function merged(mine: JsonValues, all: readonly Difference[], chosen: Readonly<Record<string, Choice>>): JsonValues {
  const taken = all.filter(difference => (chosen[difference.name] ?? byItself(difference)) === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map(({ name, theirs }) => [name, theirs])) }
}
