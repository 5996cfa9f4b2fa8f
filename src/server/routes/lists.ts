import type { FastifyInstance } from 'fastify'
import { registers } from '../../registers/index.ts'
import { readPreferences, setPreference } from '../../storage/lists/preferences.ts'
import { changeView, createView, listViews, removeView, restoreView, type ViewDraft } from '../../storage/lists/views.ts'
import { type Query, textOf } from '../clocks.ts'
import { idOf, registerOf, type ServerContext } from '../context.ts'

type Body = Readonly<Record<string, unknown>> | undefined
interface Address {
  readonly id: string
  readonly name: string
}

/** Saved views of lists, and what a person set for themselves. */
export function listRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  const config = { who: 'signed-in' } as const
  const present = (view: Awaited<ReturnType<typeof createView>>) => ({ ...view, mine: view.owner === context.actor.id })

  app.get<{ Querystring: Query }>('/api/views', { config }, ({ query }) =>
    run(async client => ({
      views: (await listViews(client, context.actor, registerOf(query.register ?? '').name)).map(present),
    })),
  )

  app.post<{ Body: Body }>('/api/views', { config }, async ({ body }, reply) => {
    const register = registerOf(textOf(body?.register))
    const draft = { name: '', shared: false, query: {}, columns: [], ...draftOf(body) }
    return reply.code(201).send(await run(async client => present(await createView(client, context.actor, register, draft))))
  })

  app.put<{ Params: Address; Body: Body }>('/api/views/:id', { config }, ({ params, body }) =>
    run(async client => present(await changeView(client, context.actor, registers, idOf(params.id), draftOf(body)))),
  )

  app.delete<{ Params: Address }>('/api/views/:id', { config }, async ({ params }) => {
    await run(client => removeView(client, context.actor, idOf(params.id)))
    return { removed: true }
  })

  app.post<{ Params: Address }>('/api/views/:id/restore', { config }, ({ params }) =>
    run(async client => present(await restoreView(client, context.actor, idOf(params.id)))),
  )

  app.get('/api/preferences', { config }, () => run(client => readPreferences(client, context.actor)))

  app.put<{ Params: Address; Body: Body }>('/api/preferences/:name', { config }, async ({ params, body }) => {
    await run(client => setPreference(client, context.actor, params.name, body?.value))
    return { set: true }
  })
}

/** What was given of a view, each part checked for its type. */
function draftOf(body: Body): Partial<ViewDraft> {
  const { name, shared, query, columns } = body ?? {}
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof shared === 'boolean' && { shared }),
    ...(typeof query === 'object' && query !== null && { query: query as ViewDraft['query'] }),
    ...(Array.isArray(columns) && { columns: columns.filter(one => typeof one === 'string') }),
  }
}
