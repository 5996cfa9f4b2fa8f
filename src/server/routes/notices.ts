import type { FastifyInstance } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'
import { listNotices, markRead, tell } from '../../storage/notices/notices.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { type ServerContext, summaryScope } from '../context.ts'

/** A page asks every few minutes; what is due changes with the day or a save. */
const pause = 5 * 60_000

/** What a person is told in the page. */
export function noticeRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  const told = new Map<string, { readonly at: number; readonly day: string }>()

  app.get('/api/notices', { config: { who: 'signed-in' } }, () =>
    run(async client => {
      const { actor } = context
      const [last, day] = [told.get(actor.id), summaryScope(actor.region, null).asAt]
      if (!last || last.day !== day || Date.now() - last.at > pause) {
        await tell(client, actor, day)
        told.set(actor.id, { at: Date.now(), day })
      }
      return listNotices(client, actor)
    }),
  )

  app.post<{ Body: { readonly ids?: unknown } | null | undefined }>(
    '/api/notices/read',
    { config: { who: 'signed-in' } },
    ({ body }) =>
      run(async client => {
        const ids = body?.ids ?? null
        if (
          ids !== null &&
          !(Array.isArray(ids) && ids.length <= 1000 && ids.every(id => typeof id === 'string' && isRecordId(id)))
        )
          refuse(
            'bad-request',
            {
              en: 'Give the ids of notices as a list, or nothing for all.',
              zh: '请以列表填写提醒的编号；全部标为已读的，不填。',
            },
            { exitCode: 2 },
          )
        await markRead(client, context.actor, ids as readonly string[] | null)
        return listNotices(client, context.actor)
      }),
  )
}
