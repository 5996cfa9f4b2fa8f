import type { PoolClient } from 'pg'
import type { Dimension, DimensionValue, Found, Picture, PictureScope } from '../../engines/pictures/picture.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Parameters } from '../../kernel/condition/index.ts'
import { type KnownAt, Population } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { same } from '../../kernel/words.ts'
import { titlesOf } from '../titles.ts'

/** The values that a picture's dimensions have among the records the actor may read. */
export async function findDimensions(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  registers: readonly AnyRegister[],
  picture: Picture,
  scope: PictureScope,
): Promise<Found> {
  const found = new Map<string, readonly DimensionValue[]>()
  for (const [name, dimension] of Object.entries(picture.dimensions?.(scope) ?? {}))
    found.set(name, await valuesOf(client, actor, known, registers, dimension))
  return found
}

async function valuesOf(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  registers: readonly AnyRegister[],
  { of: register, where, distinct, order }: Dimension,
): Promise<readonly DimensionValue[]> {
  const parameters = new Parameters()
  const population = new Population(register, actor, known, parameters)
  const condition = population.condition(where)
  const columns = distinct
    ? distinct.map(({ name, suffix }, index) => `${population.own(name, suffix)}::text as v${index}`)
    : ['r.id::text as v0']
  const by = distinct ? distinct.map((_, index) => `v${index}`) : [...(order ? [population.own(order)] : []), 'r.id']
  const text = `select ${distinct ? 'distinct ' : ''}${columns.join(', ')} from ${population.from()} where ${population.where()} and ${condition} order by ${by.join(', ')}`
  const { rows } = await client.query<Record<string, string | null>>({ text, values: [...parameters.values] })
  const targets = distinct ? distinct.map(({ name }) => register.fields[name]!.target ?? null) : [register.name]
  const pointers = rows.flatMap(row =>
    targets.flatMap((target, index) => (target && row[`v${index}`] ? [{ target, id: row[`v${index}`]! }] : [])),
  )
  const titles = await titlesOf(client, actor, registers, pointers)
  return rows.map(row => {
    const named = targets.findIndex((target, index) => target !== null && row[`v${index}`])
    const id = row[`v${Math.max(0, named)}`] ?? ''
    return {
      id,
      label: titles.get(id)?.title ?? same(id),
      values: Object.fromEntries((distinct ?? []).map(({ name }, index) => [name, row[`v${index}`] ?? null])),
    }
  })
}
