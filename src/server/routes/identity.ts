import type { FastifyInstance } from 'fastify'
import type { PoolClient } from 'pg'
import type { DuplicatePair } from '../../engines/identity/pairs.ts'
import { thresholds } from '../../engines/identity/score.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { findRegister } from '../../storage/find-register.ts'
import { keepApart } from '../../storage/identity/apart.ts'
import { type Finder, identityOf, loadFinder } from '../../storage/identity/finder.ts'
import { lifelineOf } from '../../storage/identity/lifeline.ts'
import { type MergeRequest, mergeRecords } from '../../storage/identity/merge.ts'
import { mergesOf } from '../../storage/identity/merges.ts'
import { previewMerge } from '../../storage/identity/preview.ts'
import { unmerge } from '../../storage/identity/unmerge.ts'
import { readCurrent } from '../../storage/read.ts'
import { pointersOf } from '../../storage/references.ts'
import { titlesOf } from '../../storage/titles.ts'
import { badRequest, numberOf, type Query, textOf } from '../clocks.ts'
import { idOf, noSuchRecord, type ServerContext } from '../context.ts'
import { presentRow, presentTitles } from '../present.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
}
type Body = Readonly<Record<string, unknown>> | null | undefined

/** One thing once: possible duplicates with their reasons, merging two records, taking that back. */
export function identityRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  /** The pairs with the records they are of, each record once. */
  const present = async (
    client: PoolClient,
    register: AnyRegister,
    pairs: readonly DuplicatePair[],
    { rows }: Pick<Finder, 'rows'>,
  ) => {
    const named = [...new Set(pairs.flatMap(({ ids }) => ids))].flatMap(id => rows.get(id) ?? [])
    const titles = await titlesOf(
      client,
      context.actor,
      registers,
      named.flatMap(row => pointersOf(register, row.values)),
    )
    return {
      pairs,
      records: Object.fromEntries(named.map(row => [row.id, presentRow(register, row, titles)])),
      titles: presentTitles(register, named, titles),
    }
  }

  app.get<{ Querystring: Query }>('/api/duplicates', { config: { who: readers } }, async ({ query }) => {
    const [least, size] = [numberOf(query, 'least', thresholds.possible, 100), numberOf(query, 'size', 200, 1000)]
    const register = registerOf(query)
    const finder = await run(client => loadFinder(client, context.actor, register))
    const pairs = await inSteps(finder.search(least))
    const shown = pairs.slice(0, size)
    const compared = finder.rows.size
    return { total: pairs.length, compared, ...(await run(client => present(client, register, shown, finder))) }
  })

  app.get<{ Params: Address; Querystring: Query }>('/api/duplicates/:id', { config: { who: readers } }, ({ params, query }) =>
    run(async client => {
      const register = registerOf(query)
      const finder = await loadFinder(client, context.actor, register)
      return present(client, register, finder.of(params.id) ?? noSuchRecord(), finder)
    }),
  )

  app.get<{ Params: Address }>('/api/organisations/:id/lifeline', { config: { who: readers } }, ({ params }) =>
    run(async client => ({ events: (await lifelineOf(client, context.actor, idOf(params.id))) ?? noSuchRecord() })),
  )

  app.post<{ Params: Address; Querystring: Query; Body: Body }>(
    '/api/duplicates/:id/apart',
    { config: { who: writers } },
    async ({ params, query, body }, reply) => {
      const register = registerOf(query)
      const [one, other] = [idOf(params.id), idOf(textOf(body?.['other']))]
      await run(async client => {
        for (const id of [one, other]) if (!(await readCurrent(client, register, context.actor, id))) noSuchRecord()
        await keepApart(client, context.actor, register, one, other, textOf(body?.['reason']))
      })
      return reply.code(201).send({ apart: [one, other] })
    },
  )

  app.get<{ Querystring: Query }>('/api/merges', { config: { who: readers } }, ({ query }) =>
    run(async client => {
      const merges = await mergesOf(client, context.actor, query.record ? idOf(query.record) : null, query.register ?? null)
      const titles = await titlesOf(
        client,
        context.actor,
        registers,
        merges.flatMap(({ register: target, winner, loser }) => [
          { target, id: winner },
          { target, id: loser },
        ]),
      )
      return merges.map(({ moved, setAside, ...merge }) => ({
        ...merge,
        moved: moved.length,
        setAside: setAside.length,
        titles: [merge.winner, merge.loser].map(id => titles.get(id)?.title ?? findRegister(registers, merge.register).one),
      }))
    }),
  )

  app.post<{ Body: Body }>('/api/merges/preview', { config: { who: writers } }, ({ body }) =>
    run(async client => {
      const request = requestOf(body, '预览 / preview')
      const { moved, problems, differing, result } = await previewMerge(client, context.actor, request)
      const counts = Map.groupBy(moved, ({ register }) => register)
      const titles = result
        ? await titlesOf(client, context.actor, registers, pointersOf(result.register, result.row.values))
        : new Map()
      return {
        moved: [...counts].map(([name, { length }]) => ({
          register: name,
          label: registers.find(register => register.name === name)!.label,
          total: length,
        })),
        problems,
        differing,
        result: result && presentRow(result.register, result.row, titles),
        titles: result ? presentTitles(result.register, [result.row], titles) : {},
      }
    }),
  )

  app.post<{ Body: Body }>('/api/merges', { config: { who: writers } }, async ({ body }, reply) => {
    const merge = await run(client => mergeRecords(client, context.actor, requestOf(body, '')))
    return reply.code(201).send(merge)
  })

  app.post<{ Params: Address; Body: Body }>('/api/merges/:id/undo', { config: { who: writers } }, ({ params, body }) =>
    run(client => unmerge(client, context.actor, idOf(params.id), textOf(body?.['reason']))),
  )
}

/** The register asked about: organisations unless told; one whose records are never merged is refused. */
function registerOf({ register }: Query): AnyRegister {
  const found = findRegister(registers, register ?? organisation.name)
  identityOf(found)
  return found
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
