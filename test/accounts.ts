import { haiyun } from '../samples/haiyun.ts'
import type { Role } from '../src/kernel/actor.ts'
import { addAccount } from '../src/storage/accounts/account.ts'
import { type AccountBook, accountBook, inAccounts, machine } from '../src/storage/accounts/book.ts'
import { hashPassword, putPassword } from '../src/storage/accounts/passwords.ts'
import { profiles } from '../src/storage/accounts/profiles.ts'
import { beginSession } from '../src/storage/accounts/sessions.ts'
import { firstSettings } from '../src/storage/accounts/settings.ts'
import type { Bureau } from '../src/storage/bureau.ts'

/** Parameters of argon2id that take no time: for tests only. */
export const cheap = { memoryCost: 64, timeCost: 1 }

/** The password of everybody invented here. */
export const everybodysPassword = 'Lanterns over Haiyun 47'

/** An invented person for each role that signs in. */
export const people = {
  officer: 'Lin Haitang 林海棠',
  'section-head': 'Zhou Wanqing 周晚晴',
  leader: 'Fang Mingyuan 方明远',
  reporter: 'He Xiaoman 何小满',
  enterprise: 'Gu Changhe 顾长河',
  expert: 'Song Zhiqiu 宋知秋',
  auditor: 'Tang Jingyi 唐静怡',
  'system-administrator': 'Wei Anran 韦安然',
  'security-administrator': 'Pei Shouzhen 裴守真',
  'audit-administrator': 'Yan Mingjing 严明镜',
} as const satisfies Partial<Record<Role, string>>

export type RoleWithAccount = keyof typeof people

/** What an account of a role is about: the organisation of an enterprise user, the place of a reporter. */
export interface Belongs {
  readonly organisation?: string
  readonly place?: string
}

/** Accounts in a database, by role; `cookie` begins a session. */
export interface TestAccounts {
  readonly book: AccountBook
  id(role: RoleWithAccount): string
  /** The value of the `cookie` header of somebody signed in. */
  cookie(role: RoleWithAccount): Promise<string>
}

/** Adds one active account per role, signing in by the name of the role with {@link everybodysPassword}; the office is a separated one. */
export async function makeAccounts(bureau: Bureau, belongs: Belongs = {}, clock: () => number = Date.now): Promise<TestAccounts> {
  const book = accountBook(bureau, haiyun.region, { cost: cheap, clock })
  const kept = await hashPassword(everybodysPassword, cheap)
  const ids = new Map<RoleWithAccount, string>()
  const accounts = await inAccounts(book, async client => {
    await firstSettings(client, book, machine, { profile: 'standard', separation: 'separated' })
    const made = []
    for (const role of Object.keys(people) as RoleWithAccount[]) {
      const account = await addAccount(
        client,
        book,
        {
          signInName: role,
          name: people[role],
          email: `${role}@haiyun.example`,
          roles: [role],
          organisation: role === 'enterprise' ? (belongs.organisation ?? null) : null,
          place: role === 'reporter' ? (belongs.place ?? null) : null,
          state: 'active',
        },
        machine,
        '',
      )
      await putPassword(client, book, account.id, kept)
      ids.set(role, account.id)
      made.push(account)
    }
    return made
  })
  return {
    book,
    id: role => ids.get(role)!,
    cookie: role =>
      inAccounts(book, async client => {
        const account = accounts.find(one => one.id === ids.get(role))!
        const token = await beginSession(client, book, account, { address: '127.0.0.1', agent: 'test' }, profiles.standard)
        return `torchbook_session=${token}`
      }),
  }
}

/** A `fetch` of paths of a server, signed in as a role. */
export async function signInAs(
  server: { readonly url: string; readonly accounts: TestAccounts },
  role: RoleWithAccount,
): Promise<(path: string, options?: RequestInit) => Promise<Response>> {
  const cookie = await server.accounts.cookie(role)
  return (path, options = {}) => {
    const headers = new Headers(options.headers)
    headers.set('cookie', cookie)
    return fetch(server.url + path, { ...options, headers })
  }
}
