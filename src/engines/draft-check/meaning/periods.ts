import { addYears, type PlainDate, yearOf } from '../../../kernel/plain-date.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import { type PeriodRequest, readPeriod, yearBefore } from '../../indicators/period.ts'
import type { TimeWord } from '../context.ts'

/** The year and day of the document. */
export interface Now {
  readonly year: number
  readonly asAt: PlainDate
}

/** How an indicator stands in time: a stock on a day, a flow in a span, a value reported of a year, an edition's, or a value of every year. */
export type Course = 'stock' | 'flow' | 'reported' | 'edition' | 'every-year' | 'run'

/** How an indicator stands in time; a composed one as its parts do. */
export function courseOf(indicator: Indicator): Course {
  switch (indicator.form) {
    case 'plain':
      if ('latest' in indicator.measure || 'perUnit' in indicator.measure)
        return indicator.period === 'as-at' ? 'stock' : 'reported'
      if ('holding' in indicator.at) return indicator.period === 'since' ? 'flow' : 'stock'
      return indicator.period === 'edition' ? 'edition' : indicator.period === 'as-at' ? 'stock' : 'flow'
    case 'every-year':
      return 'every-year'
    case 'longest-run':
      return 'run'
    case 'growth':
      return courseOf(indicator.of)
    case 'rank':
      return courseOf(indicator.own)
    case 'share':
    case 'coverage':
      return courseOf(indicator.part)
    case 'ratio':
      return courseOf(indicator.numerator)
  }
}

/** Years before the document's own that are asked for in any case; those that it names besides are asked for as well. */
const back = 4

/** The periods at which a document may state an indicator, the usual one first. */
export function periodsOf(indicator: Indicator, { year, asAt }: Now): readonly PeriodRequest[] {
  const usual = readPeriod({}, { year, asAt }, indicator.period)
  const since = (until: PlainDate): PeriodRequest => ({ kind: 'since', from: null, asAt: until })
  const at = (day: PlainDate): PeriodRequest => ({ kind: 'as-at', asAt: day })
  const ofYear = (of: number): PeriodRequest => ({ kind: 'year', year: of, asAt })
  const past = (years: number, ending: number): PeriodRequest => ({ kind: 'past-years', years, ending, asAt })
  const lastDays = Array.from({ length: back }, (_, index) => `${year - 1 - index}-12-31`)
  const years = Array.from({ length: back + 1 }, (_, index) => ofYear(year - index))
  const spans = [year, year - 1].flatMap(ending => [2, 3].map(length => past(length, ending)))
  const before = yearBefore(ofYear(year))
  const periods = ((): readonly PeriodRequest[] => {
    switch (courseOf(indicator)) {
      case 'stock':
        return [at(asAt), ...lastDays.slice(0, 3).map(at), at(addYears(asAt, -1))]
      case 'reported':
        return [...years, ...(indicator.form === 'rank' ? [past(2, year), past(2, year - 1)] : [])]
      case 'edition':
        return [{ kind: 'edition', edition: 'latest', asAt }, since(asAt), ...years]
      case 'every-year':
        return spans
      case 'run':
        return [since(asAt), ...lastDays.slice(0, 2).map(since)]
      case 'flow':
        return [...years, ...(before ? [before] : []), ...spans, since(asAt)]
    }
  })()
  return distinct([usual, ...periods])
}

/** The periods that the words of a document name and that are not asked for anyway: `most` of them, those named most often first. */
export function namedPeriods(times: readonly TimeWord[], now: Now, most: number): readonly TimeWord[] {
  const counts = new Map<string, { readonly time: TimeWord; count: number }>()
  for (const time of times) {
    if (time.kind === 'every-year' || time.kind === 'edition') continue
    if (time.kind === 'as-at' && (time.day === null || time.day === now.asAt)) continue
    if (time.kind === 'since' && time.from === null) continue
    const key = JSON.stringify(time)
    const seen = counts.get(key)
    if (seen) seen.count++
    else counts.set(key, { time, count: 1 })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(one => one.time)
}

/** The periods that words of time ask of an indicator. A day after the document's own is not known to it. */
export function periodsNamed(indicator: Indicator, time: TimeWord, { asAt }: Now): readonly PeriodRequest[] {
  const course = courseOf(indicator)
  switch (time.kind) {
    case 'as-at': {
      const day = time.day
      if (day === null) return []
      if (course === 'stock') return [{ kind: 'as-at', asAt: day }]
      if (course === 'flow')
        return [
          { kind: 'since', from: null, asAt: day },
          { kind: 'year', year: yearOf(day), asAt: day },
        ]
      return []
    }
    case 'year':
      if (course === 'stock') return `${time.year}-12-31` < asAt ? [{ kind: 'as-at', asAt: `${time.year}-12-31` }] : []
      return course === 'flow' || course === 'reported' ? [{ kind: 'year', year: time.year, asAt }] : []
    case 'past-years':
      return course === 'flow' || course === 'every-year' ? [{ ...time, asAt }] : []
    case 'since':
      return course === 'flow' && time.from !== null ? [{ kind: 'since', from: time.from, asAt }] : []
    case 'range':
      if (course === 'stock') return [{ kind: 'as-at', asAt: time.until }]
      return course === 'flow' ? [{ kind: 'range', from: time.from, until: time.until, asAt }] : []
    default:
      return []
  }
}

/** Each period once. */
export function distinct(periods: readonly PeriodRequest[]): readonly PeriodRequest[] {
  return [...new Map(periods.map(period => [periodKey(period), period])).values()]
}

/** The same text for the same period. */
export const periodKey = (period: PeriodRequest): string => {
  switch (period.kind) {
    case 'as-at':
      return `@${period.asAt}`
    case 'year':
      return `y${period.year}@${period.asAt}`
    case 'range':
      return `r${period.from}/${period.until}@${period.asAt}`
    case 'since':
      return `s${period.from ?? ''}@${period.asAt}`
    case 'past-years':
      return `p${period.years}/${period.ending}@${period.asAt}`
    case 'edition':
      return `e${period.edition}@${period.asAt}`
  }
}
