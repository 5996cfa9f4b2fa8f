import { type Actor, placesOf } from '../actor.ts'
import { identifier, literal, snake } from '../identifier.ts'
import type { ActorList, ActorProperty, ColumnRef, Condition, Operand } from './condition.ts'

/** An SQL text with its values, `$1` first. */
export interface Sql {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Collects the values of one statement; equal values share a place, which keeps the statements of a summary short. */
export class Parameters {
  readonly values: unknown[] = []
  readonly #places = new Map<string, string>()
  add(value: unknown, type = ''): string {
    const key = `${type}:${typeof value}:${Array.isArray(value) ? JSON.stringify(value) : String(value)}`
    const known = this.#places.get(key)
    if (known) return known
    const place = `$${this.values.push(value)}${type && `::${type}`}`
    this.#places.set(key, place)
    return place
  }
}

/** How a condition is printed: where columns live, and where values and the actor come from. */
export interface Printer {
  /** The SQL of a column; follows references by joins that the caller keeps. */
  column(ref: ColumnRef): string
  /** The SQL of a value of the given type. */
  value(value: unknown, type: string): string
  actor(property: ActorProperty): string
  /** The SQL of an array of ids, never null. */
  list(list: ActorList): string
  has(role: string): string
  /** Whether the record that a reference leads to names what is the person's own; absent where joins answer it. */
  linked?(ref: ColumnRef): string
}

/**
 * The setting that holds the ids of a register's records whose column names what is the person's own, for access that follows a reference:
 * policies on a cluster allow no sub-select.
 */
export const ownRecordsSetting = (register: string, column: string): string => `own_${snake(register)}_${snake(column)}`

/** What names a record; the rest is text. */
const isRecord = (property: ActorProperty) => property === 'organisation' || property === 'place'

/** Prints for a query: values become parameters, the actor is known. */
export const queryPrinter = (parameters: Parameters, actor: Actor, column: Printer['column']): Printer => ({
  column,
  value: (value, type) => parameters.add(value, type),
  actor: property => parameters.add(actor[property], isRecord(property) ? 'uuid' : 'text'),
  list: () => parameters.add(placesOf(actor), 'uuid[]'),
  has: role => String((actor.roles as readonly string[]).includes(role)),
})

/**
 * Prints for a row-security policy, which knows the actor from the transaction's settings. `wrapped` puts each
 * question about the actor in a sub-select, answered once a statement on a single server; a distributed one refuses sub-selects in policies.
 */
export function policyPrinter(form: 'wrapped' | 'plain'): Printer {
  const once = (expression: string) => (form === 'wrapped' ? `(select ${expression})` : expression)
  const ids = (name: string) => `${once(`coalesce(string_to_array(${setting(name)}, ','), '{}')::uuid[]`)}::uuid[]`
  const setting = (name: string) => `current_setting('torchbook.${name === 'id' ? 'actor' : name}', true)`
  return {
    column: ref => {
      if (ref.via.length)
        throw new Error(`A policy cannot follow a reference to “${ref.name}”: a cluster allows no sub-select in it.`)
      return identifier(ref.name + ref.suffix)
    },
    value: (value, type) => (value === null ? 'null' : `${literal(String(value))}::${type}`),
    actor: property => once(isRecord(property) ? `nullif(${setting(property)}, '')::uuid` : setting(property)),
    // The cast keeps `= any(…)` from reading the sub-select as a set of rows.
    list: ids,
    linked: ({ via, name }) => {
      const [step] = via
      if (!step || via.length > 1) throw new Error(`A policy cannot follow ${via.length} references to “${name}”.`)
      return `${identifier(snake(step.field))} = any(${ids(ownRecordsSetting(step.register, name))})`
    },
    has: role => once(`${literal(role)} = any(string_to_array(${setting('roles')}, ','))`),
  }
}

const signs = { is: '=', above: '>', atLeast: '>=', atMost: '<=', below: '<' } as const

/** The condition as an SQL expression of three values: true, false, null for unknown. */
export function conditionSql(condition: Condition, printer: Printer): string {
  const inner = (of: Condition) => conditionSql(of, printer)
  const operand = (value: Operand, type: string) =>
    'actor' in value
      ? printer.actor(value.actor)
      : 'column' in value
        ? printer.column(value.column)
        : printer.value(toSql(value.literal), type)
  switch (condition.op) {
    case 'is':
    case 'above':
    case 'atLeast':
    case 'atMost':
    case 'below':
      if (condition.op === 'is' && printer.linked && condition.column.via.length && 'actor' in condition.value)
        return printer.linked(condition.column)
      return `${printer.column(condition.column)} ${signs[condition.op]} ${operand(condition.value, typeOf(condition.column))}`
    case 'in': {
      if (!condition.values.length) return 'false'
      const type = typeOf(condition.column)
      return `${printer.column(condition.column)} in (${condition.values.map(value => printer.value(toSql(value), type)).join(', ')})`
    }
    case 'has':
      return `${operand(condition.value, typeOf(condition.column).replace('[]', ''))} = any(${printer.column(condition.column)})`
    case 'among':
      return `${printer.column(condition.column)} = any(${printer.list(condition.list)})`
    case 'contains':
      return `strpos(lower(${textOf(condition.column, printer)}), lower(${printer.value(condition.text, 'text')})) > 0`
    case 'isSet':
      return `${textOf(condition.column, printer)} is not null`
    case 'holdsOn': {
      const day = printer.value(condition.day, 'date')
      const from = printer.column({ ...condition.column, suffix: '_from' })
      const until = printer.column({ ...condition.column, suffix: '_until' })
      return `(${from} <= ${day} and (${until} is null or ${until} >= ${day}))`
    }
    case 'all':
      return condition.of.length ? `(${condition.of.map(inner).join(' and ')})` : 'true'
    case 'any':
      return condition.of.length ? `(${condition.of.map(inner).join(' or ')})` : 'false'
    case 'not':
      return `(not ${inner(condition.of)})`
    case 'named':
      return inner(condition.of)
    case 'when':
      return `((not ${inner(condition.if)}) or ${inner(condition.must)})`
    case 'actorHas':
      return printer.has(condition.role)
  }
}

/** A column's SQL name without its table. A period asked for itself ("is set") is its first day. */
export const columnName = (ref: ColumnRef): string => identifier(snake(ref.name) + (ref.suffix || ref.field.columns[0]!.suffix))

const typeOf = (ref: ColumnRef): string =>
  ref.field.columns.find(column => column.suffix === ref.suffix)?.type ?? ref.field.columns[0]!.type

/** A name without a language is known when either is, and contains what either contains. */
const textOf = (ref: ColumnRef, printer: Printer): string =>
  ref.field.kind === 'translated' && ref.suffix === ''
    ? `nullif(concat_ws(E'\\n', ${['_en', '_zh'].map(suffix => printer.column({ ...ref, suffix })).join(', ')}), '')`
    : printer.column(ref)

const toSql = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(toSql)
    : typeof value === 'bigint' || (typeof value === 'object' && value !== null)
      ? String(value)
      : value
