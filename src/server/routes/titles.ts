import type { FastifyInstance } from 'fastify'
import type { PoolClient } from 'pg'
import type { Ending } from '../../engines/titles/lapsing.ts'
import type { Title } from '../../engines/titles/title.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import { designation } from '../../registers/designation/register.ts'
import { registers } from '../../registers/index.ts'
import { today } from '../../storage/clock.ts'
import { titlesOf } from '../../storage/titles.ts'
import { approveTogether } from '../../storage/titles-life/approve.ts'
import { expiryCalendar } from '../../storage/titles-life/calendar.ts'
import { outlook } from '../../storage/titles-life/outlook.ts'
import { titleLife } from '../../storage/titles-life/title-life.ts'
import { badRequest, clocksOf, dayOf, type Query, textOf } from '../clocks.ts'
import { idOf, noSuchRecord, type ServerContext } from '../context.ts'
import type { Gate } from '../sign-in/gate.ts'
import { readers, writers } from '../who.ts'

type Body = Readonly<Record<string, unknown>> | null | undefined

/** The life of titles: who lapses by a day, the calendar of last days, approvals of many titles by one document. */
export function titleRoutes(app: FastifyInstance, context: ServerContext, gate: Gate): void {
  const { run } = context
  const titled = async (client: PoolClient, titles: readonly Title[]): Promise<ReadonlyMap<string, Words>> => {
    const pointers = titles.map(({ id }) => ({ target: designation.name, id }))
    return new Map([...(await titlesOf(client, context.actor, registers, pointers))].map(([id, { title }]) => [id, title]))
  }

  app.get<{ Querystring: Query }>('/api/titles/outlook', { config: { who: readers } }, ({ query }) =>
    run(async client => {
      const clocks = clocksOf(query)
      const from = clocks.asAt ?? today()
      const by = dayOf(query, 'by') ?? addDays(from, 365)
      if (by < from) badRequest('by', by, { en: `Give a day on or after ${from}.`, zh: `应为${from}或之后的日期。` })
      const { endings, ended, reports, proposals, changes, ...rest } = await outlook(client, context.actor, clocks, from, by)
      const names = await titled(
        client,
        [...endings, ...ended, ...reports, ...proposals, ...changes].map(({ title }) => title),
      )
      return {
        ...rest,
        endings: endings.map(one => presentEnding(one, names)),
        ended: ended.map(one => presentEnding(one, names)),
        proposals: proposals.map(({ title, ...proposal }) => ({ ...proposal, id: title.id, title: names.get(title.id)! })),
        changes: changes.map(({ title, change, due }) => ({
          id: title.id,
          title: names.get(title.id)!,
          day: change.day,
          kind: change.kind,
          other: change.other,
          due,
        })),
        reports: reports.map(({ title, state }) => ({ ...state, id: title.id, title: names.get(title.id)! })),
      }
    }),
  )

  app.get<{ Params: { readonly id: string }; Querystring: Query }>(
    '/api/titles/:id/life',
    { config: { who: readers } },
    async ({ params, query }) => {
      const clocks = clocksOf(query)
      const id = idOf(params.id)
      const life = await run(client => titleLife(client, context.actor, clocks, id, clocks.asAt ?? today()))
      if (!life) return noSuchRecord()
      const { title, proposal, ...rest } = life
      const { title: _title, ...proposed } = proposal ?? {}
      return { ...rest, state: title.state, proposal: proposal && proposed }
    },
  )

  app.get<{ Querystring: Query }>('/api/titles/calendar.ics', { config: { who: readers } }, async (request, reply) => {
    const language = request.query.lang === 'zh' ? 'zh' : 'en'
    const text = await run(client => expiryCalendar(client, context.actor, language, gate.link(request, '')))
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="titles.ics"')
      .send(text)
  })

  app.post<{ Body: Body }>('/api/titles/approvals', { config: { who: writers } }, async ({ body }, reply) => {
    const approval = {
      records: recordsOf(body?.['records']),
      documentNumber: textOf(body?.['documentNumber']),
      approvedOn: textOf(body?.['approvedOn']) as PlainDate,
      from: textOf(body?.['from']) as PlainDate,
    }
    const rows = await run(client => approveTogether(client, context.actor, approval))
    return reply.code(201).send({ approved: rows.map(({ id, version }) => ({ id, version })) })
  })
}

const presentEnding = ({ title, ...ending }: Ending, names: ReadonlyMap<string, Words>) => ({
  ...ending,
  id: title.id,
  level: title.level,
  title: names.get(title.id)!,
})

function recordsOf(given: unknown): readonly { readonly id: string; readonly version: number }[] {
  const fail = () =>
    badRequest('records', JSON.stringify(given ?? null).slice(0, 60), {
      en: 'Give a list of records with id and version.',
      zh: '应为记录编号和版本号的列表。',
    })
  if (!Array.isArray(given)) return fail()
  return given.map((one: unknown) => {
    const { id, version } = (one ?? {}) as { id?: unknown; version?: unknown }
    return typeof id === 'string' && Number.isInteger(version) ? { id: idOf(id), version: Number(version) } : fail()
  })
}
