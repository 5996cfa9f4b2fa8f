import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { Parameters } from '../../kernel/condition/index.ts'
import type { Values } from '../../kernel/draft.ts'
import type { Translated } from '../../kernel/field/translated.ts'
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
  const rows = await select(client, register, population, parameters, [`r.id = any(${parameters.add(ids, 'uuid[]')})`])
  return new Map(rows.map(row => [row.id, row]))
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

/** Every key by which a draft may mean a stored record: a name with either language, or both. */
function keysOf(register: AnyRegister, values: Values): readonly string[] {
  let keys: unknown[][] = [[]]
  for (const name of register.match) {
    const [field, value] = [register.fields[name]!, values[name] ?? null]
    const forms: readonly unknown[] =
      value === null
        ? [null]
        : field.kind === 'translated'
          ? [partsOf(value as Translated), [(value as Translated).zh, null], [null, (value as Translated).en]]
          : [field.toJson(value)]
    keys = keys.flatMap(key => forms.map(form => [...key, form]))
  }
  return [...new Set(keys.map(key => JSON.stringify(key)))]
}

/** The current records that agree with some of the drafts in the register's matching fields, by `matchKey`. */
export async function findByMatch(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  drafts: readonly Values[],
): Promise<ReadonlyMap<string, readonly StoredRow[]>> {
  const found = new Map<string, StoredRow[]>()
  const told = drafts.filter(values => hasMatch(register, values))
  if (!told.length) return found
  const parameters = new Parameters()
  const population = new Population(register, actor, now, parameters)
  const conditions = register.match.map(name => {
    const field = register.fields[name]!
    const given = told.map(values => values[name] ?? null)
    const rows = given.filter(value => value !== null).map(value => field.toColumns(value))
    // One column is enough to find by: the key decides.
    const columns = field.kind === 'translated' ? field.columns : field.columns.slice(0, 1)
    const any = columns.map(({ suffix, type }, index) => {
      const parts = [...new Set(rows.map(row => row[index]).filter(part => part !== null))]
      return parts.length ? `${population.own(name, suffix)} = any(${parameters.add(parts, `${type}[]`)})` : 'false'
    })
    if (given.includes(null)) any.push(`${population.own(name)} is null`)
    return `(${any.join(' or ')})`
  })
  for (const row of await select(client, register, population, parameters, conditions))
    for (const key of keysOf(register, row.values)) found.set(key, [...(found.get(key) ?? []), row])
  return found
}

async function select(
  client: PoolClient,
  register: AnyRegister,
  population: Population,
  parameters: Parameters,
  conditions: readonly string[],
) {
  const { rows } = await client.query(
    `select r.* from ${population.from()} where ${population.where()} and ${conditions.join(' and ')}`,
    [...parameters.values],
  )
  return rows.map(row => readRow(register, row))
}
