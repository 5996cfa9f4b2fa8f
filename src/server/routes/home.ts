import type { FastifyInstance } from 'fastify'
import { registers } from '../../registers/index.ts'
import { dueItems } from '../../storage/due/due-items.ts'
import { recentChanges } from '../../storage/home/changes.ts'
import { leadingFigures } from '../../storage/home/leading-figures.ts'
import { ownPossibilities } from '../../storage/home/own-outlook.ts'
import { clocksOf, numberOf, type Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { readers } from '../who.ts'

const mostDue = 200

/** What a person's first page shows: what is due, what changed, and how the year stands. Each is asked for by itself, as the page needs it. */
export function homeRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context

  app.get<{ Querystring: Query }>('/api/home/due', { config: { who: 'signed-in' } }, ({ query }) => {
    const days = numberOf(query, 'days', 90, 3660)
    const day = summaryScope(context.actor.region, clocksOf(query).asAt).asAt
    return run(
      async client => {
        const items = await dueItems(client, context.actor, { today: day, days })
        const counts = Object.fromEntries([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]))
        const kind = query.kind
        const shown = kind ? items.filter(item => item.kind === kind) : items
        return {
          today: day,
          total: items.length,
          late: items.filter(({ late }) => late).length,
          counts,
          items: shown.slice(0, mostDue),
        }
      },
      { snapshot: true },
    )
  })

  app.get<{ Querystring: Query }>('/api/home/changes', { config: { who: 'signed-in' } }, ({ query }) => {
    const most = numberOf(query, 'size', 12, 100)
    return run(client => recentChanges(client, context.actor, registers, most))
  })

  app.get('/api/home/own', { config: { who: ['enterprise'] } }, () =>
    run(client => ownPossibilities(client, context.actor, summaryScope(context.actor.region, null).asAt), { snapshot: true }),
  )

  app.get<{ Querystring: Query }>('/api/home/figures', { config: { who: readers } }, ({ query }) => {
    const clocks = clocksOf(query)
    const { asAt, year } = summaryScope(context.actor.region, clocks.asAt)
    return run(
      async client => ({
        ...{ year, asAt },
        figures: await leadingFigures(client, context.actor, registers, { year, asAt, knownAt: clocks.knownAt }),
      }),
      { snapshot: true },
    )
  })
}
