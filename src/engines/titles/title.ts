import type { PlainDate } from '../../kernel/plain-date.ts'

/** A title as its life is judged: one level, one term, one holder. */
export interface Title {
  readonly id: string
  readonly version: number
  /** The type's code and set of rules. */
  readonly type: string
  readonly regime: string
  readonly level: string
  /** Who holds it: the id of the organisation or the centre, or the region's code. */
  readonly holder: string
  readonly state: string
  readonly term: { readonly from: PlainDate; readonly until: PlainDate | null } | null
  readonly previous: string | null
  /** The day of the revocation, or of the note that it lapsed. */
  readonly endedOn: PlainDate | null
  /** The years for which the annual report was filed. */
  readonly reportsFiled: readonly number[]
  /** The changes of the holder that were reported, as `changeKey` names them. */
  readonly changesReported: ReadonlySet<string>
}

const given = new Set(['approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked'])
const underWay = new Set(['applied', 'recommended', 'reviewed', 'publicised'])

/** It was given, whatever became of it later. */
export const wasGiven = ({ state, term }: Title): boolean => term !== null && given.has(state)

/** It is applied for and not decided yet. */
export const isUnderWay = ({ state }: Title): boolean => underWay.has(state)

/** The same title for the same holder, whatever the term. */
export const titleKey = ({ type, level, holder }: Title): string => `${type} ${level} ${holder}`
