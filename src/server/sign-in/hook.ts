import type { FastifyInstance } from 'fastify'
import { type Actor, localOfficer } from '../../kernel/actor.ts'
import { actingAs, type ServerContext } from '../context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    actor: Actor
  }
}

/** Finds out who asks before anything of the request is read, and answers it as that person. */
export function signIn(app: FastifyInstance, { region }: ServerContext): void {
  const officer = localOfficer(region)
  app.decorateRequest('actor', null as unknown as Actor)
  app.addHook('onRequest', async request => {
    request.actor = officer
  })
  // After the body was read: what reads it would lose who asks.
  app.addHook('preHandler', (request, _reply, done) => actingAs(request.actor, done))
}
