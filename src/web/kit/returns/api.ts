import type { Language } from '../../../kernel/words.ts'
import { address, get, write } from '../http.ts'
import type { HandedFile } from '../import/api.ts'
import type { Json, Problem, Titles, Words } from '../wire.ts'

export interface ListedForm {
  readonly id: string
  readonly name: string
  readonly upstream: string
  readonly rhythm: string
  readonly due: string | null
  /** The days on which it is still to be handed in: the last that passed, and the next. */
  readonly open: readonly string[]
  readonly workbook: HandedFile | null
}

export interface ListedReturn {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly form: string
  readonly file: string
  readonly year: number
  readonly asAt: string
  readonly knownAt: string
  readonly digest: string
}

/** A figure of a return and what it came to. */
export interface FilledFigure {
  readonly key: string
  readonly sheet: string
  readonly cell: string
  readonly indicator: string
  readonly label: Words
  readonly definition: Words
  readonly period: Words
  readonly written: string | null
  readonly unit: Words
  readonly exact: string | null
  readonly qualifier: string
  readonly recordCount: number
  readonly digest: string | null
  readonly refused: { readonly code: string; readonly words: Words } | null
}

export interface FormView {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly sha256: string
  readonly year: number
  readonly asAt: string
  readonly sheets: readonly { readonly name: string; readonly tags: number }[]
  readonly problems: readonly Problem[]
  readonly figures: readonly FilledFigure[]
  readonly filled: readonly ListedReturn[]
}

export interface MovedCell {
  readonly key: string
  readonly label: Words
  readonly before: string | null
  readonly after: string | null
  readonly recordsBefore: number
  readonly recordsAfter: number
  readonly refused: Words | null
}

export interface FilledReturn extends ListedReturn {
  readonly name: string
  readonly cells: readonly FilledFigure[]
  readonly moved: readonly MovedCell[]
}

export interface ReturnsView {
  readonly forms: readonly ListedForm[]
  readonly filled: readonly ListedReturn[]
  readonly examples: readonly { readonly name: string; readonly label: Words; readonly form: string }[]
}

/** The year and day that a form is filled for. */
export interface FormTime {
  readonly year?: string | undefined
  readonly asAt?: string | undefined
  readonly knownAt?: string | undefined
}

export const getReturns = (asAt: string | undefined, signal?: AbortSignal) => get<ReturnsView>('/returns', { asAt }, signal)

export const getForm = (id: string, time: FormTime, lang: Language, signal?: AbortSignal) =>
  get<FormView>(`/returns/forms/${id}`, { ...time, lang }, signal)

export const attachWorkbook = (id: string, file: HandedFile | { readonly example: string }) =>
  write<{ readonly id: string }>('POST', `/returns/forms/${id}/workbook`, file)

export const fillForm = (id: string, time: FormTime, lang: Language) =>
  write<{ readonly id: string; readonly file: string }>(
    'POST',
    address(`/returns/forms/${id}/fill`, { ...time, lang }).slice('/api'.length),
    {},
  )

export const getFilled = (id: string, signal?: AbortSignal) => get<FilledReturn>(`/returns/filled/${id}`, {}, signal)

export const filledAddress = (id: string) => address(`/returns/filled/${id}/workbook`)

export const exampleAddress = (name: string) => address(`/returns/examples/${name}`)

export type DifferenceKind = 'differs' | 'theirs' | 'ours' | 'unclear' | 'same'

export interface Difference {
  readonly kind: DifferenceKind
  readonly line: number | null
  readonly record: string | null
  readonly title: Words
  readonly fields: readonly { readonly field: string; readonly ours: Json; readonly theirs: Json }[]
  readonly digest: string
  readonly problems: readonly Problem[]
  readonly notes: readonly Words[]
  readonly decision: { readonly decision: 'keep' | 'check'; readonly reason: string; readonly author: string } | null
}

export interface ListedReconciliation {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly register: string
  readonly file: string
  readonly source: string
  readonly sha256: string
  readonly taken: number
  readonly keptOurs: number
  readonly undone: { readonly at: string; readonly author: string; readonly restored: number } | null
}

export interface ReconciliationView extends ListedReconciliation {
  readonly counts: Readonly<Record<DifferenceKind | 'open', number>>
  readonly rows: readonly Difference[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly digests: readonly string[]
  readonly titles: Titles
}

export const listReconciliations = (signal?: AbortSignal) =>
  get<{ readonly reconciliations: readonly ListedReconciliation[] }>('/reconciliations', {}, signal)

export const beginReconciliation = (
  asked: HandedFile & {
    readonly register: string
    readonly source: string
    readonly covers: Readonly<Record<string, string>>
  },
) => write<{ readonly id: string }>('POST', '/reconciliations', asked)

export const getReconciliation = (
  id: string,
  query: { readonly kind?: string | undefined; readonly open?: string | undefined; readonly page?: string | undefined },
  signal?: AbortSignal,
) => get<ReconciliationView>(`/reconciliations/${id}`, query, signal)

export const decide = (
  id: string,
  body: { readonly decision: 'take' | 'keep' | 'check'; readonly differences: readonly string[]; readonly reason?: string },
) => write<{ readonly decided?: number }>('POST', `/reconciliations/${id}/decisions`, body)

export const undoReconciliation = (id: string) =>
  write<{ readonly restored: number; readonly kept: number }>('POST', `/reconciliations/${id}/undo`, {})

export const differencesAddress = (id: string, lang: Language) => address(`/reconciliations/${id}/differences.xlsx`, { lang })
