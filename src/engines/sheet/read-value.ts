import { Decimal } from 'decimal.js'
import { type Field, normalise } from '../../kernel/field/field.ts'
import { excerpt } from '../../kernel/problem.ts'
import type { Words } from '../../kernel/words.ts'
import { type Cell, cellText, plainNumber } from './cell.ts'
import { dayOfNumber, type End, readDay, type SheetDay } from './days.ts'
import { isFormulaError, isNone, unguarded } from './guard.ts'
import { readQuantity, type Unit } from './units.ts'

/**
 * What a cell says for a field: a value for the field's own reader; that the field does not apply (“-”); names of records to be looked up;
 * or why it cannot be read. `note` is said to the reader of the preview.
 */
export type ValueReading =
  | { readonly raw: unknown; readonly note?: Words }
  | { readonly none: true }
  | { readonly names: readonly string[] }
  | { readonly code: string; readonly read: string; readonly message: Words }

export interface ReadingContext {
  readonly date1904: boolean
  /** The unit of the column's heading, or of the sheet. */
  readonly unit: Unit | null
}

/** Reads a cell that is not blank. */
export function readValue(field: Field, cell: Cell, context: ReadingContext): ValueReading {
  if (typeof cell === 'string' && isNone(cell)) return { none: true }
  if (typeof cell === 'string' && isFormulaError(cell)) return problem('formula-error', cell.trim(), formulaError)
  switch (field.kind) {
    case 'date':
      return readDate(cell, context, 'first')
    case 'period':
      return readPeriod(cell, context)
    case 'money':
    case 'integer':
    case 'decimal':
    case 'percentage':
      return readNumber(field, cell, context)
    case 'reference':
    case 'place':
    case 'references':
      return readPointer(field, text(cell))
    case 'choices': {
      // An option may have a comma in its label.
      const options = text(cell)
        .split(/\s*[;；\n]\s*/)
        .filter(Boolean)
      return { raw: options.length && options.every(option => 'value' in field.read([option])) ? options : text(cell) }
    }
    case 'flag':
      return { raw: typeof cell === 'boolean' ? cell : (flags[normalise(text(cell))] ?? text(cell)) }
    case 'organisation-identifier':
    case 'person-identifier':
      if (typeof cell === 'number' && Math.abs(cell) >= 1e15) return problem('digits-lost', plainNumber(cell), digitsLost)
      return { raw: text(cell) }
    default:
      if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) >= 1e15)
        return problem('digits-lost', plainNumber(cell), digitsLost)
      return { raw: text(cell) }
  }
}

/** A cell as text, without the apostrophe that an export puts before what would be misread. */
const text = (cell: Cell): string => unguarded(cellText(cell).trim()).trim()

const flags: Readonly<Record<string, boolean>> = {
  有: true,
  无: false,
  对: true,
  错: false,
  '✔': true,
  '☑': true,
  '✗': false,
  '✘': false,
  '☐': false,
  TRUE: true,
  FALSE: false,
  没有: false,
  不是: false,
}

const problem = (code: string, read: string, message: Words) => ({ code, read: excerpt(read), message })

function day(cell: Cell, { date1904 }: ReadingContext, end: End): SheetDay | 'ambiguous' | null {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return { day: cell.day, rounded: null }
  if (typeof cell === 'number') return dayOfNumber(cell, date1904, end)
  const written = text(cell)
  return /^\d{5}(\.\d+)?$/.test(normalise(written))
    ? dayOfNumber(Number(normalise(written)), date1904, end)
    : readDay(written, end)
}

function readDate(cell: Cell, context: ReadingContext, end: End): ValueReading {
  const found = day(cell, context, end)
  if (found === 'ambiguous') return problem('ambiguous-month', cellText(cell), ambiguous(cellText(cell)))
  // What is no day of a sheet's is left to the field's own reader, which says what is allowed.
  if (!found?.day) return { raw: text(cell) }
  return { raw: found.day, ...(found.rounded && { note: roundedNote(found.day) }) }
}

/** Two days with a stroke, 至, ~ or a line end between them; one day is where the period begins. */
function readPeriod(cell: Cell, context: ReadingContext): ValueReading {
  if (typeof cell !== 'string') {
    const from = readDate(cell, context, 'first')
    return 'raw' in from ? { ...from, raw: { from: from.raw, until: null } } : from
  }
  const written = normalise(text(cell))
  if (written.length > 100) return { raw: written }
  const [first, second] = split(written)
  const from = day(first, context, 'first')
  const open = second === null || /^(?:今|至今|现在|长期|永久|present|now)?$/i.test(second)
  const until = open
    ? null
    : day(/^\d{1,2}[-./月]/.test(second) && /^\d{4}/.test(first) ? `${first.slice(0, 4)}-${second}` : second, context, 'last')
  if (from === 'ambiguous' || until === 'ambiguous') return problem('ambiguous-month', written, ambiguous(written))
  if (!from?.day || (!open && !until?.day)) return { raw: written }
  const rounded = from.rounded ?? until?.rounded
  return {
    raw: { from: from.day, until: until?.day ?? null },
    ...(rounded && { note: roundedNote(until ? `${from.day} – ${until.day}` : from.day) }),
  }
}

