import type { Values } from '../kernel/draft.ts'
import type { Field } from '../kernel/field/field.ts'
import { identifier, snake } from '../kernel/identifier.ts'
import type { AnyRegister, SystemColumns } from '../kernel/register.ts'

/** One version of a record, with the values of its fields. */
export interface StoredRow extends SystemColumns {
  readonly id: string
  readonly region: string
  readonly values: Values
}

/** The SQL columns of a register's own fields, unquoted, in the order that `toColumns` gives their values. */
export const fieldColumns = (register: AnyRegister): readonly string[] =>
  Object.entries(register.fields).flatMap(([name, field]) => field.columns.map(column => snake(name) + column.suffix))

/** The values for `fieldColumns`. */
export const fieldValues = (register: AnyRegister, values: Values): readonly unknown[] =>
  Object.entries(register.fields).flatMap(([name, field]) => {
    const value = values[name] ?? null
    return value === null ? field.columns.map(() => null) : field.toColumns(value)
  })

/** Which columns each field of a register is read from: worked out once, because lists read thousands of rows. */
const plans = new WeakMap<
  AnyRegister,
  readonly { readonly name: string; readonly field: Field; readonly from: readonly string[] }[]
>()

function planOf(register: AnyRegister) {
  const known = plans.get(register)
  if (known) return known
  const plan = Object.entries(register.fields).map(([name, field]) => ({
    name,
    field,
    from: field.columns.map(({ suffix }) => snake(name) + suffix),
  }))
  plans.set(register, plan)
  return plan
}

/** What a statement has to bring for {@link readRow}; the text that is searched stays in the database. */
export const rowColumns = (register: AnyRegister, alias: string): string =>
  [...systemColumns, ...fieldColumns(register)].map(name => `${alias}.${identifier(name)}`).join(', ')

const systemColumns = [
  'id',
  'region',
  'version',
  'recorded_at',
  'superseded_at',
  'author',
  'reason',
  'source',
  'attachments',
] as const

/** A row as the driver gives it, read into the values of its kinds. */
export function readRow(register: AnyRegister, raw: Readonly<Record<string, unknown>>): StoredRow {
  const values: Record<string, unknown> = {}
  for (const { name, field, from } of planOf(register)) values[name] = field.fromColumns(from.map(column => raw[column] ?? null))
  return {
    id: String(raw.id),
    region: String(raw.region),
    version: Number(raw.version),
    recordedAt: String(raw.recorded_at),
    supersededAt: String(raw.superseded_at),
    author: String(raw.author),
    reason: String(raw.reason),
    source: String(raw.source),
    attachments: (raw.attachments ?? []) as readonly string[],
    values,
  }
}
