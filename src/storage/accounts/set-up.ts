import type { Role } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { addAccount, lineOf, newSignInName } from './account.ts'
import { type AccountBook, auditAs, inAccounts, machine } from './book.ts'
import { addInvited, type Invitation } from './invitations.ts'
import { hashPassword, newPassword, putPassword } from './passwords.ts'
import { profiles } from './profiles.ts'
import { administratorRoles } from './roles.ts'
import { beginSession, type Caller } from './sessions.ts'
import { accountsExist, firstSettings, profileOf, separationOf } from './settings.ts'

/** What a person gives who sets the office up. */
export interface GivenSetUp {
  readonly name: unknown
  readonly signInName: unknown
  readonly password: unknown
  readonly separation: unknown
  readonly profile: unknown
  readonly language?: unknown
}

const closed = () =>
  refuse('set-up-closed', {
    en: 'This office has been set up already. Sign in, or ask its system administrator for an invitation.',
    zh: '本单位已完成初始设置。请登录，或向系统管理员申请邀请链接。',
  })

const titles: readonly (readonly [Role, { readonly en: string; readonly zh: string }])[] = [
  ['security-administrator', { en: 'Security administrator', zh: '安全管理员' }],
  ['audit-administrator', { en: 'Audit administrator', zh: '审计管理员' }],
]

/**
 * Creates the first account and signs it in. In a small office it is all three administrators and an officer; in a separated one it is
 * the system administrator, with a link each for the other two. Of two at once one wins; the other is refused.
 */
export async function setUp(
  book: AccountBook,
  given: GivenSetUp,
  caller: Caller,
): Promise<{ readonly token: string; readonly invitations: readonly (Invitation & { readonly role: Role })[] }> {
  if (await accountsExist(book)) closed()
  const settings = { profile: profileOf(given.profile), separation: separationOf(given.separation) }
  const name = lineOf(given.name, { en: 'name', zh: '姓名' })
  const signInName = newSignInName(given.signInName)
  const profile = profiles[settings.profile]
  const kept = await hashPassword(newPassword(given.password, { name, signInName }, profile), book.cost)
  const separated = settings.separation === 'separated'
  const roles: readonly Role[] = separated ? ['system-administrator'] : [...administratorRoles, 'officer']
  return inAccounts(book, async client => {
    if (!(await firstSettings(client, book, machine, settings))) closed()
    const person = { signInName, name, email: null, roles, organisation: null, place: null, state: 'active' } as const
    const account = await addAccount(client, book, person, machine, '')
    await putPassword(client, book, account.id, kept)
    await auditAs(client, book, account, { action: 'set-up', detail: { account: account.id, ...settings } })
    const invitations = []
    if (separated)
      for (const [role, label] of titles) {
        const invitation = await addInvited(client, book, account, {
          name: given.language === 'zh' ? label.zh : label.en,
          roles: [role],
        })
        invitations.push({ ...invitation, role })
      }
    return { token: await beginSession(client, book, account, caller, profile), invitations }
  })
}
