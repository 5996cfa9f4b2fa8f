import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { audit } from '../audit.ts'

/** Keeps that two records are two things, so that nobody is asked again. */
export async function keepApart(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  one: string,
  other: string,
  reason: string,
): Promise<void> {
  const detail = { other, reason: reason.trim(), name: actor.name }
  await audit(client, actor, { action: 'not-duplicates', register: register.name, record: one, detail })
}

/** By record of a register, those that it is known to be another than. */
export async function knownApart(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ record: string; other: string }>(
    `select record, detail->>'other' as other from audit_entry where region = $1 and action = 'not-duplicates' and register = $2`,
    [actor.region, register.name],
  )
  const apart = new Map<string, string[]>()
  for (const { record, other } of rows) apart.set(record, [...(apart.get(record) ?? []), other])
  return apart
}
