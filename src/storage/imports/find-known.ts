import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { Parameters } from '../../kernel/condition/index.ts'
import type { Values } from '../../kernel/draft.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import { identifier } from '../../kernel/identifier.ts'
import { Population } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { now } from '../read.ts'
import { readRow, type StoredRow } from '../row.ts'

/** The current records with these ids. */
export async function findByIds(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  if (!ids.length) return new Map()
  const parameters = new Parameters()
  const population = new Population(register, actor, now, parameters)
  const { rows } = await client.query(
    `select r.* from ${population.from()} where ${population.where()} and r.id = any(${parameters.add(ids, 'uuid[]')})`,
    [...parameters.values],
  )
  return new Map(rows.map(row => [String(row.id), readRow(register, row)]))
}

/** Whether values say anything in the fields by which a register knows its records. */
export const hasMatch = (register: AnyRegister, values: Values): boolean =>
  register.match.some(name => (values[name] ?? null) !== null)

/**
 * Under which key a draft's record is known: what it gives in the register's matching fields, also what it leaves open. Of a name, the
 * languages that it gives.
 */
export const matchKey = (register: AnyRegister, values: Values): string =>
  JSON.stringify(
    register.match.map(name => {
      const [field, value] = [register.fields[name]!, values[name] ?? null]
      if (value === null) return null
      return field.kind === 'translated' ? partsOf(value as Translated) : field.toJson(value)
    }),
  )

const partsOf = ({ zh, en }: Translated) => [zh, en]

/** One SQL column of the matching fields, and what a draft gives for it. Of a name, the language that is not given may be anything. */
interface Wanted {
  readonly column: string
  readonly type: string
  readonly value: unknown
  readonly free: boolean
}

/** The current records that agree with drafts in the register's matching fields, by the draft's place in the list. */
export async function findByMatch(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  drafts: readonly Values[],
): Promise<ReadonlyMap<number, readonly StoredRow[]>> {
  const found = new Map<number, StoredRow[]>()
  const told = drafts.flatMap((values, place) =>
    hasMatch(register, values) ? [{ place, wanted: wantedOf(register, values) }] : [],
  )
  // Drafts that give the same columns are asked for together: the index finds each.
  const patterns = Map.groupBy(told, ({ wanted }) =>
    wanted.map(({ value, free }) => (value !== null ? 'v' : free ? '-' : 'n')).join(''),
  )
  for (const group of patterns.values()) {
    const parameters = new Parameters()
    const population = new Population(register, actor, now, parameters)
    const columns = group[0]!.wanted.map((one, index) => ({ ...one, index, given: one.value !== null }))
    const given = columns.filter(one => one.given)
    const lists = given.map(({ index, type }) =>
      parameters.add(
        group.map(({ wanted }) => wanted[index]!.value),
        `${type}[]`,
      ),
    )
    const places = parameters.add(
      group.map(one => one.place),
      'int[]',
    )
    const names = given.map(({ index }) => `c${index}`).join(', ')
    // Row by row, and by no index of what is left open: of rows that this transaction adds the server knows nothing yet, and would walk all.
    const on = columns.flatMap(({ column, index, given, free }) =>
      given ? [`r.${column} = w.c${index}`] : free ? [] : [`(r.${column} is null)::int = 1`],
    )
    const { rows } = await client.query(
      `select f.*, w._place from unnest(${places}, ${lists.join(', ')}) as w(_place, ${names})
       cross join lateral (select r.* from ${population.from()} where ${population.where()} and ${on.join(' and ')} offset 0) f`,
      [...parameters.values],
    )
    for (const row of rows) found.set(row._place, [...(found.get(row._place) ?? []), readRow(register, row)])
  }
  return found
}

const wantedOf = (register: AnyRegister, values: Values): readonly Wanted[] =>
  register.match.flatMap(name => {
    const [field, value] = [register.fields[name]!, values[name] ?? null]
    const parts = value === null ? field.columns.map(() => null) : field.toColumns(value)
    const named = field.kind === 'translated' && value !== null
    return field.columns.map(({ suffix, type }, index) => {
      const part = parts[index] ?? null
      return { column: identifier(name + suffix), type, value: part, free: named && part === null }
    })
  })
