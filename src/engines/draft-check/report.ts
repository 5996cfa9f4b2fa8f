import type { Words } from '../../kernel/words.ts'
import type { FigureContext, Finding } from './context.ts'
import type { Other, ReadFigure } from './figure.ts'
import type { KnownFigure } from './knowledge.ts'

export type Verdict =
  /** The printed value is ours. */
  | 'agrees'
  /** Ours, rounded to the printed digits or to the stated qualifier, is the printed value. */
  | 'agrees-rounded'
  /** True at an earlier day or in an earlier edition: `other` says which. */
  | 'out-of-date'
  /** True in the other counting mode, at another level or in another period: `other` says which. */
  | 'other-mode'
  /** The indicator is clear and the value is not ours. */
  | 'wrong'
  /** The document contradicts itself here, and no record decides. */
  | 'inconsistent'
  /** No indicator of the registers is meant. */
  | 'unknown'
  /** Several indicators may be meant; none is chosen. */
  | 'ambiguous'
  /** Standalone: nothing to compare with, and nothing in the document contradicts it. */
  | 'unchecked'

/** An indicator at a period that a figure may mean. */
export interface Candidate {
  readonly known: KnownFigure
  readonly label: Words
  /** Points; only their order and distance mean something. */
  readonly score: number
  /** Why: each with what it adds, the largest first. */
  readonly reasons: readonly { readonly words: Words; readonly adds: number }[]
  /** Whether the printed value fits it. */
  readonly fits: boolean
}

export interface CheckedFigure extends ReadFigure {
  readonly context: FigureContext
  readonly verdict: Verdict
  /** What the figure was taken to mean; null when none or ambiguous. */
  readonly link: Candidate | null
  /** `marked`: our own content control; `reading`: an officer said so before; `words`: from the text. */
  readonly linkedBy: 'marked' | 'reading' | 'words' | null
  /** At most five, the best first; also when ambiguous. */
  readonly candidates: readonly Candidate[]
  /** Out of date or other mode: the figure that the printed value is. */
  readonly other: KnownFigure | null
  /** Printed less ours, decimal text in base units; null when nothing is linked. */
  readonly difference: string | null
  /** One or two sentences for people: what was understood, what ours is, what to do. */
  readonly explanation: Words
  /** Our figure written the way the text writes it, to be put in its place (`raw` ↔ this); null when there is nothing to put. */
  readonly replacement: string | null
  /** Indexes into `CheckReport.findings`. */
  readonly findings: readonly number[]
}

/** All that is said about a document. */
export interface CheckReport {
  readonly text: string
  readonly standalone: boolean
  readonly scope: {
    readonly region: { readonly code: string; readonly name: Words }
    readonly year: number
    readonly asAt: string
  } | null
  readonly figures: readonly CheckedFigure[]
  readonly others: readonly Other[]
  readonly findings: readonly Finding[]
  /** Figures of the office's summary that the document could have and lacks. */
  readonly missing: readonly { readonly key: string; readonly label: Words; readonly known: KnownFigure }[]
  /** Numerals of the text: each is part of a figure or named as something else; `unexplained` is 0. */
  readonly coverage: {
    readonly numerals: number
    readonly inFigures: number
    readonly inOthers: number
    readonly unexplained: number
  }
}
