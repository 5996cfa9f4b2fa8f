import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { formats, isFormat } from '../../documents/formats.ts'
import { readTemplate } from '../../engines/summary/template.ts'
import { compareLanguages } from '../../engines/workshop/both-languages.ts'
import { type SectionMove, sectionMoves } from '../../engines/workshop/sign-off.ts'
import type { TagForm } from '../../engines/workshop/write-tag.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Language, languages } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { checkTemplate, computeSummary, deliveredTexts, textsInUse } from '../../storage/summary.ts'
import { mayTake, moveSection, ownSection, sectionHistory, sectionsNow } from '../../storage/workshop/sign-off.ts'
import { keepVersion, listVersions, readVersion } from '../../storage/workshop/versions.ts'
import { badRequest, numberOf, type Query, textOf } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { allows } from '../sign-in/allowed.ts'
import type { Gate } from '../sign-in/gate.ts'
import { readers, type Who, writers } from '../who.ts'
import { chooseIndicators, tagOf } from './picker.ts'
import { previewOf, traceOf } from './preview.ts'
import { closing, limits } from './protocol.ts'
import { Rooms } from './rooms.ts'

interface Address {
  readonly id: string
  readonly section: string
  readonly language: string
}
type Body = Readonly<Record<string, unknown>> | undefined
interface Route {
  readonly Params: Address
  readonly Querystring: Query
  readonly Body: Body
}

/** Those who take part in signing a section off. */
const signers: Who = ['officer', 'section-head', 'leader']

/** The summary's workshop: editing together, preview, figures to choose, kept versions, sign-off. */
export async function workshopRoutes(app: FastifyInstance, context: ServerContext, gate: Gate): Promise<void> {
  await app.register(websocket, { options: { maxPayload: limits.message } })
  const rooms = new Rooms(context.bureau)
  app.addHook('onClose', () => rooms.close())
  const run: ServerContext['run'] = work => context.run(work, { snapshot: true })
  const requestOf = ({ params, query }: { readonly params: Address; readonly query: Query }) => {
    const { asAt, year } = summaryScope(context.actor.region, null)
    const period = numberOf(query, 'period', year, 9999, 1000)
    return { summary: params.id, year: period, asAt, knownAt: null } as const
  }
  const placeOf = ({ summary, year }: ReturnType<typeof requestOf>) => ({ summary, period: String(year) })
  const both = async (request: ReturnType<typeof requestOf>) => {
    deliveredTexts(request.summary)
    const { actor } = context
    const inUse = (await context.run(client => textsInUse(client, actor, request))).texts
    const one = async (language: Language) => (await rooms.textOf(actor, { ...placeOf(request), language })) ?? inUse[language]
    return { en: await one('en'), zh: await one('zh') }
  }
  const sections = (request: ReturnType<typeof requestOf>) =>
    run(async client => {
      const { actor } = context
      const { figures } = await computeSummary(client, actor, registers, { ...request, language: 'en' })
      return sectionsNow(client, actor, request, figures)
    })

  app.get<Route>('/api/workshop/:id', { config: { who: readers } }, async asked => {
    const request = requestOf(asked)
    const texts = await both(request)
    const { actor } = context
    return run(async client => ({
      period: String(request.year),
      asAt: request.asAt,
      delivered: deliveredTexts(request.summary),
      inUse: await textsInUse(client, actor, request),
      working: texts,
      versions: await listVersions(client, actor, placeOf(request)),
      mayEdit: actor.roles.some(role => (writers as readonly string[]).includes(role)),
    }))
  })

  app.get<Route>(
    '/api/workshop/:id/:language/socket',
    {
      websocket: true,
      config: { who: writers },
      // A page of another site may not speak in the name of whoever is signed in here.
      preValidation: async request => sameOrigin(request),
      preHandler: async request => {
        languageOf(request.params.language)
        deliveredTexts(request.params.id)
        requestOf(request)
      },
    },
    (socket, request) => {
      if (!allows(writers, request.actor)) return socket.close(closing.notAllowed)
      const period = request.query.period ?? String(summaryScope(request.actor.region, null).year)
      const of = { summary: request.params.id, period: String(Number(period)), language: languageOf(request.params.language) }
      rooms.enter(socket, request.actor, of, () => gate.stands(request.session))
    },
  )

  app.post<Route>('/api/workshop/:id/preview', { config: { who: readers } }, async asked => {
    const request = requestOf(asked)
    const language = languageOf(asked.body?.language)
    const texts = { ...(await both(request)), [language]: wordsOf(asked.body) }
    const { actor } = context
    const { summary, remarks } = await run(client => previewOf(client, actor, { ...request, language }, texts))
    const { figures, recordCounts, ...rest } = summary
    return {
      remarks,
      summary: { ...rest, figures: figures.map(({ records: _, ...one }) => ({ ...one, recordCount: recordCounts[one.key] })) },
    }
  })

  app.post<Route>('/api/workshop/:id/trace', { config: { who: readers } }, asked => {
    const request = { ...requestOf(asked), language: languageOf(asked.body?.language) }
    const key = textOf(asked.body?.key)
    return run(client => traceOf(client, context.actor, request, wordsOf(asked.body), key))
  })

  app.post<Route>('/api/workshop/:id/document', { config: { who: readers } }, async (asked, reply) => {
    const request = { ...requestOf(asked), language: languageOf(asked.body?.language) }
    const format = textOf(asked.body?.format)
    if (!isFormat(format))
      return badRequest('format', format, { en: 'Use html, docx, pdf, md or json.', zh: '可用格式：html、docx、pdf、md、json。' })
    const template = checkTemplate(request.language, wordsOf(asked.body), await loadIndicators(), request)
    const summary = await run(client => computeSummary(client, context.actor, registers, request, { records: true, template }))
    return reply.header('content-type', formats[format].mediaType).send(formats[format].write(summary))
  })

  app.get<Route>('/api/workshop/:id/indicators', { config: { who: readers } }, asked =>
    run(client => chooseIndicators(client, context.actor, requestOf(asked), asked.query.q ?? '')),
  )

  app.post<Route>('/api/workshop/:id/tag', { config: { who: readers } }, asked =>
    run(client => tagOf(client, context.actor, requestOf(asked), formOf(asked.body))),
  )

  app.get<Route & { Params: { version: string } }>('/api/workshop/:id/versions/:version', { config: { who: readers } }, asked =>
    run(client => readVersion(client, context.actor, placeOf(requestOf(asked)), asked.params.version)),
  )

  app.post<Route>('/api/workshop/:id/versions', { config: { who: writers } }, async (asked, reply) => {
    const request = requestOf(asked)
    const texts = await both(request)
    await assertFit(texts, request)
    const id = await context.run(client =>
      keepVersion(client, context.actor, placeOf(request), { ...texts, own: true, reason: textOf(asked.body?.reason) }),
    )
    return reply.code(201).send({ id })
  })

  /** Puts an earlier version, or the delivered template, back in its place: the working text and what is in use. */
  app.post<Route>('/api/workshop/:id/restore', { config: { who: writers } }, async asked => {
    const request = requestOf(asked)
    const { actor } = context
    const version = textOf(asked.body?.version)
    const before = version ? await context.run(client => readVersion(client, actor, placeOf(request), version)) : null
    const own = before?.own === true
    const texts = own ? { en: before.en, zh: before.zh } : deliveredTexts(request.summary)
    // What is in use first: where that is refused, the text that others are typing stays as it is.
    const id = await context.run(client =>
      keepVersion(client, actor, placeOf(request), { ...texts, own, reason: textOf(asked.body?.reason) }),
    )
    for (const language of languages) await rooms.replace(actor, { ...placeOf(request), language }, texts[language])
    return { id }
  })

  app.get<Route>('/api/workshop/:id/sections', { config: { who: readers } }, async asked => {
    const request = requestOf(asked)
    const found = await sections(request)
    return {
      sections: found.map(({ figures: _, ...section }) => ({
        ...section,
        moves: sectionMoves.map(move => offered(move, section.state)),
      })),
      history: await run(client => sectionHistory(client, context.actor, request)),
    }
  })
  const offered = (move: SectionMove, state: SectionMove['to']) => ({
    name: move.name,
    label: move.label,
    who: move.whoWords,
    next: move.from.includes(state),
    allowed: mayTake(context.actor, move),
  })

  app.post<Route>('/api/workshop/:id/sections/:section', { config: { who: signers } }, async asked => {
    const request = requestOf(asked)
    const { actor } = context
    const section = (await sections(request)).find(one => one.id === asked.params.section)
    if (!section)
      return refuse('no-such-section', { en: 'The text has no such section.', zh: '文稿没有这一部分。' }, { exitCode: 4 })
    const [move, reason, digest] = [asked.body?.move, asked.body?.reason, asked.body?.digest].map(textOf)
    await context.run(client =>
      move
        ? moveSection(client, actor, request, section, { move, reason: reason ?? '', digest: digest ?? '' })
        : ownSection(client, actor, request, section, textOf(asked.body?.owner)),
    )
    return { done: true }
  })
}

