import { Decimal } from 'decimal.js'
import { type Actor, placesOf } from '../actor.ts'
import type { Words } from '../words.ts'
import type { ColumnRef, Condition, Operand } from './condition.ts'

/** `not applicable` hinders nothing: it counts as met where clauses are joined. */
export type Verdict = 'met' | 'not met' | 'unknown' | 'not applicable'

/** A verdict with what it rests on: the clauses below, and the columns whose missing value made it unknown. */
export interface Judgement {
  readonly condition: Condition
  readonly verdict: Verdict
  readonly missing: readonly Words[]
  readonly of: readonly Judgement[]
}

/** Gives the value of a column of the record (or of a record it refers to); null for not known. */
export type Lookup = (ref: ColumnRef) => unknown

/** Judges a condition on one record. Unknown follows three-valued logic, exactly as the SQL does. */
export function judge(condition: Condition, lookup: Lookup, actor: Actor): Judgement {
  const leaf = (verdict: Verdict, ...refs: readonly ColumnRef[]): Judgement => ({
    condition,
    verdict,
    missing: verdict === 'unknown' ? refs.filter(ref => (lookup(ref) ?? null) === null).map(ref => ref.field.label) : [],
    of: [],
  })
  const joined = (verdict: Verdict, of: readonly Judgement[]): Judgement => ({
    condition,
    verdict,
    missing: verdict === 'unknown' ? of.flatMap(one => one.missing) : [],
    of,
  })
  switch (condition.op) {
    case 'is':
    case 'above':
    case 'atLeast':
    case 'atMost':
    case 'below': {
      const order = compare(lookup(condition.column), given(condition.value, lookup, actor))
      return leaf(order === null ? 'unknown' : met(orders[condition.op](order)), condition.column, ...refOf(condition.value))
    }
    case 'in': {
      const value = lookup(condition.column) ?? null
      if (!condition.values.length) return leaf('not met')
      return leaf(value === null ? 'unknown' : met(condition.values.some(one => compare(value, one) === 0)), condition.column)
    }
    case 'has': {
      const list = lookup(condition.column) as readonly unknown[] | null | undefined
      const value = given(condition.value, lookup, actor)
      if (list == null || (value === null && list.length > 0)) return leaf('unknown', condition.column, ...refOf(condition.value))
      return leaf(met(list.some(one => compare(one, value) === 0)))
    }
    case 'among': {
      const value = lookup(condition.column) ?? null
      const own = placesOf(actor)
      if (!own.length) return leaf('not met')
      return leaf(value === null ? 'unknown' : met(own.includes(String(value))), condition.column)
    }
    case 'contains': {
      const text = textOf(lookup(condition.column))
      return leaf(text === null ? 'unknown' : met(text.toLowerCase().includes(condition.text.toLowerCase())), condition.column)
    }
    case 'isSet':
      return leaf(met((lookup(condition.column) ?? null) !== null))
    case 'holdsOn': {
      const from = lookup({ ...condition.column, suffix: '_from' }) as string | null
      const until = lookup({ ...condition.column, suffix: '_until' }) as string | null
      const open = until == null || until >= condition.day
      return leaf(from == null ? (open ? 'unknown' : 'not met') : met(from <= condition.day && open), condition.column)
    }
    case 'all': {
      const of = condition.of.map(one => judge(one, lookup, actor))
      return joined(of.some(isNotMet) ? 'not met' : of.some(isUnknown) ? 'unknown' : 'met', of)
    }
    case 'any': {
      const of = condition.of.map(one => judge(one, lookup, actor))
      return joined(of.some(isMet) ? 'met' : of.some(isUnknown) ? 'unknown' : 'not met', of)
    }
    case 'not': {
      const inner = judge(condition.of, lookup, actor)
      return joined(isMet(inner) ? 'not met' : isUnknown(inner) ? 'unknown' : 'met', [inner])
    }
    case 'named': {
      const inner = judge(condition.of, lookup, actor)
      return joined(inner.verdict, [inner])
    }
    case 'when': {
      const asked = judge(condition.if, lookup, actor)
      if (isNotMet(asked)) return joined('not applicable', [asked])
      const then = judge(condition.must, lookup, actor)
      return joined(isMet(then) ? 'met' : isUnknown(asked) || isUnknown(then) ? 'unknown' : 'not met', [asked, then])
    }
    case 'actorHas':
      return leaf(met(actor.roles.includes(condition.role)))
  }
}

/** Whether a judged condition hinders nothing. */
export const isMet = ({ verdict }: Judgement): boolean => verdict === 'met' || verdict === 'not applicable'
const isNotMet = ({ verdict }: Judgement) => verdict === 'not met'
const isUnknown = ({ verdict }: Judgement) => verdict === 'unknown'
const met = (truth: boolean): Verdict => (truth ? 'met' : 'not met')

const orders = {
  is: (order: number) => order === 0,
  above: (order: number) => order > 0,
  atLeast: (order: number) => order >= 0,
  atMost: (order: number) => order <= 0,
  below: (order: number) => order < 0,
}

const refOf = (value: Operand): readonly ColumnRef[] => ('column' in value ? [value.column] : [])

function given(value: Operand, lookup: Lookup, actor: Actor): unknown {
  if ('actor' in value) return actor[value.actor]
  return 'column' in value ? (lookup(value.column) ?? null) : value.literal
}

/** −1, 0, 1, or null when either is not known. Texts by code point, as the database's collation does. */
function compare(a: unknown, b: unknown): number | null {
  if (a == null || b == null) return null
  if (a instanceof Decimal || b instanceof Decimal) return new Decimal(String(a)).cmp(String(b))
  if (Array.isArray(a) && Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b) ? 0 : 1
  if (typeof a === 'bigint' || typeof b === 'bigint')
    return BigInt(a as bigint) < BigInt(b as bigint) ? -1 : BigInt(a as bigint) > BigInt(b as bigint) ? 1 : 0
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const [x, y] = [a as number | boolean, b as number | boolean]
  return x < y ? -1 : x > y ? 1 : 0
}

/** By code point: JavaScript's own `<` goes by code units and puts rare characters (above U+FFFF) before U+E000. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  const [x, y] = [Array.from(a), Array.from(b)]
  const at = x.findIndex((letter, index) => letter !== y[index])
  if (at === -1) return -1
  return at < y.length ? Math.sign(x[at]!.codePointAt(0)! - y[at]!.codePointAt(0)!) : 1
}

/** A name is searched in both its languages. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return value == null ? null : String(value)
  return Object.values(value).filter(Boolean).join('\n')
}

/** A lookup over a record's own fields, and over the records it refers to as given in `linked` (by the path of reference fields). */
export function rowLookup(
  row: Readonly<Record<string, unknown>>,
  linked: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {},
): Lookup {
  return ref => {
    const from = ref.via.length ? linked[ref.via.map(step => step.field).join('.')] : row
    const value = from?.[ref.name] ?? null
    if (ref.suffix === '' || value === null) return value
    return (value as Readonly<Record<string, unknown>>)[ref.suffix.slice(1)] ?? null
  }
}

/** Whether a condition could be met for this person by some record: clauses about columns are taken as met, those about the person are asked. */
export function mayEver(condition: Condition, actor: Actor): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every(one => mayEver(one, actor))
    case 'any':
      return condition.of.some(one => mayEver(one, actor))
    case 'named':
      return mayEver(condition.of, actor)
    case 'actorHas':
      return actor.roles.includes(condition.role)
    case 'is':
      return !('actor' in condition.value) || actor[condition.value.actor] !== null
    case 'among':
      return placesOf(actor).length > 0
    default:
      return true
  }
}
