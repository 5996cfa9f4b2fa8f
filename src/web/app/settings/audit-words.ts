import type { Language } from '../../../kernel/words.ts'
import { roles } from '../../kit/session/roles.ts'
import type { AuditLine, Role } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'
import { profiles } from '../sign-in/set-up-choices.ts'

/** What an act is called in a sentence: "{name} {en} {what}" and "{name}{zh}{what}". */
export const acts: Readonly<Record<string, Words>> = {
  create: { en: 'recorded', zh: '登记了' },
  change: { en: 'changed', zh: '修改了' },
  update: { en: 'changed', zh: '修改了' },
  save: { en: 'changed', zh: '修改了' },
  move: { en: 'moved on', zh: '办理了' },
  withdraw: { en: 'withdrew', zh: '撤回了' },
  restore: { en: 'restored', zh: '恢复了' },
  undo: { en: 'undid the last change of', zh: '撤销了最近修改：' },
  merge: { en: 'merged duplicates into', zh: '合并重复记录至' },
  'pass-on': { en: 'changed, by a proposal that was decided,', zh: '依据变更申请，更新了' },
  'passed-on': { en: 'passed on to the unit’s record', zh: '更新单位记录，依据' },
  unmerge: { en: 'undid the merge of', zh: '撤销合并：' },
  'not-duplicates': { en: 'kept apart', zh: '判定为非重复：' },
  'add-evidence': { en: 'added a file', zh: '上传了附件' },
  'bulk-edit': { en: 'changed several records', zh: '批量修改了记录' },
  'undo-bulk-edit': { en: 'undid a change of several records', zh: '撤销了批量修改' },
  import: { en: 'imported a file', zh: '导入了文件' },
  'undo-import': { en: 'undid an import', zh: '撤销了一次导入' },
  'freeze-edition': { en: 'froze an edition', zh: '生成了定稿' },
  'publish-edition': { en: 'published an edition', zh: '公开了定稿' },
  'unpublish-edition': { en: 'took an edition back from the public', zh: '取消公开定稿' },
  comment: { en: 'commented on', zh: '批注了' },
  'create-view': { en: 'saved a view', zh: '保存了视图' },
  'fill-return': { en: 'filled in a return', zh: '填写了报表' },
  reveal: { en: 'revealed personal data of', zh: '查看了个人信息：' },
  'keep-summary-text': { en: 'changed the text of the summary', zh: '修改了总结文稿' },
  'section-owner': { en: 'gave a section of the summary to somebody', zh: '指定了总结章节负责人' },
  'section-step': { en: 'moved a section of the summary on', zh: '办理了总结章节流转' },
  reconcile: { en: 'held a list against the registers', zh: '将名单与台账比对' },
  'reconcile-take': { en: 'took over from a list', zh: '从名单采纳了' },
  'undo-reconciliation': { en: 'undid what was taken over from a list', zh: '撤销了从名单采纳的内容' },
  'send-digest': { en: 'sent the notices by e-mail', zh: '发送了提醒邮件' },
  'set-preference': { en: 'changed a preference', zh: '修改了个人偏好' },
  'set-up': { en: 'set the office up', zh: '完成了初始设置' },
  'sign-in': { en: 'signed in', zh: '登录' },
  'sign-out': { en: 'signed out', zh: '退出登录' },
  'account-sign-out': { en: 'ended all sessions of', zh: '强制退出：' },
  'locked-out': { en: 'was locked out after too many attempts', zh: '因多次失败被锁定' },
  'password-change': { en: 'changed the password', zh: '修改了口令' },
  'password-reset': { en: 'made a link to reset the password of', zh: '生成重置口令链接：' },
  'password-reset-used': { en: 'set a new password by a link', zh: '通过链接设置了新口令' },
  'second-factor': { en: 'switched the second factor on', zh: '启用了双因素认证' },
  'second-factor-removed': { en: 'switched the second factor off', zh: '停用了双因素认证' },
  'second-factor-reset': { en: 'reset the second factor of', zh: '重置双因素认证：' },
  invite: { en: 'invited', zh: '邀请了' },
  'invite-again': { en: 'made a new invitation link for', zh: '重新生成邀请链接：' },
  'accept-invitation': { en: 'accepted the invitation', zh: '接受了邀请' },
  'account-change': { en: 'changed the account of', zh: '修改账号：' },
  roles: { en: 'changed the roles of', zh: '调整角色：' },
  'account-lock': { en: 'locked the account of', zh: '锁定账号：' },
  'account-unlock': { en: 'unlocked the account of', zh: '解锁账号：' },
  'account-close': { en: 'closed the account of', zh: '关闭账号：' },
  link: { en: 'linked the account with an identity provider', zh: '关联了身份提供方' },
  'security-profile': { en: 'changed the security rules', zh: '修改了安全规则' },
}

