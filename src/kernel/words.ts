/** The languages everything is said in. Neither is a translation of the other: both are written where the thing is declared. */
export type Language = 'en' | 'zh'

/** One text in both languages. */
export interface Words {
  readonly en: string
  readonly zh: string
}

export const languages: readonly Language[] = ['en', 'zh']

/** Fills `{name}` places of a text: `fill({ en: 'No {what}', zh: '没有{what}' }, { what: label })`. A value may itself be `Words`. */
export function fill(words: Words, values: Readonly<Record<string, string | number | Words>>): Words {
  const into = (language: Language) =>
    words[language].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name]
      if (value === undefined) return place
      return typeof value === 'object' ? value[language] : String(value)
    })
  return { en: into('en'), zh: into('zh') }
}

/** The same text in both languages: names, codes, numbers. */
export const same = (text: string): Words => ({ en: text, zh: text })

/** Joins texts with a separator per language: a comma in English, 、 in Chinese lists unless told otherwise. */
export function joinWords(parts: readonly Words[], separator: Words = { en: ', ', zh: '、' }): Words {
  return { en: parts.map(part => part.en).join(separator.en), zh: parts.map(part => part.zh).join(separator.zh) }
}
