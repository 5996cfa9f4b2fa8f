import type { Words } from '../../kit/wire.ts'

/** Why another service's sign-in did not lead in, by the code it came back with. */
export const callbackProblems: Readonly<Record<string, Words>> & { readonly other: Words } = {
  'no-account': {
    en: 'You signed in there, but no account here belongs to that name. Accounts come by invitation: ask your administrator.',
    zh: '对方系统登录成功，但这里没有与之对应的账号。账号须经邀请开通，请联系管理员。',
  },
  'locked-out': {
    en: 'The account is locked. Ask your administrator to unlock it.',
    zh: '账号已锁定，请联系管理员解锁。',
  },
  'provider-unreachable': {
    en: 'The other service does not answer. Sign in with your password, or try again later.',
    zh: '对方系统没有应答。请使用口令登录，或稍后重试。',
  },
  other: {
    en: 'Signing in through the other service did not work. Try again, or use your password.',
    zh: '通过对方系统登录未成功。请重试，或使用口令登录。',
  },
}
