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

export interface Actor {
  readonly id: string
  readonly name: string
  /** The GB/T 2260 code of the bureau's area. */
  readonly region: string
  readonly roles: readonly Role[]
  /** The organisation record an enterprise user or reporter belongs to. */
  readonly organisation: string | null
}

/** The officer who sits at this machine while there is no sign-in: the server listens on loopback only. */
export const localOfficer = (region: string): Actor => ({
  id: 'local-officer',
  name: 'Local officer',
  region,
  roles: ['officer'],
  organisation: null,
})
