import { all, type ColumnRef, type Condition, column, named } from '../../kernel/condition/index.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import type { PlainIndicator } from '../indicators/indicator.ts'

/** What a slice keeps of an indicator: `key` tells slices apart, `words` name the part to a reader. */
export interface Cut {
  readonly key: string
  readonly words: Words
  readonly where: readonly Condition[]
}

/** An indicator narrowed to some of its records: the same definition, source and measure, so that slices that share nothing add up to it. */
export function slice(indicator: PlainIndicator, { key, words, where }: Cut): PlainIndicator {
  return {
    ...indicator,
    id: `${indicator.id}[${key}]`,
    label: fill({ en: '{label}: {part}', zh: '{label}：{part}' }, { label: indicator.label, part: words }),
    filter: all(
      indicator.filter,
      named(fill({ en: 'it belongs to “{part}”', zh: '属于“{part}”' }, { part: words }), all(...where)),
    ),
  }
}

/** A column of a register, of the record a reference leads to when `via` says which. */
export const columnOf = (
  register: AnyRegister,
  name: string,
  options: { readonly suffix?: string; readonly via?: { readonly field: string; readonly of: AnyRegister } } = {},
): ColumnRef => {
  const { via, suffix } = options
  const steps = via ? [{ field: via.field, register: via.of.name, label: register.fields[via.field]!.label }] : []
  const { ref } = column(name, (via?.of ?? register).fields[name]!, steps)
  return suffix === undefined ? ref : { ...ref, suffix }
}

/** The column holds this value, or nothing where the value is null. */
export const holds = (ref: ColumnRef, value: string | number | null): Condition =>
  value === null ? { op: 'not', of: { op: 'isSet', column: ref } } : { op: 'is', column: ref, value: { literal: value } }
