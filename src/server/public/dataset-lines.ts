import { textOfValue } from '../../engines/sheet/exported.ts'
import { sheetHeads } from '../../engines/sheet/heads.ts'
import { toJson } from '../../kernel/draft.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import type { Language } from '../../kernel/words.ts'
import type { Dataset } from '../../storage/public-face/datasets.ts'
import type { StoredRow } from '../../storage/row.ts'

/** A field of a record as the public reads it in a language. */
export function publicText({ register }: Dataset, row: StoredRow, name: string, language: Language): string {
  const field = register.fields[name]!
  const value = row.values[name] ?? null
  if (value === null) return ''
  if (field.kind !== 'translated') return textOfValue(field, value, language)
  const { en, zh } = value as Translated
  return (language === 'zh' ? zh || en : en || zh) ?? ''
}

/** A dataset as lines of cells, the headings first. Names stand in both languages where they have both. */
export function datasetLines(dataset: Dataset, rows: readonly StoredRow[], language: Language): readonly (readonly string[])[] {
  const { register, fields } = dataset
  const heads = sheetHeads(register, language).filter(({ field }) => fields.includes(field))
  const lines = rows.map(row => [
    row.id,
    ...heads.map(({ field, language: part }) =>
      part ? ((row.values[field] as Translated | null)?.[part] ?? '') : publicText(dataset, row, field, language),
    ),
  ])
  return [['id', ...heads.map(({ head }) => head)], ...lines]
}

/** A dataset as data: each record's id and its open fields. */
export function datasetValues({ name, label, description, register, fields }: Dataset, rows: readonly StoredRow[]) {
  return {
    name,
    label,
    description,
    fields: Object.fromEntries(fields.map(field => [field, register.fields[field]!.label])),
    records: rows.map(row => {
      const values = toJson(register, row.values)
      return { id: row.id, ...Object.fromEntries(fields.map(field => [field, values[field] ?? null])) }
    }),
  }
}
