import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { yuan } from '../kernel/field/money.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { registers } from '../registers/index.ts'
import { relationsOf } from '../storage/relations.ts'
import { titleOf, titlePointers, titlesOf } from '../storage/titles.ts'

/** What refers to a record, as its page shows it: counts, the first records by name with their state and amounts, and sums in yuan. */
export async function presentRelations(client: PoolClient, actor: Actor, register: AnyRegister, id: string) {
  const relations = await relationsOf(client, actor, registers, register, id)
  const titles = await titlesOf(
    client,
    actor,
    registers,
    relations.flatMap(({ register: other, first }) => first.flatMap(row => titlePointers(other, row.values))),
  )
  return relations.map(({ register: other, field, label, total, first, sums }) => ({
    register: other.name,
    field,
    label,
    total,
    first: first.map(row => ({ id: row.id, title: titleOf(other, row.values, titles) })),
    sums: Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, yuan(BigInt(sum))])),
  }))
}
