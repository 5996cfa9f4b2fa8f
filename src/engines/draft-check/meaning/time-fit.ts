import type { TimeWord } from '../context.ts'
import type { Entry } from './book.ts'
import type { Now } from './periods.ts'

/** Points for how an entry's period goes with the words of time around a figure. */
export interface TimeFit {
  readonly adds: number
  /** The words of time that spoke for it; null when nothing was said or nothing speaks for it. */
  readonly said: TimeWord | null
}

/** Against what the words say, and where nothing is said, against what is usual. */
const against = -25
const unusual = -16
/** Words of time that stand further away count less. */
const fading = 4
/** What is stated of every single year is meant where the text says so. */
const notEachYear = -5
const looked = 6

/** Words of time around a figure, each with whether its own sentence says it. */
export type Times = readonly { readonly time: TimeWord; readonly here: boolean }[]

/** How an entry's period goes with what is said; where nothing is said, only the usual period goes. */
export function timeFit(times: Times, entry: Entry, now: Now, from = false): TimeFit {
  if (from) return { adds: isEarlier(entry, now) ? 4 : -10, said: null }
  const unsaid: TimeFit = {
    adds: entry.usual
      ? entry.course === 'every-year'
        ? notEachYear
        : 2
      : entry.inSummary
        ? 0
        : isThisYears(entry, now)
          ? -2
          : unusual,
    said: null,
  }
  let best: TimeFit | null = null
  for (const [index, { time, here }] of times.slice(0, looked).entries()) {
    const points = pointsOf(time, entry, now) - fading * Math.min(index, 2)
    // What a title or the sentence before says may not be meant any more: it counts half.
    const adds = here ? points : Math.max(points * 0.4, unsaid.adds)
    if (!best || adds > best.adds) best = { adds, said: adds > 0 ? time : null }
  }
  return best ?? unsaid
}

function pointsOf(time: TimeWord, entry: Entry, now: Now): number {
  switch (time.kind) {
    case 'as-at':
      return time.day === null || time.day === now.asAt ? atPresent(entry, now) : onDay(time.day, entry)
    case 'year':
      return time.year === now.year ? thisYear(entry, now) : inYear(time.year, entry)
    case 'past-years':
      return pastYears(time.years, time.ending, entry, now)
    case 'since':
      return time.from === null ? sinceEver(entry, now) : days(time.from, now.asAt, entry)
    case 'range':
      return days(time.from, time.until, entry)
    case 'every-year':
      return everyYear(entry)
    case 'edition':
      return ofEdition(entry)
  }
}

/** Where something rises from a value to another, the first is of an earlier time. */
const isEarlier = ({ course, until, known: { period } }: Entry, now: Now): boolean =>
  course === 'stock' ? until < now.asAt : period.kind === 'year' && period.year < now.year

/** Reports of a year or half-year state what happened in it, without saying so each time. */
const isThisYears = ({ course, until, known: { period, counting } }: Entry, now: Now): boolean =>
  course === 'flow' && period.kind === 'year' && period.year === now.year && until === now.asAt && counting === null

const usualOr = (entry: Entry, usual: number, other: number): number =>
  entry.usual ? usual : entry.inSummary ? Math.max(other, usual - 2) : other

function atPresent(entry: Entry, now: Now): number {
  const { period } = entry.known
  switch (entry.course) {
    case 'stock':
      return entry.until === now.asAt ? 10 : against
    case 'flow':
      if (entry.until !== now.asAt) return against
      if (period.kind === 'since') return usualOr(entry, 6, period.from === null ? 3 : -4)
      if (period.kind === 'year') return usualOr(entry, 7, 5)
      return usualOr(entry, 4, -8)
    case 'reported':
      return usualOr(entry, 3, -12)
    case 'edition':
      return usualOr(entry, 3, -6)
    case 'every-year':
      return usualOr(entry, 2, -6)
    case 'run':
      return usualOr(entry, 5, -8)
  }
}

function onDay(day: string, entry: Entry): number {
  const fullYear = day.endsWith('-12-31')
  switch (entry.course) {
    case 'stock':
      return entry.until === day ? 12 : against
    case 'flow':
      if (entry.until !== day) return against
      return entry.known.period.kind === 'since' ? usualOr(entry, 9, 8) : entry.from === `${day.slice(0, 4)}-01-01` ? 8 : -8
    case 'reported':
      return fullYear && entry.until === day ? 8 : -15
    default:
      return entry.until === day ? 4 : -12
  }
}

