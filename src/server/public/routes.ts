import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PoolClient } from 'pg'
import { formats, isFormat } from '../../documents/formats.ts'
import { calendarText } from '../../engines/titles/icalendar.ts'
import { publicActor } from '../../kernel/actor.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import type { Language } from '../../kernel/words.ts'
import { today } from '../../storage/clock.ts'
import { csvText } from '../../storage/export.ts'
import { type Dataset, datasetRows, datasets, publicEvents } from '../../storage/public-face/datasets.ts'
import { isFaceShown, listPublished, readPublished } from '../../storage/public-face/publish.ts'
import { getRegion } from '../../storage/regions.ts'
import { badRequest, type Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import type { Gate } from '../sign-in/gate.ts'
import { catalogueOf } from './catalogue.ts'
import { datasetLines, datasetValues } from './dataset-lines.ts'
import { datasetPage, homePage, nothingPage, type PublicView, summaryPage } from './pages.ts'

interface Address {
  readonly id: string
  readonly name: string
}

/** What one address may ask for in a minute: far more than somebody reads, and what a small machine answers beside the office's own work. */
export const mostAMinute = 240

/** The public's own pages and open data: there only while the office has switched them on, read as the actor `public`, without scripts. */
export async function publicRoutes(app: FastifyInstance, { bureau, region }: ServerContext, gate: Gate): Promise<void> {
  await app.register(rateLimit, {
    max: mostAMinute,
    timeWindow: '1 minute',
    // Nothing says that there could be something, while the office shows nothing.
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () =>
      new Refusal('too-many-requests', {
        en: 'Too much was asked for from this address within a minute. Wait a minute, then go on.',
        zh: '该地址一分钟内访问过于频繁，请稍候一分钟再试。',
      }),
  })
  const actor = publicActor(region)
  const shown = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> =>
    bureau.run(
      actor,
      async client => {
        if (!(await isFaceShown(client, actor))) refuseClosed()
        return work(client)
      },
      { snapshot: true },
    )
  const view = async (client: PoolClient, language: Language, address: string): Promise<PublicView> => ({
    language,
    region: await getRegion(client, region),
    other: `${address}?lang=${language === 'zh' ? 'en' : 'zh'}`,
  })
  const day = () => summaryScope(region, null).asAt
  const config = { who: 'anyone' } as const
  // Who comes by a link reads a page; programs read what programs read everywhere.
  app.setErrorHandler((error, { headers }, reply) => {
    if (!(error instanceof Refusal) || error.code === 'bad-request' || !headers.accept?.includes('text/html')) throw error
    return page(
      reply.code(error.code === 'too-many-requests' ? 429 : 404),
      nothingPage(languageOf({}, headers['accept-language']), error.words),
    )
  })

  app.get<{ Querystring: Query }>('/public', { config }, ({ query, headers }, reply) =>
    shown(async client => {
      const language = languageOf(query, headers['accept-language'])
      const here = await view(client, language, '/public')
      const counts = new Map<string, number>()
      for (const dataset of datasets) counts.set(dataset.name, (await datasetRows(client, actor, dataset, day())).length)
      return page(reply, homePage(here, await listPublished(client, actor), datasets, counts))
    }),
  )

  app.get<{ Params: Address; Querystring: Query }>('/public/summaries/:id', { config }, ({ params, query, headers }, reply) =>
    shown(async client => {
      const language = languageOf(query, headers['accept-language'])
      const content = await readPublished(client, actor, params.id)
      return page(
        reply,
        summaryPage(await view(client, language, `/public/summaries/${params.id}`), params.id, content[language]),
      )
    }),
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/public/summaries/:id/document',
    { config },
    async ({ params, query, headers }, reply) => {
      const language = languageOf(query, headers['accept-language'])
      const format = query.format ?? 'pdf'
      if (!isFormat(format))
        return badRequest('format', format, {
          en: 'Use html, docx, pdf, md or json.',
          zh: '可用格式：html、docx、pdf、md、json。',
        })
      const summary = (await shown(client => readPublished(client, actor, params.id)))[language]
      return download(reply, formats[format].mediaType, `${summary.summary}-${summary.period}-${language}.${format}`).send(
        formats[format].write(summary),
      )
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/public/summaries/:id/figures.csv',
    { config },
    async ({ params, query, headers }, reply) => {
      const language = languageOf(query, headers['accept-language'])
      const summary = (await shown(client => readPublished(client, actor, params.id)))[language]
      const head = {
        en: ['figure', 'indicator', 'definition', 'period', 'value', 'unit', 'records'],
        zh: ['数据', '指标', '口径', '时期', '数值', '单位', '记录数'],
      }
      const lines = summary.figures.map(({ key, label, sentence, period, value, unit, records }) => [
        key,
        label[language],
        sentence[language],
        period.text[language],
        value,
        unit,
        String(records.length),
      ])
      return download(reply, csvType, `${summary.summary}-${summary.period}-${language}.csv`).send(
        csvText([head[language], ...lines]),
      )
    },
  )

  app.get<{ Params: Address; Querystring: Query }>('/public/data/:name', { config }, ({ params, query, headers }, reply) =>
    shown(async client => {
      const [name, format] = params.name.split('.', 2) as [string, string | undefined]
      const dataset = datasetOf(name)
      const rows = await datasetRows(client, actor, dataset, day())
      const language = languageOf(query, headers['accept-language'])
      if (format === 'csv')
        return download(reply, csvType, `${name}-${language}.csv`).send(csvText(datasetLines(dataset, rows, language)))
      if (format === 'json') return open(reply).send(datasetValues(dataset, rows))
      if (format !== undefined) return refuseNone()
      return page(reply, datasetPage(await view(client, language, `/public/data/${name}`), dataset, rows))
    }),
  )

  app.get<{ Querystring: Query }>('/public/events.ics', { config }, async (request, reply) => {
    const { query, headers } = request
    const language = languageOf(query, headers['accept-language'])
    const entries = await shown(client => publicEvents(client, actor, today(), language, gate.link(request, '')))
    const name = language === 'zh' ? '科技活动日历' : 'Science and technology events'
    return open(reply)
      .header('content-type', 'text/calendar; charset=utf-8')
      .send(calendarText(name, language, entries))
  })

  app.get('/public/catalogue.jsonld', { config }, async (request, reply) =>
    open(reply)
      .header('content-type', 'application/ld+json; charset=utf-8')
      .send(
        JSON.stringify(
          await shown(async client =>
            catalogueOf(gate.link(request, ''), await getRegion(client, region), datasets, await listPublished(client, actor)),
          ),
          null,
          2,
        ),
      ),
  )
}

const csvType = 'text/csv; charset=utf-8'

const languageOf = (query: Query, accepted: string | undefined): Language =>
  query.lang === 'zh' || query.lang === 'en' ? query.lang : /^\s*en\b/i.test(accepted ?? '') ? 'en' : 'zh'

const datasetOf = (name: string): Dataset => datasets.find(one => one.name === name) ?? refuseNone()

const refuseNone = (): never =>
  refuse('no-such-address', { en: 'There is nothing at this address.', zh: '该地址不存在。' }, { exitCode: 4 })

/** The same whether the face was never shown or was switched off. */
const refuseClosed = refuseNone

/** What is open may be kept for a while and read from pages of others. */
const open = (reply: FastifyReply) =>
  reply.headers({
    'cache-control': 'public, max-age=300',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  })

const page = (reply: FastifyReply, html: string) =>
  reply
    .headers({
      'cache-control': 'public, max-age=60',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    })
    .type('text/html; charset=utf-8')
    .send(html)

const download = (reply: FastifyReply, type: string, name: string) =>
  open(reply).header('content-type', type).header('content-disposition', `attachment; filename="${name}"`)
