import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { audit } from '../audit.ts'
import { jsonText } from '../json-text.ts'

/** Settings are a few words each, not documents. */
const longest = 10_000

/** What a person set for themselves, by name. */
export async function readPreferences(client: PoolClient, actor: Actor): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await client.query<{ name: string; value: unknown }>(
    `select name, value from preference where region = $1 and person = $2 and superseded_at = 'infinity' order by name`,
    [actor.region, actor.id],
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Sets one; the last word counts. Refuses names and values that are none. */
export async function setPreference(client: PoolClient, actor: Actor, name: string, value: unknown): Promise<void> {
  const text = jsonText(value)
  if (!/^[a-z][a-z0-9-]*(:[a-z0-9-]+)?$/.test(name) || name.length > 120 || text.length > longest)
    refuse('bad-preference', { en: `“${name.slice(0, 40)}” is no setting.`, zh: `“${name.slice(0, 40)}”不是有效的设置。` })
  const { rowCount } = await client.query(
    `with old as (
       update preference set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
       where region = $1 and person = $2 and name = $3 and superseded_at = 'infinity' returning version, superseded_at)
     insert into preference (region, person, name, version, recorded_at, value)
     select $1, $2, $3, coalesce(max(old.version), 0) + 1, coalesce(max(old.superseded_at), now()), $4 from old
     on conflict do nothing`,
    [actor.region, actor.id, name, text],
  )
  if (rowCount) await audit(client, actor, { action: 'set-preference', detail: { name } })
}
