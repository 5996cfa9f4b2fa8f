import type { Part } from '../../engines/draft-check/draft.ts'
import type { OtherKind } from '../../engines/draft-check/figure.ts'
import type { FigureReading, KnownFigure } from '../../engines/draft-check/knowledge.ts'
import type { Candidate, CheckedFigure, CheckReport, Verdict } from '../../engines/draft-check/report.ts'
import type { Words } from '../../kernel/words.ts'

export type { Candidate, CheckedFigure, FigureReading, KnownFigure, OtherKind, Part, Verdict, Words }

export type CheckStage = 'waiting' | 'reading' | 'understanding' | 'comparing'

/** A check among others. */
export interface CheckHead {
  readonly id: string
  /** Null for pasted text. */
  readonly name: string | null
  readonly startedAt: string
  readonly state: 'working' | 'done' | 'failed'
  readonly stage: CheckStage
  /** Once done: how many figures have which verdict. */
  readonly verdicts?: Readonly<Partial<Record<Verdict, number>>>
}

/** A figure without its candidates, reasons and the words around it: those are asked for when it is opened. */
export type BriefFigure = Omit<CheckedFigure, 'candidates' | 'context' | 'link'> & {
  readonly link: Omit<Candidate, 'reasons'> | null
  readonly candidateCount: number
}

/** A correction that applies to figures of the document. */
export interface AppliedReading {
  readonly id: string
  /** Indexes of the figures that it decides. */
  readonly figures: readonly number[]
}

/** A check that is done. */
export interface CheckedDraft extends CheckHead {
  readonly format: string
  /** What a person should know of the file: macros that were left alone, pages without text. */
  readonly warnings: readonly Words[]
  readonly parts: readonly Part[]
  readonly report: Omit<CheckReport, 'figures'> & { readonly figures: readonly BriefFigure[] }
  readonly readings: readonly AppliedReading[]
}

/** What an indicator can be found by. */
export interface IndicatorName {
  readonly id: string
  readonly label: Words
  readonly unit: string
  readonly period: string
  /** Pinyin initials of the Chinese name. */
  readonly initials: string
}
