import type { SettingsPage } from '../../kit/session/roles.ts'
import type { Words } from '../../kit/wire.ts'

/** The settings' addresses, names and what each is for. */
export const settingsPages: Readonly<
  Record<SettingsPage, { readonly to: `/settings/${SettingsPage}`; readonly label: Words; readonly about: Words }>
> = {
  me: {
    to: '/settings/me',
    label: { en: 'My settings', zh: '我的设置' },
    about: {
      en: 'Your password, your second factor, and the places where you are signed in.',
      zh: '您的口令、双因素认证以及当前登录的设备。',
    },
  },
  public: {
    to: '/settings/public',
    label: { en: 'What the public sees', zh: '对外公开' },
    about: { en: 'Pages that are read without sign-in.', zh: '无须登录即可查看的页面。' },
  },
  accounts: {
    to: '/settings/accounts',
    label: { en: 'Accounts', zh: '账号' },
    about: { en: 'Who may come in, as what, and since when they last did.', zh: '谁可以登录、担任什么角色、最近一次何时登录。' },
  },
  security: {
    to: '/settings/security',
    label: { en: 'Security', zh: '安全策略' },
    about: {
      en: 'The rules that passwords, sessions and lock-out follow for everybody.',
      zh: '对所有人生效的口令、会话和锁定规则。',
    },
  },
  audit: {
    to: '/settings/audit',
    label: { en: 'Audit log', zh: '审计日志' },
    about: {
      en: 'Who did what and when. Nothing here can be changed or removed.',
      zh: '何人何时做了何事。日志不可修改、不可删除。',
    },
  },
}
