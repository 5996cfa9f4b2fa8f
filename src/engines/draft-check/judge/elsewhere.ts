import { addDays, yearOf } from '../../../kernel/plain-date.ts'
import type { Words } from '../../../kernel/words.ts'
import type { PeriodRequest } from '../../indicators/period.ts'
import type { ReadFigure } from '../figure.ts'
import type { KnownFigure, KnownRequest } from '../knowledge.ts'
import { type Book, type Entry, requestKey, sameDays } from '../meaning/book.ts'
import { fitOf, informative } from '../meaning/printed.ts'
import type { Scored } from '../meaning/score.ts'

/** Where a printed value that is not ours is true. */
export interface Elsewhere {
  readonly verdict: 'out-of-date' | 'other-mode'
  readonly known: KnownFigure
  readonly how: 'edition' | 'earlier' | 'counting' | 'period' | 'level'
  readonly label: Words
  /** The edition that stated it. */
  readonly edition: Words | null
}

/** A figure whose value is not ours, and what it was taken to mean. */
export interface Unfit {
  readonly figure: ReadFigure
  readonly chosen: Scored
}

/** So many earlier figures are asked for in all: beyond, only the ends of years and half-years. */
const askedAtMost = 4000
const monthsBack = 36

/**
 * Where the values that are not ours are true, one answer per figure. Earlier days of all figures are asked in one go. A value of one digit is found in many
 * places: it counts as true elsewhere only in the other counting mode, in an edition, at the end of a year or half-year, and in the period next to its own; 1 to 3
 * only in the other counting mode and in an edition.
 */
export async function findElsewhere(unfit: readonly Unfit[], book: Book): Promise<readonly (Elsewhere | null)[]> {
  const near = unfit.map(one => inOtherMode(one, book) ?? inEdition(one, book))
  const requests = new Map<string, KnownRequest>()
  const asked = unfit.map((one, index) =>
    near[index] || one.chosen.computed || informative(one.figure) === 0 ? [] : earlierDays(one),
  )
  const total = new Set(asked.flat().map(requestKey)).size
  for (const list of asked)
    for (const request of list)
      if (total <= askedAtMost || isRoundDay(request.period.asAt)) requests.set(requestKey(request), request)
  const list = [...requests.values()]
  const answers = list.length ? await book.knowledge.figures(list) : []
  const known = new Map([...requests.keys()].map((key, index) => [key, answers[index] ?? null]))
  return unfit.map(
    (one, index) => near[index] ?? atEarlierDay(one, asked[index]!, known) ?? inOtherPeriod(one, book) ?? atOtherLevel(one, book),
  )
}

const fits = ({ figure }: Unfit, known: KnownFigure): boolean => fitOf(figure, known) !== 'no'

function inOtherMode(one: Unfit, book: Book): Elsewhere | null {
  const { known, indicator } = one.chosen.entry
  if (known.counting === null || one.chosen.computed) return null
  const other = book.find({ ...known, counting: known.counting === 'holding' ? 'highest' : 'holding' })
  if (!other || !fits(one, other.known)) return null
  return { verdict: 'other-mode', known: other.known, how: 'counting', label: indicator.label, edition: null }
}

function inEdition(one: Unfit, book: Book): Elsewhere | null {
  const { known, indicator } = one.chosen.entry
  if (one.chosen.computed) return null
  for (const { title, figures } of book.knowledge.editions)
    for (const figure of figures)
      if (
        figure.indicator === known.indicator &&
        figure.counting === known.counting &&
        figure.period.kind === known.period.kind &&
        fits(one, figure)
      )
        return { verdict: 'out-of-date', known: figure, how: 'edition', label: indicator.label, edition: title }
  return null
}

