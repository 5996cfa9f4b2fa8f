import { didYouMean } from '../../kernel/identifier.ts'
import { excerpt, type Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, joinWords, same, type Words } from '../../kernel/words.ts'
import { folded, type Sheet, type SheetRow } from './cell.ts'
import { Headings, type Meaning, type Remembered } from './column.ts'
import { type Chosen, searched, type Understood, understandSheet } from './understand.ts'

/** A sheet with what is understood of it, and its first rows to be shown. */
export interface ReadSheet {
  readonly sheet: Sheet
  /** Null where no row names a field of the register. */
  readonly understood: Understood | null
  readonly first: readonly SheetRow[]
}

/** Reads the beginning of a sheet and understands it. */
export async function readSheet(
  register: AnyRegister,
  sheet: Sheet,
  remembered?: Remembered,
  chosen?: Chosen,
): Promise<ReadSheet> {
  const first: SheetRow[] = []
  for await (const row of sheet.rows()) if (first.push(row) >= searched) break
  return { sheet, first, understood: understandSheet(register, first, remembered, chosen) }
}

/** Fewer matching columns than the best sheet by more than this, and a sheet is about something else. */
const likeness = 0.5

/** The sheets of a workbook that hold a register's records: those that are shown and name about as many of its fields as the best one. */
export function chooseSheets(
  register: AnyRegister,
  sheets: readonly ReadSheet[],
  named?: string,
): readonly (ReadSheet & { readonly understood: Understood })[] {
  const wanted =
    named === undefined
      ? sheets.filter(({ sheet }) => !sheet.hidden)
      : sheets.filter(({ sheet }, index) => sheet.name === named || String(index + 1) === named)
  const names = joinWords(sheets.map(({ sheet }) => same(`“${sheet.name}”`)))
  if (named !== undefined && !wanted.length) return refuse('no-such-sheet', fill(noSuchSheet, { named, names }), { exitCode: 2 })
  const fields = ({ understood }: ReadSheet) =>
    understood?.columns.filter(({ meaning }) => meaning && 'field' in meaning).length ?? 0
  const best = Math.max(0, ...wanted.map(fields))
  const chosen = wanted.flatMap(one =>
    one.understood && fields(one) > best * likeness ? [{ ...one, understood: one.understood }] : [],
  )
  if (chosen.length) return chosen
  const labels = Object.values(register.fields).map(field => field.label)
  return refuse('no-columns', fill(noColumns, { register: register.label, fields: joinWords(labels) }), { exitCode: 2 })
}

/** Headings that nothing was made of but are near one that is known: a slip, or a column that must be chosen. */
export function slips(register: AnyRegister, { columns, headLines }: Understood): readonly Problem[] {
  const known = new Headings(register).known
  return columns.flatMap(({ head, meaning }) => {
    const near = meaning === null ? didYouMean(folded(head), known) : undefined
    if (near === undefined || !alike(folded(head), near)) return []
    const message = fill(unknownColumn, { register: register.label, near })
    return [{ code: 'unknown-column', place: `row ${headLines.at(-1)}, column “${head}”`, read: excerpt(head), message }]
  })
}

/** Two thirds of the letters are the same: 发放日其 is a slip of 发放日期, 经办 is not one of 经费. */
function alike(one: string, other: string): boolean {
  const rest = [...other]
  const shared = [...one].filter(letter => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return shared.length * 3 >= Math.max(one.length, other.length) * 2
}

/** What an officer says of headings: `头衔=level; 其他=-`. A field's name or label, or “-” for a column to be left out. */
export function chosenColumns(register: AnyRegister, text: string): Chosen {
  const headings = new Headings(register)
  const chosen = new Map<string, Meaning>()
  for (const part of text
    .split(/[;；]/)
    .map(one => one.trim())
    .filter(Boolean)) {
    const at = part.search(/[=＝]/)
    const [head, wanted] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    const meaning: Meaning | null = wanted === '-' ? { ignored: 'chosen' } : headings.understand(wanted).meaning
    if (at <= 0 || !meaning) {
      const near = didYouMean(folded(wanted), headings.known)
      const hint = near ? { en: ` Did you mean “${near}”?`, zh: `是否指“${near}”？` } : { en: '', zh: '' }
      return refuse('bad-column-choice', fill(badChoice, { part, hint }), { exitCode: 2 })
    }
    chosen.set(head, meaning)
  }
  return chosen
}

const noSuchSheet: Words = {
  en: 'The workbook has no sheet {named}. It has: {names}.',
  zh: '工作簿中没有工作表“{named}”。现有：{names}。',
}
const noColumns: Words = {
  en: 'No row names columns of “{register}”: {fields}.',
  zh: '没有一行是“{register}”的列名：{fields}。',
}
const unknownColumn: Words = {
  en: '“{register}” has no such column. Did you mean “{near}”? Correct the heading, or say with --columns what the column holds (“heading=field”, “heading=-” to leave it out).',
  zh: '“{register}”没有该列。是否指“{near}”？请更正列名，或用--columns指明该列（“列名=字段”，“列名=-”表示不导入）。',
}
const badChoice: Words = {
  en: '“{part}” says no column. Write “heading=field”, or “heading=-” to leave a column out.{hint}',
  zh: '“{part}”无法识别。请写成“列名=字段”，或“列名=-”表示不导入。{hint}',
}
