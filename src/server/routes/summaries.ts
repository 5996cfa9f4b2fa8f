import type { FastifyInstance } from 'fastify'
import { formats, isFormat } from '../../documents/formats.ts'
import { readPeriod } from '../../engines/indicators/period.ts'
import { calculationWords } from '../../engines/indicators/sentence.ts'
import { didYouMean } from '../../kernel/identifier.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { today } from '../../storage/clock.ts'
import { diffEdition, freezeEdition, listEditions, readEdition } from '../../storage/edition.ts'
import { figureDetail } from '../../storage/figure-detail.ts'
import { computeFigures, isRefused, traceFigures } from '../../storage/figures.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { computeSummary, templateInUse } from '../../storage/summary.ts'
import { badRequest, clocksOf, numberOf, type Query, textOf } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
  readonly key: string
}

const languageOf = (query: Query) => (query.lang === 'zh' ? 'zh' : 'en')

/** Summaries, single figures, and editions. */
export function summaryRoutes(app: FastifyInstance, context: ServerContext): void {
  // A document is several statements: all of them must see the records of one moment.
  const run: ServerContext['run'] = work => context.run(work, { snapshot: true })
  /** The sample district's summary is that of its own year and day; any other is of today unless asked otherwise. */
  const requestOf = (summary: string, query: Query) => {
    const clocks = clocksOf(query)
    const { asAt, year } = summaryScope(context.actor.region, clocks.asAt)
    return {
      summary,
      language: languageOf(query),
      year: numberOf(query, 'period', year, 9999, 1000),
      asAt,
      knownAt: clocks.knownAt,
    } as const
  }

  app.get<{ Params: Address; Querystring: Query }>('/api/summaries/:id', { config: { who: readers } }, ({ params, query }) =>
    run(async client => {
      const { recordCounts, figures, ...summary } = await computeSummary(
        client,
        context.actor,
        registers,
        requestOf(params.id, query),
      )
      return {
        ...summary,
        figures: figures.map(({ records: _, ...figure }) => ({ ...figure, recordCount: recordCounts[figure.key] })),
      }
    }),
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/summaries/:id/document',
    { config: { who: readers } },
    async ({ params, query }, reply) => {
      const format = formatOf(query)
      const summary = await run(client =>
        computeSummary(client, context.actor, registers, requestOf(params.id, query), { records: true }),
      )
      return reply
        .headers(downloadHeaders(format, `${params.id}-${summary.period}-${summary.language}`))
        .send(formats[format].write(summary))
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/summaries/:id/figures/:key',
    { config: { who: readers } },
    async ({ params, query }) => {
      const request = requestOf(params.id, query)
      const template = await run(client => templateInUse(client, context.actor, request, request.language))
      const figure = template.figures.find(one => one.key === params.key)
      if (!figure) {
        const near = didYouMean(
          params.key,
          template.figures.map(one => one.key),
        )
        return refuse(
          'no-such-figure',
          {
            en: `This summary has no figure “${params.key}”.${near ? ` Did you mean “${near}”?` : ''}`,
            zh: `该总结没有编号为“${params.key}”的数字。${near ? `是否指“${near}”？` : ''}`,
          },
          { exitCode: 4 },
        )
      }
      return run(client => figureDetail(client, context.actor, request, registers, figure))
    },
  )

  app.get('/api/indicators', { config: { who: readers } }, async () => {
    const indicators = [...(await loadIndicators()).values()]
    return indicators.map(indicator => ({
      id: indicator.id,
      label: indicator.label,
      definition: indicator.definition,
      source: { text: indicator.source.text, from: indicator.source.from, until: indicator.source.until ?? null },
      unit: indicator.unit,
      level: indicator.level ?? null,
      period: indicator.period,
      register: indicator.form === 'plain' ? indicator.of.name : null,
      sentence: calculationWords(
        indicator,
        readPeriod({}, { year: Number(today().slice(0, 4)), asAt: today() }, indicator.period),
        null,
      ),
    }))
  })

  app.get<{ Querystring: Query }>('/api/figures', { config: { who: readers } }, async ({ query }) => {
    const indicators = await loadIndicators()
    const asked = query.indicator ? query.indicator.split(',') : [...indicators.keys()]
    const request = requestOf('', query)
    if (query.edition && query.edition !== 'latest' && !isRecordId(query.edition))
      badRequest('edition', query.edition, { en: 'Give “latest” or an edition’s id.', zh: '请填写latest或届次的编号。' })
    const requests = asked.map(id => {
      const indicator =
        indicators.get(id) ?? badRequest('indicator', id, { en: 'There is no such indicator.', zh: '没有该指标。' })
      return { key: id, indicator, period: readPeriod(query, request, indicator.period) }
    })
    return run(async client => {
      const outcomes = await computeFigures(client, context.actor, request, requests)
      // The records of a few come along; of all indicators at once they would be the whole database.
      const traces = requests.length <= 3 ? await traceFigures(client, context.actor, request, registers, requests) : null
      return outcomes.map(one =>
        isRefused(one)
          ? { key: one.key, indicator: one.key, label: indicators.get(one.key)!.label, refused: one.refused }
          : { ...one, ...(traces && { records: traces.get(one.key)?.slice(0, 500) }) },
      )
    })
  })

  app.get('/api/editions', { config: { who: readers } }, () => run(client => listEditions(client, context.actor)))

  app.post<{ Body: { summary?: unknown; period?: unknown; asAt?: unknown; reason?: unknown } | undefined }>(
    '/api/editions',
    { config: { who: writers } },
    async ({ body }, reply) => {
      const request = requestOf(textOf(body?.summary), { period: textOf(body?.period), asAt: textOf(body?.asAt) })
      const edition = await run(client =>
        freezeEdition(client, context.actor, registers, { ...request, reason: textOf(body?.reason) }),
      )
      return reply.code(201).send({ edition })
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/editions/:id',
    { config: { who: readers } },
    async ({ params, query }) => {
      const content = (await run(client => readEdition(client, context.actor, params.id)))[languageOf(query)]
      return {
        ...content,
        figures: content.figures.map(({ records: _, ...figure }) => ({
          ...figure,
          recordCount: content.recordCounts[figure.key],
        })),
      }
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/editions/:id/document',
    { config: { who: readers } },
    async ({ params, query }, reply) => {
      const format = formatOf(query)
      const content = (await run(client => readEdition(client, context.actor, params.id)))[languageOf(query)]
      return reply
        .headers(downloadHeaders(format, `${content.summary}-${content.period}-${content.language}-edition`))
        .send(formats[format].write(content))
    },
  )

  app.get<{ Params: Address }>('/api/editions/:id/diff', { config: { who: readers } }, ({ params }) =>
    run(client => diffEdition(client, context.actor, registers, params.id)),
  )
}

const formatOf = (query: Query) => {
  const given = query.format ?? 'html'
  return isFormat(given)
    ? given
    : badRequest('format', given, { en: 'Use html, docx, pdf, md or json.', zh: '可用格式：html、docx、pdf、md、json。' })
}

/** An HTML document is shown, every other is saved under its name. */
const downloadHeaders = (format: keyof typeof formats, name: string) => ({
  'content-type': formats[format].mediaType,
  'content-disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
})
