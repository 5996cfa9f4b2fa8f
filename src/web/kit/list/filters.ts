import type { Language } from '../../../kernel/words.ts'
import type { Search } from '../address.ts'
import { plainValue } from '../values/plain-value.ts'
import type { FieldModel, KindName, RegisterModel, Titles } from '../wire.ts'

/** How a field may be asked for: part of its text, a span, one value, a day on which it holds; null where not at all. */
export type Asking = 'contains' | 'span' | 'option' | 'record' | 'flag' | 'day' | null

/** What any field may be asked for: that nothing is known, or that something is. */
export const known = '~known'
export const empty = '~empty'

export const askings: Record<KindName, Asking> = {
  text: 'contains',
  'long-text': 'contains',
  translated: 'contains',
  choice: 'option',
  choices: 'option',
  date: 'span',
  period: 'day',
  integer: 'span',
  decimal: 'span',
  money: 'span',
  percentage: 'span',
  reference: 'record',
  references: 'record',
  place: 'record',
  'organisation-identifier': 'contains',
  'person-identifier': 'contains',
  evidence: null,
  flag: 'flag',
  contact: 'contains',
}

/** A period may be asked for by its last day. */
export const endsBetween = 'ends:'

/** One condition of a list: a field and what is asked of it, as it stands in the address. */
export interface Filter {
  readonly name: string
  readonly field: FieldModel
  readonly text: string
}

export const filterKey = (name: string): string => `filter[${name}]`

/** The conditions in an address that the register knows. */
export const filtersOf = (search: Search, register: RegisterModel): readonly Filter[] =>
  Object.entries(search).flatMap(([key, text]) => {
    const name = /^filter\[(.+)\]$/.exec(key)?.[1]
    const field = name === undefined ? undefined : register.fields[name]
    return name !== undefined && field && text ? [{ name, field, text }] : []
  })

/** Both ends of `from..until`; a single value is both. */
export function ends(text: string): readonly [string, string] {
  const at = text.indexOf('..')
  return at < 0 ? [text, text] : [text.slice(0, at), text.slice(at + 2)]
}

/** A condition as the rest of a sentence that begins with the field's name: "is national", "from 2005-01-01". */
export function sayFilter({ field, text }: Filter, language: Language, titles: Titles): string {
  const en = language === 'en'
  if (text === known) return en ? 'is filled in' : '已填写'
  if (text === empty) return en ? 'is empty' : '未填写'
  switch (askings[field.kind]) {
    case 'contains':
      return en ? `contains “${text}”` : `包含“${text}”`
    case 'option':
      return `${en ? 'is ' : '为'}${text
        .split(',')
        .map(code => plainValue(code, { ...field, kind: 'choice' }, { language, titles }))
        .join(en ? ' or ' : '或')}`
    case 'record':
      return `${en ? 'is' : '为'}${en ? ' ' : ''}${plainValue(text, { ...field, kind: 'reference' }, { language, titles })}`
    case 'flag':
      return `${en ? 'is ' : '为'}${plainValue(text === 'true', field, { language, titles })}`
    case 'day':
      if (text.startsWith(endsBetween)) {
        const [from, until] = ends(text.slice(endsBetween.length))
        if (from && until) return en ? `ends from ${from} to ${until}` : `于${from}至${until}到期`
        return en ? `ends ${from ? `from ${from}` : `by ${until}`}` : from ? `于${from}以后到期` : `于${until}以前到期`
      }
      return en ? `holds on ${text}` : `在${text}有效`
    default:
      return saySpan(...ends(text), en)
  }
}

function saySpan(from: string, until: string, en: boolean): string {
  if (from && from === until) return en ? `is ${from}` : `为${from}`
  if (from && until) return en ? `from ${from} to ${until}` : `从${from}到${until}`
  if (from) return en ? `from ${from}` : `不早于或不低于${from}`
  return en ? `up to ${until}` : `不晚于或不超过${until}`
}
