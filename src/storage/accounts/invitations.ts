import type { PoolClient } from 'pg'
import type { Role } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { isRecordId } from '../record-id.ts'
import { type Account, addAccount, changeAccount, emailOf, lineOf, loadAccount, newSignInName } from './account.ts'
import { type AccountBook, type Author, auditAs, inAccounts, machine, minutes, moment } from './book.ts'
import { openLink } from './link-tokens.ts'
import { hashPassword, newPassword, putPassword } from './passwords.ts'
import { noSuchInvitation } from './refusals.ts'
import { administratorRoles, checkRoles, rolesOf } from './roles.ts'
import { hashOf, newToken } from './secrets.ts'
import { firstSettings, loadSettings, settingsInForce } from './settings.ts'
import { finish, type SignInCaller } from './sign-in.ts'

const daysValid = 7

/** A person as a request describes it; each part is checked. */
export interface GivenPerson {
  readonly name: unknown
  readonly email?: unknown
  readonly roles: unknown
  readonly organisation?: unknown
  readonly place?: unknown
}

/** A link's token, which is kept nowhere, and until when it is good. */
export interface Invitation {
  readonly id: string
  readonly token: string
  readonly until: string
}

/** A record's id, null for none, or a refusal. */
export const recordIdOf = (given: unknown): string | null => {
  if (given === undefined || given === null || given === '') return null
  return typeof given === 'string' && isRecordId(given)
    ? given
    : refuse('bad-record-id', { en: 'This is no record of ours.', zh: '所填不是本系统的记录。' }, { exitCode: 2 })
}

/** Adds an account without password and a link to accept it. Whoever is at the machine may do so before anything is set up. */
export const invite = (book: AccountBook, author: Author, given: GivenPerson): Promise<Invitation> =>
  inAccounts(book, async client => {
    if (author === machine && !(await loadSettings(client, book)))
      await firstSettings(client, book, author, { profile: 'standard', separation: 'small-office' })
    const roles = rolesOf(given.roles)
    const { separation } = await settingsInForce(client, book)
    if (separation === 'separated' && author !== machine && administratorRoles.some(role => roles.includes(role)))
      refuse('duties-separated', {
        en: 'Administrator roles are given by the security administrator. Invite without one.',
        zh: '管理员角色由安全管理员授予，邀请时请勿选择管理员角色。',
      })
    return addInvited(client, book, author, { ...given, roles })
  })

/** The same within a transaction that has checked who may give which roles. */
export async function addInvited(client: PoolClient, book: AccountBook, author: Author, given: GivenPerson): Promise<Invitation> {
  const person = {
    name: lineOf(given.name, { en: 'name', zh: '姓名' }),
    email: emailOf(given.email),
    roles: rolesOf(given.roles),
    organisation: recordIdOf(given.organisation),
    place: recordIdOf(given.place),
  }
  checkRoles(person, (await settingsInForce(client, book)).separation)
  const account = await addAccount(client, book, { ...person, signInName: null, state: 'invited' }, author, '')
  await auditAs(client, book, author, {
    action: 'invite',
    detail: { account: account.id, name: account.name, roles: account.roles },
  })
  return giveLink(client, book, author, account.id)
}

/** A new link for an invited account; the old one ends. */
export const inviteAgain = (book: AccountBook, author: Author, id: string): Promise<Invitation> =>
  inAccounts(book, async client => {
    const account = await loadAccount(client, book, id, { change: true })
    if (account.state !== 'invited')
      refuse('already-accepted', {
        en: 'The invitation was accepted already. To help somebody who cannot sign in, reset the password.',
        zh: '该邀请已被接受。如需协助无法登录的人员，请重置其口令。',
      })
    await auditAs(client, book, author, { action: 'invite-again', detail: { account: id, name: account.name } })
    return giveLink(client, book, author, id)
  })

/** A link for an account, good for a week and once; the one before ends. */
export async function giveLink(client: PoolClient, book: AccountBook, author: Author, account: string): Promise<Invitation> {
  const token = newToken()
  const until = moment(book, minutes(daysValid * 24 * 60))
  await endInvitations(client, book, account)
  await client.query(
    'insert into account_invitation (region, token_hash, account, author, recorded_at, until) values ($1, $2, $3, $4, $5, $6)',
    [book.region, hashOf(token), account, author.id, moment(book), until],
  )
  return { id: account, token, until }
}

/** Ends the links of an account. */
export async function endInvitations(client: PoolClient, book: AccountBook, account: string): Promise<void> {
  await client.query(
    "update account_invitation set superseded_at = $3 where region = $1 and account = $2 and superseded_at = 'infinity'",
    [book.region, account, moment(book)],
  )
}

/** Whom a link invites, locked until the transaction ends; a refusal when it is used or over. */
export async function invited(client: PoolClient, book: AccountBook, token: unknown) {
  const link = await openLink(client, book, token)
  return link?.account.state === 'invited' ? link : noSuchInvitation()
}

/** What a link shows before it is accepted. */
export const readInvitation = (
  book: AccountBook,
  token: unknown,
): Promise<{ readonly name: string; readonly roles: readonly Role[]; readonly until: string }> =>
  inAccounts(book, async client => {
    const { account, until } = await invited(client, book, token)
    return { name: account.name, roles: account.roles, until }
  })

/** Accepts an invitation with a sign-in name and a password, and signs in; the answer is the session's token. */
export async function acceptInvitation(
  book: AccountBook,
  token: unknown,
  given: { readonly signInName: unknown; readonly password: unknown },
  caller: SignInCaller,
): Promise<string> {
  const { signInName, password } = await inAccounts(book, async client => {
    const { account } = await invited(client, book, token)
    const signInName = newSignInName(given.signInName)
    const { profile } = await settingsInForce(client, book)
    return { signInName, password: newPassword(given.password, { name: account.name, signInName }, profile) }
  })
  const kept = await hashPassword(password, book.cost)
  return inAccounts(book, async client => {
    const account = await activate(client, book, token, { signInName })
    await putPassword(client, book, account.id, kept)
    return sessionOf(await finish(client, book, account, caller))
  })
}

/** Uses a link up: the account is active from now on. */
export async function activate(
  client: PoolClient,
  book: AccountBook,
  token: unknown,
  changes: Partial<Account>,
): Promise<Account> {
  const { account } = await invited(client, book, token)
  await endInvitations(client, book, account.id)
  const active = await changeAccount(client, book, account, { ...changes, state: 'active' }, account, '')
  await auditAs(client, book, active, { action: 'accept-invitation', detail: { account: account.id } })
  return active
}

/** A session's token of what must have become one: a password that is new cannot be too old. */
function sessionOf(outcome: Awaited<ReturnType<typeof finish>>): string {
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.token
}
