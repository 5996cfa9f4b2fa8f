import type { Figure } from '../../engines/figures/figure.ts'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import type { SectionState } from '../../engines/workshop/sign-off.ts'
import type { Words } from '../../kernel/words.ts'

export type { Figure, RenderedSummary }

/** A figure without its records but with their number. */
export type FigureHead = Omit<Figure, 'records'> & { readonly recordCount: number }

/** A figure computed outside a document; its records may have to be asked for. */
export type LoneFigure = Omit<Figure, 'records'> & { readonly records?: Figure['records']; readonly recordCount?: number }

/** Why a figure could not be stated. */
export interface FigureRefusal {
  readonly key: string
  readonly indicator: string
  readonly label: Words
  readonly refused: { readonly code: string; readonly words: Words }
}

/** A value as it is said, or why it cannot be. */
export type Said = { readonly value: string; readonly text: Words } | { readonly refused: Words }

export type Summary = Omit<RenderedSummary, 'figures'> & {
  readonly figures: readonly FigureHead[]
  readonly refusals?: readonly FigureRefusal[]
}

export interface FigureDetail {
  readonly figure: Figure & { readonly recordCount: number }
  readonly text: Words
  readonly definition: Words
  readonly lastYear: Said | null
  readonly otherModes: readonly ({ readonly counting: string; readonly label: Words } & Said)[]
  /** What a composed figure is made of; `part` says which role each plays. */
  readonly parts: readonly ({ readonly label: Words; readonly part: Words } & Said)[]
  readonly sql: readonly string[]
  /** Evidence (SHA-256) of the records behind the figure, by record id. */
  readonly recordEvidence?: Readonly<Record<string, readonly string[]>>
}

export interface IndicatorModel {
  readonly id: string
  readonly label: Words
  readonly definition: Words
  readonly sentence: Words
  readonly source: { readonly text: Words; readonly from: string; readonly until?: string | null }
  readonly unit: string
  readonly level?: string | null
  readonly period: string
  /** Null for an indicator that is computed from others. */
  readonly register: string | null
}

export interface EditionHead {
  readonly id: string
  readonly summary: string
  readonly period: string
  readonly asAt: string
  readonly knownAt: string | null
  readonly frozenAt: string
  readonly author: string
  readonly sha256: string
  readonly title: Words
  /** How far each section was signed when it was frozen; null for editions from before sections were signed. */
  readonly signOff: readonly { readonly section: string; readonly heading: Words | null; readonly state: SectionState }[] | null
}

/** A figure of an edition's JSON document; titles are in the document's language. */
export interface FrozenFigure {
  readonly key: string
  readonly records: readonly (Omit<Figure['records'][number], 'title' | 'part'> & {
    readonly title: string
    readonly part?: string
  })[]
}

interface Stated {
  readonly value: string
  readonly text: Words
}

export interface EditionDiff {
  readonly changed: readonly {
    readonly key: string
    readonly label: Words
    readonly before: Stated | null
    readonly after: Stated | null
    readonly records: readonly {
      readonly register: string
      readonly id: string
      readonly title: Words
      readonly change: 'added' | 'removed' | 'changed'
      readonly beforeVersion: number | null
      readonly afterVersion: number | null
      readonly author: string
      readonly at: string
      readonly reason: string
    }[]
  }[]
  /** The same value, from other records or versions. */
  readonly sameValue: EditionDiff['changed']
  readonly unchanged: number
}
