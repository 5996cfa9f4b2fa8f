import type { PoolClient } from 'pg'
import type { Role } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { newId } from '../record-id.ts'
import { type AccountBook, type Author, moment } from './book.ts'
import { changedMeanwhile, noSuchAccount } from './refusals.ts'

export type AccountState = 'invited' | 'active' | 'locked' | 'closed'

/** An account as it stands. `signInName` is null until the invitation is accepted. */
export interface Account {
  readonly id: string
  readonly version: number
  readonly signInName: string | null
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly place: string | null
  readonly state: AccountState
}

/** The columns of an account under the names of {@link Account}. */
export const accountColumns =
  'a.id, a.version, a.sign_in_name as "signInName", a.name, a.email, a.roles, a.organisation, a.place, a.state'

/** The account of an id, or a refusal. Locked against other changes until the transaction ends where `change` says so. */
export async function loadAccount(client: PoolClient, book: AccountBook, id: string, { change = false } = {}): Promise<Account> {
  const { rows } = await client.query<Account>(
    `select ${accountColumns} from account a where a.region = $1 and a.id = $2 and a.superseded_at = 'infinity'${change ? ' for update' : ''}`,
    [book.region, id],
  )
  return rows[0] ?? noSuchAccount()
}

/** The account that signs in by a name (as {@link normalName} writes it), or null. */
export async function accountByName(client: PoolClient, book: AccountBook, name: string): Promise<Account | null> {
  const { rows } = await client.query<Account>(
    `select ${accountColumns} from account a where a.region = $1 and a.sign_in_name = $2 and a.superseded_at = 'infinity' and a.state <> 'closed'`,
    [book.region, name],
  )
  return rows[0] ?? null
}

/** Adds the first version of an account. */
export async function addAccount(
  client: PoolClient,
  book: AccountBook,
  account: Omit<Account, 'id' | 'version'>,
  author: Author,
  reason: string,
): Promise<Account> {
  const added = { ...account, id: newId(), version: 1 }
  await insert(client, book, added, author, reason)
  return added
}

/** Adds a version with changes; the one before is closed. A refusal where somebody else was quicker. */
export async function changeAccount(
  client: PoolClient,
  book: AccountBook,
  account: Account,
  changes: Partial<Account>,
  author: Author,
  reason: string,
): Promise<Account> {
  const { rowCount } = await client.query(
    "update account set superseded_at = $4 where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity'",
    [book.region, account.id, account.version, moment(book)],
  )
  if (rowCount !== 1) changedMeanwhile()
  const changed = { ...account, ...changes, id: account.id, version: account.version + 1 }
  await insert(client, book, changed, author, reason)
  return changed
}

async function insert(client: PoolClient, book: AccountBook, account: Account, author: Author, reason: string): Promise<void> {
  const { rowCount } = await client.query(
    `insert into account (region, id, version, sign_in_name, name, email, roles, organisation, place, state, author, author_name, reason, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (region, sign_in_name) where superseded_at = 'infinity' and state <> 'closed' do nothing`,
    [
      ...[book.region, account.id, account.version, account.signInName, account.name, account.email, account.roles],
      ...[account.organisation, account.place, account.state, author.id, author.name, reason, moment(book)],
    ],
  )
  if (rowCount !== 1)
    refuse('sign-in-name-taken', {
      en: `Somebody signs in as “${account.signInName}” already. Choose another sign-in name.`,
      zh: `登录名“${account.signInName}”已被使用，请另选登录名。`,
    })
}

/** How a sign-in name is compared: compatibility forms folded, lower case. */
export const normalName = (name: string): string => name.slice(0, 200).normalize('NFKC').trim().toLowerCase()

/** A new sign-in name, or a refusal: 2 to 64 letters, digits, `.`, `_`, `-` and `@`. */
export function newSignInName(given: unknown): string {
  const name = typeof given === 'string' ? normalName(given) : ''
  if (/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u.test(name)) return name
  return refuse(
    'bad-sign-in-name',
    {
      en: 'A sign-in name has 2 to 64 letters, digits and the signs . _ - @, and begins with a letter or digit.',
      zh: '登录名为2至64个字母、汉字、数字或 . _ - @，且以字母、汉字或数字开头。',
    },
    { exitCode: 2 },
  )
}

/** A line of text a person gave, or a refusal: not empty, at most 200 signs, nothing that cannot be printed. */
export function lineOf(given: unknown, what: { readonly en: string; readonly zh: string }): string {
  const line = typeof given === 'string' ? given.normalize('NFC').trim() : ''
  if (line && line.length <= 200 && !/\p{Cc}/u.test(line)) return line
  return refuse(
    'bad-line',
    { en: `Give the ${what.en} in one line of at most 200 characters.`, zh: `请填写${what.zh}，限一行200字以内。` },
    { exitCode: 2 },
  )
}

/** An e-mail address in lower case, or null when none is given. */
export function emailOf(given: unknown): string | null {
  if (given === undefined || given === null || given === '') return null
  const email = typeof given === 'string' ? given.trim().toLowerCase() : ''
  if (email.length <= 200 && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email)) return email
  return refuse('bad-email', { en: 'This is no e-mail address.', zh: '电子邮箱格式不正确。' }, { exitCode: 2 })
}

/** The reason of a change, or a refusal: it stays in the history. */
export const reasonOf = (given: unknown): string => lineOf(given, { en: 'reason', zh: '原因' })
