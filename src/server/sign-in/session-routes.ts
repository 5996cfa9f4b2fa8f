import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { renderSVG } from 'uqr'
import { refuse } from '../../kernel/refusal.ts'
import { auditAs, inAccounts } from '../../storage/accounts/book.ts'
import { acceptInvitation, readInvitation } from '../../storage/accounts/invitations.ts'
import { passwordRules, profiles } from '../../storage/accounts/profiles.ts'
import { readReset, setResetPassword } from '../../storage/accounts/resets.ts'
import { confirmSecondFactor, enrolSecondFactor, removeSecondFactor } from '../../storage/accounts/second-factor.ts'
import { hashOf } from '../../storage/accounts/secrets.ts'
import { endSession, endSessions, listSessions, readSession, type Session } from '../../storage/accounts/sessions.ts'
import { setUp } from '../../storage/accounts/set-up.ts'
import { settingsInForce } from '../../storage/accounts/settings.ts'
import {
  changePassword,
  confirmPassword,
  signInWithCode,
  signInWithNewPassword,
  signInWithPassword,
} from '../../storage/accounts/sign-in.ts'
import { getRegion } from '../../storage/regions.ts'
import { idOf } from '../context.ts'
import { cookieOf } from './cookies.ts'
import { type Gate, sessionCookie } from './gate.ts'

/** A body of a request: every part is checked where it is used. */
export type Body = Readonly<Record<string, unknown>>

/** The body of a request, empty where it is none: each part that is missing is then asked for. */
export const bodyOf = ({ body }: FastifyRequest): Body =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : {}

/** What the page knows of the person. */
const shown = (session: Session) => ({
  id: session.account,
  name: session.name,
  signInName: session.signInName,
  roles: session.roles,
  organisation: session.organisation,
  place: session.place,
  email: session.email,
  secondFactor: session.secondFactor,
  must: session.must,
  expiresAt: session.expiresAt,
})

/** The session of a request, or a refusal: the local officer has none. */
const own = (request: FastifyRequest): Session =>
  request.session ?? refuse('no-account', { en: 'There are no accounts yet.', zh: '尚未建立账号。' })

