import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { inAccounts } from '../../storage/accounts/book.ts'
import { signInWithProvider } from '../../storage/accounts/links.ts'
import { RefusalWith } from '../../storage/accounts/refusals.ts'
import { closeTicket, giveTicket, readTicket } from '../../storage/accounts/tickets.ts'
import { type Query, textOf } from '../clocks.ts'
import { cookieOf, setCookie } from './cookies.ts'
import type { Gate } from './gate.ts'
import type { ProviderConfig } from './providers.ts'

interface Route {
  readonly Params: { readonly provider: string }
  readonly Querystring: Query
}

/** The browser that began is the browser that comes back: it carries the ticket of the journey. */
const journeyCookie = 'torchbook_provider'

/** An address of our own page, or its start: never another site's. */
const pathOf = (given: string | undefined): string =>
  given !== undefined && /^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u.test(given) ? given : '/'

/** Sign-in through the office's identity providers: authorization code with PKCE, state and nonce. */
export function providerRoutes(app: FastifyInstance, gate: Gate): void {
  const { book } = gate
  const discovered = new Map<string, Promise<oidc.Configuration>>()
  const providerOf = (id: string): ProviderConfig =>
    gate.options.providers?.find(one => one.id === id) ??
    refuse('no-such-provider', { en: 'There is no such identity provider.', zh: '没有该身份提供方。' }, { exitCode: 4 })

  /** The provider's own description, asked for once; after a failure again. */
  const discover = (provider: ProviderConfig): Promise<oidc.Configuration> => {
    const known = discovered.get(provider.id)
    if (known) return known
    const plain = provider.issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}
    const asked = oidc.discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, {
      timeout: 10,
      ...plain,
    })
    discovered.set(provider.id, asked)
    asked.catch(() => discovered.delete(provider.id))
    return asked
  }
  const back = (request: FastifyRequest, { id }: ProviderConfig) => gate.link(request, `/api/sign-in/${id}/callback`)

  app.get<Route>('/api/sign-in/:provider', { config: { who: 'anyone' } }, async (request, reply) => {
    const provider = providerOf(request.params.provider)
    const configuration = await discover(provider).catch(() => null)
    if (!configuration) return reply.redirect('/sign-in?problem=provider-down')
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()]
    const detail = {
      ...{ provider: provider.id, verifier, state, nonce, to: pathOf(request.query.to) },
      invitation: textOf(request.query.invitation) || null,
    }
    const ticket = await inAccounts(book, client => giveTicket(client, book, { purpose: 'provider', detail }))
    setCookie(reply, journeyCookie, ticket, gate.secure)
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: back(request, provider),
      scope: 'openid email',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    })
    return reply.redirect(address.href)
  })

  app.get<Route>('/api/sign-in/:provider/callback', { config: { who: 'anyone' } }, async (request, reply) => {
    const journey = cookieOf(request, journeyCookie)
    setCookie(reply, journeyCookie, null, gate.secure)
    try {
      const provider = providerOf(request.params.provider)
      const { detail } = await inAccounts(book, async client => {
        const ticket = await readTicket(client, book, journey, 'provider')
        await closeTicket(client, book, journey)
        return ticket
      })
      const [verifier, state, nonce] = [String(detail.verifier), String(detail.state), String(detail.nonce)]
      if (detail.provider !== provider.id) return reply.redirect('/sign-in?problem=ticket-over')
      const here = new URL(back(request, provider))
      here.search = new URL(request.url, here).search
      const tokens = await oidc.authorizationCodeGrant(await discover(provider), here, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()!
      const email = claims.email_verified === true && typeof claims.email === 'string' ? claims.email : null
      const invitation = typeof detail.invitation === 'string' ? detail.invitation : null
      const identity = { provider: provider.id, subject: claims.sub, email }
      const token = await signInWithProvider(book, identity, invitation, gate.callerOf(request))
      gate.keep(reply, token)
      return reply.redirect(pathOf(textOf(detail.to)))
    } catch (error) {
      // The ticket goes behind the `#`: no server writes it into its log.
      if (error instanceof RefusalWith) return reply.redirect(`/sign-in?problem=${error.code}#ticket=${error.extra.ticket ?? ''}`)
      return reply.redirect(`/sign-in?problem=${error instanceof Refusal ? error.code : 'provider-refused'}`)
    }
  })
}
