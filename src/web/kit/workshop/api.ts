import type { SectionState } from '../../../engines/workshop/sign-off.ts'
import type { TagForm } from '../../../engines/workshop/write-tag.ts'
import type { Language } from '../../../kernel/words.ts'
import { address, ask, get, write } from '../http.ts'
import type { DocumentFormat, LoneFigure, Summary, Words } from '../wire.ts'

export type { SectionState, TagForm }

/** Which summary of which period is worked on. */
export interface WorkshopAsk {
  readonly id: string
  readonly period: string | undefined
}

type Texts = Readonly<Record<Language, string>>

export interface Version {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly reason: string
  readonly own: boolean
}

export interface Workshop {
  readonly period: string
  readonly asAt: string
  readonly delivered: Texts
  readonly inUse: { readonly own: boolean; readonly texts: Texts }
  readonly working: Texts
  readonly versions: readonly Version[]
  readonly mayEdit: boolean
}

export interface Remark {
  readonly kind: 'problem' | 'refused' | 'stale' | 'language'
  readonly code: string
  readonly line: number | null
  readonly key: string | null
  readonly message: Words
}

export interface Preview {
  readonly summary: Summary
  readonly remarks: readonly Remark[]
}

export interface Choice {
  readonly id: string
  readonly label: Words
  readonly definition: Words
  readonly source: Words
  readonly register: Words | null
  readonly tags: readonly TagForm['tag'][]
  readonly period: TagForm['period']
  readonly levelled: boolean
  readonly counting: TagForm['counting']
  readonly now: Words
  readonly refused: boolean
}

export interface SectionView {
  readonly id: string
  readonly heading: Words | null
  readonly owner: string | null
  readonly state: SectionState
  readonly step: { readonly state: SectionState; readonly by: string; readonly at: string; readonly reason: string } | null
  readonly fallen: {
    readonly text: boolean
    readonly figures: readonly { readonly key: string; readonly before: Words | null; readonly after: Words | null }[]
  } | null
  readonly digest: string
  readonly moves: readonly {
    readonly name: string
    readonly label: Words
    readonly who: Words
    readonly next: boolean
    readonly allowed: boolean
  }[]
}

export interface SignOff {
  readonly sections: readonly SectionView[]
  readonly history: readonly {
    readonly section: string
    readonly at: string
    readonly by: string
    readonly reason: string
    readonly owner: string | null
    readonly state: SectionState | null
  }[]
}

const place = ({ id }: WorkshopAsk, rest = '') => `/workshop/${encodeURIComponent(id)}${rest}`
const sent = (asked: WorkshopAsk, rest: string) => address(place(asked, rest), { period: asked.period }).slice('/api'.length)

export const getWorkshop = (asked: WorkshopAsk, signal?: AbortSignal) =>
  get<Workshop>(place(asked), { period: asked.period }, signal)

export const getSignOff = (asked: WorkshopAsk, signal?: AbortSignal) =>
  get<SignOff>(place(asked, '/sections'), { period: asked.period }, signal)

export const getVersion = (asked: WorkshopAsk, version: string, signal?: AbortSignal) =>
  get<Version & Texts>(place(asked, `/versions/${version}`), { period: asked.period }, signal)

export const previewText = (asked: WorkshopAsk, language: Language, text: string) =>
  write<Preview>('POST', sent(asked, '/preview'), { language, text })

export const traceFigure = (asked: WorkshopAsk, language: Language, text: string, key: string) =>
  write<LoneFigure>('POST', sent(asked, '/trace'), { language, text, key })

export const chooseIndicators = (asked: WorkshopAsk, q: string, signal?: AbortSignal) =>
  get<{ total: number; choices: readonly Choice[] }>(place(asked, '/indicators'), { period: asked.period, q }, signal)

export const writeTag = (asked: WorkshopAsk, form: TagForm) =>
  write<{ tag: string; now: Words; refused: boolean }>('POST', sent(asked, '/tag'), form)

export const keepVersion = (asked: WorkshopAsk, reason: string) =>
  write<{ id: string }>('POST', sent(asked, '/versions'), { reason })

export const restoreText = (asked: WorkshopAsk, version: string | null, reason: string) =>
  write<{ id: string }>('POST', sent(asked, '/restore'), { version, reason })

export const stepSection = (asked: WorkshopAsk, section: string, body: { move: string; reason: string; digest: string }) =>
  write<unknown>('POST', sent(asked, `/sections/${section}`), body)

export const ownSection = (asked: WorkshopAsk, section: string, owner: string) =>
  write<unknown>('POST', sent(asked, `/sections/${section}`), { owner })

/** The unsaved text as a document, to be saved as a file. */
export const documentOf = async (asked: WorkshopAsk, language: Language, text: string, format: DocumentFormat): Promise<Blob> => {
  const answer = await ask(`/api${sent(asked, '/document')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language, text, format }),
  })
  return answer.blob()
}

/** Where the text of a language is edited together. */
export function socketAddress(asked: WorkshopAsk, language: Language): string {
  const url = new URL(address(place(asked, `/${language}/socket`), { period: asked.period }), location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
