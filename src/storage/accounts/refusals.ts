import { Refusal } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'

/** A refusal that brings something along: the ticket with which to go on, the moment from which it works again. */
export class RefusalWith extends Refusal {
  readonly extra: Readonly<Record<string, string | number>>

  constructor(code: string, words: Words, extra: Readonly<Record<string, string | number>>) {
    super(code, words, { exitCode: 3 })
    this.extra = extra
  }
}

const no =
  (code: string, words: Words, exitCode = 3) =>
  () => {
    throw new Refusal(code, words, { exitCode })
  }

/** One answer for an unknown name, a wrong password, an invited, locked or closed account: which it was is nobody's business. */
export const wrong: () => never = no('sign-in-wrong', {
  en: 'Sign-in name and password do not fit together, or the account is not open. Check both, or ask an administrator.',
  zh: '登录名与口令不匹配，或账号不可用。请核对后重试，或联系管理员。',
})

export const noSuchAccount: () => never = no('no-such-account', { en: 'There is no such account.', zh: '没有该账号。' }, 4)

export const noSuchInvitation: () => never = no(
  'no-such-invitation',
  {
    en: 'This invitation was used, withdrawn or has run out. Ask the administrator for a new link.',
    zh: '该邀请已使用、已撤销或已过期。请联系管理员重新发送邀请链接。',
  },
  4,
)

export const ticketOver: () => never = no('ticket-over', {
  en: 'This sign-in took too long or was finished already. Begin again.',
  zh: '本次登录已超时或已完成，请重新登录。',
})

export const codeWrong: () => never = no('code-wrong', {
  en: 'The code is not right, has run out or was used already. Wait for the next one and type it again.',
  zh: '验证码有误、已过期或已使用过。请等待新的验证码后重新输入。',
})

export const oldPasswordWrong: () => never = no('old-password-wrong', {
  en: 'The present password is not right.',
  zh: '当前口令不正确。',
})

export const changedMeanwhile: () => never = no(
  'account-changed',
  {
    en: 'Somebody else changed this account meanwhile. Look at it again, then repeat your change.',
    zh: '该账号已被他人修改。请刷新后重新操作。',
  },
  1,
)

export const notYourself: () => never = no('not-yourself', {
  en: 'Nobody changes their own roles or locks their own account. Ask another administrator.',
  zh: '不能更改本人的角色，也不能锁定、注销本人账号。请由其他管理员办理。',
})
