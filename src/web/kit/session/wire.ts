import type { Role } from '../../../kernel/actor.ts'
import type { Words } from '../wire.ts'

export type { Role }

/** What a person must do before anything else. */
export type Must = 'password' | 'second-factor'

/** Whoever is signed in. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Null for who comes by a provider and has no password. */
  readonly signInName: string | null
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly place: string | null
  readonly email: string | null
  readonly secondFactor: boolean
  readonly must: readonly Must[]
  readonly expiresAt: string
}

/** A way to sign in that another service answers for. */
export interface Provider {
  readonly id: string
  readonly label: Words
}

/** How one gets in here, and who is in. */
export interface Session {
  readonly mode: 'local' | 'accounts'
  /** No account exists yet. */
  readonly setUp: boolean
  /** The code that the server's window shows is needed to create the first account. */
  readonly setUpCode: boolean
  readonly person: Person | null
  readonly providers: readonly Provider[]
  readonly passwordRules: readonly Words[]
  /** While no account exists: what each set of rules asks of a password. */
  readonly profiles?: readonly { readonly id: Profile; readonly rules: readonly Words[] }[]
  /** After how many seconds without use a session ends. */
  readonly seconds: number
}

export type Profile = 'standard' | 'graded-protection-2' | 'graded-protection-3'
export type Separation = 'small-office' | 'separated'

/** The first administrator and how the office divides the keys. */
export interface SetUp {
  readonly code?: string
  readonly name: string
  readonly signInName: string
  readonly password: string
  readonly separation: Separation
  readonly profile: Profile
  readonly language: 'en' | 'zh'
}

/** A link by which somebody becomes an account, and until when it works. */
export interface InvitationLink {
  readonly role: Role
  readonly link: string
  readonly until: string
}

/** What the holder of a link sees: one that invites, or one that sets a new password for the account of a sign-in name. */
export interface Invitation {
  readonly purpose: 'invitation' | 'password'
  readonly signInName?: string | null
  readonly name: string
  readonly roles: readonly Role[]
  readonly region: Words
  readonly until: string
  readonly passwordRules: readonly Words[]
  readonly providers: readonly Provider[]
}

/** One place where a person is signed in. */
export interface OpenSession {
  readonly id: string
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly address: string
  readonly agent: string
  readonly current: boolean
}

export type AccountState = 'invited' | 'active' | 'locked' | 'closed'

/** An account as those who manage accounts see it. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly signInName: string | null
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly place: string | null
  readonly state: AccountState
  readonly secondFactor: boolean
  readonly lastSignInAt: string | null
  readonly version: number
}

/** The rules for passwords, sessions and lock-out, and how duties are divided. */
export interface SecuritySettings {
  readonly profile: Profile
  readonly separation: Separation
  readonly profiles: readonly { readonly id: Profile; readonly label: Words; readonly rules: readonly Words[] }[]
}

/** One line of the audit log. */
export interface AuditLine {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly name: string | null
  readonly action: string
  readonly register: string | null
  readonly record: string | null
  readonly version: number | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly title?: Words | null
}
