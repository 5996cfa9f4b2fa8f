import type { PoolClient } from 'pg'
import { type Account, accountByName, loadAccount, normalName } from './account.ts'
import { noteAttempt, refuseLocked, triedName } from './attempts.ts'
import { type AccountBook, type Author, auditAs, inAccounts } from './book.ts'
import { hashPassword, keptPassword, newPassword, passwordFits, passwordText, putPassword, refuseRepeated } from './passwords.ts'
import { codeWrong, oldPasswordWrong, RefusalWith, ticketOver, wrong } from './refusals.ts'
import { codeFits, hasSecondFactor } from './second-factor.ts'
import { beginSession, type Caller, endSession, endSessions, isExpired } from './sessions.ts'
import { settingsInForce } from './settings.ts'
import { closeTicket, giveTicket, readTicket } from './tickets.ts'

/** Where a sign-in comes from, and the session the browser had until now: it ends. */
export interface SignInCaller extends Caller {
  readonly previous?: string | undefined
}

/** A session's token, or a refusal with the ticket to go on with. */
type Outcome = { readonly token: string } | { readonly refusal: RefusalWith }

/** The token of a sign-in that is done; else the refusal is thrown, once what was changed is written. */
export const tokenOf = (outcome: Outcome): string => {
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.token
}

/**
 * Signs in with name and password; the answer is the session's token. Unknown and wrong take the same work and get the same answer. A try is
 * noted before anything is compared, and compared outside of a transaction: hashing is slow, and connections are few.
 */
export async function signInWithPassword(
  book: AccountBook,
  given: { readonly signInName: unknown; readonly password: unknown },
  caller: SignInCaller,
): Promise<string> {
  const typed = typeof given.signInName === 'string' ? normalName(given.signInName) : ''
  // The database holds no NUL, and no name has one.
  const name = typed.includes('\0') ? '' : typed
  await guardTry(book, name, caller)
  const found = await inAccounts(book, async client => {
    const account = await accountByName(client, book, name)
    return { account, kept: account && (await keptPassword(client, book, account.id)) }
  })
  const fits = await passwordFits(passwordText(given.password), found.kept?.hash ?? null, book.cost)
  if (!found.account || !fits) return wrong()
  const { id } = found.account
  const outcome = await inAccounts(book, async (client): Promise<Outcome> => {
    const account = await loadAccount(client, book, id)
    const kept = await keptPassword(client, book, id)
    if (account.state !== 'active' || kept?.hash !== found.kept?.hash) return wrong()
    if (!(await hasSecondFactor(client, book, id))) return finish(client, book, account, caller, { tried: true })
    return askCode(client, book, account)
  })
  return tokenOf(outcome)
}

/** Goes on with a code of the second factor or a recovery code. */
export async function signInWithCode(
  book: AccountBook,
  given: { readonly ticket: unknown; readonly code: unknown },
  caller: SignInCaller,
): Promise<string> {
  const account = await inAccounts(book, client => ticketAccount(client, book, given.ticket, 'second-factor'))
  await guardTry(book, triedName(account), caller)
  const outcome = await inAccounts(book, async (client): Promise<Outcome> => {
    const current = await ticketAccount(client, book, given.ticket, 'second-factor')
    if (!(await codeFits(client, book, current.id, given.code))) return codeWrong()
    await closeTicket(client, book, given.ticket)
    // The password was a try of its own, and it was right: many people behind one address must not look like an attack.
    await noteAttempt(client, book, { name: triedName(current), address: caller.address, outcome: 'succeeded' })
    return finish(client, book, current, caller, { tried: true })
  })
  return tokenOf(outcome)
}

/** Goes on with a new password in place of one that is too old. */
export async function signInWithNewPassword(
  book: AccountBook,
  given: { readonly ticket: unknown; readonly password: unknown },
  caller: SignInCaller,
): Promise<string> {
  const account = await inAccounts(book, client => ticketAccount(client, book, given.ticket, 'new-password'))
  const kept = await checkedHash(book, account, given.password)
  const outcome = await inAccounts(book, async (client): Promise<Outcome> => {
    const current = await ticketAccount(client, book, given.ticket, 'new-password')
    await closeTicket(client, book, given.ticket)
    await putPassword(client, book, current.id, kept)
    await endSessions(client, book, current.id)
    await auditAs(client, book, current, { action: 'password-change', detail: { account: current.id } })
    return finish(client, book, current, caller, { tried: true })
  })
  return tokenOf(outcome)
}

