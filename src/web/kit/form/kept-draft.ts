import type { JsonValues } from '../wire.ts'

/** What was typed into a form and not saved yet. */
export interface KeptDraft {
  readonly values: JsonValues
  readonly source: string
  readonly reason: string
}

const place = (name: string) => `torchbook-draft-${name}`

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