/** What is kept must be free of problems, and ask for the same figures in both languages. */
async function assertFit(texts: Readonly<Record<Language, string>>, context: { year: number; asAt: string }): Promise<void> {
  const indicators = await loadIndicators()
  const [en, zh] = languages.map(language => readTemplate(language, texts[language], indicators, context))
  const problems = [...en!.problems, ...zh!.problems]
  const differences = problems.length ? [] : compareLanguages({ en: en!.template, zh: zh!.template })
  if (problems.length + differences.length) throw new Problems([...problems, ...differences])
}

const languageOf = (given: unknown): Language =>
  given === 'en' || given === 'zh' ? given : badRequest('language', textOf(given), { en: 'Use en or zh.', zh: '请用en或zh。' })

/** The unsaved words of a request. */
function wordsOf(body: Body): string {
  const text = textOf(body?.text)
  if (Buffer.byteLength(text) > limits.document)
    refuse('file-too-large', { en: 'The text is larger than 1 MB.', zh: '文稿超过1MB。' })
  return text
}

const oneOf = <Value extends string>(given: unknown, values: readonly Value[]): Value =>
  values.find(value => value === given) ??
  badRequest('tag', textOf(given), { en: `Use ${values.join(', ')}.`, zh: `可用：${values.join('、')}。` })

const formOf = (body: Body): TagForm => ({
  tag: oneOf(body?.tag, ['figure', 'growth', 'coverage']),
  indicator: textOf(body?.indicator).slice(0, 200),
  id: textOf(body?.id).slice(0, 40),
  period: oneOf(body?.period, ['as-at', 'year', 'past', 'since', 'range', 'edition']),
  value: textOf(body?.value).slice(0, 60),
  ending: textOf(body?.ending).slice(0, 20),
  counting: oneOf(body?.counting ?? '', ['', 'holding', 'highest']),
  decimals: textOf(body?.decimals).slice(0, 10),
  spell: body?.spell === true,
})

/** A browser says which page opens a socket; it must be ours. What is no browser sends no Origin. */
function sameOrigin({ headers }: FastifyRequest): void {
  const { origin, host } = headers
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    refuse('not-allowed', { en: 'This server answers its own page only.', zh: '本服务器仅响应自有页面。' })
}
