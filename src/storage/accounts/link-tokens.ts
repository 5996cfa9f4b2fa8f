import type { PoolClient } from 'pg'
import { type Account, loadAccount } from './account.ts'
import { type AccountBook, moment } from './book.ts'
import { hashOf } from './secrets.ts'

/** Whose link a token opens, locked until the transaction ends; null when it is used, over or none. What it is good for follows from the account's state. */
export async function openLink(
  client: PoolClient,
  book: AccountBook,
  token: unknown,
): Promise<{ readonly account: Account; readonly until: string } | null> {
  const { rows } = await client.query<{ account: string; until: string }>(
    "select account, until from account_invitation where region = $1 and token_hash = $2 and until > $3 and superseded_at = 'infinity' for update",
    [book.region, hashOf(typeof token === 'string' ? token : ''), moment(book)],
  )
  const row = rows[0]
  return row ? { account: await loadAccount(client, book, row.account, { change: true }), until: row.until } : null
}
