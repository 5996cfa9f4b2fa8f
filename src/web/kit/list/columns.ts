import { usePreference } from '../preferences.ts'
import type { RegisterModel } from '../wire.ts'

/** The chosen columns of a register, in their order, remembered for the person; the register's own until something is chosen. */
export function useColumns(register: RegisterModel): readonly [readonly string[], (columns: readonly string[] | null) => void] {
  const [kept, set] = usePreference(`columns:${register.name}`)
  const known = Array.isArray(kept) ? kept.filter((name): name is string => Boolean(register.fields[String(name)])) : []
  return [known.length ? known : register.listed, set]
}

/** The list with one entry a place earlier (-1) or later (+1). */
export function moved(columns: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = columns.indexOf(name)
  const to = from + by
  if (from < 0 || to < 0 || to >= columns.length) return columns
  const next = columns.filter(each => each !== name)
  next.splice(to, 0, name)
  return next
}
