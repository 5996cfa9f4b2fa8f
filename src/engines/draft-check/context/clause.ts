/** A stretch of a sentence between commas, semicolons, colons or brackets. Offsets count in the draft's text. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Counts up at every semicolon of a sentence: clauses of one group belong closer together. */
  readonly group: number
  /** Stands in brackets inside another clause (`outer`). */
  readonly outer: number | null
  /** The mark before it: `，`, `：`, `(` …; empty at a sentence's start. */
  readonly mark: string
  /** Indexes into `Reading.figures`. */
  readonly figures: readonly number[]
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly part: number
  /** Indexes into `Layout.clauses`, in the text's order of their starts. */
  readonly clauses: readonly number[]
  /** Indexes into `Reading.figures`. */
  readonly figures: readonly number[]
}
