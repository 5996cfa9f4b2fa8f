import type { Role } from '../../kernel/actor.ts'
import type { Json, KindName } from '../../kernel/field/field.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Group } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'

export type * from './wire-figures.ts'
export type { Group, Json, KindName, Problem, Words }

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
  /** Shown as stars until it is asked for with a reason. */
  readonly masked: boolean
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
  readonly listed: readonly string[]
  readonly form: readonly { readonly label: Words; readonly fields: readonly string[] }[]
  readonly fields: Readonly<Record<string, FieldModel>>
  readonly flow: FlowModel | null
  /** How two records of one thing are told, and what nobody chooses when they are merged; null where none are merged. */
  readonly identity: { readonly told: readonly string[]; readonly kept: readonly string[] } | null
  /** A record of it proposes a change of the one that `field` refers to, and begins in `state`. */
  readonly proposes: { readonly field: string; readonly target: string; readonly state: string | null } | null
  readonly access: { readonly read: Words; readonly write: Words }
  /** What this person may do with one record or another. */
  readonly may: { readonly read: boolean; readonly write: boolean; readonly bulk: boolean; readonly reveal: boolean }
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
  readonly region: { readonly code: string; readonly name: Words; readonly office: Words }
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
  /** By summed field: how many of the rows know a value. */
  readonly filled: Readonly<Record<string, number>>
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
  /** What this person may do with this record. */
  readonly may: { readonly write: boolean }
  readonly relations: readonly {
    readonly register: string
    readonly field: string
    readonly label: Words
    readonly total: number
    /** The newest few. */
    readonly first: readonly { readonly id: string; readonly title: Words }[]
    /** Sums of the amounts of money of all of them, in yuan by field. */
    readonly sums: Readonly<Record<string, string>>
  }[]
  readonly figures?: readonly {
    readonly summary: string
    readonly key: string
    readonly indicator: string
    readonly label: Words
  }[]
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

/** What the search box gets: records, and the registers and indicators whose pinyin initials were typed. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[]
  readonly registers: readonly string[]
  readonly indicators: readonly string[]
}

export interface EvidenceFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
}

export type DocumentFormat = 'html' | 'docx' | 'pdf' | 'md' | 'json'
