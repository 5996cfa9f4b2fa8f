import type { RowDraft } from '../../engines/sheet/read-row.ts'
import type { Json } from '../../kernel/field/field.ts'
import { maskOf } from '../../kernel/mask.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { StoredRow } from '../row.ts'

/** A row of an exported sheet that comes back: cells that still hold the stars of what is known give nothing. */
export function withoutStars(register: AnyRegister, draft: RowDraft, known: StoredRow): RowDraft {
  const values = Object.entries(draft.values).filter(
    ([name, raw]) => typeof raw !== 'string' || maskOf(register, name, known.values[name]) !== raw.trim(),
  )
  return { ...draft, values: Object.fromEntries(values) }
}

/** Whether a problem is only that a cell holds the stars of what is known. */
export const standsFor = (register: AnyRegister, { place, read }: Problem, known: StoredRow): boolean =>
  read !== '' && maskOf(register, place, known.values[place]) === read.trim()

/** One value of an import's outcome, hidden where the field is. */
export function shown(register: AnyRegister, name: string, json: Json | undefined): Json {
  const field = register.fields[name]!
  if (json === null || json === undefined || !field.mask) return json ?? null
  const reading = field.read(json)
  return 'value' in reading ? field.mask(reading.value) : '***'
}
