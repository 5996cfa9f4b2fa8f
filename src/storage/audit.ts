import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { jsonText } from './json-text.ts'
import { newId } from './record-id.ts'

export interface AuditEntry {
  readonly action: string
  readonly register?: string
  readonly record?: string
  readonly version?: number
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes who did what, in the transaction of the act itself: one cannot be without the other. The answer is the entry's id. */
export async function audit(client: PoolClient, actor: Actor, entry: AuditEntry): Promise<string> {
  const id = newId()
  await client.query(
    'insert into audit_entry (region, id, actor, action, register, record, version, detail) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      actor.region,
      id,
      actor.id,
      entry.action,
      entry.register ?? null,
      entry.record ?? null,
      entry.version ?? null,
      jsonText(entry.detail ?? {}),
    ],
  )
  return id
}
