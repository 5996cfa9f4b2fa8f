import type { TimeWord } from '../context.ts'

/** A word of time in a text. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  /** Null for a masked year (200x) and for one that is relative to a year nobody knows: nothing is said, and nothing said earlier holds. */
  readonly time: TimeWord | null
  /** What a change is measured against (over last year, 比上年): it is not the time of the figure beside it. */
  readonly compared: boolean
}

/** A pattern of words and what it means. `year` is the document's own. */
export interface TimePattern {
  readonly words: RegExp
  readonly time: (match: RegExpMatchArray, year: number | null) => TimeWord | null
}
