import { get, type Params, write } from '../http.ts'
import type * as Wire from './wire.ts'

const part = encodeURIComponent
type Signal = AbortSignal | undefined
interface InAs {
  readonly person: Wire.Person
}

export const getSession = (signal?: Signal) => get<Wire.Session>('/session', {}, signal)

export const setUp = (body: Wire.SetUp) =>
  write<InAs & { readonly invitations: readonly Wire.InvitationLink[] }>('POST', '/set-up', body)

export const signIn = (body: { signInName: string; password: string }) => write<InAs>('POST', '/session', body)

export const giveSecondFactor = (body: { ticket: string; code: string }) => write<InAs>('POST', '/session/second-factor', body)

export const replaceExpiredPassword = (body: { ticket: string; password: string }) =>
  write<InAs>('POST', '/session/new-password', body)

/** Where a provider's own sign-in begins, and the address to come back to. */
export const providerAddress = (id: string, to: string) => `/api/sign-in/${part(id)}?to=${part(to)}`

/** Where accepting an invitation through a provider begins. */
export const invitationAddress = (id: string, token: string) => `/api/sign-in/${part(id)}?invitation=${part(token)}&to=/`

export const signOut = () => write<unknown>('DELETE', '/session', {})

export const signOutEverywhere = () => write<unknown>('DELETE', '/sessions', {})

export const listSessions = (signal?: Signal) => get<readonly Wire.OpenSession[]>('/sessions', {}, signal)

export const endSession = (id: string) => write<unknown>('DELETE', `/sessions/${part(id)}`, {})

export const changePassword = (body: { old: string; password: string }) => write<unknown>('PUT', '/session/password', body)

/** A second factor that is being set up: its secret as base 32, and as a picture (SVG) of the address that programs for codes read. */
export interface BegunFactor {
  readonly secret: string
  readonly svg: string
}

/** The password is asked of whoever did not sign in a moment ago. */
export const beginSecondFactor = (password?: string) => write<BegunFactor>('POST', '/session/totp', { password })

export const confirmSecondFactor = (code: string) =>
  write<{ recoveryCodes: readonly string[] }>('POST', '/session/totp/confirm', { code })

export const removeSecondFactor = (password: string) => write<unknown>('DELETE', '/session/totp', { password })

export const getInvitation = (token: string, signal?: Signal) => get<Wire.Invitation>(`/invitations/${part(token)}`, {}, signal)

export const acceptInvitation = (token: string, body: { signInName?: string; password: string }) =>
  write<InAs>('POST', `/invitations/${part(token)}`, body)

export const listAccounts = (signal?: Signal) => get<readonly Wire.Account[]>('/accounts', {}, signal)

export interface Invited {
  readonly name: string
  readonly email?: string
  readonly roles: readonly Wire.Role[]
  readonly organisation?: string
  readonly place?: string
}

export const invite = (body: Invited) => write<{ id: string; link: string; until: string }>('POST', '/accounts/invitations', body)

export const inviteAgain = (id: string) => write<{ link: string; until: string }>('POST', `/accounts/${part(id)}/invitation`, {})

/** A link with which somebody sets a new password. */
export const resetPassword = (id: string) =>
  write<{ link: string; until: string }>('POST', `/accounts/${part(id)}/reset-password`, {})

export const updateAccount = (id: string, body: Pick<Wire.Account, 'name' | 'email' | 'organisation' | 'place' | 'version'>) =>
  write<unknown>('PUT', `/accounts/${part(id)}`, body)

export const changeRoles = (id: string, body: { roles: readonly Wire.Role[]; version: number; reason: string }) =>
  write<unknown>('PUT', `/accounts/${part(id)}/roles`, body)

export type AccountAct = 'lock' | 'unlock' | 'close' | 'sign-out' | 'reset-second-factor'

export const actOnAccount = (id: string, act: AccountAct, reason: string) =>
  write<unknown>('POST', `/accounts/${part(id)}/${act}`, { reason })

export const getSecurity = (signal?: Signal) => get<Wire.SecuritySettings>('/settings/security', {}, signal)

export const setProfile = (profile: Wire.Profile) => write<unknown>('PUT', '/settings/security', { profile })

export const readAudit = (params: Params, signal?: Signal) =>
  get<{ readonly entries: readonly Wire.AuditLine[]; readonly total: number }>('/audit', params, signal)
