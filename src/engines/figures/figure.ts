import type { Words } from '../../kernel/words.ts'

/** How a value stands to the truth: exactly it, above it, not below it, just below it, around it. */
export type Qualifier = '=' | 'over' | 'at-least' | 'nearly' | 'about'

/** Levelled titles: every level held counts (`holding`), or each holder once at its highest level (`highest`). */
export type CountingMode = 'holding' | 'highest'

/** How a figure is written: see `style.ts` for what each does in each language. */
export interface FigureStyle {
  /** Digits after the point in the unit that is printed (wan, yi, million, billion or the base unit). Trailing zeros are dropped unless `keepZeros`. */
  readonly decimals?: number
  readonly keepZeros?: boolean
  /** The round step, in base units, to which a computed value is stated with a qualifier: 500 turns 2,563 into "over 2,500". */
  readonly roundTo?: string
  /** Small whole numbers in words: three / 三, two years / 两年. */
  readonly spell?: boolean
  /** Print the number alone, without the unit's words. */
  readonly bare?: boolean
}

/** One record behind a figure and what it adds to it (decimal text in the figure's base unit). */
export interface TraceEntry {
  readonly register: string
  readonly id: string
  readonly version: number
  readonly title: Words
  readonly adds: string
  /** Which part of a composed figure the record belongs to: numerator, denominator, base year, peer. Absent for plain figures. */
  readonly part?: Words
}

/** A computed figure. Numbers are decimal text in base units (CNY in yuan, percent as 14.6, persons): never floating point. */
export interface Figure {
  /** Its name in the document, `F017`; the indicator's id where it stands alone. */
  readonly key: string
  readonly indicator: string
  readonly label: Words
  /** The calculation as one sentence. */
  readonly sentence: Words
  /** Full precision. */
  readonly exact: string
  /** As stated: rounded by the style, with `qualifier`. */
  readonly value: string
  readonly qualifier: Qualifier
  readonly unit: string
  readonly style: FigureStyle
  /** The whole that a share or coverage is of, or the number of peers of a rank. */
  readonly of?: string
  readonly period: { readonly kind: string; readonly text: Words; readonly from: string | null; readonly until: string | null }
  readonly level: string | null
  readonly counting: CountingMode | null
  /** Growth basis, budget or outturn, average or year-end: what the number rests on. */
  readonly basis: Words | null
  /** The document that defines the indicator, and since when. */
  readonly source: { readonly text: Words; readonly from: string; readonly until: string | null }
  readonly records: readonly TraceEntry[]
}