/** Changes one's own password: all other sessions end, and this one continues under a new token, which is the answer. */
export async function changePassword(
  book: AccountBook,
  person: Author,
  given: { readonly old: unknown; readonly password: unknown },
  caller: SignInCaller,
): Promise<string> {
  const account = await confirmPassword(book, person, given.old, caller)
  const kept = await checkedHash(book, account, given.password)
  return inAccounts(book, async client => {
    const { profile } = await settingsInForce(client, book)
    const current = await loadAccount(client, book, person.id)
    await putPassword(client, book, person.id, kept)
    await endSessions(client, book, person.id)
    await auditAs(client, book, person, { action: 'password-change', detail: { account: person.id } })
    return beginSession(client, book, current, caller, profile)
  })
}

/** Asks a person who is signed in for the password again; wrong ones count as tries to sign in. */
export async function confirmPassword(book: AccountBook, person: Author, given: unknown, caller: Caller): Promise<Account> {
  const { account, kept } = await inAccounts(book, async client => ({
    account: await loadAccount(client, book, person.id),
    kept: await keptPassword(client, book, person.id),
  }))
  const name = triedName(account)
  await guardTry(book, name, caller)
  if (!(await passwordFits(passwordText(given), kept?.hash ?? null, book.cost))) return oldPasswordWrong()
  await inAccounts(book, client => noteAttempt(client, book, { name, address: caller.address, outcome: 'succeeded' }))
  return account
}

/** The hash of a new password that follows the rules in force and repeats none of the last ones. */
export async function checkedHash(book: AccountBook, account: Account, given: unknown): Promise<string> {
  const { profile } = await inAccounts(book, client => settingsInForce(client, book))
  const password = newPassword(given, account, profile)
  await inAccounts(book, client => refuseRepeated(client, book, account.id, password, profile.history))
  return hashPassword(password, book.cost)
}

/** The last step of every sign-in: an expired password asks for a new one, else a session begins. */
export async function finish(
  client: PoolClient,
  book: AccountBook,
  account: Account,
  caller: SignInCaller,
  { tried = false } = {},
): Promise<Outcome> {
  const { profile } = await settingsInForce(client, book)
  const kept = await keptPassword(client, book, account.id)
  if (kept && isExpired(book, kept.since, profile))
    return goOn('password-expired', await giveTicket(client, book, { purpose: 'new-password', account: account.id }))
  if (caller.previous) await endSession(client, book, caller.previous)
  if (tried) await noteAttempt(client, book, { name: triedName(account), address: caller.address, outcome: 'succeeded' })
  await auditAs(client, book, account, { action: 'sign-in', detail: { account: account.id, address: caller.address } })
  return { token: await beginSession(client, book, account, caller, profile) }
}

/** Asks for the second factor next. */
export const askCode = async (client: PoolClient, book: AccountBook, { id }: Account): Promise<Outcome> =>
  goOn('second-factor-needed', await giveTicket(client, book, { purpose: 'second-factor', account: id }))

/** Notes a try and refuses where too many went before. One that is refused because of a lock does not make the lock longer. */
async function guardTry(book: AccountBook, name: string, { address }: Caller): Promise<void> {
  const check = async (client: PoolClient, before: string) => {
    const { profile } = await settingsInForce(client, book)
    await refuseLocked(client, book, { name, address, before }, profile)
  }
  const before = await inAccounts(book, async client => {
    await check(client, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    return noteAttempt(client, book, { name, address, outcome: 'tried' })
  })
  await inAccounts(book, client => check(client, before))
}

async function ticketAccount(client: PoolClient, book: AccountBook, ticket: unknown, purpose: 'second-factor' | 'new-password') {
  const { account } = await readTicket(client, book, ticket, purpose)
  const found = account === null ? ticketOver() : await loadAccount(client, book, account)
  return found.state === 'active' ? found : wrong()
}

const goOn = (code: keyof typeof further, ticket: string): Outcome => ({
  refusal: new RefusalWith(code, further[code], { ticket }),
})

const further = {
  'second-factor-needed': {
    en: 'Name and password are right. Type the code of your authenticator, or a recovery code.',
    zh: '登录名和口令正确，请输入身份验证器上的验证码或恢复码。',
  },
  'password-expired': {
    en: 'The password is older than the rules allow. Choose a new one to sign in.',
    zh: '口令已超过规定的更换期限，请设置新口令后登录。',
  },
} as const
