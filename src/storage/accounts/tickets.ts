import type { PoolClient } from 'pg'
import { type AccountBook, minutes, moment } from './book.ts'
import { ticketOver } from './refusals.ts'
import { hashOf, newToken } from './secrets.ts'

type Purpose = 'second-factor' | 'new-password' | 'provider'

interface Ticket {
  readonly account: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** Writes down that half a sign-in is done; whoever brings the token within ten minutes goes on from there. */
export async function giveTicket(
  client: PoolClient,
  book: AccountBook,
  { purpose, account, detail = {} }: { readonly purpose: Purpose } & Partial<Ticket>,
): Promise<string> {
  const token = newToken()
  await client.query(
    'insert into sign_in_ticket (region, token_hash, account, purpose, detail, recorded_at, until) values ($1, $2, $3, $4, $5, $6, $7)',
    [book.region, hashOf(token), account ?? null, purpose, detail, moment(book), moment(book, minutes(10))],
  )
  return token
}

/** The ticket of a token, locked until the transaction ends; a refusal when it is over. */
export async function readTicket(client: PoolClient, book: AccountBook, token: unknown, purpose: Purpose): Promise<Ticket> {
  const { rows } = await client.query<Ticket>(
    `select account, detail from sign_in_ticket
     where region = $1 and token_hash = $2 and purpose = $3 and until > $4 and superseded_at = 'infinity' for update`,
    [book.region, hashOf(typeof token === 'string' ? token : ''), purpose, moment(book)],
  )
  return rows[0] ?? ticketOver()
}

/** Uses a ticket up. */
export async function closeTicket(client: PoolClient, book: AccountBook, token: unknown): Promise<void> {
  await client.query(
    "update sign_in_ticket set superseded_at = $3 where region = $1 and token_hash = $2 and superseded_at = 'infinity'",
    [book.region, hashOf(String(token)), moment(book)],
  )
}
