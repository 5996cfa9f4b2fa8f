import type { PlainDate } from './plain-date.ts'
import type { Words } from './words.ts'

/** One code of GB/T 2260 for the days on which it stood for a division. */
export interface Division {
  readonly code: string
  readonly name: Words
  readonly from: PlainDate
  /** The last day on which the code stood; codes are never given to another division later. */
  readonly until?: PlainDate
  /** The codes whose area this code's became. */
  readonly successors?: readonly string[]
  readonly source: Words
}