/** A step such as `move:revoke` is said by its kind; an act whose name is not known here by its name. */
export const sayAct = (action: string): Words =>
  acts[action] ?? acts[action.split(':')[0]!] ?? { en: action.replaceAll('-', ' '), zh: `执行了“${action}”` }

const somebody: Words = { en: 'somebody', zh: '某人员' }

/** The record's title, else whom the act was about, else nothing. */
export function sayWhat(
  { title, detail, actor }: Pick<AuditLine, 'title' | 'detail' | 'actor'>,
  people: ReadonlyMap<string, string> = new Map(),
): Words | null {
  if (title) return title
  const other = typeof detail.account === 'string' && detail.account !== actor
  const person = other ? (typeof detail.name === 'string' ? detail.name : people.get(String(detail.account))) : undefined
  if (person) return { en: person, zh: person }
  const named = ['of', 'account', 'person', 'name', 'signInName', 'file']
    .map(key => detail[key])
    .find(each => typeof each === 'string')
  if (typeof detail.account === 'string' && detail.account !== actor && named === detail.account) return somebody
  return typeof named === 'string' && !/^[0-9a-f-]{36}$/.test(named) ? { en: named, zh: named } : null
}

const listed = (given: unknown): readonly string[] => (Array.isArray(given) ? given.filter(one => typeof one === 'string') : [])

const roleNames = (given: unknown, language: Language): string =>
  listed(given)
    .map(role => (Object.hasOwn(roles, role) ? roles[role as Role].label[language] : role))
    .join(language === 'zh' ? '、' : ', ') || (language === 'zh' ? '无' : 'none')

const parts: Readonly<Record<string, Words>> = {
  name: { en: 'name', zh: '姓名' },
  email: { en: 'e-mail', zh: '电子邮箱' },
  organisation: { en: 'organisation', zh: '所属单位' },
  place: { en: 'place', zh: '所属镇街或社区' },
}

/** From what to what: the roles before and after, which parts of an account; null where an act has nothing of the kind. */
export function sayHow({ action, detail }: Pick<AuditLine, 'action' | 'detail'>): Words | null {
  if (action === 'roles' && Array.isArray(detail.from) && Array.isArray(detail.to))
    return {
      en: `from ${roleNames(detail.from, 'en')} to ${roleNames(detail.to, 'en')}`,
      zh: `由${roleNames(detail.from, 'zh')}改为${roleNames(detail.to, 'zh')}`,
    }
  if (action === 'invite' && Array.isArray(detail.roles))
    return { en: `as ${roleNames(detail.roles, 'en')}`, zh: `担任${roleNames(detail.roles, 'zh')}` }
  if (action === 'security-profile') {
    const label = (id: unknown, language: Language) => profiles.find(one => one.id === id)?.label[language] ?? String(id)
    return {
      en: `from ${label(detail.from, 'en')} to ${label(detail.to, 'en')}`,
      zh: `由${label(detail.from, 'zh')}改为${label(detail.to, 'zh')}`,
    }
  }
  const changed =
    action === 'account-change' ? listed(detail.changed).flatMap(part => (Object.hasOwn(parts, part) ? parts[part]! : [])) : []
  return changed.length > 0 ? { en: changed.map(one => one.en).join(', '), zh: changed.map(one => one.zh).join('、') } : null
}

/** Why it was done, where a reason was given. */
export const sayWhy = ({ detail }: Pick<AuditLine, 'detail'>): string | null =>
  typeof detail.reason === 'string' && detail.reason !== '' ? detail.reason : null
