import type { Language } from '../../../kernel/words.ts'
import { group, sayUnit } from '../numbers.ts'
import type { FieldModel, Json, KindName, Titles } from '../wire.ts'

/** What is needed to write a value as text. */
export interface Reader {
  readonly language: Language
  readonly titles: Titles
}

type Writer = (value: Exclude<Json, null>, field: FieldModel, reader: Reader) => string

const asIs: Writer = value => String(value)
const list = (texts: readonly string[], { language }: Reader) => texts.join(language === 'zh' ? '、' : ', ')
const optionLabel = (code: string, field: FieldModel, { language }: Reader) =>
  field.options?.find(each => each.code === code)?.label[language] ?? code
const titleOf = (id: string, { titles, language }: Reader) =>
  titles[id]?.title[language] ??
  (language === 'zh' ? '（无权查看或已撤销的记录）' : '(a record that is withdrawn or not open to you)')
const number: Writer = value => group(String(value))
/** A whole number without a unit is a year, a rank or a count of its own: 2006, not 2,006. */
const whole: Writer = (value, field) => (field.unit ? group(String(value)) : String(value))
const reference: Writer = (value, _field, reader) => titleOf(String(value), reader)

const writers: Record<KindName, Writer> = {
  text: asIs,
  'long-text': asIs,
  translated: (value, _field, { language }) => {
    const { en = '', zh = '' } = value as { en?: string; zh?: string }
    return (language === 'zh' ? zh || en : en || zh) || ''
  },
  choice: (value, field, reader) => optionLabel(String(value), field, reader),
  choices: (value, field, reader) =>
    list(
      (value as readonly string[]).map(code => optionLabel(code, field, reader)),
      reader,
    ),
  date: asIs,
  period: (value, _field, { language }) => {
    const { from, until } = value as { from: string; until: string | null }
    if (until) return `${from} – ${until}`
    return language === 'zh' ? `${from}起` : `from ${from}`
  },
  integer: whole,
  decimal: number,
  money: number,
  percentage: value => `${String(value)}%`,
  reference,
  references: (value, _field, reader) =>
    list(
      (value as readonly string[]).map(id => titleOf(id, reader)),
      reader,
    ),
  place: reference,
  'organisation-identifier': asIs,
  'person-identifier': asIs,
  evidence: (value, _field, { language }) => {
    const { length } = value as readonly string[]
    return language === 'zh' ? `${length}个文件` : `${length} file${length === 1 ? '' : 's'}`
  },
  flag: (value, _field, { language }) => (value ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'),
  contact: asIs,
}

/** A value as text; "not known" is said, because it is neither zero nor empty. */
export function plainValue(value: Json, field: FieldModel, reader: Reader): string {
  if (value === null) return reader.language === 'zh' ? '未知' : 'not known'
  return writers[field.kind](value, field, reader)
}

const numeric: ReadonlySet<KindName> = new Set(['integer', 'decimal', 'money', 'percentage'])

/** Amounts stand at the right and can be summed; a whole number without a unit (a year) is none. */
export const isNumeric = (field: FieldModel): boolean =>
  numeric.has(field.kind) && (field.kind !== 'integer' || field.unit !== undefined)

/** The unit that belongs in a column head or beside an input; null where the value carries it or there is none. */
export function unitOf(field: FieldModel, language: Language): string | null {
  if (field.kind === 'money') return language === 'zh' ? '元' : 'yuan'
  if (field.kind === 'percentage' || !field.unit) return null
  return sayUnit(field.unit, language)
}
