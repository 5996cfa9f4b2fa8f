import { accountId } from '../session/gate.ts'
import type { JsonValues, Row } from '../wire.ts'

/** The version that a change begins with. */
export type Ground = Pick<Row, 'version' | 'values' | 'source' | 'attachments'>

/** What was typed into a form and not saved yet. */
export interface KeptDraft {
  readonly values: JsonValues
  readonly source: string
  readonly reason: string
  /** The digests of the files that come with a new record. */
  readonly attachments?: readonly string[]
  readonly on?: Ground
}

const prefix = 'torchbook-draft-'

/** Two people may use one tab after each other: what one typed is not the other's to see. */
const place = (name: string) => `${prefix}${accountId()}-${name}`

/** The half-filled form of this tab, or null. */
export function keptDraft(name: string): KeptDraft | null {
  const text = sessionStorage.getItem(place(name))
  try {
    return text === null ? null : (JSON.parse(text) as KeptDraft)
  } catch {
    return null
  }
}

export const keepDraft = (name: string, draft: KeptDraft): void => sessionStorage.setItem(place(name), JSON.stringify(draft))

export const dropDraft = (name: string): void => sessionStorage.removeItem(place(name))

/** Forgets every half-filled form of this tab: whoever signs out leaves nothing behind. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
