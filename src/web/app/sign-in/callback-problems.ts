import type { Words } from '../../kit/wire.ts'

/** Why another service's sign-in did not lead in, by the code it came back with. */
export const callbackProblems: Readonly<Record<string, Words>> & { readonly other: Words } = {
  'not-invited': {
    en: 'You signed in there, but no account here belongs to that name. Accounts come by invitation: ask your administrator.',
    zh: '对方系统登录成功，但这里没有与之对应的账号。账号须经邀请开通，请联系管理员。',
  },
  'locked-out': {
    en: 'The account is locked. Ask your administrator to unlock it.',
    zh: '账号已锁定，请联系管理员解锁。',
  },
  'provider-down': {
    en: 'The other service does not answer. Sign in with your password, or try again later.',
    zh: '对方系统没有应答。请使用口令登录，或稍后重试。',
  },
  'other-address': {
    en: 'The invitation is for another e-mail address than the one that service has verified of you. Sign in there with that address, or ask for a new invitation.',
    zh: '该邀请所填电子邮箱与对方系统核验的邮箱不一致。请使用受邀邮箱对应的身份登录，或请管理员重新邀请。',
  },
  'no-such-invitation': {
    en: 'This invitation was used, withdrawn or has run out. Ask your administrator for a new link.',
    zh: '该邀请已使用、已撤销或已过期，请联系管理员重新发送链接。',
  },
  'ticket-over': {
    en: 'Signing in took too long or was finished already. Begin again.',
    zh: '本次登录已超时或已完成，请重新登录。',
  },
  other: {
    en: 'Signing in through the other service did not work. Try again, or use your password.',
    zh: '通过对方系统登录未成功。请重试，或使用口令登录。',
  },
}
