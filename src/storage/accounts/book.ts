import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { type AuditEntry, audit } from '../audit.ts'
import type { Bureau } from '../bureau.ts'
import { signInId } from '../schema/account-tables.ts'

/** The parameters of argon2id: memory in KiB and passes. */
export interface PasswordCost {
  readonly memoryCost: number
  readonly timeCost: number
}

/** OWASP Password Storage Cheat Sheet (2024): argon2id with 19 MiB, two passes, one lane. */
export const usualCost: PasswordCost = { memoryCost: 19_456, timeCost: 2 }

/** What work on a region's accounts needs. `clock` gives milliseconds since 1970. */
export interface AccountBook {
  readonly bureau: Bureau
  readonly region: string
  readonly clock: () => number
  readonly cost: PasswordCost
}

/** The accounts of a region, by the usual clock and cost unless others are given. */
export const accountBook = (
  bureau: Bureau,
  region: string,
  { clock = Date.now, cost = usualCost }: { readonly clock?: () => number; readonly cost?: PasswordCost } = {},
): AccountBook => ({ bureau, region, clock, cost })

const signIn = (region: string): Actor => ({
  id: signInId,
  name: 'Sign-in',
  region,
  roles: [],
  organisation: null,
  place: null,
})

/** One transaction in which the tables of accounts can be read and written. Nothing that came from a person is run in it as SQL. */
export const inAccounts = <Result>(book: AccountBook, work: (client: PoolClient) => Promise<Result>): Promise<Result> =>
  book.bureau.run(signIn(book.region), work)

/** Who did something to an account: a person, or `machine` for the one at the server's terminal. */
export interface Author {
  readonly id: string
  readonly name: string
}

/** Somebody with a shell on the machine: needed when the only administrator is locked out. */
export const machine: Author = { id: 'machine', name: 'machine' }

/** Writes what a person did with accounts into the journal, under that person's id, in the transaction of the act. */
export async function auditAs(client: PoolClient, book: AccountBook, author: Author, entry: AuditEntry): Promise<void> {
  const become = (id: string) => client.query("select set_config('torchbook.actor', $1, true)", [id])
  await become(author.id)
  await audit(client, { ...signIn(book.region), id: author.id, name: author.name }, entry)
  await become(signInId)
}

/** The moment of a book's clock as ISO-8601 UTC, `later` milliseconds on. */
export const moment = (book: AccountBook, later = 0): string => new Date(book.clock() + later).toISOString()

/** Milliseconds of minutes. */
export const minutes = (count: number): number => count * 60_000
