import type { Language } from '../../../kernel/words.ts'
import { roles } from '../../kit/session/roles.ts'
import type { Account, AccountState } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'

export const accountsKey = ['accounts'] as const

export type Order = 'name' | 'state' | 'last'

export const stateLabels: Readonly<Record<AccountState, Words>> = {
  invited: { en: 'invited', zh: '已邀请' },
  active: { en: 'active', zh: '正常' },
  locked: { en: 'locked', zh: '已锁定' },
  closed: { en: 'closed', zh: '已关闭' },
}

const rank: Readonly<Record<AccountState, number>> = { locked: 0, invited: 1, active: 2, closed: 3 }

/** Accounts whose name, sign-in name, mail address or role contains what was typed. */
export function found(accounts: readonly Account[], typed: string, language: Language): readonly Account[] {
  const text = typed.trim().toLowerCase()
  if (text === '') return accounts
  const said = ({ name, signInName, email, roles: held }: Account) =>
    [name, signInName ?? '', email ?? '', ...held.map(role => roles[role].label[language])].join('\n').toLowerCase()
  return accounts.filter(account => said(account).includes(text))
}

/** By name; what needs attention first; or who was here last. */
export function sorted(accounts: readonly Account[], order: Order, language: Language): readonly Account[] {
  const byName = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en').compare
  return [...accounts].sort(
    (one, other) =>
      (order === 'state' ? rank[one.state] - rank[other.state] : 0) ||
      (order === 'last' ? (other.lastSignInAt ?? '').localeCompare(one.lastSignInAt ?? '') : 0) ||
      byName(one.name, other.name),
  )
}
