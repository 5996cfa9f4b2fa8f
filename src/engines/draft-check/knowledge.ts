import type { Words } from '../../kernel/words.ts'
import type { CountingMode, Qualifier } from '../figures/figure.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { PeriodRequest } from '../indicators/period.ts'

/** A figure to ask the records for. `knownAt`: as known at that instant; null for now. */
export interface KnownRequest {
  readonly indicator: string
  readonly period: PeriodRequest
  readonly counting: CountingMode | null
  readonly knownAt?: string | null
}

/** A figure of the records (or of an earlier edition), without its records. */
export interface KnownFigure extends KnownRequest {
  /** Full precision, decimal text in base units. */
  readonly exact: string
  /** As the office would state it. */
  readonly value: string
  readonly qualifier: Qualifier
  readonly unit: string
  readonly text: Words
  readonly periodWords: Words
  /** The whole of a coverage or the peers of a rank. */
  readonly of: string | null
  readonly recordCount: number
}

/** What an officer once said about a figure of a text: a record of the register `figure-reading`. */
export interface FigureReading {
  /** The record's id. */
  readonly id: string
  /** The subject as `subjectKey` makes it. */
  readonly subject: string
  readonly unit: string
  /** The indicator that is meant; null: nothing that the registers hold. */
  readonly indicator: string | null
  /** How the period is to be read; null leaves it to the text. */
  readonly period: 'as-at' | 'year' | 'year-before' | 'past-years' | 'since' | 'edition' | null
}

/** All that the checker may know of an office. It answers from records; nothing of it is needed in standalone mode. */
export interface Knowledge {
  readonly region: { readonly code: string; readonly name: Words }
  /** The year and day that the document speaks of. */
  readonly year: number
  readonly asAt: string
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly readings: readonly FigureReading[]
  /** Figures of frozen editions, the newest first: a figure that was true when it was issued. */
  readonly editions: readonly {
    readonly id: string
    readonly title: Words
    readonly asAt: string
    readonly figures: readonly KnownFigure[]
  }[]
  /** What the office's own summary states, by its figures' keys: for marked figures, for what a draft lacks, and as a sign of what is likely meant. */
  readonly summary: readonly (KnownRequest & { readonly key: string })[]
  /** One answer per request, in order; null where the records give none. Computed together: ask for many at once. */
  figures(requests: readonly KnownRequest[]): Promise<readonly (KnownFigure | null)[]>
}
