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
  /** The organisation record an enterprise user belongs to. */
  readonly organisation: string | null
  /** The record of the town or community a reporter reports for. */
  readonly place: string | null
}

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
