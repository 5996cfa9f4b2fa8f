import type { FastifyInstance } from 'fastify'
import { registers } from '../../registers/index.ts'
import { isFaceShown, listPublished, publishEdition, showFace, unpublishEdition } from '../../storage/public-face/publish.ts'
import { badRequest, textOf } from '../clocks.ts'
import type { ServerContext } from '../context.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
}
type Body = Readonly<Record<string, unknown>> | null | undefined

/** What the office shows the public: whether at all, and which editions. */
export function publicFaceRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  const state = () =>
    run(async client => ({
      shown: await isFaceShown(client, context.actor),
      editions: await listPublished(client, context.actor),
    }))

  app.get('/api/public-face', { config: { who: readers } }, state)

  app.put<{ Body: Body }>('/api/public-face', { config: { who: writers } }, async ({ body }) => {
    const shown = body?.['shown']
    if (typeof shown !== 'boolean')
      return badRequest('shown', JSON.stringify(shown ?? null), { en: 'Give true or false.', zh: '请填写true或false。' })
    await run(client => showFace(client, context.actor, shown, textOf(body?.['reason'])))
    return state()
  })

  app.put<{ Params: Address; Body: Body }>(
    '/api/public-face/editions/:id',
    { config: { who: writers } },
    async ({ params, body }) => {
      await run(client => publishEdition(client, context.actor, registers, params.id, textOf(body?.['reason'])))
      return state()
    },
  )

  app.delete<{ Params: Address; Body: Body }>(
    '/api/public-face/editions/:id',
    { config: { who: writers } },
    async ({ params, body }) => {
      await run(client => unpublishEdition(client, context.actor, params.id, textOf(body?.['reason'])))
      return state()
    },
  )
}
