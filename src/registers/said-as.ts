import type { Words } from '../kernel/words.ts'

/** Phrases of both languages, `|` between them, as pairs; of the shorter list the last phrase is repeated. */
export function saidAs(en: string, zh: string): readonly Words[] {
  const english = phrases(en)
  const chinese = phrases(zh)
  return Array.from({ length: Math.max(english.length, chinese.length) }, (_, at) => ({
    en: english[at] ?? (english.at(-1) as string),
    zh: chinese[at] ?? (chinese.at(-1) as string),
  }))
}

/** `'a | b'` as its phrases; there is at least one. */
const phrases = (list: string) => list.split('|').map(one => one.trim())
