import type { Language } from '../../kernel/words.ts'
import { address, get, type Params, send, write } from './http.ts'
import type * as Wire from './wire.ts'

/** The two clocks: the day the facts are looked at, and the day up to whose end they were known. Absent: today, now. */
export interface Clocks {
  readonly asAt?: string | undefined
  readonly knownAt?: string | undefined
}

/** What a save carries besides the values. */
export interface SaveBody {
  readonly values: Wire.JsonValues
  readonly source: string
  readonly reason?: string
  readonly attachments?: readonly string[]
}

/** What a list asks for; `filter[…]` parameters stand beside the named ones. */
export type ListQuery = Params & { readonly page?: number; readonly size?: number; readonly sort?: string; readonly q?: string }

const part = encodeURIComponent
const record = (register: string, id: string) => `/records/${part(register)}/${part(id)}`

export const getMeta = (signal?: AbortSignal) => get<Wire.Meta>('/meta', {}, signal)

export const listRecords = (register: string, query: ListQuery, clocks: Clocks = {}, signal?: AbortSignal) =>
  get<Wire.RecordList>(`/records/${part(register)}`, { ...query, ...clocks }, signal)

export const getRecord = (register: string, id: string, clocks: Clocks = {}, signal?: AbortSignal) =>
  get<Wire.RecordPage>(record(register, id), { ...clocks }, signal)

export const getHistory = (register: string, id: string, signal?: AbortSignal) =>
  get<Wire.History>(`${record(register, id)}/history`, {}, signal)

export const createRecord = (register: string, body: SaveBody) =>
  write<{ row: Wire.Row }>('POST', `/records/${part(register)}`, body)

export const saveRecord = (register: string, id: string, body: SaveBody & { version: number; reason: string }) =>
  write<{ row: Wire.Row }>('PUT', record(register, id), body)

export const moveRecord = (register: string, id: string, move: string, body: SaveBody & { version: number; reason: string }) =>
  write<{ row: Wire.Row }>('POST', `${record(register, id)}/moves/${part(move)}`, body)

export const withdrawRecord = (register: string, id: string, body: { version: number; reason: string }) =>
  write<{ withdrawn: true }>('DELETE', record(register, id), body)

export const restoreRecord = (register: string, id: string, body: { reason: string }) =>
  write<{ row: Wire.Row }>('POST', `${record(register, id)}/restore`, body)

export const search = (q: string, signal?: AbortSignal) => get<Wire.SearchAnswer>('/search', { q }, signal)

/** Which summary, of which period, seen by which clocks. */
export interface SummaryAsk extends Clocks {
  readonly id: string
  readonly period?: string | undefined
}

const asked = ({ period, asAt, knownAt }: SummaryAsk): Params => ({ period, asAt, knownAt })

export const getSummary = (ask: SummaryAsk, lang: Language, signal?: AbortSignal) =>
  get<Wire.Summary>(`/summaries/${part(ask.id)}`, { lang, ...asked(ask) }, signal)

export const summaryDocumentAddress = (ask: SummaryAsk, format: Wire.DocumentFormat, lang: Language) =>
  address(`/summaries/${part(ask.id)}/document`, { format, lang, ...asked(ask) })

export const getFigure = (ask: SummaryAsk, key: string, signal?: AbortSignal) =>
  get<Wire.FigureDetail>(`/summaries/${part(ask.id)}/figures/${part(key)}`, asked(ask), signal)

export const listIndicators = (signal?: AbortSignal) => get<readonly Wire.IndicatorModel[]>('/indicators', {}, signal)

/** An indicator's figure with its records, or with no indicator the figure of each, without them. */
export const listFigures = (indicator: string | undefined, clocks: Clocks, signal?: AbortSignal) =>
  get<readonly (Wire.LoneFigure | Wire.FigureRefusal)[]>('/figures', { indicator, ...clocks }, signal)

export const listEditions = (signal?: AbortSignal) => get<readonly Wire.EditionHead[]>('/editions', {}, signal)

export const freezeEdition = (body: { summary: string; period: string; asAt: string; reason: string }) =>
  write<{ edition: Wire.EditionHead }>('POST', '/editions', body)

export const getEdition = (id: string, lang: Language, signal?: AbortSignal) =>
  get<Wire.Summary>(`/editions/${part(id)}`, { lang }, signal)

export const editionDocumentAddress = (id: string, format: Wire.DocumentFormat, lang: Language) =>
  address(`/editions/${part(id)}/document`, { format, lang })

/** The figures of an edition with the records they were frozen with, from its JSON document. */
export const getEditionFigures = (id: string, lang: Language, signal?: AbortSignal) =>
  get<{ figures: readonly Wire.FrozenFigure[] }>(`/editions/${part(id)}/document`, { format: 'json', lang }, signal)

export const getEditionDiff = (id: string, signal?: AbortSignal) =>
  get<Wire.EditionDiff>(`/editions/${part(id)}/diff`, {}, signal)

/** The file's name travels percent-encoded: headers hold no Chinese. */
export const uploadEvidence = (file: File) =>
  send<Wire.EvidenceFile>(address('/evidence'), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  })

export const evidenceAddress = (sha256: string) => address(`/evidence/${part(sha256)}`)

export const getEvidence = (sha256: string, signal?: AbortSignal) =>
  get<Wire.EvidenceFile>(`/evidence/${part(sha256)}/meta`, {}, signal)
