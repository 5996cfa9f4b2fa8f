import type { AccountAct } from '../../kit/session/api.ts'
import type { Account, Person } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'

/** What a link is for: to come in for the first time, or to set a new password. */
export type LinkKind = 'invitation' | 'password'

/** Something that can be done about an account: a window of its own, or a reason to be given. */
export type Act =
  | { readonly id: 'roles' | 'edit' | LinkKind; readonly label: Words }
  | { readonly id: AccountAct; readonly label: Words; readonly explain: Words }

const roles: Act = { id: 'roles', label: { en: 'Change roles', zh: '调整角色' } }
const edit: Act = { id: 'edit', label: { en: 'Edit', zh: '编辑资料' } }
const password: Act = { id: 'password', label: { en: 'Reset the password', zh: '重置口令' } }
const invitation: Act = { id: 'invitation', label: { en: 'Make a new link', zh: '重新生成链接' } }
const acts: Readonly<Record<AccountAct, Act>> = {
  lock: {
    id: 'lock',
    label: { en: 'Lock', zh: '锁定' },
    explain: {
      en: 'The person is signed out at once and cannot sign in until the account is unlocked. Nothing they recorded changes.',
      zh: '该人员将立即退出，解锁前无法登录；其登记的内容不受影响。',
    },
  },
  unlock: {
    id: 'unlock',
    label: { en: 'Unlock', zh: '解锁' },
    explain: { en: 'The person can sign in again with the same password.', zh: '该人员可用原口令重新登录。' },
  },
  close: {
    id: 'close',
    label: { en: 'Close the account', zh: '关闭账号' },
    explain: {
      en: 'For somebody who left the office. The name stays beside what they recorded.',
      zh: '用于离岗人员。其姓名仍保留在所登记的内容旁。',
    },
  },
  'sign-out': {
    id: 'sign-out',
    label: { en: 'Sign out everywhere', zh: '强制退出' },
    explain: { en: 'All sessions of this person end now.', zh: '立即结束该人员的所有登录。' },
  },
  'reset-second-factor': {
    id: 'reset-second-factor',
    label: { en: 'Reset the second factor', zh: '重置双因素认证' },
    explain: {
      en: 'For a lost phone. Make sure that it is really this person who asks; the old codes stop working.',
      zh: '用于手机丢失的情形。请先核实确为本人申请；原动态码随即失效。',
    },
  },
}

/** What one may do about an account: nobody changes their own roles, locks or closes themselves, and what an account's state rules out is not offered. */
export function actsOn(account: Account, me: Person): readonly Act[] {
  const system = me.roles.includes('system-administrator')
  const security = me.roles.includes('security-administrator')
  const { state } = account
  if (state === 'closed') return []
  const other = account.id !== me.id
  return [
    ...(system ? [edit] : []),
    ...(other && security ? [roles] : []),
    ...(system && state === 'invited' ? [invitation] : []),
    ...(other && system && state === 'active' && account.signInName ? [password] : []),
    ...(state === 'locked' ? [acts.unlock] : []),
    ...(other && state === 'active' ? [acts['sign-out'], acts.lock] : []),
    ...(other && account.secondFactor ? [acts['reset-second-factor']] : []),
    ...(other ? [acts.close] : []),
  ]
}
