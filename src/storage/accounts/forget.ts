import { type AccountBook, inAccounts, minutes, moment } from './book.ts'

/** Days after which what only served signing in is taken away. The database allows no less (storage/schema/account-tables.ts). */
export const rememberedDays = 90

/**
 * Takes away tries, tickets and ended sessions older than 90 days: addresses and browsers of people are kept no longer than a look back needs.
 * The last session of each account stays, because the list of accounts says when somebody last signed in. Who signed in when stays in the
 * journal. The answer is how many rows went.
 */
export const forgetOld = (book: AccountBook): Promise<number> =>
  inAccounts(book, async client => {
    const before = moment(book, -minutes(rememberedDays * 24 * 60))
    const statements = [
      'delete from sign_in_attempt where region = $1 and recorded_at < $2',
      'delete from sign_in_ticket where region = $1 and recorded_at < $2',
      `delete from account_session s where s.region = $1 and s.recorded_at < $2
         and exists (select from account_session later where later.region = s.region and later.account = s.account and later.recorded_at > s.recorded_at)`,
    ]
    let count = 0
    for (const statement of statements) count += (await client.query(statement, [book.region, before])).rowCount ?? 0
    return count
  })
