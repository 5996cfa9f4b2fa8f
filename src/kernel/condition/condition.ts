import type { Role } from '../actor.ts'
import type { Field } from '../field/field.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Words } from '../words.ts'

/**
 * Conditions on the records of one register. The same tree serves permissions, indicator filters, cross-field rules and flows: it
 * prints to SQL (`sql.ts`), is judged in TypeScript with a verdict per clause (`judge.ts`) and reads out in both languages
 * (`sentence.ts`).
 */
export type Condition =
  | { readonly op: 'is'; readonly column: ColumnRef; readonly value: Operand }
  | { readonly op: 'above' | 'atLeast' | 'atMost' | 'below'; readonly column: ColumnRef; readonly value: Operand }
  | { readonly op: 'in'; readonly column: ColumnRef; readonly values: readonly unknown[] }
  /** The list in the column has the value as a member. */
  | { readonly op: 'has'; readonly column: ColumnRef; readonly value: Operand }
  /** The record in the column is one of those that the person stands for. */
  | { readonly op: 'among'; readonly column: ColumnRef; readonly list: ActorList }
  | { readonly op: 'contains'; readonly column: ColumnRef; readonly text: string }
  | { readonly op: 'isSet'; readonly column: ColumnRef }
  /** The period in the column includes the day. */
  | { readonly op: 'holdsOn'; readonly column: ColumnRef; readonly day: PlainDate }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Only asked where `if` is met; not applicable otherwise, which hinders nothing. */
  | { readonly op: 'when'; readonly if: Condition; readonly must: Condition }
  /** The same condition under the words people use for it: sentences say `words`, everything else asks `of`. */
  | { readonly op: 'named'; readonly words: Words; readonly of: Condition }
  | { readonly op: 'actorHas'; readonly role: Role }

/** What a condition may ask of the person: it stands in the transaction's settings, where row security finds it. */
export type ActorProperty = 'id' | 'region' | 'organisation' | 'place'

/** Of a person, several records at once: the own place and all below it. */
export type ActorList = 'places'

/** A value written into the condition, a property of whoever asks, or another column of the same record. */
export type Operand = { readonly literal: unknown } | { readonly actor: ActorProperty } | { readonly column: ColumnRef }

/** A column of the register, or of a record it refers to (`via` names the reference fields on the way). */
export interface ColumnRef {
  readonly via: readonly Step[]
  readonly name: string
  /** The SQL column suffix: a period's `_from` and `_until`. */
  readonly suffix: string
  readonly field: Field
}

/** One reference followed: the field that holds the id, and the register it leads to. */
export interface Step {
  readonly field: string
  readonly register: string
  readonly label: Field['label']
}

/** Stands for the asking person inside a declaration: `holder.is(actor.organisation)`. */
export const actor = {
  id: { actor: 'id' },
  region: { actor: 'region' },
  organisation: { actor: 'organisation' },
  place: { actor: 'place' },
  places: { list: 'places' },
} as const

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
export const named = (words: Words, of: Condition): Condition => ({ op: 'named', words, of })
export const when = (condition: Condition, must: Condition): Condition => ({ op: 'when', if: condition, must })
export const role = (...roles: readonly Role[]): Condition =>
  roles.length === 1 ? { op: 'actorHas', role: roles[0]! } : any(...roles.map(one => ({ op: 'actorHas', role: one }) as const))

/** Every column a condition asks about. */
export function columnsOf(condition: Condition): readonly ColumnRef[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(columnsOf)
    case 'not':
    case 'named':
      return columnsOf(condition.of)
    case 'when':
      return [...columnsOf(condition.if), ...columnsOf(condition.must)]
    case 'actorHas':
      return []
    case 'is':
    case 'has':
    case 'above':
    case 'atLeast':
    case 'atMost':
    case 'below':
      return 'column' in condition.value ? [condition.column, condition.value.column] : [condition.column]
    default:
      return [condition.column]
  }
}

/** Every role a condition names. */
export function rolesOf(condition: Condition): readonly Role[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(rolesOf)
    case 'not':
    case 'named':
      return rolesOf(condition.of)
    case 'when':
      return [...rolesOf(condition.if), ...rolesOf(condition.must)]
    case 'actorHas':
      return [condition.role]
    default:
      return []
  }
}
