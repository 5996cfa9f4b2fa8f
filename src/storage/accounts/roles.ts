import type { PoolClient } from 'pg'
import type { Role } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Account } from './account.ts'
import type { AccountBook } from './book.ts'
import type { Separation } from './settings.ts'

/** The three administrators whom the rules of graded protection keep apart (三员分立). */
export const administratorRoles = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const satisfies readonly Role[]

const givable: readonly Role[] = [
  ...administratorRoles,
  'officer',
  'section-head',
  'leader',
  'reporter',
  'enterprise',
  'expert',
  'auditor',
]

const isAdministrator = (role: Role): boolean => administratorRoles.some(one => one === role)

/** The roles of a request, each once, or a refusal. */
export function rolesOf(given: unknown): readonly Role[] {
  const roles = Array.isArray(given) ? givable.filter(role => given.includes(role)) : []
  if (Array.isArray(given) && given.length <= givable.length && given.every(role => givable.some(one => one === role)))
    return roles
  return refuse(
    'bad-roles',
    { en: `There is no such role. There are: ${givable.join(', ')}.`, zh: `没有该角色，可选：${givable.join('、')}。` },
    { exitCode: 2 },
  )
}

/** Refuses roles that one person may not hold together, or that lack the organisation or place they are about. */
export function checkRoles(
  { roles, organisation, place }: Pick<Account, 'roles' | 'organisation' | 'place'>,
  separation: Separation,
): void {
  const administrator = roles.filter(isAdministrator)
  if (separation === 'separated' && administrator.length > 0 && roles.length > 1)
    refuse('duties-separated', {
      en: 'System, security and audit administrator are different persons here, and none of them does other work. Give this person one administrator role only, or none.',
      zh: '本单位实行三员分立：系统管理员、安全管理员、审计管理员须由不同人员担任，且不得兼任业务角色。请只授予一个管理员角色，或不授予管理员角色。',
    })
  if (roles.includes('enterprise') && roles.length > 1)
    refuse('enterprise-alone', {
      en: 'An enterprise user sees its own organisation only, so the role stands alone.',
      zh: '企业用户仅可查看本单位数据，不得同时担任其他角色。',
    })
  if (roles.includes('enterprise') && !organisation)
    refuse('organisation-missing', { en: 'Name the organisation of an enterprise user.', zh: '请为企业用户指定所属单位。' })
  if (roles.includes('reporter') && !place)
    refuse('place-missing', {
      en: 'Name the town or community a reporter reports for.',
      zh: '请为填报员指定所属乡镇（街道）或社区。',
    })
}

/** Refuses to take an administrator role from the last person who can act in it. `after`: the roles that remain usable. */
export async function keepAdministrators(
  client: PoolClient,
  book: AccountBook,
  account: Account,
  after: readonly Role[],
): Promise<void> {
  if (account.state !== 'active') return
  for (const role of administratorRoles.filter(one => account.roles.includes(one) && !after.includes(one))) {
    // Locked in one order, so that two who give up the role at once do not both see the other.
    const { rows } = await client.query<{ id: string }>(
      "select id from account where region = $1 and superseded_at = 'infinity' and state = 'active' and $2 = any (roles) order by id for update",
      [book.region, role],
    )
    if (rows.every(row => row.id === account.id))
      refuse('last-administrator', {
        en: `This is the only ${role.replace('-', ' ')}. Give the role to somebody else first.`,
        zh: '该人员是此管理员角色的唯一担任者，请先将该角色授予他人。',
      })
  }
}
