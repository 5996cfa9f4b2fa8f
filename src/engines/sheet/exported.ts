import { Decimal } from 'decimal.js'
import type { Field } from '../../kernel/field/field.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import type { Language } from '../../kernel/words.ts'
import type { Cell } from './cell.ts'
import { guarded } from './guard.ts'

/** How a column of an exported workbook shows its numbers. */
export type Shown = 'text' | 'day' | 'money' | 'whole' | 'number' | 'percent'

export const shownAs = ({ kind }: Field): Shown =>
  (({ date: 'day', money: 'money', integer: 'whole', decimal: 'number', percentage: 'percent' }) as const)[kind as string] ??
  'text'

/** More digits than this a spreadsheet does not keep. */
const digits = 15

/** A value as a cell of a workbook: days as days, amounts as numbers; what a spreadsheet could not keep as text. References are the caller's. */
export function cellOfValue(field: Field, value: unknown, part: Language | null, language: Language): Cell {
  if (value === null || value === undefined) return null
  if (field.mask) return guarded(field.mask(value))
  if (part) return guardedOrNull((value as Translated)[part])
  switch (field.kind) {
    case 'date':
      return { day: String(value) }
    case 'money':
      return numberOrText(new Decimal(String(value)).div(100))
    case 'integer':
      return numberOrText(new Decimal(String(value)))
    case 'decimal':
      return numberOrText(value as Decimal)
    case 'percentage':
      return (value as Decimal).precision() <= digits
        ? { percent: (value as Decimal).toFixed() }
        : `${(value as Decimal).toFixed()}%`
    default:
      return guarded(textOfValue(field, value, language))
  }
}

/** A value as a cell of a text sheet; not guarded yet. */
export function textOfValue(field: Field, value: unknown, language: Language): string {
  if (field.mask) return field.mask(value)
  if (field.kind === 'evidence') return (value as readonly string[]).join(' ')
  // An option may have a comma in its label.
  if (field.kind === 'choices') return (value as readonly string[]).map(code => field.show([code], language)).join('; ')
  return field.show(value, language)
}

const guardedOrNull = (text: string | null): string | null => (text === null ? null : guarded(text))

const numberOrText = (value: Decimal): Cell => (value.precision() <= digits ? value.toNumber() : value.toFixed())
