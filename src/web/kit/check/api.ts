import type { Language } from '../../../kernel/words.ts'
import type { Clocks } from '../api.ts'
import { ApiError } from '../api-error.ts'
import { address, ask, get, send, write } from '../http.ts'
import type { LoneFigure } from '../wire.ts'
import type { CheckedDraft, CheckedFigure, CheckHead, FigureReading, IndicatorName } from '../wire-check.ts'

const part = encodeURIComponent
const check = (id: string) => `/checks/${part(id)}`
const brief = 1

/** What is checked, and with what it is compared. */
export interface Draft extends Clocks {
  readonly given: File | string
  readonly standalone: boolean
}

/** The largest file that the server takes. */
export const mostBytes = 64 * 1024 * 1024

/** Hands a draft in; the answer comes at once, the report later. */
export function startCheck({ given, standalone, ...clocks }: Draft, signal: AbortSignal): Promise<CheckHead> {
  const url = address('/checks', { ...clocks, standalone: standalone ? 1 : undefined })
  const prefer = { prefer: 'respond-async' }
  if (typeof given === 'string') {
    const headers = { ...prefer, 'content-type': 'application/json' }
    return send(url, { method: 'POST', headers, body: JSON.stringify({ text: given }), signal })
  }
  if (given.size > mostBytes) return Promise.reject(tooLarge())
  const headers = { ...prefer, 'content-type': 'application/octet-stream', 'x-file-name': part(given.name) }
  return send(url, { method: 'POST', headers, body: given, signal })
}

export const listChecks = (signal?: AbortSignal) => get<readonly CheckHead[]>('/checks', {}, signal)

/** A check that still runs is only its head. */
export const getCheck = (id: string, signal?: AbortSignal) => get<CheckHead | CheckedDraft>(check(id), { brief }, signal)

export const getCheckedFigure = (id: string, index: number, signal?: AbortSignal) =>
  get<CheckedFigure>(`${check(id)}/figures/${index}`, {}, signal)

/** Our figure with its records: the one that is linked, the one that the printed value is (`other`), or a candidate by its place. */
export const getCheckedTrace = (id: string, index: number, of: string, signal?: AbortSignal) =>
  get<LoneFigure>(`${check(id)}/figures/${index}/trace`, { of }, signal)

export const forgetCheck = (id: string) => write<{ forgotten: true }>('DELETE', check(id), {})

/** What a figure means: an indicator, or null for nothing that the registers hold. */
export interface Meaning {
  readonly figure: number
  readonly indicator: string | null
  readonly period: FigureReading['period']
}

export const keepReading = (id: string, meaning: Meaning) =>
  write<CheckedDraft & { readonly reading: string }>('POST', `${check(id)}/readings?brief=1`, meaning)

export const undoReading = (id: string, record: string) =>
  write<CheckedDraft>('DELETE', `${check(id)}/readings/${part(record)}?brief=1`, {})

export const listIndicatorNames = (signal?: AbortSignal) => get<readonly IndicatorName[]>('/checks/indicators', {}, signal)

export const checkDocumentAddress = (id: string, format: 'docx' | 'html' | 'json', lang: Language) =>
  address(`${check(id)}/document`, { format, lang, highlights: 1 })

/** The file with our figures put in, under the name that the server gives it. */
export async function replaceFigures(id: string, figures: readonly number[], lang: Language): Promise<File> {
  const headers = { 'content-type': 'application/json' }
  const answer = await ask(address(`${check(id)}/replace`, { lang }), {
    method: 'POST',
    headers,
    body: JSON.stringify({ figures }),
  })
  const name = /filename\*=UTF-8''(\S+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  return new File([await answer.blob()], decodeURIComponent(name ?? 'checked'))
}

const tooLarge = () =>
  new ApiError(413, {
    error: {
      code: 'file-too-large',
      words: {
        en: 'The file is larger than 64 MB. Take large pictures out of it, or split it, and check again.',
        zh: '文件超过64 MB。请删去其中的大图或拆分后再核对。',
      },
    },
  })
