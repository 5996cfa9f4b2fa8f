import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import { type Account, loadAccount } from './account.ts'
import { noteAttempt, triedName } from './attempts.ts'
import { type AccountBook, type Author, auditAs, inAccounts, machine } from './book.ts'
import { endInvitations, giveLink, type Invitation } from './invitations.ts'
import { openLink } from './link-tokens.ts'
import { keptPassword, putPassword } from './passwords.ts'
import { administratorRoles } from './roles.ts'
import { hasSecondFactor } from './second-factor.ts'
import { endSessions } from './sessions.ts'
import { settingsInForce } from './settings.ts'
import { askCode, checkedHash, finish, type SignInCaller, tokenOf } from './sign-in.ts'

/**
 * Makes a link with which somebody who forgot the password sets a new one; until it is used the old one is good. Where duties are separated
 * the system administrator makes none for an administrator: whoever holds the link could become that person.
 */
export const resetPassword = (book: AccountBook, author: Author, id: string): Promise<Invitation> =>
  inAccounts(book, async client => {
    if (author.id === id)
      refuse('not-yourself', {
        en: 'Change your own password in your settings.',
        zh: '本人口令请在“我的设置”中修改。',
      })
    const account = await loadAccount(client, book, id, { change: true })
    if (account.state !== 'active')
      refuse('account-not-so', {
        en: `This account is ${account.state}, so it has no password to reset. A locked one is unlocked first, an invited one gets a new link.`,
        zh: '该账号的当前状态不能重置口令：已锁定的请先解锁，已邀请的请重新生成邀请链接。',
      })
    const { separation } = await settingsInForce(client, book)
    if (separation === 'separated' && author !== machine && administratorRoles.some(role => account.roles.includes(role)))
      refuse('duties-separated', {
        en: 'Whoever holds the link could become this administrator. Have it made at the server: torchbook account reset-password.',
        zh: '持有链接者可能借此成为该管理员。请在服务器上执行 torchbook account reset-password 办理。',
      })
    if (!(await keptPassword(client, book, id)))
      refuse('no-password', {
        en: 'This person signs in through an identity provider and has no password here.',
        zh: '该人员通过身份提供方登录，在本系统没有口令。',
      })
    await auditAs(client, book, author, { action: 'password-reset', detail: { account: id, name: account.name } })
    return giveLink(client, book, author, id)
  })

/** Whose password a link resets, and until when it is good; null where it is a link of another kind or none. */
export const readReset = (
  book: AccountBook,
  token: unknown,
): Promise<{ readonly account: Account; readonly until: string } | null> =>
  inAccounts(book, client => resetOf(client, book, token))

const resetOf = async (client: PoolClient, book: AccountBook, token: unknown) => {
  const link = await openLink(client, book, token)
  return link?.account.state === 'active' ? link : null
}

/**
 * Sets the new password: the old one and all sessions end, wrong tries are forgiven, the second factor stays and is asked for. The answer is
 * the session's token; null where the link is none of these, and then nothing has changed.
 */
export async function setResetPassword(
  book: AccountBook,
  token: unknown,
  password: unknown,
  caller: SignInCaller,
): Promise<string | null> {
  const found = await readReset(book, token)
  if (!found) return null
  const kept = await checkedHash(book, found.account, password)
  const outcome = await inAccounts(book, async client => {
    const account = (await resetOf(client, book, token))?.account
    if (!account) return null
    await endInvitations(client, book, account.id)
    await putPassword(client, book, account.id, kept)
    await endSessions(client, book, account.id)
    await noteAttempt(client, book, { name: triedName(account), address: caller.address, outcome: 'forgiven' })
    await auditAs(client, book, account, { action: 'password-reset-used', detail: { account: account.id } })
    return (await hasSecondFactor(client, book, account.id))
      ? askCode(client, book, account)
      : finish(client, book, account, caller)
  })
  return outcome && tokenOf(outcome)
}
