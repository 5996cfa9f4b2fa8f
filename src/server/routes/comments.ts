import type { FastifyInstance } from 'fastify'
import { addComment, type Comment, changeComment, commentHistory, listComments } from '../../storage/lists/comments.ts'
import { readVersions } from '../../storage/read.ts'
import { textOf } from '../clocks.ts'
import { idOf, noSuchRecord, registerOf, type ServerContext } from '../context.ts'

interface Address {
  readonly register: string
  readonly id: string
  readonly comment: string
}
type Body = { readonly text?: unknown } | undefined

/** What people say about a record. Whoever may read it may speak of it; everybody changes their own words only. */
export function commentRoutes(app: FastifyInstance, context: ServerContext): void {
  const config = { who: 'signed-in' } as const
  const present = (comment: Comment) => ({ ...comment, mine: comment.author === context.actor.id })

  /** The record of an address, which the person may read; withdrawn ones keep their comments. */
  const about = <Result>(params: Address, work: (client: Parameters<typeof listComments>[0], record: Of) => Promise<Result>) =>
    context.run(async client => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      if (!(await readVersions(client, register, context.actor, id)).length) noSuchRecord()
      return work(client, { register: register.name, id })
    })

  app.get<{ Params: Address }>('/api/records/:register/:id/comments', { config }, ({ params }) =>
    about(params, async (client, record) => ({
      comments: (await listComments(client, context.actor, record)).map(present),
    })),
  )

  app.post<{ Params: Address; Body: Body }>('/api/records/:register/:id/comments', { config }, async ({ params, body }, reply) =>
    reply
      .code(201)
      .send(
        await about(params, async (client, record) =>
          present(await addComment(client, context.actor, record, textOf(body?.text))),
        ),
      ),
  )

  app.put<{ Params: Address; Body: Body }>('/api/records/:register/:id/comments/:comment', { config }, ({ params, body }) =>
    about(params, async (client, record) =>
      present(await changeComment(client, context.actor, record, idOf(params.comment), textOf(body?.text))),
    ),
  )

  app.delete<{ Params: Address }>('/api/records/:register/:id/comments/:comment', { config }, ({ params }) =>
    about(params, async (client, record) =>
      present(await changeComment(client, context.actor, record, idOf(params.comment), null)),
    ),
  )

  app.get<{ Params: Address }>('/api/records/:register/:id/comments/:comment/history', { config }, ({ params }) =>
    about(params, async (client, record) => ({
      versions: await commentHistory(client, context.actor, record, idOf(params.comment)),
    })),
  )
}

type Of = Parameters<typeof listComments>[2]
