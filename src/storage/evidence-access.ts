import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { mayEver } from '../kernel/condition/index.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'

const office = ['officer', 'section-head', 'leader', 'auditor']

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
