import { hash, verify } from '@node-rs/argon2'
import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { newId } from '../record-id.ts'
import type { Account } from './account.ts'
import { type AccountBook, moment, type PasswordCost } from './book.ts'
import { isCommon } from './common-passwords.ts'
import { longestPassword, type SecurityProfile } from './profiles.ts'

/** A password as it is hashed: one form for what several keyboards write differently. Null for what cannot be one. */
export const passwordText = (given: unknown): string | null =>
  typeof given === 'string' && given.length > 0 && given.length <= longestPassword ? given.normalize('NFKC') : null

/** The argon2id hash of a password, with its salt and parameters. */
export const hashPassword = (password: string, cost: PasswordCost): Promise<string> => hash(password, { ...cost, parallelism: 1 })

const dummies = new Map<string, Promise<string>>()

/** Compares with the hash that is kept. Where there is none the same work is done, and the answer is no. */
export async function passwordFits(password: string | null, kept: string | null, cost: PasswordCost): Promise<boolean> {
  const key = `${cost.memoryCost}/${cost.timeCost}`
  const dummy = dummies.get(key) ?? hashPassword('nobody’s', cost)
  dummies.set(key, dummy)
  const fits = await verify(kept ?? (await dummy), password ?? ' ')
  return fits && kept !== null && password !== null
}

/** The hash kept of an account's password, and since when; null where it has none. */
export async function keptPassword(
  client: PoolClient,
  book: AccountBook,
  account: string,
): Promise<{ readonly hash: string; readonly since: string } | null> {
  const { rows } = await client.query<{ hash: string; since: string }>(
    "select hash, recorded_at as since from account_password where region = $1 and account = $2 and superseded_at = 'infinity'",
    [book.region, account],
  )
  return rows[0] ?? null
}

/** A new password that follows the profile, or a refusal that says each rule it breaks. */
export function newPassword(given: unknown, of: Pick<Account, 'name' | 'signInName'>, profile: SecurityProfile): string {
  const password = passwordText(given)
  if (password === null)
    return weak([{ en: `it has 1 to ${longestPassword} characters`, zh: `长度应为1至${longestPassword}个字符` }])
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter(kind => kind.test(password)).length
  const lower = password.toLowerCase()
  const names = [of.name, of.signInName ?? ''].map(name => name.normalize('NFKC').toLowerCase()).filter(name => name.length > 1)
  const broken: Words[] = []
  if ([...password].length < profile.length)
    broken.push({ en: `it needs at least ${profile.length} characters`, zh: `不少于${profile.length}个字符` })
  if (kinds < profile.classes)
    broken.push({
      en: `it needs ${profile.classes} of: lower case, upper case, digits, other characters`,
      zh: `小写字母、大写字母、数字、其他字符至少包含${profile.classes}种`,
    })
  if (names.some(name => lower.includes(name)))
    broken.push({ en: 'it contains the name or sign-in name', zh: '不得包含姓名或登录名' })
  if (isCommon(password)) broken.push({ en: 'it is one of those everybody tries first', zh: '属于常见口令' })
  return broken.length ? weak(broken) : password
}

const weak = (broken: readonly Words[]): never =>
  refuse(
    'password-weak',
    {
      en: `This password cannot be taken: ${broken.map(rule => rule.en).join('; ')}.`,
      zh: `口令不符合要求：${broken.map(rule => rule.zh).join('；')}。`,
    },
    { exitCode: 2 },
  )

/** Refuses a password among the last ones of the account. Slow on purpose, like each comparison: not for inside a transaction of others. */
export async function refuseRepeated(client: PoolClient, book: AccountBook, account: string, password: string, history: number) {
  if (history === 0) return
  const { rows } = await client.query<{ hash: string }>(
    'select hash from account_password where region = $1 and account = $2 order by recorded_at desc, id desc limit $3',
    [book.region, account, history],
  )
  for (const row of rows)
    if (await passwordFits(password, row.hash, book.cost))
      refuse('password-repeated', {
        en: 'This password was used before. Choose another one.',
        zh: '该口令近期已使用过，请另设口令。',
      })
}

/** Puts a hash in force; the one before stays as history. */
export async function putPassword(client: PoolClient, book: AccountBook, account: string, kept: string): Promise<void> {
  await client.query(
    "update account_password set superseded_at = $3 where region = $1 and account = $2 and superseded_at = 'infinity'",
    [book.region, account, moment(book)],
  )
  await client.query('insert into account_password (region, id, account, hash, recorded_at) values ($1, $2, $3, $4, $5)', [
    book.region,
    newId(),
    account,
    kept,
    moment(book),
  ])
}
