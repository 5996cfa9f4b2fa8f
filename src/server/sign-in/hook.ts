import type { FastifyInstance } from 'fastify'
import { type Actor, publicActor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Session } from '../../storage/accounts/sessions.ts'
import { actingAs, type ServerContext } from '../context.ts'
import type { Gate } from './gate.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    actor: Actor
    /** The session by which they do; null for the local officer and the public. */
    session: Session | null
  }
}

/** Finds out who asks before anything of the request is read, and answers it as that person. */
export function signIn(app: FastifyInstance, { region }: ServerContext, gate: Gate): void {
  const nobody = publicActor(region)
  app.decorateRequest('actor', null as unknown as Actor)
  app.decorateRequest('session', null)
  app.addHook('onRequest', async request => {
    // The page itself is the same for everybody: nothing is looked up for its files.
    const found = request.url.startsWith('/api/') ? await gate.identify(request) : { actor: nobody, session: null }
    request.actor = found.actor
    request.session = found.session
    const { who } = request.routeOptions.config
    if (found.session?.must.length && who !== undefined && who !== 'anyone' && !/^\/api\/sessions?(\/|$|\?)/.test(request.url))
      refuse(
        'must-first',
        found.session.must.includes('password')
          ? {
              en: 'Change your password first: it is older than the rules allow.',
              zh: '口令已超过规定的更换期限，请先更换口令。',
            }
          : {
              en: 'Set up your second factor first: the rules in force ask for it.',
              zh: '现行规定要求双因素验证，请先完成设置。',
            },
        { exitCode: 3 },
      )
  })
  // After the body was read: what reads it would lose who asks.
  app.addHook('preHandler', (request, _reply, done) => actingAs(request.actor, done))
}
