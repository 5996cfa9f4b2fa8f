import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import { newId } from '../record-id.ts'
import { type AccountBook, type Author, auditAs, inAccounts, moment } from './book.ts'
import { codeWrong } from './refusals.ts'
import { hashOf, seal, unseal } from './secrets.ts'

const period = 30

const totpOf = (secret: string, label: string) =>
  new TOTP({ issuer: 'Torchbook', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })

interface Factor {
  readonly id: string
  readonly sealed: string
}

/** The factor of an account, confirmed or being enrolled; null without one. Locked, so that a code is compared by one request at a time. */
async function factorOf(client: PoolClient, book: AccountBook, account: string, confirmed: boolean): Promise<Factor | null> {
  const { rows } = await client.query<Factor>(
    "select id, secret as sealed from account_second_factor where region = $1 and account = $2 and confirmed = $3 and superseded_at = 'infinity' for update",
    [book.region, account, confirmed],
  )
  return rows[0] ?? null
}

/** Whether an account has a second factor in force. */
export const hasSecondFactor = async (client: PoolClient, book: AccountBook, account: string): Promise<boolean> =>
  (await factorOf(client, book, account, true)) !== null

/**
 * Begins to enrol: a new secret that counts for nothing until a code of it is given; one in force stays so until then. The address is what
 * authenticator programs read.
 */
export const enrolSecondFactor = (
  book: AccountBook,
  person: Author,
): Promise<{ readonly secret: string; readonly uri: string }> =>
  inAccounts(book, async client => {
    await closeFactors(client, book, person.id, 'and not confirmed')
    const secret = new Secret({ size: 20 }).base32
    await addFactor(client, book, person.id, secret, false)
    return { secret, uri: totpOf(secret, person.name).toString() }
  })

/** Puts the enrolled factor in force with a first code, in place of one before it; the answer is ten recovery codes, shown this once. */
export const confirmSecondFactor = (book: AccountBook, person: Author, code: unknown): Promise<readonly string[]> =>
  inAccounts(book, async client => {
    const pending = await factorOf(client, book, person.id, false)
    if (!pending)
      return refuse('nothing-to-confirm', {
        en: 'No second factor is being set up. Begin again.',
        zh: '当前没有待确认的双因素验证，请重新设置。',
      })
    const secret = unseal(book.bureau.store.dataFolder, pending.sealed, person.id)
    const step = stepOf(book, secret, code)
    if (step === null) return codeWrong()
    await removeSecondFactor(client, book, person.id)
    const factor = await addFactor(client, book, person.id, secret, true)
    await spendStep(client, book, factor, step)
    const codes = Array.from({ length: 10 }, newRecoveryCode)
    await client.query(
      'insert into account_recovery_code (region, account, hash, recorded_at) select $1, $2, hash, $3 from unnest($4::text[]) hash',
      [book.region, person.id, moment(book), codes.map(recoveryHash)],
    )
    await auditAs(client, book, person, { action: 'second-factor', detail: { account: person.id } })
    return codes
  })

/** Takes the second factor away with all recovery codes. */
export async function removeSecondFactor(client: PoolClient, book: AccountBook, account: string): Promise<void> {
  await closeFactors(client, book, account)
  await client.query(
    "update account_recovery_code set superseded_at = $3 where region = $1 and account = $2 and superseded_at = 'infinity'",
    [book.region, account, moment(book)],
  )
}

/** Whether a code is good now: one of the authenticator that was not used yet, or a recovery code, which is used up by it. */
export async function codeFits(client: PoolClient, book: AccountBook, account: string, code: unknown): Promise<boolean> {
  const factor = await factorOf(client, book, account, true)
  if (!factor || typeof code !== 'string' || code.length > 40) return false
  if (!/^\s*\d{3}\s?\d{3}\s*$/.test(code)) return spendRecoveryCode(client, book, account, code)
  const step = stepOf(book, unseal(book.bureau.store.dataFolder, factor.sealed, account), code)
  return step !== null && spendStep(client, book, factor.id, step)
}

/** The half minute a code belongs to: this one, the one before, or the next, for clocks that differ; null for no such code. */
function stepOf(book: AccountBook, secret: string, code: unknown): number | null {
  const digits = typeof code === 'string' ? code.replaceAll(/\s/g, '') : ''
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = book.clock()
  const delta = totpOf(secret, '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

/** Notes a half minute as used; false when it was, or a later one. */
async function spendStep(client: PoolClient, book: AccountBook, factor: string, step: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into account_used_code (region, factor, step, recorded_at) select $1, $2, $3, $4
     where not exists (select from account_used_code where region = $1 and factor = $2 and step >= $3) on conflict do nothing`,
    [book.region, factor, step, moment(book)],
  )
  return rowCount === 1
}

async function spendRecoveryCode(client: PoolClient, book: AccountBook, account: string, code: string): Promise<boolean> {
  const { rowCount } = await client.query(
    "update account_recovery_code set superseded_at = $4 where region = $1 and account = $2 and hash = $3 and superseded_at = 'infinity'",
    [book.region, account, recoveryHash(code), moment(book)],
  )
  return rowCount === 1
}

/** 80 random bits as four groups of four letters and digits: too many to guess, so a plain hash keeps them. */
function newRecoveryCode(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz023456789'
  const signs = [...randomBytes(16)].map(byte => letters[byte % 32]).join('')
  return [0, 4, 8, 12].map(from => signs.slice(from, from + 4)).join('-')
}

const recoveryHash = (code: string): string => hashOf(code.toLowerCase().replaceAll(/[\s-]/g, ''))

async function closeFactors(client: PoolClient, book: AccountBook, account: string, which = ''): Promise<void> {
  await client.query(
    `update account_second_factor set superseded_at = $3 where region = $1 and account = $2 and superseded_at = 'infinity' ${which}`,
    [book.region, account, moment(book)],
  )
}

async function addFactor(client: PoolClient, book: AccountBook, account: string, secret: string, confirmed: boolean) {
  const id = newId()
  await client.query(
    'insert into account_second_factor (region, id, account, secret, confirmed, recorded_at) values ($1, $2, $3, $4, $5, $6)',
    [book.region, id, account, seal(book.bureau.store.dataFolder, secret, account), confirmed, moment(book)],
  )
  return id
}