/** Sets up, signs in and out, and what people do with their own account. */
export function sessionRoutes(app: FastifyInstance, gate: Gate): void {
  const { book } = gate
  const anyone = { config: { who: 'anyone' } } as const
  const signedIn = { config: { who: 'signed-in' } } as const
  const personOf = async (token: string) => {
    const session = await readSession(book, token)
    if (!session) throw new Error('A session that was begun a moment ago is not there.')
    return { person: shown(session) }
  }
  /** A page left open must not be enough to change on which phone a person signs in. Who comes by a provider has no password to give. */
  const confirmPerson = async (request: FastifyRequest) => {
    if (own(request).signInName !== null)
      await confirmPassword(book, request.actor, bodyOf(request).password, gate.callerOf(request))
  }
  const profileInForce = async () => (await inAccounts(book, client => settingsInForce(client, book))).profile

  app.get('/api/session', anyone, async ({ session }) => {
    const exists = await gate.exists()
    const profile = session?.profile ?? (await profileInForce())
    return {
      mode: (await gate.isLocal()) ? 'local' : 'accounts',
      setUp: !exists,
      setUpCode: !exists && gate.options.setUpCode !== undefined,
      person: session && shown(session),
      providers: (gate.options.providers ?? []).map(({ id, label }) => ({ id, label })),
      passwordRules: passwordRules(profile),
      // Whoever sets up chooses among them, and sees what each asks of a password.
      ...(!exists && { profiles: Object.values(profiles).map(one => ({ id: one.id, rules: passwordRules(one) })) }),
      seconds: profile.idleMinutes * 60,
    }
  })

  app.post('/api/set-up', anyone, async (request, reply) => {
    const { code, ...given } = bodyOf(request)
    const { setUpCode, origin } = gate.options
    const needed = setUpCode ?? (origin === undefined ? undefined : '')
    const right = (text: string) => Buffer.from(hashOf(text))
    if (
      needed !== undefined &&
      (needed === '' || typeof code !== 'string' || !timingSafeEqual(right(code.trim()), right(needed)))
    )
      refuse('set-up-code-wrong', {
        en: 'The set-up code is not right. It stands in the terminal in which the server was started.',
        zh: '初始设置码不正确。设置码显示在启动服务器的终端中。',
      })
    const { token, invitations } = await setUp(
      book,
      {
        ...given,
        name: given.name,
        signInName: given.signInName,
        password: given.password,
        separation: given.separation,
        profile: given.profile,
      },
      gate.callerOf(request),
    )
    gate.nowExists()
    gate.keep(reply, token)
    const links = invitations.map(({ role, token, until }) => ({ role, link: gate.link(request, `/invitation/${token}`), until }))
    return { ...(await personOf(token)), invitations: links }
  })

  app.post('/api/session', anyone, async (request, reply) => {
    const { signInName, password } = bodyOf(request)
    const token = await signInWithPassword(book, { signInName, password }, gate.callerOf(request))
    gate.keep(reply, token)
    return personOf(token)
  })

  app.post('/api/session/second-factor', anyone, async (request, reply) => {
    const { ticket, code } = bodyOf(request)
    const token = await signInWithCode(book, { ticket, code }, gate.callerOf(request))
    gate.keep(reply, token)
    return personOf(token)
  })

  app.post('/api/session/new-password', anyone, async (request, reply) => {
    const { ticket, password } = bodyOf(request)
    const token = await signInWithNewPassword(book, { ticket, password }, gate.callerOf(request))
    gate.keep(reply, token)
    return personOf(token)
  })

  app.delete('/api/session', anyone, async (request, reply) => {
    const token = cookieOf(request, sessionCookie)
    const { session } = request
    if (token && session)
      await inAccounts(book, async client => {
        await endSession(client, book, token)
        await auditAs(client, book, request.actor, { action: 'sign-out', detail: { account: session.account } })
      })
    gate.forget(reply)
    return { signedOut: true }
  })

  app.get('/api/sessions', signedIn, async request => {
    const session = own(request)
    return (await listSessions(book, session.account)).map(one => ({ ...one, current: one.id === session.id }))
  })

  app.delete('/api/sessions', signedIn, async (request, reply) => {
    const { account } = own(request)
    const ended = await inAccounts(book, async client => {
      const count = await endSessions(client, book, account)
      await auditAs(client, book, request.actor, { action: 'sign-out', detail: { account, sessions: count } })
      return count
    })
    gate.forget(reply)
    return { ended }
  })

  app.delete<{ Params: { id: string } }>('/api/sessions/:id', signedIn, async request => {
    const { account } = own(request)
    const only = idOf(request.params.id)
    const ended = await inAccounts(book, client => endSessions(client, book, account, { only }))
    return { ended }
  })

  app.put('/api/session/password', signedIn, async (request, reply) => {
    own(request)
    const { old, password } = bodyOf(request)
    const token = await changePassword(book, request.actor, { old, password }, gate.callerOf(request))
    gate.keep(reply, token)
    return personOf(token)
  })

  app.post('/api/session/totp', signedIn, async request => {
    // Who was asked for it has given the password a moment ago.
    if (!own(request).must.includes('second-factor')) await confirmPerson(request)
    const { secret, uri } = await enrolSecondFactor(book, request.actor)
    return { secret, uri, svg: renderSVG(uri, { border: 2 }) }
  })

  app.post('/api/session/totp/confirm', signedIn, async request => {
    own(request)
    return { recoveryCodes: await confirmSecondFactor(book, request.actor, bodyOf(request).code) }
  })

  app.delete('/api/session/totp', signedIn, async request => {
    const { account, profile } = own(request)
    if (profile.secondFactor)
      refuse('second-factor-obligatory', {
        en: 'The rules in force ask for a second factor, so it stays. An administrator can reset it when it is lost.',
        zh: '现行规定要求双因素验证，不能移除。如已丢失，可由管理员重置。',
      })
    await confirmPerson(request)
    await inAccounts(book, async client => {
      await removeSecondFactor(client, book, account)
      await auditAs(client, book, request.actor, { action: 'second-factor-removed', detail: { account } })
    })
    return { secondFactor: false }
  })

  app.get<{ Params: { token: string } }>('/api/invitations/:token', anyone, async ({ params }) => {
    const reset = await readReset(book, params.token)
    const invitation = reset
      ? { name: reset.account.name, roles: reset.account.roles, until: reset.until, signInName: reset.account.signInName }
      : await readInvitation(book, params.token)
    const profile = await profileInForce()
    const region = await inAccounts(book, client => getRegion(client, book.region))
    const providers = reset ? [] : (gate.options.providers ?? []).map(({ id, label }) => ({ id, label }))
    return {
      ...invitation,
      purpose: reset ? 'password' : 'invitation',
      region: region.name,
      passwordRules: passwordRules(profile),
      providers,
    }
  })

  app.post<{ Params: { token: string } }>('/api/invitations/:token', anyone, async (request, reply) => {
    const { signInName, password } = bodyOf(request)
    const { token: link } = request.params
    const caller = gate.callerOf(request)
    const token =
      (await setResetPassword(book, link, password, caller)) ??
      (await acceptInvitation(book, link, { signInName, password }, caller))
    gate.keep(reply, token)
    return personOf(token)
  })
}
