import type { Figure } from '../../engines/figures/figure.ts'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import type { Role } from '../../kernel/actor.ts'
import type { Json, KindName } from '../../kernel/field/field.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Group } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'

export type { Figure, Group, Json, KindName, Problem, RenderedSummary, Words }

/** One allowed value of a choice, with the days between which it could be used. */
export interface OptionModel {
  readonly code: string
  readonly label: Words
  readonly from?: string
  readonly until?: string
}

/** A field as the page needs to know it. */
export interface FieldModel {
  readonly kind: KindName
  readonly label: Words
  readonly help?: Words
  readonly required: boolean
  readonly personal: boolean
  readonly unit?: string
  /** The register a reference points to. */
  readonly target?: string
  readonly options?: readonly OptionModel[]
}

export interface MoveModel {
  readonly name: string
  readonly label: Words
  readonly from: readonly string[]
  readonly to: string
  readonly records: readonly string[]
  readonly who: Words
}

export interface FlowModel {
  readonly field: string
  readonly states: readonly { readonly code: string; readonly label: Words }[]
  readonly moves: readonly MoveModel[]
}

/** A register's declaration over the wire: everything lists, records and forms are drawn from. */
export interface RegisterModel {
  readonly name: string
  readonly label: Words
  readonly one: Words
  readonly purpose: Words
  readonly group: Group
  readonly title: readonly string[]
  readonly match: readonly string[]
  readonly time: { readonly valid: string } | { readonly on: string } | null
  readonly form: readonly { readonly label: Words; readonly fields: readonly string[] }[]
  readonly fields: Readonly<Record<string, FieldModel>>
  readonly flow: FlowModel | null
  readonly access: { readonly read: Words; readonly write: Words }
  readonly count: number
}

export interface SummaryHead {
  readonly id: string
  readonly title: Words
  readonly period: string
  readonly asAt: string
}

export interface Meta {
  readonly name: string
  readonly version: string
  readonly region: { readonly code: string; readonly name: Words }
  readonly regions: readonly { readonly code: string; readonly name: Words }[]
  readonly summaries: readonly SummaryHead[]
  readonly today: string
  readonly groups: readonly { readonly id: Group; readonly label: Words }[]
  readonly registers: readonly RegisterModel[]
  readonly loopback: boolean
  readonly actor: { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
}

/** Values as JSON by field name; null is "not known". */
export type JsonValues = Readonly<Record<string, Json>>

/** One version of a record. `supersededAt` is "infinity" (or null) while it is current. */
export interface Row {
  readonly id: string
  readonly version: number
  readonly recordedAt: string
  readonly supersededAt: string | null
  readonly author: string
  readonly reason: string
  readonly source: string
  readonly attachments: readonly string[]
  readonly values: JsonValues
  readonly title: Words
}

/** The names of records that rows refer to, by id. */
export type Titles = Readonly<Record<string, { readonly register: string; readonly title: Words }>>

export interface RecordList {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number
  readonly size: number
  /** Totals over all rows that match, by field. */
  readonly sums: Readonly<Record<string, string>>
  readonly titles: Titles
}

export interface RecordMove {
  readonly name: string
  readonly label: Words
  readonly to: string
  readonly allowed: boolean
  readonly why: Words | null
  readonly records: readonly string[]
}

export interface RecordPage {
  readonly row: Row
  readonly titles: Titles
  readonly moves: readonly RecordMove[]
  readonly relations: readonly {
    readonly register: string
    readonly field: string
    readonly label: Words
    readonly total: number
  }[]
  readonly figures?: readonly { readonly indicator: string; readonly label: Words }[]
}

export interface Change {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

export interface HistoryVersion {
  readonly version: number
  readonly recordedAt: string
  readonly supersededAt: string | null
  readonly author: string
  readonly reason: string
  readonly source: string
  readonly attachments?: readonly string[]
  readonly values: JsonValues
  readonly changes: readonly Change[]
}

export interface History {
  readonly versions: readonly HistoryVersion[]
  readonly withdrawn?: { readonly at: string; readonly actor: string; readonly reason: string } | null
  readonly titles: Titles
}

export interface SearchResult {
  readonly register: string
  readonly id: string
  readonly title: Words
}

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
  readonly unchanged: number
}

export interface EvidenceFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
}

export type DocumentFormat = 'html' | 'docx' | 'pdf' | 'md' | 'json'
