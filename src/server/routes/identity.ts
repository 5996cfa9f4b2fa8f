import type { FastifyInstance } from 'fastify'
import type { PoolClient } from 'pg'
import { type DuplicatePair, duplicatesOf, searchDuplicates } from '../../engines/identity/duplicates.ts'
import { thresholds } from '../../engines/identity/score.ts'
import { registers } from '../../registers/index.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { keepApart, loadFirms } from '../../storage/identity/firms.ts'
import { lifelineOf } from '../../storage/identity/lifeline.ts'
import { type MergeRequest, mergeOrganisations } from '../../storage/identity/merge.ts'
import { mergesOf } from '../../storage/identity/merges.ts'
import { previewMerge } from '../../storage/identity/preview.ts'
import { unmerge } from '../../storage/identity/unmerge.ts'
import { readCurrent } from '../../storage/read.ts'
import { pointersOf } from '../../storage/references.ts'
import type { StoredRow } from '../../storage/row.ts'
import { titlesOf } from '../../storage/titles.ts'
import { badRequest, numberOf, type Query, textOf } from '../clocks.ts'
import { idOf, noSuchRecord, type ServerContext } from '../context.ts'
import { presentRow, presentTitles } from '../present.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
}
type Body = Readonly<Record<string, unknown>> | null | undefined

/** One organisation once: possible duplicates with their reasons, merging two records, taking that back. */
export function identityRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  /** The pairs with the records they are of, each record once. */
  const present = async (client: PoolClient, pairs: readonly DuplicatePair[], rows: ReadonlyMap<string, StoredRow>) => {
    const named = [...new Set(pairs.flatMap(({ ids }) => ids))].flatMap(id => rows.get(id) ?? [])
    const titles = await titlesOf(
      client,
      context.actor,
      registers,
      named.flatMap(row => pointersOf(organisation, row.values)),
    )
    return {
      pairs,
      records: Object.fromEntries(named.map(row => [row.id, presentRow(organisation, row, titles)])),
      titles: presentTitles(organisation, named, titles),
    }
  }

  app.get<{ Querystring: Query }>('/api/duplicates', { config: { who: readers } }, async ({ query }) => {
    const [least, size] = [numberOf(query, 'least', thresholds.possible, 100), numberOf(query, 'size', 200, 1000)]
    const { firms, rows, reader } = await run(client => loadFirms(client, context.actor))
    const pairs = await inSteps(searchDuplicates(firms, reader, least))
    const shown = pairs.slice(0, size)
    return { total: pairs.length, compared: firms.length, ...(await run(client => present(client, shown, rows))) }
  })

  app.get<{ Params: Address }>('/api/duplicates/:id', { config: { who: readers } }, ({ params }) =>
    run(async client => {
      const { firms, rows, reader } = await loadFirms(client, context.actor)
      const firm = firms.find(({ id }) => id === params.id) ?? noSuchRecord()
      return present(client, duplicatesOf(firm, firms, reader), rows)
    }),
  )

  app.get<{ Params: Address }>('/api/organisations/:id/lifeline', { config: { who: readers } }, ({ params }) =>
    run(async client => ({ events: (await lifelineOf(client, context.actor, idOf(params.id))) ?? noSuchRecord() })),
  )

  app.post<{ Params: Address; Body: Body }>(
    '/api/duplicates/:id/apart',
    { config: { who: writers } },
    async ({ params, body }, reply) => {
      const [one, other] = [idOf(params.id), idOf(textOf(body?.['other']))]
      await run(async client => {
        for (const id of [one, other]) if (!(await readCurrent(client, organisation, context.actor, id))) noSuchRecord()
        await keepApart(client, context.actor, one, other, textOf(body?.['reason']))
      })
      return reply.code(201).send({ apart: [one, other] })
    },
  )

  app.get<{ Querystring: Query }>('/api/merges', { config: { who: readers } }, ({ query }) =>
    run(async client => {
      const merges = await mergesOf(client, context.actor, query.record ? idOf(query.record) : null)
      const target = organisation.name
      const titles = await titlesOf(
        client,
        context.actor,
        registers,
        merges.flatMap(({ winner, loser }) => [
          { target, id: winner },
          { target, id: loser },
        ]),
      )
      return merges.map(({ moved, setAside, ...merge }) => ({
        ...merge,
        moved: moved.length,
        setAside: setAside.length,
        titles: [titles.get(merge.winner)?.title ?? organisation.one, titles.get(merge.loser)?.title ?? organisation.one],
      }))
    }),
  )

  app.post<{ Body: Body }>('/api/merges/preview', { config: { who: writers } }, ({ body }) =>
    run(async client => {
      const { moved, problems, result } = await previewMerge(client, context.actor, requestOf(body, '预览 / preview'))
      const counts = Map.groupBy(moved, ({ register }) => register)
      const titles = result
        ? await titlesOf(client, context.actor, registers, pointersOf(organisation, result.values))
        : new Map()
      return {
        moved: [...counts].map(([name, { length }]) => ({
          register: name,
          label: registers.find(register => register.name === name)!.label,
          total: length,
        })),
        problems,
        result: result && presentRow(organisation, result, titles),
        titles: result ? presentTitles(organisation, [result], titles) : {},
      }
    }),
  )

  app.post<{ Body: Body }>('/api/merges', { config: { who: writers } }, async ({ body }, reply) => {
    const merge = await run(client => mergeOrganisations(client, context.actor, requestOf(body, '')))
    return reply.code(201).send(merge)
  })

  app.post<{ Params: Address; Body: Body }>('/api/merges/:id/undo', { config: { who: writers } }, ({ params, body }) =>
    run(client => unmerge(client, context.actor, idOf(params.id), textOf(body?.['reason']))),
  )
}

/** Runs long work in steps, so that the server answers others in between. */
async function inSteps<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await new Promise(resolve => setImmediate(resolve))
  }
}

function requestOf(body: Body, reason: string): MergeRequest {
  const record = (name: 'winner' | 'loser') => {
    const given = body?.[name]
    const { id, version } = (typeof given === 'object' && given !== null ? given : {}) as { id?: unknown; version?: unknown }
    if (typeof id !== 'string' || !Number.isInteger(version))
      return badRequest(name, JSON.stringify(given ?? null).slice(0, 60), {
        en: 'Give the record’s id and the version you saw.',
        zh: '请填写记录编号和所见版本号。',
      })
    return { id: idOf(id), version: Number(version) }
  }
  return {
    winner: record('winner'),
    loser: record('loser'),
    reason: reason || textOf(body?.['reason']),
    take: textsOf('take', body),
    setAside: textsOf('setAside', body),
  }
}

function textsOf(name: string, body: Body): readonly string[] {
  const given = body?.[name] ?? []
  if (Array.isArray(given) && given.every(one => typeof one === 'string')) return given
  return badRequest(name, JSON.stringify(given).slice(0, 60), { en: 'Give a list of texts.', zh: '应为文本列表。' })
}
