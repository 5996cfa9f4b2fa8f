import type { Language } from '../../../kernel/words.ts'
import type { Clocks, ListQuery } from '../api.ts'
import { address, get, send, write } from '../http.ts'
import type { Json, JsonValues, Problem, Row, Titles, Words } from '../wire.ts'

/** A list under a name: own, or shared with the office. */
export interface SavedView {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly shared: boolean
  readonly mine: boolean
  readonly ownerName: string
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
}

export type ViewDraft = Pick<SavedView, 'name' | 'shared' | 'query' | 'columns'>

/** What a change of many records asks for. */
export interface BulkAsk {
  /** Null: all that the filter finds. */
  readonly rows: readonly { readonly id: string; readonly version: number }[] | null
  readonly values: JsonValues
  readonly move: string | null
  readonly source: string
  readonly reason: string
}

/** What it would do to each. */
export interface BulkPreview {
  readonly rows: readonly {
    readonly id: string
    readonly version: number
    readonly title: Words | null
    readonly changes: readonly { readonly field: string; readonly before: Json; readonly after: Json }[]
    readonly problems: readonly Problem[]
  }[]
  readonly titles: Titles
}

const part = encodeURIComponent
const list = (register: string) => `/records/${part(register)}`
const patch = <Answer>(path: string, body: unknown) =>
  send<Answer>(address(path), {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const listViews = (register: string, signal?: AbortSignal) =>
  get<{ views: readonly SavedView[] }>('/views', { register }, signal)

export const createView = (register: string, draft: ViewDraft) => write<SavedView>('POST', '/views', { register, ...draft })

export const changeView = (id: string, draft: Partial<ViewDraft>) => write<SavedView>('PUT', `/views/${part(id)}`, draft)

export const removeView = (id: string) => write<{ removed: true }>('DELETE', `/views/${part(id)}`, {})

export const restoreView = (id: string) => write<SavedView>('POST', `/views/${part(id)}/restore`, {})

export const getPreferences = (signal?: AbortSignal) => get<Readonly<Record<string, unknown>>>('/preferences', {}, signal)

export const setPreference = (name: string, value: unknown) =>
  write<{ set: true }>('PUT', `/preferences/${part(name)}`, { value })

const sendBulk = <Answer>(path: string, query: ListQuery, clocks: Clocks, { rows, ...rest }: BulkAsk) =>
  send<Answer>(address(path, rows ? {} : { ...query, page: undefined, size: undefined, ...clocks }), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...rest, ...(rows && { rows }) }),
  })

export const previewBulk = (register: string, query: ListQuery, clocks: Clocks, ask: BulkAsk) =>
  sendBulk<BulkPreview>(`${list(register)}/bulk/preview`, query, clocks, ask)

export const applyBulk = (register: string, ask: BulkAsk) =>
  sendBulk<{ id: string; changed: number }>(`${list(register)}/bulk`, {}, {}, ask)

export const undoBulk = (register: string, id: string) =>
  write<{ restored: number; kept: readonly string[] }>('POST', `${list(register)}/bulk/${part(id)}/undo`, {})

/** Changes single fields and leaves the others. */
export const patchRecord = (register: string, id: string, body: { version: number; values: JsonValues }) =>
  patch<{ row: Row; titles: Titles }>(`${list(register)}/${part(id)}`, body)

/** Takes the last save back, unless somebody saved since. */
export const undoSave = (register: string, id: string, version: number, reason = '') =>
  write<{ version: number | null }>('POST', `${list(register)}/${part(id)}/undo`, { version, reason })

/** Where a sheet of what the list shows is fetched: of chosen columns or of all, of some records or of all. */
export const sheetAddress = (
  register: string,
  query: ListQuery,
  clocks: Clocks,
  lang: Language,
  { format, columns, ids }: { format: 'xlsx' | 'csv'; columns?: readonly string[]; ids?: readonly string[] },
) =>
  address(`${list(register)}/export.${format}`, {
    ...query,
    ...{ page: undefined, size: undefined, lang },
    ...clocks,
    columns: columns?.join(','),
    ids: ids?.join(','),
  })
