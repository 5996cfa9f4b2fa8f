import type { AnyRegister } from '../../kernel/register.ts'
import type { Language } from '../../kernel/words.ts'

/** What a column of an exported sheet holds: a field, and of a name which of its languages. */
export interface Head {
  readonly field: string
  readonly language: Language | null
  readonly head: string
}

/** A name has a column for each of its languages, so that neither is lost when an exported sheet comes back. */
const nameHeads = { zh: '(中文)', en: '(English)' } as const

/** Columns that are no field's: the record's identity, the version it was exported in, and its source. */
export const systemHeads: Readonly<Record<string, 'id' | 'version' | 'source'>> = {
  id: 'id',
  version: 'version',
  source: 'source',
  来源: 'source',
}

/** The head of the column that holds a record's source. */
export const sourceHead = { en: 'Source', zh: '来源' } as const

/** The heads of a register's columns as an export writes them, with what each column holds. */
export function sheetHeads(register: AnyRegister, language: Language): readonly Head[] {
  return Object.entries(register.fields).flatMap(([field, { label, kind }]): readonly Head[] => {
    // Two fields may be called alike on a form, where sections tell them apart; a sheet needs the field's name then.
    const head = isClear(register, label[language]) ? label[language] : `${label[language]} (${field})`
    if (kind !== 'translated') return [{ field, language: null, head }]
    return (['zh', 'en'] as const).map(part => ({ field, language: part, head: `${head} ${nameHeads[part]}` }))
  })
}

/** Whether a label names one column only. */
export function isClear(register: AnyRegister, label: string): boolean {
  const same = (other: string) => other.trim().toLowerCase() === label.trim().toLowerCase()
  return (
    !Object.hasOwn(systemHeads, label.trim().toLowerCase()) &&
    Object.values(register.fields).filter(field => same(field.label.en) || same(field.label.zh)).length === 1
  )
}
