import type { FastifyInstance } from 'fastify'
import { CheckDrafts } from '../check/check-drafts.ts'
import { handedIn, mostBytes } from '../check/handed-in.ts'
import { listIndicators } from '../check/indicator-names.ts'
import { checkHead, presentCheck } from '../check/present-check.ts'
import type { Query } from '../clocks.ts'
import type { ServerContext } from '../context.ts'
import { flagOf } from '../flag.ts'
import { readers, workers } from '../who.ts'
import { checkDocumentRoutes } from './check-documents.ts'
import { checkReadingRoutes } from './check-readings.ts'
import { checkTraceRoutes } from './check-traces.ts'

interface Address {
  readonly id: string
}

/** Checks of drafts: handed in as a file or as text, kept in memory for a while, given back with what was found. */
export function checkRoutes(app: FastifyInstance, context: ServerContext): void {
  const drafts = new CheckDrafts(context)
  app.addHook('onClose', () => drafts.close())
  // A scope of their own: only here a body may be the bytes of a file or JSON.
  app.register(async scope => {
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    checkItself(scope, drafts)
    checkReadingRoutes(scope, drafts, context)
    checkTraceRoutes(scope, drafts, context)
    checkDocumentRoutes(scope, drafts)
  })
}

function checkItself(app: FastifyInstance, drafts: CheckDrafts): void {
  const { kept } = drafts

  /* With `Prefer: respond-async` the answer is the check's address at once; otherwise it waits for the report. */
  app.post<{ Querystring: Query; Body: unknown }>(
    '/api/checks',
    { config: { who: workers }, bodyLimit: mostBytes },
    async ({ body, headers, query }, reply) => {
      const given = await handedIn(body, headers['x-file-name'])
      const check = drafts.start({ ...given, query, standalone: flagOf(query, 'standalone') })
      if (/\brespond-async\b/.test(String(headers['prefer']))) return reply.code(202).send(checkHead(check))
      // Who asked has gone: nobody waits for it any more.
      reply.raw.once('close', () => kept.abandon(check))
      return reply.code(201).send(presentCheck(check, await check.done, flagOf(query, 'brief')))
    },
  )

  app.get('/api/checks', { config: { who: readers } }, () => {
    drafts.prepare()
    return drafts.list().map(checkHead)
  })

  app.get('/api/checks/indicators', { config: { who: readers } }, () => listIndicators())

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/checks/:id',
    { config: { who: readers } },
    async ({ params, query }, reply) => {
      const check = drafts.get(params.id)
      if (check.state === 'working') return reply.code(202).send(checkHead(check))
      return presentCheck(check, await check.done, flagOf(query, 'brief'))
    },
  )

  app.delete<{ Params: Address }>('/api/checks/:id', { config: { who: workers } }, async ({ params }) => {
    drafts.forget(params.id)
    return { forgotten: true }
  })
}
