import type { Words } from './words.ts'

/** One thing wrong with given data: where, what was read, what is allowed. Problems come as lists, never the first only. */
export interface Problem {
  /** Kebab-case, stable: part of the API. */
  readonly code: string
  /** Field name, or `row 7, column "Level"` of a sheet, or `line 12` of a template. */
  readonly place: string
  /** What was read, shortened, as text; empty when nothing was there. */
  readonly read: string
  /** A sentence that says what is wrong and what is allowed. */
  readonly message: Words
}

/** A value read, or the reason why it could not be. */
export type Reading<Value> = { readonly value: Value } | { readonly code: string; readonly message: Words }

/** What was read, as text short enough for a message. */
export function excerpt(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : raw === undefined ? '' : (JSON.stringify(raw) ?? String(raw))
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Refuses a value: `refuseValue('not-a-date', { en, zh })`. */
export const refuseValue = (code: string, message: Words): { readonly code: string; readonly message: Words } => ({
  code,
  message,
})
