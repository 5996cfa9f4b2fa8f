import type { Decimal } from 'decimal.js'
import type { CountingMode } from '../../figures/figure.ts'
import { Exact } from '../../figures/number-words.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import { daysOf, type PeriodRequest } from '../../indicators/period.ts'
import type { FigureContext } from '../context.ts'
import type { Knowledge, KnownFigure, KnownRequest } from '../knowledge.ts'
import { Lexicon } from './lexicon.ts'
import { type Course, courseOf, type Now, namedPeriods, periodKey, periodsNamed, periodsOf } from './periods.ts'
import type { TrueValues } from './printed.ts'
import { valueClass } from './unit-fit.ts'

/** A figure that a document of the office may state. */
export interface Entry {
  /** Its place in the book. */
  readonly index: number
  readonly known: KnownFigure
  readonly indicator: Indicator
  readonly course: Course
  readonly from: string | null
  readonly until: string
  readonly exact: Decimal
  /** The same to fifteen digits: to pass over what cannot fit. */
  readonly near: number
  /** Its kind of period and day are those that the indicator has where a document says nothing. */
  readonly usual: boolean
  /** The office's own summary states it so. */
  readonly inSummary: boolean
}

/** All figures that a document of the office may state, found by indicator, by value and by words. */
export interface Book {
  readonly knowledge: Knowledge
  readonly now: Now
  readonly lexicon: Lexicon
  readonly entries: readonly Entry[]
  /** The indicators that the office's own summary states. */
  readonly summarised: ReadonlySet<string>
  readonly byIndicator: ReadonlyMap<string, readonly Entry[]>
  /** Periods that were asked for and of which no record says anything. */
  isLacking(request: KnownRequest): boolean
  find(request: KnownRequest): Entry | undefined
  /** The entries whose exact value lies within bounds, in figures of that unit's class. */
  within(unit: string, bounds: TrueValues): readonly Entry[]
}

/** So many periods that only this document names are asked for besides. */
const namedAtMost = 16

/** Asks the records for everything that a document of the office may state, in one go. `contexts` name the periods that are out of the ordinary. */
export async function makeBook(knowledge: Knowledge, contexts: readonly FigureContext[] = []): Promise<Book> {
  const now: Now = { year: knowledge.year, asAt: knowledge.asAt }
  const named = namedPeriods(
    contexts.flatMap(one => one.times),
    now,
    namedAtMost,
  )
  const requests = new Map<string, KnownRequest>()
  const add = (request: KnownRequest) => requests.set(requestKey(request), request)
  for (const { indicator, period, counting } of knowledge.summary) add({ indicator, period, counting })
  for (const indicator of knowledge.indicators.values())
    for (const [at, counting] of modesOf(indicator).entries()) {
      const usual = periodsOf(indicator, now)
      const further = named.flatMap(time => periodsNamed(indicator, time, now))
      // The other counting mode is told from the usual one on the document's own day, or on one that it names.
      for (const period of [...(at === 0 ? usual : usual.slice(0, 1)), ...further])
        add({ indicator: indicator.id, period, counting })
    }
  const asked = [...requests.values()]
  const answers = await knowledge.figures(asked)
  return indexed(knowledge, now, asked, answers)
}

/** The modes in which an indicator may be counted: its own first. */
export const modesOf = (indicator: Indicator): readonly (CountingMode | null)[] =>
  indicator.form === 'plain' && indicator.levelled
    ? indicator.counting === 'highest'
      ? ['highest', 'holding']
      : ['holding', 'highest']
    : [null]

