import type { Words } from '../wire.ts'
import type { Role } from './wire.ts'

/** A role's name and, in one sentence, what its holder may do. */
export const roles: Readonly<Record<Role, { readonly label: Words; readonly does: Words }>> = {
  officer: {
    label: { en: 'Officer', zh: '经办人' },
    does: { en: 'keeps the registers, imports, drafts the summary', zh: '登记和维护台账，导入数据，起草总结' },
  },
  'section-head': {
    label: { en: 'Section head', zh: '科室负责人' },
    does: { en: 'does what an officer does, checks and approves', zh: '具有经办人权限，并负责审核、批准' },
  },
  leader: {
    label: { en: 'Leader', zh: '领导' },
    does: { en: 'reads everything, decides tasks, signs the summary', zh: '查看全部内容，决定任务，签发总结' },
  },
  reporter: {
    label: { en: 'Town or community reporter', zh: '镇（街道）填报员' },
    does: { en: 'reports for one town or community only', zh: '仅填报本镇街或本社区的数据' },
  },
  enterprise: {
    label: { en: 'Enterprise user', zh: '企业用户' },
    does: { en: 'sees and reports for its own organisation only', zh: '仅查看和填报本单位的内容' },
  },
  expert: {
    label: { en: 'Expert', zh: '专家' },
    does: { en: 'sees what is given to the expert for review', zh: '仅查看分派给本人评审的内容' },
  },
  auditor: {
    label: { en: 'Auditor', zh: '审计员' },
    does: { en: 'reads everything including the audit log, changes nothing', zh: '查看全部内容及审计日志，不能修改' },
  },
  'system-administrator': {
    label: { en: 'System administrator', zh: '系统管理员' },
    does: { en: 'invites people and looks after accounts; gives no roles', zh: '邀请人员、维护账号；不能授予角色' },
  },
  'security-administrator': {
    label: { en: 'Security administrator', zh: '安全管理员' },
    does: { en: 'gives roles and sets the password rules', zh: '授予角色，设定口令规则' },
  },
  'audit-administrator': {
    label: { en: 'Audit administrator', zh: '审计管理员' },
    does: { en: 'reads the audit log, and nothing else', zh: '仅查看审计日志' },
  },
  public: {
    label: { en: 'Public', zh: '公众' },
    does: { en: 'sees what is published', zh: '查看已公开的内容' },
  },
}

/** The roles that can be given to somebody, the working ones first. */
export const givenRoles = (Object.keys(roles) as Role[]).filter(role => role !== 'public')

/** Roles whose holder works in the books; the others keep keys only. */
const keepers: readonly Role[] = ['system-administrator', 'security-administrator', 'audit-administrator', 'public']

/** Whether somebody has work in the registers at all. */
export const works = (held: readonly Role[]): boolean => held.some(role => !keepers.includes(role))

/** Whether somebody sees only their own part: an enterprise, a town, an expert. */
export const seesOwnOnly = (held: readonly Role[]): boolean =>
  works(held) && held.every(role => keepers.includes(role) || ['reporter', 'enterprise', 'expert'].includes(role))

/** The pages of settings that somebody may open, in the order of the menu. */
export function settingsFor(held: readonly Role[]): readonly SettingsPage[] {
  const has = (...some: readonly Role[]) => some.some(role => held.includes(role))
  return [
    'me',
    ...(has('officer', 'section-head') ? (['public'] as const) : []),
    ...(has('system-administrator', 'security-administrator') ? (['accounts'] as const) : []),
    ...(has('security-administrator') ? (['security'] as const) : []),
    ...(has('auditor', 'audit-administrator') ? (['audit'] as const) : []),
  ]
}

export type SettingsPage = 'me' | 'public' | 'accounts' | 'security' | 'audit'

/** Where somebody begins: those without work in the registers at what they look after. */
export function firstPage(held: readonly Role[]): '/today' | '/settings/accounts' | '/settings/audit' {
  if (works(held) || held.length === 0) return '/today'
  return settingsFor(held).includes('accounts') ? '/settings/accounts' : '/settings/audit'
}