/** The document's own year: said of it in its title as well, so it decides little. */
function thisYear(entry: Entry, now: Now): number {
  const { period } = entry.known
  switch (entry.course) {
    case 'stock':
      return entry.until === now.asAt ? 4 : against
    case 'flow':
      if (entry.until !== now.asAt) return against
      if (period.kind === 'year') return usualOr(entry, 8, 6)
      return usualOr(entry, 5, period.kind === 'since' && period.from === null ? -8 : -12)
    case 'reported':
      return entry.until === now.asAt ? 8 : usualOr(entry, -2, against)
    case 'edition':
      return usualOr(entry, 3, period.kind === 'year' && period.year === now.year ? 2 : -10)
    case 'every-year':
      return usualOr(entry, notEachYear, -10)
    case 'run':
      return usualOr(entry, 2, -8)
  }
}

function inYear(year: number, entry: Entry): number {
  const { period } = entry.known
  const end = `${year}-12-31`
  switch (entry.course) {
    case 'stock':
      return entry.until === end ? 11 : against
    case 'flow':
      if (entry.until !== end) return against
      return period.kind === 'year' ? 12 : period.kind === 'since' && period.from === null ? 2 : -12
    case 'reported':
      return period.kind === 'year' && period.year === year ? 12 : against
    case 'edition':
      return period.kind === 'year' && period.year === year ? 6 : usualOr(entry, -8, -14)
    case 'every-year':
      return usualOr(entry, -12, -16)
    case 'run':
      return usualOr(entry, -4, entry.until === end ? 2 : -12)
  }
}

function pastYears(years: number, ending: number, entry: Entry, now: Now): number {
  const { period } = entry.known
  if (period.kind === 'past-years') {
    const running =
      period.years === years && Math.abs(period.ending - ending) === 1 && Math.max(period.ending, ending) === now.year
    if (entry.course === 'reported') return usualOr(entry, -2, period.years === years ? 2 : -14)
    return period.years === years && period.ending === ending ? 12 : running ? -3 : entry.usual ? -9 : -14
  }
  switch (entry.course) {
    case 'stock':
    case 'run':
      return usualOr(entry, 0, -10)
    case 'every-year':
    case 'edition':
    case 'reported':
      return usualOr(entry, -6, -14)
    case 'flow':
      return period.kind === 'since' && period.from === null ? -9 : -15
  }
}

function sinceEver(entry: Entry, now: Now): number {
  const { period } = entry.known
  if (entry.until !== now.asAt && entry.course !== 'reported') return against
  switch (entry.course) {
    case 'flow':
    case 'edition':
      if (period.kind === 'since' && period.from === null) return entry.usual || entry.course === 'edition' ? 12 : 9
      return usualOr(entry, -4, -14)
    case 'stock':
      return usualOr(entry, 2, against)
    case 'run':
      return usualOr(entry, 6, -8)
    default:
      return usualOr(entry, 0, -12)
  }
}

function days(from: string, until: string, entry: Entry): number {
  switch (entry.course) {
    case 'stock':
      return entry.until === until ? 6 : against
    case 'flow':
      if (entry.until === until && entry.from === from) return 12
      return entry.known.period.kind === 'since' ? usualOr(entry, 1, -10) : against
    case 'reported':
      return entry.until === until && entry.from === from ? 8 : usualOr(entry, -8, against)
    default:
      return usualOr(entry, 0, -12)
  }
}

function everyYear(entry: Entry): number {
  switch (entry.course) {
    case 'every-year':
      return entry.usual ? 12 : entry.inSummary ? 11 : 6
    case 'stock':
      return usualOr(entry, 0, against)
    case 'run':
      return usualOr(entry, -2, -12)
    default:
      return usualOr(entry, -5, -14)
  }
}

function ofEdition(entry: Entry): number {
  if (entry.course === 'edition') return entry.known.period.kind === 'edition' ? 12 : -6
  return entry.course === 'stock' ? usualOr(entry, 0, against) : usualOr(entry, -6, -15)
}