function indexed(knowledge: Knowledge, now: Now, asked: readonly KnownRequest[], answers: readonly (KnownFigure | null)[]): Book {
  const inSummary = new Set(knowledge.summary.map(one => requestKey(normal(knowledge, one))))
  const entries: Entry[] = []
  const byKey = new Map<string, Entry>()
  const lacking = new Set<string>()
  for (const [at, request] of asked.entries()) {
    const known = answers[at]
    const key = requestKey(normal(knowledge, request))
    if (!known) lacking.add(key)
    const indicator = knowledge.indicators.get(request.indicator)
    if (!known || !indicator || byKey.has(key)) continue
    const entry: Entry = {
      index: entries.length,
      known,
      indicator,
      course: courseOf(indicator),
      ...daysOf(request.period),
      exact: new Exact(known.exact),
      near: Number(known.exact),
      usual: false,
      inSummary: inSummary.has(key),
    }
    entries.push(entry)
    byKey.set(key, entry)
  }
  const marked = entries.map(entry => ({ ...entry, usual: isUsual(entry, byKey, knowledge, now) }))
  const twins = twinsOf(knowledge)
  const byIndicator = Map.groupBy(
    marked.filter(entry => !twins.has(entry.known.indicator)),
    entry => entry.known.indicator,
  )
  const byValue = new Map(
    [...Map.groupBy(marked, entry => valueClass(entry.known.unit))].map(
      ([unit, list]) => [unit, list.sort((a, b) => a.exact.cmp(b.exact) || a.index - b.index)] as const,
    ),
  )
  return {
    knowledge,
    now,
    lexicon: new Lexicon(knowledge.indicators),
    entries: marked,
    summarised: new Set(knowledge.summary.map(one => one.indicator)),
    byIndicator,
    isLacking: request => lacking.has(requestKey(normal(knowledge, request))),
    find: request => {
      const found = byKey.get(requestKey(normal(knowledge, request)))
      return found && marked[found.index]
    },
    within: (unit, bounds) => slice(byValue.get(valueClass(unit)) ?? [], bounds),
  }
}

/** Indicators that are called and counted as another one is: that with the shorter id stands for both where a text is read. */
function twinsOf({ indicators }: Knowledge): ReadonlySet<string> {
  const named = Map.groupBy(indicators.values(), one => `${one.label.zh} ${one.unit}`)
  return new Set(
    [...named.values()].flatMap(list =>
      list
        .toSorted((a, b) => a.id.length - b.id.length)
        .slice(1)
        .map(one => one.id),
    ),
  )
}

/** The usual period; for a value of years of which the last is not known yet, that until the year before. */
function isUsual(entry: Entry, byKey: ReadonlyMap<string, Entry>, knowledge: Knowledge, now: Now): boolean {
  const { indicator, known } = entry
  const usual = periodsOf(indicator, now)[0]!
  if (periodKey(known.period) === periodKey(usual)) return true
  const last = yearEarlier(usual)
  if (!last || periodKey(known.period) !== periodKey(last)) return false
  return !byKey.has(requestKey(normal(knowledge, { indicator: indicator.id, period: usual, counting: known.counting })))
}

/** The same with the year before as its last. */
const yearEarlier = (period: PeriodRequest): PeriodRequest | null =>
  period.kind === 'year'
    ? { ...period, year: period.year - 1 }
    : period.kind === 'past-years'
      ? { ...period, ending: period.ending - 1 }
      : null

/** The request with the counting mode that it has when none is said. */
function normal(knowledge: Knowledge, request: KnownRequest): KnownRequest {
  const indicator = knowledge.indicators.get(request.indicator)
  return request.counting === null && indicator ? { ...request, counting: modesOf(indicator)[0] ?? null } : request
}

/** The same text for the same request. */
export const requestKey = ({ indicator, period, counting }: KnownRequest): string =>
  `${indicator} ${periodKey(period)} ${counting ?? ''}`

/** The entries between bounds of a list in the order of its values. */
function slice(list: readonly Entry[], { low, high }: TrueValues): readonly Entry[] {
  const first = firstAt(list, entry => entry.exact.gte(low))
  const end = firstAt(list, entry => entry.exact.gt(high))
  return list.slice(first, end)
}

function firstAt(list: readonly Entry[], met: (entry: Entry) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (met(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The same days: periods of different kinds may speak of the same time. */
export const sameDays = (a: PeriodRequest, b: PeriodRequest): boolean => {
  if (a.kind === 'edition' || b.kind === 'edition') return a.kind === b.kind
  const [one, other] = [daysOf(a), daysOf(b)]
  return one.from === other.from && one.until === other.until
}
