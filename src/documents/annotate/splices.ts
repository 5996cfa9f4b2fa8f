/** A change of a source: `remove` units from `at` on give way to `insert`. Removals do not overlap. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
  /** Which goes first of several at one place: what ends before what begins. */
  readonly rank: number
}

/** The source with all changes made; all else stays as it is, unit for unit. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.at - b.at || a.rank - b.rank)
  const pieces: string[] = []
  let at = 0
  for (const splice of ordered) {
    pieces.push(source.slice(at, splice.at), splice.insert)
    at = splice.at + splice.remove
  }
  return pieces.join('') + source.slice(at)
}
