import type { Language } from '../../../kernel/words.ts'

/** How often letters come, and in which language. */
export interface NoticeSetting {
  readonly email: 'daily' | 'weekly' | 'never'
  readonly language: Language
}

/** A setting as it was kept; anything else is the usual, as the server takes it. */
export function noticeSetting(kept: unknown): NoticeSetting {
  const { email, language } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<
    Record<keyof NoticeSetting, unknown>
  >
  return { email: email === 'weekly' || email === 'never' ? email : 'daily', language: language === 'en' ? 'en' : 'zh' }
}
