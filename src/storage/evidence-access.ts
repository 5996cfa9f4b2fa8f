import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { mayEver } from '../kernel/condition/index.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'

const office = ['officer', 'section-head', 'leader', 'auditor']

/**
 * Of stored files those that a person may name in a record. The office names any; others name what they handed in themselves or what the
 * record named before: a digest that somebody got to know must not become the file by writing it into a record of one's own.
 */
export async function nameable(
  client: PoolClient,
  actor: Actor,
  stored: readonly string[],
  before: readonly string[],
): Promise<readonly string[]> {
  if (actor.roles.some(role => office.includes(role))) return stored
  const { rows } = await client.query<{ sha256: string }>(
    `select distinct detail->>'sha256' as sha256 from audit_entry
     where region = $1 and actor = $2 and action = 'add-evidence' and detail->>'sha256' = any($3)`,
    [actor.region, actor.id, stored],
  )
  const own = new Set([...rows.map(({ sha256 }) => sha256), ...before])
  return stored.filter(sha256 => own.has(sha256))
}

/**
 * Whether a file is this person's to see. It belongs to no single record: the office sees every file; others see one that a record names
 * which they may read (row security leaves no other), or that they added themselves. Who guesses a digest learns nothing.
 */
export async function maySeeEvidence(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  sha256: string,
): Promise<boolean> {
  if (actor.roles.some(role => office.includes(role))) return true
  const named = registers
    .filter(register => mayEver(register.access.read, actor))
    .map(register => {
      const files = Object.entries(register.fields).flatMap(([name, { kind }]) => (kind === 'evidence' ? [identifier(name)] : []))
      const holds = ['attachments', ...files].map(column => `$2 = any(${column})`).join(' or ')
      return `select from ${versionTable(register.name)} where region = $1 and (${holds})`
    })
  const own = `select from audit_entry where region = $1 and actor = $3 and action = 'add-evidence' and detail->>'sha256' = $2`
  const { rows } = await client.query(`select ${[...named, own].map(one => `exists (${one})`).join(' or ')} as open`, [
    actor.region,
    sha256,
    actor.id,
  ])
  return rows[0].open as boolean
}
