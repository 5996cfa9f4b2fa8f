import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import { type Account, accountColumns, changeAccount, emailOf, lineOf, loadAccount, reasonOf } from './account.ts'
import { noteAttempt, triedName } from './attempts.ts'
import { type AccountBook, type Author, auditAs, inAccounts, machine } from './book.ts'
import { endInvitations, recordIdOf } from './invitations.ts'
import { changedMeanwhile, noSuchAccount, notYourself } from './refusals.ts'
import { administratorRoles, checkRoles, keepAdministrators, rolesOf } from './roles.ts'
import { hasSecondFactor, removeSecondFactor } from './second-factor.ts'
import { endSessions } from './sessions.ts'
import { settingsInForce } from './settings.ts'

/** An account as administrators see it in the list. */
export interface ListedAccount extends Account {
  readonly secondFactor: boolean
  readonly lastSignInAt: string | null
}

/** All accounts, by name. */
export const listAccounts = (book: AccountBook): Promise<readonly ListedAccount[]> =>
  inAccounts(book, async client => {
    const { rows } = await client.query<ListedAccount>(
      `select ${accountColumns},
         exists (select from account_second_factor f where f.region = a.region and f.account = a.id and f.confirmed and f.superseded_at = 'infinity') as "secondFactor",
         (select max(s.recorded_at) from account_session s where s.region = a.region and s.account = a.id) as "lastSignInAt"
       from account a where a.region = $1 and a.superseded_at = 'infinity' order by a.name, a.id`,
      [book.region],
    )
    return rows
  })

