import type { Choice } from '../../kit/session/choices.tsx'
import type { Profile, Separation } from '../../kit/session/wire.ts'

export const separations: readonly Choice<Separation>[] = [
  {
    id: 'small-office',
    label: { en: 'A small office: one person', zh: '小单位：一人兼管' },
    explain: {
      en: 'You keep the registers, invite people, give roles and read the audit log yourself. Everything you do is logged all the same.',
      zh: '由您一人维护台账、邀请人员、授予角色、查看审计日志；您的操作同样全部留痕。',
    },
  },
  {
    id: 'separated',
    label: { en: 'Separated duties: three people', zh: '三员分立：三人分管' },
    explain: {
      en: 'You invite people; a second person gives roles and sets rules; a third reads the log of both. No one of them can act unseen. You get two invitation links to pass on.',
      zh: '您负责邀请人员，第二人负责授权和规则，第三人审计前两人的操作，任何一人都无法单独越权。创建后会生成两个邀请链接供您转交。',
    },
  },
]

export const profiles: readonly Choice<Profile>[] = [
  {
    id: 'standard',
    label: { en: 'Standard', zh: '标准' },
    explain: {
      en: 'Long passwords, none that are easily guessed, no change by the calendar.',
      zh: '口令足够长、不易猜测，不要求定期更换。',
    },
  },
  {
    id: 'graded-protection-2',
    label: { en: 'Graded protection, level 2', zh: '等级保护二级' },
    explain: {
      en: 'For systems filed at level 2: several kinds of characters, change at intervals, lock-out, shorter sessions.',
      zh: '适用于定级为二级的系统：口令须含多类字符并定期更换，失败锁定，会话时间较短。',
    },
  },
  {
    id: 'graded-protection-3',
    label: { en: 'Graded protection, level 3', zh: '等级保护三级' },
    explain: {
      en: 'As level 2 and stricter; everybody needs a second factor.',
      zh: '在二级基础上更为严格，所有人员须启用双因素认证。',
    },
  },
]
