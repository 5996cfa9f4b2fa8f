import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Account } from '../../storage/accounts/account.ts'
import { inAccounts } from '../../storage/accounts/book.ts'
import { type Invitation, invite, inviteAgain } from '../../storage/accounts/invitations.ts'
import { readJournal } from '../../storage/accounts/journal.ts'
import {
  changeRoles,
  listAccounts,
  moveAccount,
  resetSecondFactor,
  signOutAccount,
  updateAccount,
} from '../../storage/accounts/manage.ts'
import { profileRules, profiles } from '../../storage/accounts/profiles.ts'
import { resetPassword } from '../../storage/accounts/resets.ts'
import { changeProfile, profileOf, settingsInForce } from '../../storage/accounts/settings.ts'
import { endOfDay } from '../../storage/clock.ts'
import { dayOf, numberOf, type Query } from '../clocks.ts'
import { idOf, type ServerContext } from '../context.ts'
import type { Who } from '../who.ts'
import type { Gate } from './gate.ts'
import { bodyOf } from './session-routes.ts'

interface OfOne {
  readonly Params: { readonly id: string }
}

const system: Who = ['system-administrator']
const security: Who = ['security-administrator']
const either: Who = ['system-administrator', 'security-administrator']

/** What administrators do with accounts, the rules in force, and the journal. */
export function accountRoutes(app: FastifyInstance, { bureau }: ServerContext, gate: Gate): void {
  const { book } = gate
  const linked = (request: FastifyRequest, { id, token, until }: Invitation) => ({
    id,
    link: gate.link(request, `/invitation/${token}`),
    until,
  })
  const shown = ({ id, version, name, signInName, email, roles, organisation, place, state }: Account) => ({
    ...{ id, version, name, signInName, email, roles, organisation, place, state },
  })

  app.get('/api/accounts', { config: { who: either } }, () => listAccounts(book))

  app.post('/api/accounts/invitations', { config: { who: system } }, async request => {
    const { name, email, roles, organisation, place } = bodyOf(request)
    return linked(request, await invite(book, request.actor, { name, email, roles, organisation, place }))
  })

  app.post<OfOne>('/api/accounts/:id/invitation', { config: { who: system } }, async request =>
    linked(request, await inviteAgain(book, request.actor, idOf(request.params.id))),
  )

  app.post<OfOne>('/api/accounts/:id/reset-password', { config: { who: system } }, async request =>
    linked(request, await resetPassword(book, request.actor, idOf(request.params.id))),
  )

  app.put<OfOne>('/api/accounts/:id', { config: { who: system } }, async request => {
    const { name, email, organisation, place, version } = bodyOf(request)
    const given = { name, email, organisation, place, version: version ?? null }
    return shown(await updateAccount(book, request.actor, idOf(request.params.id), given))
  })

  app.put<OfOne>('/api/accounts/:id/roles', { config: { who: security } }, async request => {
    const { roles, version, reason } = bodyOf(request)
    return shown(await changeRoles(book, request.actor, idOf(request.params.id), { roles, version: version ?? null, reason }))
  })

  for (const move of ['lock', 'unlock', 'close'] as const)
    app.post<OfOne>(`/api/accounts/:id/${move}`, { config: { who: either } }, async request =>
      shown(await moveAccount(book, request.actor, idOf(request.params.id), move, bodyOf(request).reason)),
    )

  app.post<OfOne>('/api/accounts/:id/sign-out', { config: { who: either } }, async request => ({
    ended: await signOutAccount(book, request.actor, idOf(request.params.id)),
  }))

  app.post<OfOne>('/api/accounts/:id/reset-second-factor', { config: { who: either } }, async request => {
    await resetSecondFactor(book, request.actor, idOf(request.params.id), bodyOf(request).reason)
    return { secondFactor: false }
  })

  const settings = async () => {
    const { profile, separation } = await inAccounts(book, client => settingsInForce(client, book))
    const described = Object.values(profiles).map(one => ({ id: one.id, label: one.label, rules: profileRules(one) }))
    return { profile: profile.id, separation, profiles: described }
  }

  app.get('/api/settings/security', { config: { who: either } }, settings)

  app.put('/api/settings/security', { config: { who: security } }, async request => {
    await changeProfile(book, request.actor, profileOf(bodyOf(request).profile))
    return settings()
  })

  app.get<{ Querystring: Query }>('/api/audit', { config: { who: ['auditor', 'audit-administrator'] } }, ({ query, actor }) => {
    const [from, until] = [dayOf(query, 'from'), dayOf(query, 'until')]
    return readJournal(bureau, book, actor, {
      ...{ actor: query.actor || null, action: query.action || null, register: query.register || null },
      record: query.record ? idOf(query.record) : null,
      // Days of the bureau: the first one from its beginning, the last one to its end.
      from: from && new Date(Date.parse(endOfDay(from)) - 86_400_000).toISOString(),
      until: until && endOfDay(until),
      page: numberOf(query, 'page', 1, 10_000),
      size: numberOf(query, 'size', 50, 200),
    })
  })
}
