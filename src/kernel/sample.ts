import type { PlainDate } from './plain-date.ts'

/** One invented record of the sample district, as a person would have entered it. */
export interface SampleRecord {
  /** Unique within its register; `world.id(register, key)` gives the record's id, from anywhere and in any order. */
  readonly key: string
  /** As a form would give it: read and checked like any other draft. */
  readonly draft: Readonly<Record<string, unknown>>
  /** The document or ledger that shows it. */
  readonly source: string
  /** The day on which the office recorded it. */
  readonly recordedOn: PlainDate
  readonly author?: string
  /** Files that show it, made up like the record itself. */
  readonly evidence?: readonly { readonly name: string; readonly content: string }[]
  /** Later corrections: only the changed fields. */
  readonly revisions?: readonly {
    readonly changes: Readonly<Record<string, unknown>>
    readonly recordedOn: PlainDate
    readonly reason: string
  }[]
}

/** What the sample of a register is made with: always the same for the same seed. */
export interface SampleWorld {
  /** The id of a record of the sample. */
  id(register: string, key: string): string
  /** A stream of numbers in [0, 1) that depends on its name alone. */
  random(name: string): () => number
}

/** The sample records of one register. */
export type Sample = (world: SampleWorld) => readonly SampleRecord[]

/** A whole number from `least` to `most`. */
export const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

export const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** Splits a whole into so many whole parts of uneven size, each at least `least`: the sum is exact. */
export function split(random: () => number, whole: number, parts: number, least = 1): readonly number[] {
  const weights = Array.from({ length: parts }, () => 0.3 + random())
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const spare = whole - least * parts
  const shares = weights.map(weight => least + Math.floor((spare * weight) / total))
  let rest = whole - shares.reduce((sum, share) => sum + share, 0)
  for (let index = 0; rest > 0; index = (index + 1) % parts, rest--) shares[index]!++
  return shares
}
