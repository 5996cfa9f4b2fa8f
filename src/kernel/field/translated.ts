import { refuseValue } from '../problem.ts'
import type { Language, Words } from '../words.ts'
import type { FieldOptions, Made } from './field.ts'
import { clean } from './text.ts'

/** A name that exists in Chinese, in English or in both; at least one. Each language shows the other where its own is missing. */
export interface Translated {
  readonly en: string | null
  readonly zh: string | null
}

export function translated<const O extends FieldOptions & { readonly max?: number }>(options: O): Made<Translated, O> {
  const max = options.max ?? 500
  return {
    ...options,
    kind: 'translated',
    columns: [
      { suffix: '_en', type: 'text' },
      { suffix: '_zh', type: 'text' },
    ],
    read(raw) {
      const given = typeof raw === 'string' ? guess(raw) : raw
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuseValue('not-translated', allowed)
      const { en, zh, ...other } = given as Record<string, unknown>
      if (Object.keys(other).length || [en, zh].some(part => part !== undefined && part !== null && typeof part !== 'string'))
        return refuseValue('not-translated', allowed)
      const value = { en: part(en), zh: part(zh) }
      if (value.en === null && value.zh === null) return refuseValue('not-translated', allowed)
      const length = Math.max(value.en?.length ?? 0, value.zh?.length ?? 0)
      if (length > max)
        return refuseValue('too-long', {
          en: `The text has ${length} characters; at most ${max} are allowed.`,
          zh: `文字有${length}个字符，最多允许${max}个。`,
        })
      return { value }
    },
    toColumns: value => [value.en, value.zh],
    fromColumns: ([en, zh]) => (en == null && zh == null ? null : { en: (en as string) ?? null, zh: (zh as string) ?? null }),
    toJson: value => ({ en: value.en, zh: value.zh }),
    show: (value, language: Language) => translatedWords(value)[language],
    jsonSchema: {
      type: 'object',
      properties: { en: { type: ['string', 'null'] }, zh: { type: ['string', 'null'] } },
      additionalProperties: false,
    },
  }
}

const allowed: Words = {
  en: 'Give the name in Chinese, in English or in both: { "zh": "…", "en": "…" }.',
  zh: '请填写中文名称、英文名称或两者：{ "zh": "…", "en": "…" }。',
}

const part = (given: unknown): string | null => (typeof given === 'string' && clean(given, false) ? clean(given, false) : null)

/** A plain text is taken as Chinese when it has any Han character. */
const guess = (text: string) => (/\p{Script=Han}/u.test(text) ? { zh: text } : { en: text })

/** Both languages filled: each falls back to the other. */
export const translatedWords = (value: Translated): Words => ({ en: value.en ?? value.zh ?? '', zh: value.zh ?? value.en ?? '' })
