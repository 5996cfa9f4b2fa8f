import type { Field } from '../field/field.ts'
import type { Period } from '../field/period.ts'
import type { PlainDate } from '../plain-date.ts'
import type { ActorList, ActorProperty, ColumnRef, Condition, Operand, Step } from './condition.ts'

type Asked<Value> = Value | { readonly actor: ActorProperty } | Column<Value>

/** What may be asked of a column holding `Value`. */
export interface Column<Value> {
  readonly ref: ColumnRef
  is(value: Asked<Value>): Condition
  in(values: readonly Value[]): Condition
  /** For references: one of the records that the person stands for. */
  among(list: { readonly list: ActorList }): Condition
  above(value: Asked<Value>): Condition
  atLeast(value: Asked<Value>): Condition
  atMost(value: Asked<Value>): Condition
  below(value: Asked<Value>): Condition
  isSet(): Condition
  /** For lists: the list includes the value. */
  has(value: Value extends readonly (infer Member)[] ? Asked<Member> : never): Condition
  /** For texts: the text includes the words, capitals ignored. */
  contains(text: string): Condition
  /** For periods: the period includes the day. */
  holdsOn(day: Value extends Period ? PlainDate : never): Condition
  readonly from: Value extends Period ? Column<PlainDate> : never
  readonly until: Value extends Period ? Column<PlainDate> : never
}

/** The column of a field. Literals are checked against the vocabulary when the condition is declared. */
export function column<Value>(name: string, field: Field, via: readonly Step[] = [], suffix = ''): Column<Value> {
  const ref: ColumnRef = { via, name, suffix, field }
  const operand = (value: unknown): Operand => {
    if (typeof value === 'object' && value !== null && 'actor' in value) return value as Operand
    if (typeof value === 'object' && value !== null && 'ref' in value) return { column: (value as Column<unknown>).ref }
    return { literal: checked(ref, value) }
  }
  const end = (part: '_from' | '_until') => column<PlainDate>(name, field, via, part)
  return {
    ref,
    is: value => ({ op: 'is', column: ref, value: operand(value) }),
    in: values => ({ op: 'in', column: ref, values: values.map(value => checked(ref, value)) }),
    among: ({ list }) => ({ op: 'among', column: ref, list }),
    above: value => ({ op: 'above', column: ref, value: operand(value) }),
    atLeast: value => ({ op: 'atLeast', column: ref, value: operand(value) }),
    atMost: value => ({ op: 'atMost', column: ref, value: operand(value) }),
    below: value => ({ op: 'below', column: ref, value: operand(value) }),
    isSet: () => ({ op: 'isSet', column: ref }),
    has: value => ({ op: 'has', column: ref, value: operand(value) }),
    contains: words => ({ op: 'contains', column: ref, text: words }),
    holdsOn: day => ({ op: 'holdsOn', column: ref, day }),
    // Getters, because most columns are never asked for their ends and a column's ends have none themselves.
    get from() {
      return end('_from') as Column<Value>['from']
    },
    get until() {
      return end('_until') as Column<Value>['until']
    },
  }
}

function checked(ref: ColumnRef, value: unknown): unknown {
  const { vocabulary } = ref.field
  if (vocabulary && typeof value === 'string' && !vocabulary.codes.includes(value))
    throw new Error(`"${value}" is not an option of "${vocabulary.name}" (column "${ref.name}"): ${vocabulary.codes.join(', ')}.`)
  return value
}
