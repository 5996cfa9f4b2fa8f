import type { Decimal } from 'decimal.js'
import { all, type Condition } from '../../kernel/condition/index.ts'
import type { ValueOf } from '../../kernel/field/field.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister, Columns, Fields, Register } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import type { CountingMode, FigureStyle } from '../figures/figure.ts'

/** The names of the fields of `F` that hold a `V`. */
type Holding<F extends Fields, V> = { [K in keyof F]: ValueOf<F[K]> extends V ? K : never }[keyof F] & string
type Name<F extends Fields> = keyof F & string

/** How the records of the population become one value. */
export type Measure<F extends Fields = Fields> =
  | { readonly count: 'records' }
  | { readonly countDistinct: Name<F> }
  | { readonly sum: Holding<F, bigint | number | Decimal> }
  /** The value of the newest record, newest by the fields of `by` in order. `qualifier` names the field that holds the stored qualifier. */
  | { readonly latest: Holding<F, bigint | number | Decimal>; readonly by: readonly Name<F>[]; readonly qualifier?: Name<F> }
  /** How many different options of a choices field occur. */
  | { readonly members: Holding<F, readonly string[]> }
  /** How many different years occur in a date field or an integer field of years. */
  | { readonly years: Holding<F, PlainDate | number> }
  /** One value per unit, for ranks: the newest record of each unit by the fields of `by`. */
  | { readonly perUnit: Name<F>; readonly value: Holding<F, bigint | number | Decimal>; readonly by: readonly Name<F>[] }

/** What places a record in time. */
export type Timing<F extends Fields = Fields> =
  /** A period field: the record counts on the days it holds. */
  | { readonly holding: Holding<F, Period> }
  /** A date field: the record counts in the period that includes the day. */
  | { readonly on: Holding<F, PlainDate> }
  /** An integer field that holds a year. */
  | { readonly inYear: Holding<F, number> }
  /** A reference to the edition (fair, round) the record belongs to, and the register and date field that order the editions. */
  | { readonly edition: Name<F>; readonly of: AnyRegister; readonly heldOn: string }

export type PeriodKind = 'as-at' | 'year' | 'range' | 'since' | 'past-years' | 'edition'

/** The document that defines an indicator, and the days on which the definition holds. */
export interface DefinitionSource {
  readonly text: Words
  readonly from: PlainDate
  readonly until?: PlainDate
}

interface Common {
  /** Dotted, the register first: `designation.high-tech.national`. */
  readonly id: string
  readonly label: Words
  /** What is counted, as an officer would explain it. */
  readonly definition: Words
  readonly source: DefinitionSource
  readonly unit: string
  readonly level?: string
  readonly style?: FigureStyle
  /** Growth basis, budget or outturn, year-end or average: what the number rests on. */
  readonly basis?: Words
  /** The words by which a sentence may mean it, besides its label: for search and for reading drafts. */
  readonly aliases?: readonly Words[]
}

export interface IndicatorSpec<F extends Fields> extends Common {
  readonly of: Register<string, F>
  readonly where?: (columns: Columns<F>) => readonly Condition[]
  readonly at: Timing<F>
  readonly measure: Measure<F>
  /** The period kind used where a document does not say one. */
  readonly period: PeriodKind
  /** For levelled titles: who holds, the levels' field, and the field within which levels are compared (the title's type). */
  readonly levelled?: { readonly holder: Name<F>; readonly level: Name<F>; readonly within: Name<F> }
  /** The mode used where a document does not say one; needs `levelled`. */
  readonly counting?: CountingMode
}

/** Computed from records of one register. */
export interface PlainIndicator extends Omit<IndicatorSpec<Fields>, 'where' | 'of' | 'measure' | 'at' | 'levelled'> {
  readonly form: 'plain'
  readonly of: AnyRegister
  readonly at: Timing
  readonly measure: Measure
  readonly filter: Condition
  readonly levelled?: { readonly holder: string; readonly level: string; readonly within: string }
}

/** Computed from other indicators. */
export type ComposedIndicator = Common & { readonly period: PeriodKind } & (
    | { readonly form: 'ratio'; readonly numerator: Indicator; readonly denominators: readonly Indicator[] }
    /** A part of a whole, in percent. */
    | { readonly form: 'share'; readonly part: Indicator; readonly whole: Indicator }
    /** The part's count, printed with the whole: 14 of 14. */
    | { readonly form: 'coverage'; readonly part: Indicator; readonly whole: Indicator }
    /** Change against the year before: in percent, or in percentage points for values that are percentages. */
    | { readonly form: 'growth'; readonly of: Indicator; readonly points?: boolean }
    /** The place of the own value among the peers' (`among` measures per unit and leaves the own unit out), the highest first; equal values share a place. */
    | { readonly form: 'rank'; readonly own: Indicator; readonly among: Indicator }
    /** The longest run of consecutive years among those that `years` finds. */
    | { readonly form: 'longest-run'; readonly years: Indicator }
    /** The value of every single year of the past N: stated exactly when all are equal, as "at least" the least otherwise. */
    | { readonly form: 'every-year'; readonly of: Indicator }
  )

export type Indicator = PlainIndicator | ComposedIndicator

/** Declares an indicator over one register. */
export function defineIndicator<F extends Fields>(spec: IndicatorSpec<F>): PlainIndicator {
  const { where, ...rest } = spec
  if (spec.counting && !spec.levelled)
    throw new Error(`Indicator "${spec.id}" has a counting mode but does not say what is levelled.`)
  return { ...rest, form: 'plain', filter: all(...(where?.(spec.of.columns) ?? [])) } as unknown as PlainIndicator
}

/** Declares an indicator that is computed from others. */
export const composeIndicator = (spec: ComposedIndicator): ComposedIndicator => spec
