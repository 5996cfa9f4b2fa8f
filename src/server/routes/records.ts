import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import type { PoolClient } from 'pg'
import { writeSheet, xlsxType } from '../../documents/workbook/write-workbook.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all } from '../../kernel/condition/index.ts'
import { maskedChanges } from '../../kernel/mask.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import type { Given } from '../../storage/check-draft.ts'
import { today } from '../../storage/clock.ts'
import { type ExportRequest, exportCells, exportColumns, exportCsv } from '../../storage/export.ts'
import { figuresOfRecord } from '../../storage/figures.ts'
import { KeptAnswers } from '../../storage/kept-answers.ts'
import { listRecords, readCurrent, readKnown, readVersions } from '../../storage/read.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { pointersOf } from '../../storage/references.ts'
import type { StoredRow } from '../../storage/row.ts'
import { changeRecord, createRecord, moveRecord, restoreRecord, withdrawRecord } from '../../storage/save.ts'
import { summaryNames, templateInUse } from '../../storage/summary.ts'
import { titlesOf } from '../../storage/titles.ts'
import { badRequest, clocksOf, numberOf, type Query, textOf } from '../clocks.ts'
import { idOf, noSuchRecord, registerOf, type ServerContext, summaryScope } from '../context.ts'
import { assertMayAsk, filterOf } from '../filter.ts'
import { mayWrite, presentList, presentMoves, presentRow, presentTitles } from '../present.ts'
import { presentRelations } from '../present-relations.ts'
import { movers, recorders, recordReaders } from '../who.ts'

interface Address {
  readonly register: string
  readonly id: string
  readonly move: string
}
type Body = Partial<Given> & { readonly version?: number }

