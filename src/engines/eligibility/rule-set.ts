import type { Condition } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import type { FactName } from './facts.ts'

/** `sourced`: read in a public source. `field-knowledge`: known from the field, the text itself was not read. */
export type Mark = 'sourced' | 'field-knowledge'

/** One condition that a firm must meet for a title. */
export interface Clause {
  readonly id: string
  readonly words: Words
  readonly must: Condition
  /** The facts that a reader wants to see beside the verdict. */
  readonly shows: readonly FactName[]
  readonly mark: Mark
}

/** The conditions of a title under one document, in force from a day on. */
export interface RuleSet {
  readonly id: string
  readonly name: Words
  /** The code of the type of title. */
  readonly type: string
  readonly source: Words
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly clauses: readonly Clause[]
}
