import type { Language } from '../../../kernel/words.ts'
import type { Words } from '../wire.ts'

/** Writers that are no persons, in words. */
const known: Readonly<Record<string, Words>> = {
  'local-officer': { en: 'The local officer', zh: '本地经办人' },
  'Local officer': { en: 'The local officer', zh: '本地经办人' },
}

/** Who wrote a version, as the subject of a sentence. */
export const sayAuthor = (id: string, language: Language): string => known[id]?.[language] ?? id