/** Lists, records, their history, and everything that changes them: the same for every register. */
export function recordRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  const lists = new KeptAnswers()
  const titles = (client: Parameters<Parameters<typeof run>[0]>[0], register: AnyRegister, rows: readonly StoredRow[]) =>
    titlesOf(
      client,
      context.actor,
      registers,
      rows.flatMap(row => pointersOf(register, row.values)),
    )
  const answer = (register: AnyRegister, id: string) =>
    run(async client => {
      const row = (await readCurrent(client, register, context.actor, id))!
      return { row: presentRow(register, row, await titles(client, register, [row])) }
    })

  /** The figures of the region's summaries that a record counts in. */
  const countedIn = async (client: PoolClient, record: { readonly register: string; readonly id: string }, query: Query) => {
    const clocks = clocksOf(query)
    const found = []
    for (const summary of summaryNames()) {
      const scope = summaryScope(context.actor.region, clocks.asAt)
      const { figures } = await templateInUse(client, context.actor, { summary, ...scope, knownAt: clocks.knownAt }, 'en')
      for (const { key, indicator } of await figuresOfRecord(client, context.actor, clocks, record, figures))
        found.push({ summary, key, indicator: indicator.id, label: indicator.label })
    }
    return found
  }

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/records/:register',
    { config: { who: recordReaders } },
    async ({ params, query, url }, reply) => {
      const register = registerOf(params.register)
      const [page, size] = [numberOf(query, 'page', 1, 1_000_000), numberOf(query, 'size', 50, 500)]
      const key = JSON.stringify([context.actor, today(), url])
      const text = await run(
        async client => {
          const known = await lists.of(client, key)
          if (known !== null) return known
          const list = await listRecords(client, context.actor, register, clocksOf(query), {
            ...listQuery(register, query, context.actor),
            page,
            size,
            totals: query.totals !== 'none',
          })
          const text = JSON.stringify({ ...presentList(register, list, await titles(client, register, list.rows)), page, size })
          lists.keep(key, list.seen, text)
          return text
        },
        { snapshot: true },
      )
      return reply.type('application/json; charset=utf-8').send(text)
    },
  )

  const exported = (params: Address, query: Query): ExportRequest => {
    const register = registerOf(params.register)
    const language = query.lang === 'zh' ? 'zh' : 'en'
    const columns = query.columns?.split(',').filter(name => Object.hasOwn(register.fields, name))
    const ids = query.ids?.split(',').filter(isRecordId)
    return {
      ...{ registers, register, clocks: clocksOf(query), language },
      query: { ...listQuery(register, query, context.actor), ...(ids && { ids }) },
      ...(columns?.length && { columns }),
    }
  }

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/records/:register/export.csv',
    { config: { who: recordReaders } },
    async ({ params, query }, reply) => {
      const request = exported(params, query)
      const csv = await run(client => exportCsv(client, context.actor, request), { snapshot: true })
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${request.register.name}.csv"`)
        .send(csv)
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/records/:register/export.xlsx',
    { config: { who: recordReaders } },
    async ({ params, query }, reply) => {
      const request = exported(params, query)
      const { register, language } = request
      const book = await run(
        client =>
          buffer(
            writeSheet(
              register.label[language],
              exportColumns(register, language, request.columns),
              exportCells(client, context.actor, request),
            ),
          ),
        { snapshot: true },
      )
      return reply
        .header('content-type', xlsxType)
        .header('content-disposition', `attachment; filename="${register.name}.xlsx"`)
        .send(book)
    },
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/records/:register/:id',
    { config: { who: recordReaders } },
    async ({ params, query }) => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      return run(async client => {
        const row = (await readKnown(client, register, context.actor, id, clocksOf(query))) ?? noSuchRecord()
        const known = await titles(client, register, [row])
        return {
          row: presentRow(register, row, known),
          titles: presentTitles(register, [row], known),
          moves: presentMoves(register, row, context.actor),
          may: { write: mayWrite(register, row, context.actor) },
          figures: query.figures === 'none' ? [] : await countedIn(client, { register: register.name, id }, query),
          relations: await presentRelations(client, context.actor, register, id),
        }
      })
    },
  )

  app.get<{ Params: Address }>('/api/records/:register/:id/history', { config: { who: recordReaders } }, async ({ params }) => {
    const register = registerOf(params.register)
    const id = idOf(params.id)
    return run(async client => {
      const versions = await readVersions(client, register, context.actor, id)
      if (!versions.length) noSuchRecord()
      const known = await titles(client, register, versions)
      const { rows } = await client.query(
        `select at, coalesce(detail->>'name', actor) as actor, detail->>'reason' as reason from audit_entry where region = $1 and record = $2 and action = 'withdraw' order by at desc limit 1`,
        [context.actor.region, id],
      )
      return {
        versions: versions.map((row, index) => ({
          ...presentRow(register, row, known),
          changes: index ? maskedChanges(register, versions[index - 1]!.values, row.values) : [],
        })),
        titles: presentTitles(register, versions, known),
        ...(versions.at(-1)!.supersededAt !== 'infinity' && { withdrawn: rows[0] }),
      }
    })
  })

  app.post<{ Params: Address; Body: Body }>(
    '/api/records/:register',
    { config: { who: recorders } },
    async ({ params, body }, reply) => {
      const register = registerOf(params.register)
      const { id } = await run(client => createRecord(client, context.actor, register, givenOf(body)))
      return reply.code(201).send(await answer(register, id))
    },
  )

  app.put<{ Params: Address; Body: Body }>(
    '/api/records/:register/:id',
    { config: { who: recorders } },
    async ({ params, body }) => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      await run(client => changeRecord(client, context.actor, register, id, versionOf(body), givenOf(body)))
      return answer(register, id)
    },
  )

  app.post<{ Params: Address; Body: Body }>(
    '/api/records/:register/:id/moves/:move',
    { config: { who: movers } },
    async ({ params, body }) => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      await run(client => moveRecord(client, context.actor, register, id, versionOf(body), params.move, givenOf(body)))
      return answer(register, id)
    },
  )

  app.delete<{ Params: Address; Body: Body }>(
    '/api/records/:register/:id',
    { config: { who: recorders } },
    async ({ params, body }) => {
      const register = registerOf(params.register)
      await run(client => withdrawRecord(client, context.actor, register, idOf(params.id), versionOf(body), textOf(body?.reason)))
      return { withdrawn: true }
    },
  )

  app.post<{ Params: Address; Body: Body }>(
    '/api/records/:register/:id/restore',
    { config: { who: recorders } },
    async ({ params, body }) => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      await run(async client => {
        const last = (await readVersions(client, register, context.actor, id)).at(-1) ?? noSuchRecord()
        return restoreRecord(client, context.actor, register, last, textOf(body?.reason))
      })
      return answer(register, id)
    },
  )
}

/** Filter, words and order of a list, from its address. */
export function listQuery(register: AnyRegister, query: Query, actor: Actor) {
  const sort = query.sort
  const field = sort?.replace(/^-/, '')
  if (field && !Object.hasOwn(register.fields, field))
    badRequest('sort', sort!, { en: 'Sort by a field of the register.', zh: '请按台账的字段排序。' })
  if (field) assertMayAsk(register, field, actor)
  return {
    where: all(...filterOf(register, query, actor)),
    ...(query.q && { words: query.q }),
    ...(field && { sort: { field, descending: sort!.startsWith('-') } }),
  }
}

/** What was given, with its parts checked for their types; what they say is checked by the save. */
export function givenOf(body: Body | undefined): Given {
  const { values, source, reason, attachments } = body ?? {}
  return {
    values: typeof values === 'object' && values !== null ? values : {},
    source: typeof source === 'string' ? source : '',
    reason: typeof reason === 'string' ? reason : '',
    attachments: Array.isArray(attachments) ? attachments.filter(one => typeof one === 'string') : [],
  }
}

/** The version that the person saw, or a refusal. */
export const versionOf = (body: Body | undefined): number =>
  Number.isInteger(body?.version)
    ? body!.version!
    : badRequest('version', textOf(body?.version), { en: 'Say which version you saw.', zh: '请注明所见的版本号。' })
