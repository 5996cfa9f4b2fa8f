import type { PoolClient } from 'pg'
import { minuteIn } from '../clock.ts'
import { newId } from '../record-id.ts'
import { type AccountBook, minutes, moment } from './book.ts'
import type { SecurityProfile } from './profiles.ts'
import { RefusalWith } from './refusals.ts'
import { hashOf } from './secrets.ts'

/** Tries of a day count; an address may fail this often within a quarter of an hour, whatever the names. */
const memory = minutes(24 * 60)
const addressTries = 50
const addressWindow = minutes(15)

type Outcome = 'tried' | 'succeeded' | 'forgiven'

/** The name under which tries of an account count: its id where a provider is the only way in, so that nobody shares a lock with others. */
export const triedName = ({ id, signInName }: { readonly id: string; readonly signInName: string | null }): string =>
  signInName ?? id

/** Notes a try, before anything is compared; or that a try succeeded; or that an administrator forgives them all. The answer is its id. */
export async function noteAttempt(
  client: PoolClient,
  book: AccountBook,
  { name, address, outcome }: { readonly name: string; readonly address: string; readonly outcome: Outcome },
): Promise<string> {
  const id = newId()
  await client.query(
    'insert into sign_in_attempt (region, id, name_hash, address, outcome, recorded_at) values ($1, $2, $3, $4, $5, $6)',
    [book.region, id, hashOf(name), address, outcome, moment(book)],
  )
  return id
}

/** An address from which somebody signed in by a name this lately is known for it: there the tries of others do not count. */
const knownFor = minutes(30 * 24 * 60)

/**
 * Refuses while a name or an address is locked. Where the person has signed in lately only the tries from there count, so that nobody keeps
 * the only administrator out by typing wrong passwords elsewhere. `before` is the try of this request, which is noted already: of many requests at once
 * only as many as the profile allows come to a comparison, because each counts those that were noted before it.
 */
export async function refuseLocked(
  client: PoolClient,
  book: AccountBook,
  { name, address, before }: { readonly name: string; readonly address: string; readonly before: string },
  profile: SecurityProfile,
): Promise<void> {
  const { rows } = await client.query<{ at: string }>(
    `select recorded_at as at from sign_in_attempt
     where region = $1 and name_hash = $2 and outcome = 'tried' and recorded_at > $3 and id < $4
       and (address = $5 or not exists (
         select from account a join account_session s on s.region = a.region and s.account = a.id
         where a.region = $1 and (a.sign_in_name = $6 or a.id::text = $6) and a.superseded_at = 'infinity' and a.state = 'active' and s.address = $5 and s.recorded_at > $7))
       and id > coalesce((select max(id::text)::uuid from sign_in_attempt where region = $1 and name_hash = $2 and outcome <> 'tried' and recorded_at > $3),
         '00000000-0000-0000-0000-000000000000')
     order by id limit 1000`,
    [book.region, hashOf(name), moment(book, -memory), before, address, name, moment(book, -knownFor)],
  )
  const until = lockedUntil(
    rows.map(row => Date.parse(row.at)),
    profile,
  )
  if (until > book.clock()) lockedOut(until)
  const {
    rows: [from],
  } = await client.query<{ failed: number }>(
    `select (count(*) filter (where outcome = 'tried') - count(*) filter (where outcome = 'succeeded'))::int as failed
     from sign_in_attempt where region = $1 and address = $2 and recorded_at > $3 and id < $4`,
    [book.region, address, moment(book, -addressWindow), before],
  )
  if (from!.failed >= addressTries)
    throw new RefusalWith(
      'too-many-tries',
      {
        en: 'Too many failed sign-ins came from this address. Wait a quarter of an hour, or ask the system administrator.',
        zh: '该地址登录失败次数过多，请15分钟后重试，或联系系统管理员。',
      },
      { seconds: addressWindow / 1000 },
    )
}

/** Locked from each multiple of the tries allowed on, twice as long each time, a day at most. */
function lockedUntil(failures: readonly number[], { tries, lockMinutes }: SecurityProfile): number {
  const locks = Math.floor(failures.length / tries)
  const last = failures[locks * tries - 1]
  return last === undefined ? 0 : last + Math.min(minutes(lockMinutes) * 2 ** Math.min(locks - 1, 12), memory)
}

function lockedOut(until: number): never {
  const at = new Date(until).toISOString()
  throw new RefusalWith(
    'locked-out',
    {
      en: `Too many wrong tries: this name is locked until ${minuteIn(at)}. Wait, or ask an administrator to unlock it.`,
      zh: `登录失败次数过多，该登录名已锁定至${minuteIn(at)}。请稍后重试，或联系管理员解锁。`,
    },
    { until: at },
  )
}
