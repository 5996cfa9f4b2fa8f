import type { Actor } from './actor.ts'
import { toJson, type Values } from './draft.ts'
import type { Json } from './field/field.ts'
import type { AnyRegister } from './register.ts'

/** Who may see what is hidden, one value at a time and with a reason: those who keep the books, and nobody who only reads them. */
export const mayReveal = ({ roles }: Actor): boolean => roles.includes('officer') || roles.includes('section-head')

/** A value as it goes out where it is hidden; null where nothing of the field is hidden. */
export const maskOf = (register: AnyRegister, name: string, value: unknown): string | null =>
  value === null || value === undefined ? null : (register.fields[name]?.mask?.(value) ?? null)

/** Values as JSON for whoever reads them: identity numbers, telephone numbers and the like as stars. */
export const maskedJson = (register: AnyRegister, values: Values): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(toJson(register, values)).map(([name, json]) => [name, maskOf(register, name, values[name]) ?? json]),
  )

/** Field by field, what differs between two versions: compared as they are, told with stars. */
export function maskedChanges(register: AnyRegister, before: Values, after: Values) {
  const [old, fresh] = [toJson(register, before), toJson(register, after)]
  const [oldShown, freshShown] = [maskedJson(register, before), maskedJson(register, after)]
  return Object.keys(register.fields)
    .filter(field => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
    .map(field => ({ field, before: oldShown[field] ?? null, after: freshShown[field] ?? null }))
}

/** What was given, with stars that stand for a known value taken as that value: what a form or a sheet showed and nobody touched. */
export function unmasked(
  register: AnyRegister,
  given: Readonly<Record<string, unknown>>,
  known: readonly Values[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(given).map(([name, raw]) => {
    if (typeof raw !== 'string' || !raw.includes('*') || !register.fields[name]?.mask) return [name, raw]
    const meant = known.find(values => maskOf(register, name, values[name]) === raw.trim())
    return [name, meant ? register.fields[name].toJson(meant[name]) : raw]
  })
  return Object.fromEntries(entries)
}