/** The same figure as it stood on earlier days: the ends of months for what counts up or stands, within its own year for what a year counts. */
function earlierDays({ chosen: { entry } }: Unfit): readonly KnownRequest[] {
  const { indicator, period, counting } = entry.known
  if (entry.course !== 'stock' && entry.course !== 'flow' && entry.course !== 'run') return []
  const days = monthEndsBefore(entry.until, monthsBack)
  const within = (day: string): PeriodRequest | null => {
    switch (period.kind) {
      case 'as-at':
        return { kind: 'as-at', asAt: day }
      case 'since':
        return period.from === null || period.from < day ? { ...period, asAt: day } : null
      case 'year':
        return yearOf(day) === period.year ? { ...period, asAt: day } : null
      case 'past-years':
        return yearOf(day) === period.ending ? { ...period, asAt: day } : null
      default:
        return null
    }
  }
  return days.flatMap(day => {
    const request = within(day)
    return request ? [{ indicator, period: request, counting }] : []
  })
}

/** Ends of months before a day, the newest first. */
function monthEndsBefore(day: string, count: number): readonly string[] {
  const ends: string[] = []
  let end = addDays(`${day.slice(0, 7)}-01`, -1)
  for (let index = 0; index < count; index++) {
    ends.push(end)
    end = addDays(`${end.slice(0, 7)}-01`, -1)
  }
  return ends
}

const isYearEnd = (day: string): boolean => day.endsWith('-12-31')
const isRoundDay = (day: string): boolean => isYearEnd(day) || day.endsWith('-06-30')

function atEarlierDay(
  one: Unfit,
  asked: readonly KnownRequest[],
  answers: ReadonlyMap<string, KnownFigure | null>,
): Elsewhere | null {
  const fitting = asked.flatMap(request => {
    const known = answers.get(requestKey(request))
    return known && fits(one, known) ? [known] : []
  })
  const usable = informative(one.figure) < 1.5 ? fitting.filter(known => isRoundDay(known.period.asAt)) : fitting
  // What people copy from is dated with the end of a year or half-year.
  const found =
    usable.find(known => isYearEnd(known.period.asAt)) ?? usable.find(known => isRoundDay(known.period.asAt)) ?? usable[0]
  return found
    ? { verdict: 'out-of-date', known: found, how: 'earlier', label: one.chosen.entry.indicator.label, edition: null }
    : null
}

function inOtherPeriod(one: Unfit, book: Book): Elsewhere | null {
  const { entry, computed } = one.chosen
  const digits = informative(one.figure)
  if (digits === 0 || computed) return null
  const others = (book.byIndicator.get(entry.known.indicator) ?? []).filter(
    other =>
      other.known.counting === entry.known.counting &&
      !sameDays(other.known.period, entry.known.period) &&
      fits(one, other.known),
  )
  const near = (other: Entry): number =>
    Math.abs(yearOf(other.until) - yearOf(entry.until)) + (other.known.period.kind === entry.known.period.kind ? 0 : 1)
  const [found] = others.filter(other => digits >= 1.5 || near(other) <= 1).sort((a, b) => near(a) - near(b) || a.index - b.index)
  if (!found) return null
  const earlier = entry.course === 'stock' && found.until < entry.until
  return {
    verdict: earlier ? 'out-of-date' : 'other-mode',
    known: found.known,
    how: earlier ? 'earlier' : 'period',
    label: entry.indicator.label,
    edition: null,
  }
}

/** Indicators that differ in their last word only: `designation.high-tech.provincial` and `….municipal`. */
function atOtherLevel(one: Unfit, book: Book): Elsewhere | null {
  const { entry, computed } = one.chosen
  if (informative(one.figure) < 1.5 || computed) return null
  const stem = entry.known.indicator.replace(/\.[^.]+$/, '.')
  for (const [id, entries] of book.byIndicator) {
    if (id === entry.known.indicator || id.replace(/\.[^.]+$/, '.') !== stem || entries[0]!.known.unit !== entry.known.unit)
      continue
    const found = entries.find(
      other =>
        sameDays(other.known.period, entry.known.period) &&
        other.known.counting === entry.known.counting &&
        fits(one, other.known),
    )
    if (found) return { verdict: 'other-mode', known: found.known, how: 'level', label: found.indicator.label, edition: null }
  }
  return null
}
