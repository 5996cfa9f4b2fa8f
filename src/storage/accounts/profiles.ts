import type { Words } from '../../kernel/words.ts'

/** The rules a password and a session follow. Days of 0 and a history of 0 mean: not asked for. */
export interface SecurityProfile {
  readonly id: ProfileId
  readonly label: Words
  /** Where the rules are from and since when they apply. */
  readonly source: Words
  readonly since: string
  readonly length: number
  /** Of lower case, upper case, digits, other signs: how many kinds at least. */
  readonly classes: number
  readonly changeDays: number
  readonly history: number
  readonly secondFactor: boolean
  /** Wrong tries before a name is locked, and for how many minutes the first time; each further lock is twice as long. */
  readonly tries: number
  readonly lockMinutes: number
  readonly idleMinutes: number
  readonly hours: number
}

export type ProfileId = (typeof profileIds)[number]

/** The profiles there are. */
export const profileIds = ['standard', 'graded-protection-2', 'graded-protection-3'] as const

const grade = (level: string, clause: string): Words => ({
  en: `GB/T 22239-2019, level ${level}, ${clause} (identification), in force since 1 December 2019; clause number and content from field knowledge: the text was not read. The standard asks for complexity, regular change, a limit of tries and time-outs without figures; the figures here are those that assessments usually look for.`,
  zh: `《信息安全技术 网络安全等级保护基本要求》（GB/T 22239-2019）第${level === '2' ? '二' : '三'}级 ${clause} 身份鉴别，2019年12月1日起实施；条款号及内容据业务常识，未对照原文。标准要求口令具有复杂度并定期更换、限制非法登录次数和超时自动退出，未规定具体数值；此处数值取等级测评中的通行做法。`,
})

/** The rules by profile, as data: a review reads them here. Sources and clauses are from field knowledge: the texts were not read, so hold them against the originals before an assessment. */
export const profiles: Readonly<Record<ProfileId, SecurityProfile>> = {
  standard: {
    id: 'standard',
    label: { en: 'Standard', zh: '标准' },
    source: {
      en: 'NIST SP 800-63B-4 (August 2025), from field knowledge, the text was not read: length and a list of common passwords instead of kinds of signs and regular change.',
      zh: 'NIST SP 800-63B-4（2025年8月，据业务常识，未对照原文）：以长度和常见口令清单代替字符种类与定期更换要求。',
    },
    since: '2025-08-01',
    length: 10,
    classes: 1,
    changeDays: 0,
    history: 1,
    secondFactor: false,
    tries: 5,
    lockMinutes: 5,
    idleMinutes: 120,
    hours: 14,
  },
  'graded-protection-2': {
    id: 'graded-protection-2',
    label: { en: 'Graded protection, level 2', zh: '等级保护第二级' },
    source: grade('2', '7.1.4.1'),
    since: '2019-12-01',
    length: 8,
    classes: 3,
    changeDays: 180,
    history: 3,
    secondFactor: false,
    tries: 5,
    lockMinutes: 15,
    idleMinutes: 30,
    hours: 12,
  },
  'graded-protection-3': {
    id: 'graded-protection-3',
    label: { en: 'Graded protection, level 3', zh: '等级保护第三级' },
    source: grade('3', '8.1.4.1'),
    since: '2019-12-01',
    length: 10,
    classes: 3,
    changeDays: 90,
    history: 5,
    secondFactor: true,
    tries: 5,
    lockMinutes: 30,
    idleMinutes: 15,
    hours: 10,
  },
}

/** A profile's rules of passwords as sentences. */
export const passwordRules = ({ length, classes, changeDays, history }: SecurityProfile): readonly Words[] => [
  {
    en: `At least ${length} characters, at most ${longestPassword}.`,
    zh: `不少于${length}个字符，不超过${longestPassword}个字符。`,
  },
  ...(classes > 1
    ? [
        {
          en: `At least ${classes} of: lower case, upper case, digits, other characters.`,
          zh: `小写字母、大写字母、数字、其他字符中至少包含${classes}种。`,
        },
      ]
    : []),
  {
    en: 'Not the name or the sign-in name, and none of the passwords everybody tries first.',
    zh: '不得包含姓名或登录名，不得使用常见口令。',
  },
  ...(history > 0
    ? [
        history === 1
          ? { en: 'A new one differs from the one before.', zh: '更换时，新口令不得与原口令相同。' }
          : { en: `A new one differs from the last ${history}.`, zh: `更换时，新口令不得与最近${history}次使用过的口令相同。` },
      ]
    : []),
  ...(changeDays > 0 ? [{ en: `Changed every ${changeDays} days.`, zh: `每${changeDays}天更换一次。` }] : []),
]

/** All rules of a profile, also those of sessions. */
export const profileRules = (profile: SecurityProfile): readonly Words[] => [
  ...passwordRules(profile),
  ...(profile.secondFactor
    ? [{ en: 'A second factor is obligatory for everybody.', zh: '所有人员必须启用双因素验证。' }]
    : [{ en: 'A second factor is each person’s choice.', zh: '双因素验证由个人自行启用。' }]),
  {
    en: `After ${profile.tries} wrong tries the name is locked for ${profile.lockMinutes} minutes, each further time twice as long.`,
    zh: `连续${profile.tries}次登录失败后锁定${profile.lockMinutes}分钟，再次锁定时长加倍。`,
  },
  {
    en: `Signed out after ${profile.idleMinutes} minutes without activity, and after ${profile.hours} hours in any case.`,
    zh: `${profile.idleMinutes}分钟无操作自动退出，登录满${profile.hours}小时须重新登录。`,
  },
  profile.source,
]

/** Longer ones are not looked at: hashing must not be made expensive by whoever asks. */
export const longestPassword = 128
