import type { FastifyInstance } from 'fastify'
import type { Picture } from '../../engines/pictures/picture.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { pictures } from '../../registers/pictures/index.ts'
import { pictureCsv } from '../../storage/pictures/csv.ts'
import { drawPicture, markDetail, type PictureAsk } from '../../storage/pictures/draw.ts'
import { clocksOf, numberOf, type Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { readers } from '../who.ts'

interface Address {
  readonly id: string
  readonly mark: string
}

/** The pictures: which there are, one with its figures, the records behind one mark, and the figures as a sheet. */
export function pictureRoutes(app: FastifyInstance, context: ServerContext): void {
  const config = { who: readers }
  // A picture is several statements: all of them must see the records of one moment.
  const run: ServerContext['run'] = work => context.run(work, { snapshot: true })
  const askOf = (query: Query): PictureAsk => {
    const clocks = clocksOf(query)
    const { asAt, year } = summaryScope(context.actor.region, clocks.asAt)
    return { year: numberOf(query, 'period', year, 9999, 1000), asAt, knownAt: clocks.knownAt }
  }

  app.get('/api/pictures', { config }, async () =>
    pictures.map(({ id, kind, title, note, source }) => ({ id, kind, title, note, source })),
  )

  app.get<{ Params: Address; Querystring: Query }>('/api/pictures/:id', { config }, ({ params, query }) => {
    const [picture, ask] = [pictureOf(params.id), askOf(query)]
    return run(client => drawPicture(client, context.actor, registers, picture, ask))
  })

  app.get<{ Params: Address; Querystring: Query }>('/api/pictures/:id/marks/:mark', { config }, ({ params, query }) => {
    const [picture, ask] = [pictureOf(params.id), askOf(query)]
    return run(client => markDetail(client, context.actor, registers, picture, ask, params.mark))
  })

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/pictures/:id/sheet.csv',
    { config },
    async ({ params, query }, reply) => {
      const [picture, ask] = [pictureOf(params.id), askOf(query)]
      const language = query.lang === 'zh' ? 'zh' : 'en'
      const drawn = await run(client => drawPicture(client, context.actor, registers, picture, ask))
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${picture.id}-${ask.asAt}.csv"`)
        .send(pictureCsv(drawn, language))
    },
  )
}

const pictureOf = (id: string): Picture =>
  pictures.find(one => one.id === id) ??
  refuse(
    'no-such-picture',
    {
      en: `There is no picture “${id}”. There are: ${pictures.map(one => one.id).join(', ')}.`,
      zh: `没有名为“${id}”的图表。现有：${pictures.map(one => one.id).join('、')}。`,
    },
    { exitCode: 4 },
  )
