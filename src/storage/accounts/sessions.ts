import type { PoolClient } from 'pg'
import type { Actor, Role } from '../../kernel/actor.ts'
import { newId } from '../record-id.ts'
import type { Account } from './account.ts'
import { type AccountBook, inAccounts, minutes, moment } from './book.ts'
import { type ProfileId, profiles, type SecurityProfile } from './profiles.ts'
import { hashOf, newToken } from './secrets.ts'

/** Where a sign-in comes from. */
export interface Caller {
  readonly address: string
  readonly agent: string
}

/** What a person has to do before anything else. */
export type Must = 'password' | 'second-factor'

/** An open session and whose it is. */
export interface Session {
  readonly id: string
  readonly account: string
  readonly name: string
  /** Null where an identity provider is the only way in. */
  readonly signInName: string | null
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly place: string | null
  readonly secondFactor: boolean
  readonly must: readonly Must[]
  readonly profile: SecurityProfile
  /** ISO-8601 UTC: the end however busy it is. */
  readonly expiresAt: string
}

/** Begins a session; the answer is its token, which is kept nowhere. */
export async function beginSession(
  client: PoolClient,
  book: AccountBook,
  account: Account,
  caller: Caller,
  profile: SecurityProfile,
) {
  const token = newToken()
  const now = moment(book)
  await client.query(
    `insert into account_session (region, token_hash, id, account, address, agent, recorded_at, last_seen_at, until)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
    [
      ...[book.region, hashOf(token), newId(), account.id, caller.address, caller.agent.slice(0, 300), now],
      moment(book, minutes(profile.hours * 60)),
    ],
  )
  return token
}

interface Row extends Omit<Session, 'must' | 'profile' | 'expiresAt'> {
  readonly profileId: ProfileId
  readonly lastSeenAt: string
  readonly recordedAt: string
  readonly until: string
  readonly passwordSince: string | null
}

/** The session of a token, or null when there is none or its time is over. One indexed read; at most once a minute one write. */
export const readSession = (book: AccountBook, token: string): Promise<Session | null> =>
  inAccounts(book, async client => {
    const { rows } = await client.query<Row>(
      `select s.id, s.last_seen_at as "lastSeenAt", s.recorded_at as "recordedAt", s.until, a.id as account, a.name,
         a.sign_in_name as "signInName", a.email, a.roles, a.organisation, a.place, g.profile as "profileId", p.recorded_at as "passwordSince",
         exists (select from account_second_factor f where f.region = s.region and f.account = s.account and f.confirmed and f.superseded_at = 'infinity') as "secondFactor"
       from account_session s
         join account a on a.region = s.region and a.id = s.account and a.superseded_at = 'infinity' and a.state = 'active'
         join security_setting g on g.region = s.region and g.superseded_at = 'infinity'
         left join account_password p on p.region = s.region and p.account = s.account and p.superseded_at = 'infinity'
       where s.region = $1 and s.token_hash = $2 and s.superseded_at = 'infinity'`,
      [book.region, hashOf(token)],
    )
    const row = rows[0]
    if (!row) return null
    const profile = profiles[row.profileId]
    const now = book.clock()
    const end = Math.min(Date.parse(row.until), Date.parse(row.recordedAt) + minutes(profile.hours * 60))
    const idle = now - Date.parse(row.lastSeenAt)
    if (now >= end || idle >= minutes(profile.idleMinutes)) return null
    if (idle >= minutes(1))
      await client.query('update account_session set last_seen_at = $3 where region = $1 and token_hash = $2', [
        book.region,
        hashOf(token),
        moment(book),
      ])
    const { profileId: _, lastSeenAt: __, recordedAt: ___, until: ____, passwordSince, ...person } = row
    const must: Must[] = []
    if (passwordSince !== null && isExpired(book, passwordSince, profile)) must.push('password')
    if (profile.secondFactor && !row.secondFactor) must.push('second-factor')
    return { ...person, must, profile, expiresAt: new Date(end).toISOString() }
  })

/** Whether a session is open still: not signed out, its account active, its time not over. To ask does not count as being busy. */
export const sessionStands = (book: AccountBook, { id, account, profile }: Session): Promise<boolean> =>
  inAccounts(book, async client => {
    const { rows } = await client.query<{ lastSeenAt: string; until: string }>(
      `select s.last_seen_at as "lastSeenAt", s.until from account_session s
         join account a on a.region = s.region and a.id = s.account and a.superseded_at = 'infinity' and a.state = 'active'
       where s.region = $1 and s.account = $2 and s.id = $3 and s.superseded_at = 'infinity'`,
      [book.region, account, id],
    )
    const now = book.clock()
    return rows.some(
      ({ lastSeenAt, until }) => now < Date.parse(until) && now - Date.parse(lastSeenAt) < minutes(profile.idleMinutes),
    )
  })

/** Whether a password is older than the profile allows. */
export const isExpired = (book: AccountBook, since: string, { changeDays }: SecurityProfile): boolean =>
  changeDays > 0 && book.clock() - Date.parse(since) > minutes(changeDays * 24 * 60)

/** The person of a session as an actor. */
export const actorOf = (book: AccountBook, session: Session): Actor => ({
  id: session.account,
  name: session.name,
  region: book.region,
  roles: session.roles,
  organisation: session.organisation,
  place: session.place,
})

/** Ends the session of a token. */
export async function endSession(client: PoolClient, book: AccountBook, token: string): Promise<void> {
  await client.query(
    "update account_session set superseded_at = $3 where region = $1 and token_hash = $2 and superseded_at = 'infinity'",
    [book.region, hashOf(token), moment(book)],
  )
}

/** Ends the sessions of an account: all, one of them, or all but the one with a token. The answer is how many. */
export async function endSessions(
  client: PoolClient,
  book: AccountBook,
  account: string,
  { only, except }: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  const { rowCount } = await client.query(
    `update account_session set superseded_at = $3 where region = $1 and account = $2 and superseded_at = 'infinity'
     and ($4::uuid is null or id = $4) and ($5::text is null or token_hash <> $5)`,
    [book.region, account, moment(book), only ?? null, except === undefined ? null : hashOf(except)],
  )
  return rowCount ?? 0
}

/** The open sessions of an account, the one seen last first. */
export const listSessions = (book: AccountBook, account: string) =>
  inAccounts(book, async client => {
    const { rows } = await client.query<{
      readonly id: string
      readonly startedAt: string
      readonly lastSeenAt: string
      readonly address: string
      readonly agent: string
    }>(
      `select s.id, s.recorded_at as "startedAt", s.last_seen_at as "lastSeenAt", s.address, s.agent
       from account_session s where s.region = $1 and s.account = $2 and s.superseded_at = 'infinity' and s.until > $3
       order by s.last_seen_at desc limit 200`,
      [book.region, account, moment(book)],
    )
    return rows
  })
