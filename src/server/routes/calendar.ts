import type { FastifyInstance } from 'fastify'
import { type CalendarKind, calendarKinds, isKind } from '../../engines/calendar/calendar.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { calendarDays } from '../../registers/calendar.ts'
import { registers } from '../../registers/index.ts'
import { calendarFeed, calendarItems } from '../../storage/calendar/calendar.ts'
import { endedItems } from '../../storage/calendar/ended.ts'
import { badRequest, clocksOf, dayOf, type Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import type { Gate } from '../sign-in/gate.ts'
import type { Who } from '../who.ts'

/** Those who read the bureau's books, and reporters, who see the days of what they may read. */
const calendarReaders: Who = ['officer', 'section-head', 'leader', 'auditor', 'reporter']

/** A year and the weeks around it. */
const longest = 400

/** Everything that has a day: as a list for the page, and as a feed to subscribe to. */
export function calendarRoutes(app: FastifyInstance, context: ServerContext, gate: Gate): void {
  const config = { who: calendarReaders }
  const askOf = (query: Query, usual: { readonly before: number; readonly after: number }) => {
    const clocks = clocksOf(query)
    const { asAt: today } = summaryScope(context.actor.region, clocks.asAt)
    const from = dayOf(query, 'from') ?? addDays(today, -usual.before)
    const until = dayOf(query, 'until') ?? addDays(from, usual.before + usual.after)
    if (until < from || until > addDays(from, longest))
      badRequest('until', until, {
        en: `Give a day from ${from} to ${addDays(from, longest)}.`,
        zh: `应为${from}至${addDays(from, longest)}之间的日期。`,
      })
    return { from, until, kinds: kindsOf(query), clocks, today }
  }

  app.get<{ Querystring: Query }>('/api/calendar', { config }, ({ query }) => {
    const ask = askOf(query, { before: 0, after: 31 })
    return context.run(
      async client => {
        const { items, more } = await calendarItems(client, context.actor, registers, calendarDays, ask)
        return {
          from: ask.from,
          until: ask.until,
          today: ask.today,
          kinds: Object.entries(calendarKinds).map(([id, label]) => ({ id, label })),
          items: items.map(({ sequence: _sequence, cancelled: _cancelled, changedAt: _changedAt, ...item }) => item),
          more,
        }
      },
      { snapshot: true },
    )
  })

  app.get<{ Querystring: Query }>('/api/calendar.ics', { config }, async (request, reply) => {
    const { query } = request
    const ask = askOf(query, { before: 30, after: 365 })
    const language = query.lang === 'zh' ? 'zh' : 'en'
    const items = await context.run(
      async client => {
        const { items } = await calendarItems(client, context.actor, registers, calendarDays, ask)
        // What was known at an earlier instant was not cancelled since.
        const ended =
          ask.clocks.knownAt === null ? await endedItems(client, context.actor, registers, calendarDays, ask, items) : []
        return [...items, ...ended]
      },
      { snapshot: true },
    )
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="calendar.ics"')
      .send(calendarFeed(items, context.actor, language, gate.link(request, '')))
  })
}

/** `kinds=titles,tasks`; all of them when absent. */
function kindsOf({ kinds }: Query): readonly CalendarKind[] {
  const all = Object.keys(calendarKinds).filter(isKind)
  if (!kinds) return all
  return kinds
    .split(',')
    .map(kind =>
      isKind(kind) ? kind : badRequest('kinds', kind, { en: `Choose from ${all.join(', ')}.`, zh: `可选：${all.join('、')}。` }),
    )
}
