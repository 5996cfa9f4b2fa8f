import pg from 'pg'
import { type Actor, placesOf } from '../kernel/actor.ts'
import { refuse } from '../kernel/refusal.ts'
import { asRefusal } from './database-error.ts'

/** The role row security is written for. The embedded cluster brings it; on another server the migrations make it. */
export const appRole = 'torchbook_app'

type Parse = (text: string) => unknown

/** '2026-03-01 01:02:03.123456+00' → '2026-03-01T01:02:03.123456Z' (sessions run in UTC; 'infinity' stays as it is). */
const instant: Parse = text => (/^\d.*\+00$/.test(text) ? `${text.slice(0, -3).replace(' ', 'T')}Z` : text)
const asText: Parse = text => text
const json: Parse = text => JSON.parse(text)

/** Type oid, its array's oid, and how its text is read. Money and figures must never pass through a floating point number. */
const kinds: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [20, 1016, asText], // int8
  [1700, 1231, asText], // numeric
  [1082, 1182, asText], // date
  [1114, 1115, asText], // timestamp
  [1184, 1185, instant], // timestamptz
  [114, 199, json],
  [3802, 3807, json], // jsonb
]

/** The driver's own reader of `text[]` leaves entries as text, nested as in SQL. */
const entriesOf = (text: string): unknown => pg.types.getTypeParser(1009 as number, 'text')(text)

const each = (value: unknown, parse: Parse): unknown =>
  Array.isArray(value) ? value.map(entry => each(entry, parse)) : typeof value === 'string' ? parse(value) : value

const parsers = new Map<number, Parse>(
  kinds.flatMap(([oid, arrayOid, parse]) => [
    [oid, parse],
    [arrayOid, (text: string) => each(entriesOf(text), parse)],
  ]),
)

/** How values come back: int8, numeric, date and timestamp as text, timestamptz as ISO-8601 UTC text, json parsed, arrays likewise. */
export const valueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format as 'text'),
}

/** Adds the session's fixed settings to a connection URL: they travel in its first packet and cost no round trip. */
function withSession(url: string): string {
  const full = new URL(url)
  const fixed = '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601'
  full.searchParams.set('options', [full.searchParams.get('options'), fixed].filter(Boolean).join(' '))
  return full.href
}

/** A pool of connections. `max` is the number of sessions; errors of idle connections are told to `onIdleError` (they heal by themselves). */
export function makePool(url: string, options: { max?: number; onIdleError?: (error: Error) => void } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSession(url),
    max: options.max ?? 10,
    connectionTimeoutMillis: 15_000,
    application_name: 'torchbook',
    types: valueTypes,
  })
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', error => options.onIdleError?.(error))
  return pool
}

/** True SQL where the session's user passes by row security: a superuser, BYPASSRLS, or an owner of protected tables. */
const bypasses = `current_user <> '${appRole}' and (
  (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
  or exists (select from pg_class where relrowsecurity and pg_has_role(relowner, 'usage')))`

/** The sessions found to pass by row security: they always do. One that does not may come to, by owning a table, and is looked at each time. */
const passing = new WeakSet<pg.PoolClient>()

/** As whom a session signed in. */
const userOf = (client: pg.PoolClient) => (client as pg.PoolClient & { readonly user?: string }).user

/** `snapshot`: every statement sees the records of one moment, as a document of several statements must. */
export interface TransactionOptions {
  readonly snapshot?: boolean
}

/**
 * Runs `work` in one transaction in which row security sees the actor; commits, or rolls back and rethrows.
 * A session that would pass by row security takes the role `torchbook_app` first, so a test as superuser sees what an officer sees.
 * Database errors that mean something to a person come out as refusals.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  actor: Actor,
  work: (client: pg.PoolClient) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const client = await pool.connect().catch(error => {
    throw asRefusal(error)
  })
  let broken: Error | undefined
  // The pool listens only while a connection is idle; a server that goes away meanwhile must not end the process.
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    await begin(client, actor, options.snapshot ?? false)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed
    })
    throw asRefusal(error)
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

async function ownRecords(client: pg.PoolClient, actor: Actor): Promise<string> {
  const { ownRecordsSql } = await import('./own-records.ts')
  return ownRecordsSql(actor, text => client.escapeLiteral(text))
}

/** One round trip: begin, who acts, and the role. Values are escaped because several statements cannot carry parameters. */
async function begin(client: pg.PoolClient, actor: Actor, snapshot: boolean): Promise<void> {
  const set = (name: string, value: string) => `set_config('torchbook.${name}', ${client.escapeLiteral(value)}, true)`
  const settings = [
    set('actor', actor.id),
    set('region', actor.region),
    set('roles', actor.roles.join(',')),
    set('organisation', actor.organisation ?? ''),
    set('place', actor.place ?? ''),
    set('places', placesOf(actor).join(',')),
  ]
  const takeRole = `set_config('role', '${appRole}', true)`
  if (passing.has(client)) settings.push(takeRole)
  else if (userOf(client) !== appRole) settings.push(`case when ${bypasses} then ${takeRole} end as took`)
  // Only who belongs to an organisation: the registers are not loaded for anybody else.
  const own = actor.organisation === null ? '' : await ownRecords(client, actor)
  try {
    const answers: unknown = await client.query(
      `begin${snapshot ? ' isolation level repeatable read' : ''}; select ${settings.join(', ')}${own}`,
    )
    const [, { rows }] = answers as readonly [unknown, pg.QueryResult<{ readonly took?: string | null }>, ...unknown[]]
    if (rows[0]!.took) passing.add(client)
  } catch (error) {
    if (error instanceof pg.DatabaseError && (error.code === '22023' || error.code === '42501')) {
      refuse(
        'application-role-missing',
        {
          en: `The database has no role ${appRole} that this user may take, so access rules would not apply. Run the migrations as the owner, then try again.`,
          zh: `数据库中没有当前用户可切换的角色 ${appRole}，访问规则将无法生效。请先以所有者身份执行迁移，再重试。`,
        },
        { cause: error },
      )
    }
    throw error
  }
}