/** The names of accounts by id, closed ones included: the one thing of an account that everybody at work may see. */
export const accountNames = (book: AccountBook, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  inAccounts(book, async client => {
    const { rows } = await client.query<{ id: string; name: string }>(
      "select id, name from account where region = $1 and id::text = any ($2) and superseded_at = 'infinity'",
      [book.region, ids],
    )
    return new Map(rows.map(row => [row.id, row.name]))
  })

/** The account of a sign-in name or an id, or a refusal; for the command line. */
export const findAccount = async (book: AccountBook, given: string): Promise<ListedAccount> => {
  const accounts = await listAccounts(book)
  return (
    accounts.find(one => one.id === given || (one.signInName === given.toLowerCase() && one.state !== 'closed')) ??
    noSuchAccount()
  )
}

/** Changes name, address, organisation or place. */
export const updateAccount = (
  book: AccountBook,
  author: Author,
  id: string,
  given: {
    readonly name: unknown
    readonly email: unknown
    readonly organisation: unknown
    readonly place: unknown
    readonly version: unknown
  },
): Promise<Account> =>
  changing(book, id, given.version, async (client, account) => {
    const changes = {
      name: lineOf(given.name, { en: 'name', zh: '姓名' }),
      email: emailOf(given.email),
      organisation: recordIdOf(given.organisation),
      place: recordIdOf(given.place),
    }
    checkRoles({ ...account, ...changes }, (await settingsInForce(client, book)).separation)
    const changed = await changeAccount(client, book, account, changes, author, '')
    // What a person may see follows the organisation and the place; they sign in anew, like after a change of roles.
    if (changes.organisation !== account.organisation || changes.place !== account.place) await endSessions(client, book, id)
    const different = (['name', 'email', 'organisation', 'place'] as const).filter(part => changed[part] !== account[part])
    const detail = { account: id, name: changed.name, version: changed.version, changed: different }
    await auditAs(client, book, author, { action: 'account-change', detail })
    return changed
  })

/** Gives other roles, with a reason. Sessions end, so that nothing is done any more under the old ones. */
export const changeRoles = (
  book: AccountBook,
  author: Author,
  id: string,
  given: { readonly roles: unknown; readonly version: unknown; readonly reason: unknown },
): Promise<Account> =>
  changing(book, id, given.version, async (client, account) => {
    if (author.id === id) notYourself()
    const reason = reasonOf(given.reason)
    const roles = rolesOf(given.roles)
    const { separation } = await settingsInForce(client, book)
    checkRoles({ ...account, roles }, separation)
    if (
      separation === 'separated' &&
      author !== machine &&
      account.state === 'invited' &&
      administratorRoles.some(one => roles.includes(one))
    )
      refuse('duties-separated', {
        en: 'The invitation is not accepted yet, and whoever sent its link could become this administrator. Give the role when the person has signed in.',
        zh: '邀请尚未被接受，持有邀请链接者可能借此成为该管理员。请在本人首次登录后再授予管理员角色。',
      })
    await keepAdministrators(client, book, account, roles)
    const changed = await changeAccount(client, book, account, { roles }, author, reason)
    await endSessions(client, book, id)
    // Whoever holds a link to reset the password would get the new roles with it.
    if (account.state === 'active') await endInvitations(client, book, id)
    const detail = { account: id, name: account.name, from: account.roles, to: roles, reason }
    await auditAs(client, book, author, { action: 'roles', detail })
    return changed
  })

const moves = {
  lock: { from: ['active'], to: 'locked' },
  unlock: { from: ['locked', 'active'], to: 'active' },
  close: { from: ['invited', 'active', 'locked'], to: 'closed' },
} as const

/** Locks, unlocks (also after too many wrong tries) or closes an account, with a reason. */
export const moveAccount = (
  book: AccountBook,
  author: Author,
  id: string,
  move: keyof typeof moves,
  givenReason: unknown,
): Promise<Account> =>
  changing(book, id, undefined, async (client, account) => {
    if (author.id === id) notYourself()
    const reason = reasonOf(givenReason)
    const { from, to } = moves[move]
    if (!from.some(state => state === account.state))
      refuse('account-not-so', {
        en: `This account is ${account.state}, so the step does not fit.`,
        zh: '该账号的当前状态不能执行此操作。',
      })
    if (to !== 'active') await keepAdministrators(client, book, account, [])
    const changed = account.state === to ? account : await changeAccount(client, book, account, { state: to }, author, reason)
    if (to === 'active')
      await noteAttempt(client, book, {
        name: triedName(account),
        address: author === machine ? 'machine' : '',
        outcome: 'forgiven',
      })
    else {
      await endSessions(client, book, id)
      await endInvitations(client, book, id)
    }
    await auditAs(client, book, author, { action: `account-${move}`, detail: { account: id, name: account.name, reason } })
    return changed
  })

/** Ends all sessions of somebody. */
export const signOutAccount = (book: AccountBook, author: Author, id: string): Promise<number> =>
  inAccounts(book, async client => {
    const { name } = await loadAccount(client, book, id)
    const ended = await endSessions(client, book, id)
    await auditAs(client, book, author, { action: 'account-sign-out', detail: { account: id, name, sessions: ended } })
    return ended
  })

/** Takes away the second factor of somebody who lost it; sessions end. */
export const resetSecondFactor = (book: AccountBook, author: Author, id: string, givenReason: unknown): Promise<void> =>
  inAccounts(book, async client => {
    const reason = reasonOf(givenReason)
    if (author.id === id) notYourself()
    const { name } = await loadAccount(client, book, id)
    if (!(await hasSecondFactor(client, book, id)))
      refuse('no-second-factor', { en: 'This account has no second factor.', zh: '该账号未启用双因素验证。' })
    await removeSecondFactor(client, book, id)
    await endSessions(client, book, id)
    await auditAs(client, book, author, { action: 'second-factor-reset', detail: { account: id, name, reason } })
  })

const changing = <Result>(
  book: AccountBook,
  id: string,
  version: unknown,
  work: (client: PoolClient, account: Account) => Promise<Result>,
): Promise<Result> =>
  inAccounts(book, async client => {
    const account = await loadAccount(client, book, id, { change: true })
    if (version !== undefined && version !== account.version) changedMeanwhile()
    return work(client, account)
  })
