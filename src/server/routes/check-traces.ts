import type { FastifyInstance } from 'fastify'
import type { KnownFigure } from '../../engines/draft-check/knowledge.ts'
import type { CheckedFigure } from '../../engines/draft-check/report.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { computeFigures, isRefused, traceFigures } from '../../storage/figures.ts'
import type { CheckDrafts } from '../check/check-drafts.ts'
import type { Query } from '../clocks.ts'
import type { ServerContext } from '../context.ts'
import { readers } from '../who.ts'

interface Address {
  readonly id: string
  readonly index: string
}

/** A figure of a checked document whole, and the records behind ours. */
export function checkTraceRoutes(app: FastifyInstance, drafts: CheckDrafts, context: ServerContext): void {
  const { run } = context
  const figureOf = async ({ id, index }: Address): Promise<CheckedFigure> => {
    const { report } = await drafts.get(id).done
    return (
      itemAt(report.figures, index) ??
      refuse('no-such-figure', { en: 'The document has no such figure.', zh: '稿件中没有该数字。' }, { exitCode: 4 })
    )
  }

  app.get<{ Params: Address }>('/api/checks/:id/figures/:index', { config: { who: readers } }, ({ params }) => figureOf(params))

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/checks/:id/figures/:index/trace',
    { config: { who: readers } },
    async ({ params, query }) => {
      const known = knownOf(await figureOf(params), query.of ?? 'link')
      const indicator = (await loadIndicators()).get(known.indicator)!
      const requests = [{ key: known.indicator, indicator, period: known.period, counting: known.counting }]
      const at = { knownAt: known.knownAt ?? null }
      return run(
        async client => {
          const [figure] = await computeFigures(client, context.actor, at, requests)
          if (isRefused(figure!)) throw new Refusal(figure.refused.code, figure.refused.words)
          const records = (await traceFigures(client, context.actor, at, registers, requests)).get(known.indicator)
          return { ...figure!, records: records!.slice(0, mostRecords) }
        },
        { snapshot: true },
      )
    },
  )
}

/** Counted from 0, in plain digits. */
const itemAt = <Item>(items: readonly Item[], index: string): Item | undefined =>
  /^\d{1,9}$/.test(index) ? items[Number(index)] : undefined

const mostRecords = 500

/** The figure of ours that is asked for: the linked one, the one that the printed value is, or a candidate by its place. */
function knownOf({ link, other, candidates }: CheckedFigure, of: string): KnownFigure {
  const known = of === 'link' ? link?.known : of === 'other' ? other : itemAt(candidates, of)?.known
  return (
    known ??
    refuse('no-such-figure', { en: 'There is no figure of ours to this one.', zh: '该数字没有对应的台账数字。' }, { exitCode: 4 })
  )
}
