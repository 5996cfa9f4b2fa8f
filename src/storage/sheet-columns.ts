import { didYouMean } from '../kernel/identifier.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, type Language } from '../kernel/words.ts'

/** A column of a sheet: where it stands, the field it belongs to, and for names the language it holds (null: told by the text). */
export interface SheetColumn {
  readonly at: number
  readonly field: string
  readonly language: Language | null
}

/** A name has a column for each of its languages, so that neither is lost when an exported sheet comes back. */
const nameHeads = { zh: '(中文)', en: '(English)' } as const

const system = new Set(['id', 'version', 'source', '来源'])

type Head = Omit<SheetColumn, 'at'> & { readonly head: string }

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
function isClear(register: AnyRegister, label: string): boolean {
  const same = (other: string) => other.trim().toLowerCase() === label.trim().toLowerCase()
  return (
    !system.has(label.trim().toLowerCase()) &&
    Object.values(register.fields).filter(field => same(field.label.en) || same(field.label.zh)).length === 1
  )
}

/** The columns that a sheet's first row names, by field name or label in either language; a problem for each it does not know. */
export function columnsOf(register: AnyRegister, head: readonly string[], problems: Problem[]): readonly SheetColumn[] {
  const known = new Map<string, Omit<SheetColumn, 'at'>>()
  for (const language of ['en', 'zh'] as const)
    for (const { head, ...column } of sheetHeads(register, language)) known.set(head.toLowerCase(), column)
  for (const [field, { label }] of Object.entries(register.fields))
    for (const name of [field, label.en, label.zh])
      if (name === field || isClear(register, name)) known.set(name.trim().toLowerCase(), { field, language: null })
  return head.flatMap((cell, at) => {
    const written = cell.trim().toLowerCase()
    if (!written || system.has(written)) return []
    const found = known.get(written)
    if (found) return [{ at, ...found }]
    const near = didYouMean(written, [...known.keys()])
    problems.push({
      code: 'unknown-column',
      place: `row 1, column “${cell.trim()}”`,
      read: excerpt(cell),
      message: fill(
        { en: '“{register}” has no such column.{hint}', zh: '“{register}”没有该列。{hint}' },
        {
          register: register.label,
          hint: near ? { en: ` Did you mean “${near}”?`, zh: `是否指“${near}”？` } : { en: '', zh: '' },
        },
      ),
    })
    return []
  })
}

/** The values that a row of a sheet gives, for a draft. */
export function readCells(
  register: AnyRegister,
  columns: readonly SheetColumn[],
  cells: readonly string[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { at, field, language } of columns) {
    const text = cellText(cells[at] ?? '')
    if (!language) values[field] = readCell(register, field, text)
    else if (text || typeof values[field] === 'object')
      values[field] = { ...(values[field] as object | undefined), [language]: text }
    else values[field] ??= ''
  }
  return values
}

/** An apostrophe before a would-be formula is taken off again. */
const cellText = (cell: string): string => (/^''?[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell).trim()

/** A reference may come as `title {id}` and options separated by semicolons, as the export writes them. */
function readCell(register: AnyRegister, name: string, text: string): unknown {
  const field = register.fields[name]!
  if (field.target) {
    // The id ends its part: a title may have braces of its own.
    const ids = [...text.matchAll(/\{([0-9a-f-]{36})\}(?=;|$)/g)].map(match => match[1]!)
    return ids.length ? (field.kind === 'references' ? ids : ids.at(-1)) : text
  }
  if (field.kind !== 'choices') return text
  // An option may have a comma in its label.
  const options = text.split(/\s*[;；]\s*/).filter(Boolean)
  return options.length && options.every(option => 'value' in field.read([option])) ? options : text
}