/** Where one day ends and the next begins; a stroke inside a day does not part it. */
function split(written: string): readonly [string, string | null] {
  const plain = written.replace(/^(?:from|自|从)\s*/i, '').replace(/(?:起|止)$/, '')
  const marked = /^(.+?)\s*(?:至|到|~|～|–|—|——|\n|\bto\b|\buntil\b|起至|起,|\s-+\s)\s*(.*)$/is.exec(plain)
  if (marked) return [marked[1]!.replace(/起$/, ''), marked[2]!.trim()]
  const stroke = /^(\d{4}(?:[./年]\d{1,2}){0,2}[月日]?)-+(\d{4}(?:[./年]\d{1,2}){0,2}[月日]?)$/.exec(plain.replace(/\s+/g, ''))
  if (stroke && (/[./年]/.test(stroke[1]!) || stroke[2]!.length === 4)) return [years(stroke[1]!), years(stroke[2]!)]
  const days = /^(\d{4}-\d{1,2}-\d{1,2})-+(\d{4}-\d{1,2}-\d{1,2})$/.exec(plain)
  return days ? [days[1]!, days[2]!] : [plain, null]
}

const years = (part: string): string => (/^\d{4}$/.test(part) ? `${part}年` : part)

/** A number with the unit that the cell, the heading or the sheet gives it, in the unit that the field is kept in. */
function readNumber(field: Field, cell: Cell, { unit }: ReadingContext): ValueReading {
  if (cell !== null && typeof cell === 'object' && 'percent' in cell)
    return field.kind === 'percentage' ? { raw: cell.percent } : { raw: new Decimal(cell.percent).div(100).toFixed() }
  if (cell !== null && typeof cell === 'object') return problem('day-for-number', cell.day, dayForNumber)
  const written = text(cell)
  const quantity = typeof cell === 'number' && /e/i.test(String(cell)) ? null : readQuantity(written)
  if (!quantity) return { raw: written }
  const { number } = quantity
  if (field.kind === 'percentage')
    return { raw: number.times(quantity.unit.percent ? 1 : new Decimal(10).pow(quantity.unit.power)).toFixed() }
  if (quantity.unit.percent) return { raw: number.div(100).toFixed() }
  // What the cell says of itself goes before what the heading says of all cells.
  const power = quantity.written ? quantity.unit.power : (unit?.power ?? 0)
  const value = number.times(new Decimal(10).pow(power))
  // Programs keep 0.1 + 0.2 as 0.30000000000000004: an amount of money has two decimals and no dust.
  const exact = typeof cell === 'number' ? value.toSignificantDigits(15) : value
  return { raw: exact.toFixed() }
}

/** `title {id}`, ids, or names; several parted by semicolons or line ends, and by 、 or commas where that names records. */
function readPointer(field: Field, written: string): ValueReading {
  // The id ends its part: a title may have braces of its own.
  const ids = [...written.matchAll(/\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}(?=;|$)/g)].map(match => match[1]!)
  if (ids.length) return { raw: field.kind === 'references' ? ids : ids.at(-1) }
  if ('value' in field.read(written)) return { raw: written }
  if (field.kind !== 'references') return { names: [written] }
  return { names: written.split(/\s*[;；\n]\s*/).filter(Boolean) }
}

const formulaError: Words = {
  en: 'The formula in this cell has no result. Correct it, or write the value.',
  zh: '该单元格的公式没有结果，请更正公式或直接填写数值。',
}
const digitsLost: Words = {
  en: 'A number of more than 15 digits has lost its last ones in the spreadsheet. Format the cell as text and write the number again.',
  zh: '超过15位的数字在电子表格中已丢失末尾几位。请将单元格设为文本格式后重新填写。',
}
const dayForNumber: Words = {
  en: 'The cell is formatted as a date, but a number is wanted. Change its format and check the number.',
  zh: '该单元格为日期格式，此处应为数字。请更改单元格格式并核对数值。',
}
const ambiguous = (read: string): Words => ({
  en: `“${read}” may be January or October: the spreadsheet dropped a zero. Write 2005-01-15, or 2005年10月.`,
  zh: `“${read}”可能是1月，也可能是10月（电子表格省略了末尾的零）。请写成2005-01-15或2005年10月。`,
})
const roundedNote = (day: string): Words => ({
  en: `Only a month or a year is given: taken as ${day}.`,
  zh: `只写到月或年，按${day}登记。`,
})
