import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Words } from '../kernel/words.ts'
import { kept } from './kept.ts'
import { readRow, rowColumns, type StoredRow } from './row.ts'

/** The records of a register that refer to one by a field: how many, the first of them, and what their amounts come to. */
export interface Relation {
  readonly register: AnyRegister
  readonly field: string
  readonly label: Words
  readonly total: number
  /** The newest first. */
  readonly first: readonly StoredRow[]
  /** Sums of the register's amounts of money in fen, by field, where any is known. */
  readonly sums: Readonly<Record<string, string>>
}

/** As many rows as show what is there; the rest is a list away. */
const shown = 5

/** Everything that refers to a record, by register and field. One statement counts, however many registers there are. */
export async function relationsOf(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  target: AnyRegister,
  id: string,
): Promise<readonly Relation[]> {
  const pointing = registers.flatMap(register =>
    Object.entries(register.fields)
      .filter(([, field]) => field.target === target.name)
      .map(([field, { kind, label }]) => ({ register, field, label, many: kind === 'references' })),
  )
  if (!pointing.length) return []
  const matches = ({ field, many }: (typeof pointing)[number]) =>
    many ? `${identifier(field)} @> array[$2::uuid]` : `${identifier(field)} = $2::uuid`
  const from = (one: (typeof pointing)[number]) =>
    `from ${versionTable(one.register.name)} r where region = $1 and superseded_at = 'infinity' and ${matches(one)}`
  const counted = pointing.map(
    (one, index) =>
      `select ${index} as index, count(*)::int as total, jsonb_build_object(${moneyOf(one.register)
        .map(name => `'${name}', sum(${identifier(name)})::text`)
        .join(', ')}) as sums ${from(one)}`,
  )
  const { rows } = await client.query<{ index: number; total: number; sums: Record<string, string | null> }>(
    kept(`select index, total, sums from (${counted.join('\nunion all ')}) as counted where total > 0 order by index`, [
      actor.region,
      id,
    ]),
  )
  const relations: Relation[] = []
  for (const { index, total, sums } of rows) {
    const one = pointing[index]!
    const { rows: first } = await client.query(
      kept(`select ${rowColumns(one.register, 'r')} ${from(one)} order by recorded_at desc, id desc limit ${shown}`, [
        actor.region,
        id,
      ]),
    )
    relations.push({
      ...{ register: one.register, field: one.field, label: one.label, total },
      first: first.map(row => readRow(one.register, row)),
      sums: Object.fromEntries(Object.entries(sums).flatMap(([name, sum]) => (sum === null ? [] : [[name, sum]]))),
    })
  }
  return relations
}

/** The fields of a register that are amounts of money. */
const moneyOf = (register: AnyRegister): readonly string[] =>
  Object.keys(register.fields).filter(name => register.fields[name]!.kind === 'money')
