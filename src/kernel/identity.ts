type Values = Readonly<Record<string, unknown>>

/** A field that speaks for two records being one thing when both say the same, and against it when both say something else. */
export interface Trait<Name extends string = string> {
  readonly field: Name
  /** Points from 0 to 100 when both say the same; also when of two lists one name is in both. */
  readonly same: number
  /** Points taken off when they differ. A field that one of them does not know says nothing. */
  readonly differing: number
}

/** What tells whether two records of a register are one thing, and what becomes of their fields once they are merged. */
export interface Identity<Name extends string = string> {
  /** The text fields by which people know it. */
  readonly names: readonly Name[]
  /** Numbers that are given once: the same means one thing, two different ones mean two. */
  readonly codes?: readonly Name[]
  readonly traits?: readonly Trait<Name>[]
  /** What people look at to tell two apart; codes, traits and what a sheet's row is known by when absent. */
  readonly told?: readonly Name[]
  /** Of these the record that stays keeps its own, besides the field of its flow, or `absorb` joins them: nobody chooses. */
  readonly keeps?: readonly Name[]
  /** Values of the record that stays, with what it takes over; what it does not know is filled when absent. */
  readonly absorb?: (winner: Values, loser: Values, take: readonly string[]) => Values
}
