import type { Language } from '../../../kernel/words.ts'
import { address, get, send, write } from '../http.ts'
import type { Json, Problem, Titles, Words } from '../wire.ts'

/** A file that was handed in. */
export interface HandedFile {
  readonly sha256: string
  readonly name: string
}

export type Meaning =
  | { readonly field: string; readonly language: Language | null }
  | { readonly system: 'id' | 'version' | 'source' }
  | { readonly ignored: 'counter' | 'chosen' }

export interface Column {
  /** Counted from 0. */
  readonly at: number
  readonly head: string
  readonly meaning: Meaning | null
  readonly way: 'chosen' | 'head' | 'label' | 'remembered' | 'synonym' | null
}

/** A sheet as it was understood; without columns where nothing fits. */
export interface SheetModel {
  readonly name: string
  readonly hidden: boolean
  readonly headLines: readonly number[]
  readonly above: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

export type RowKind = 'created' | 'changed' | 'unchanged' | 'refused'

/** A row that would be a new record and looks like one that there is, or like another row. */
export interface AlikeRow {
  readonly line: number
  readonly title: Words
  readonly candidates: readonly {
    readonly record: string | null
    readonly line: number | null
    readonly title: Words
    readonly points: number
    readonly parts: readonly { readonly part: string; readonly points: number; readonly words: Words }[]
  }[]
}

export interface ImportResult {
  readonly id: string | null
  readonly earlier: { readonly at: string; readonly author: string } | null
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly left: readonly { readonly line: number; readonly kind: string; readonly text: string }[]
  readonly rows: readonly {
    readonly line: number
    readonly kind: RowKind
    readonly record: string | null
    readonly title: string
    readonly fields: readonly { readonly field: string; readonly before: Json; readonly after: Json }[]
    readonly notes: readonly Words[]
  }[]
  readonly problems: readonly (Problem & { readonly line: number; readonly at: number | null })[]
  readonly problemCount: number
  readonly alike: readonly AlikeRow[]
  readonly alikeCount: number
  /** By line: the id of the record that it is, `new` or `leave`. */
  readonly choices: Readonly<Record<number, string>>
}

export interface Job {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed'
  readonly rows: number
  readonly titles: Titles
  readonly result: ImportResult | null
  readonly error: { readonly code: string; readonly words: Words } | null
}

export interface ListedImport {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly register: string
  readonly file: string
  readonly sha256: string
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly undone: { readonly at: string; readonly author: string; readonly restored: number; readonly kept: number } | null
}

/** A sheet that one began oneself and did not import, as it was left. */
export interface OpenImport {
  readonly id: string
  readonly at: string
  readonly register: string
  readonly file: string
  readonly sha256: string
  readonly sheet: string
  readonly columns: readonly ChosenColumn[]
  readonly source: string
  /** `all` and `sound` without a job broke off; `preview` and `ended` had nothing to save. */
  readonly step: 'preview' | 'all' | 'sound' | 'ended'
  /** The job, while it runs. */
  readonly job: { readonly id: string; readonly rows: number } | null
}

/** What an officer says of a column; a field of null leaves it out. */
export interface ChosenColumn {
  readonly at: number
  readonly field: string | null
  readonly language: Language | null
}

/** What is imported: a file into a register, columns as chosen. */
export interface ImportOf extends HandedFile {
  readonly register: string
  readonly columns: readonly ChosenColumn[]
}

export const handIn = (file: File): Promise<HandedFile> => {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) }
  return send(address('/imports/files'), { method: 'POST', headers, body: file })
}

export const readSheets = (asked: ImportOf) => write<{ readonly sheets: readonly SheetModel[] }>('POST', '/imports/read', asked)

export const startJob = (
  asked: ImportOf & {
    readonly sheet: string
    readonly source: string
    readonly mode: 'preview' | 'all' | 'sound'
    /** What rows are that look like a record; as before when absent. */
    readonly choices?: readonly { readonly line: number; readonly choice: string }[]
  },
) => write<{ readonly id: string }>('POST', '/imports/jobs', asked)

export const getJob = (id: string, signal?: AbortSignal) => get<Job>(`/imports/jobs/${id}`, {}, signal)

export const cancelJob = (id: string) => write<{ readonly cancelled: boolean }>('DELETE', `/imports/jobs/${id}`, {})

export const errorsAddress = (id: string, lang: Language) => address(`/imports/jobs/${id}/errors.xlsx`, { lang })

export const listImports = (signal?: AbortSignal) =>
  get<{ readonly imports: readonly ListedImport[]; readonly open: readonly OpenImport[] }>('/imports', {}, signal)

export const leaveImport = (id: string) => write<void>('DELETE', `/imports/open/${id}`, {})

export const undoImport = (id: string) =>
  write<{ readonly restored: number; readonly kept: readonly { readonly record: string; readonly why: string }[] }>(
    'POST',
    `/imports/${id}/undo`,
    {},
  )
