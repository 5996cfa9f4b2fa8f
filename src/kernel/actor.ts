import type { Words } from './words.ts'

/** Who acts. Roles decide, together with a register's access conditions, which records may be read and written. */
export type Role =
  | 'officer'
  | 'section-head'
  | 'leader'
  | 'reporter'
  | 'enterprise'
  | 'expert'
  | 'auditor'
  | 'system-administrator'
  | 'security-administrator'
  | 'audit-administrator'
  | 'public'

/** What people call each role. */
export const roleNames: Readonly<Record<Role, Words>> = {
  officer: { en: 'officer', zh: '业务人员' },
  'section-head': { en: 'section head', zh: '科室负责人' },
  leader: { en: 'leader', zh: '领导' },
  reporter: { en: 'town or community reporter', zh: '镇（街道）填报员' },
  enterprise: { en: 'enterprise user', zh: '企业用户' },
  expert: { en: 'expert', zh: '专家' },
  auditor: { en: 'auditor', zh: '审计员' },
  'system-administrator': { en: 'system administrator', zh: '系统管理员' },
  'security-administrator': { en: 'security administrator', zh: '安全管理员' },
  'audit-administrator': { en: 'audit administrator', zh: '审计管理员' },
  public: { en: 'the public', zh: '公众' },
}

export interface Actor {
  readonly id: string
  readonly name: string
  /** The GB/T 2260 code of the bureau's area. */
  readonly region: string
  readonly roles: readonly Role[]
  /** The organisation record an enterprise user belongs to. */
  readonly organisation: string | null
  /** The record of the town or community a reporter reports for. */
  readonly place: string | null
  /** That place and every one below it, once it has been looked up; see {@link placesOf}. */
  readonly places?: readonly string[]
}

/** The places whose records a reporter keeps: the own one, and those below it where they have been looked up. */
export const placesOf = ({ place, places }: Pick<Actor, 'place' | 'places'>): readonly string[] =>
  place === null ? [] : (places ?? [place])

/** The officer who sits at this machine while there is no sign-in: the server listens on loopback only. */
export const localOfficer = (region: string): Actor => ({
  id: 'local-officer',
  name: 'Local officer',
  region,
  roles: ['officer'],
  organisation: null,
  place: null,
})

/** Whoever looks at what the office has put before the public, without signing in. */
export const publicActor = (region: string): Actor => ({
  id: 'public',
  name: 'Public',
  region,
  roles: ['public'],
  organisation: null,
  place: null,
})
