import type { FigureContext, TimeWord } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Book, Entry } from './book.ts'
import { fitOf, informative } from './printed.ts'
import type { Place, Scored } from './score.ts'

/**
 * Contexts whose times the document as a whole decides: what "last year" is in a report that is written after the year it speaks of, and which years a bare list of
 * values runs through ("9, 14 and 15"). The same array where nothing changes.
 */
export function timed(
  text: string,
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  places: readonly Place[],
  scored: readonly (readonly Scored[])[],
  book: Book,
): readonly FigureContext[] {
  const changed = new Map<number, TimeWord>()
  for (const [index, time] of lastYears(text, figures, contexts, places, scored, book)) changed.set(index, time)
  for (const [index, time] of listedYears(text, figures, contexts, scored, book)) changed.set(index, time)
  if (changed.size === 0) return contexts
  return contexts.map((context, index) => {
    const time = changed.get(index)
    return time ? { ...context, times: [time] } : context
  })
}

const lastYear = /去年|上年(?!同)|上一年|前年|last year|the year before/i
const enough = 2

/** In a report of a whole year, written in the next, "last year" may be the year it speaks of: where more figures fit so, all are read so. */
function lastYears(
  text: string,
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  places: readonly Place[],
  scored: readonly (readonly Scored[])[],
  book: Book,
): readonly (readonly [number, TimeWord])[] {
  const { year, asAt } = book.now
  if (!asAt.endsWith('-12-31')) return []
  let [plain, shifted] = [0, 0]
  const found: (readonly [number, TimeWord])[] = []
  for (const [index, figure] of figures.entries()) {
    const [time] = contexts[index]!.times
    const { sentence } = places[index]!
    if (time?.kind !== 'year' || time.year >= year || time.year < year - 2) continue
    // What follows in the paragraph inherits it.
    const before = found.findLast(([other]) => JSON.stringify(contexts[other]!.times[0]) === JSON.stringify(time))?.[0]
    const direct = lastYear.test(sentence)
    const inherits = !direct && before !== undefined && !text.slice(figures[before]!.end, figure.start).includes('\n')
    if ((!inherits && !direct) || sentence.includes(String(time.year))) continue
    found.push([index, { kind: 'year', year: time.year + 1 }])
    const indicator = scored[index]![0]?.entry.known.indicator
    if (inherits || indicator === undefined || informative(figure) < 1) continue
    const fits = (of: number) => atYear(book, indicator, of).some(entry => fitOf(figure, entry.known) !== 'no')
    const [then, next] = [fits(time.year), fits(time.year + 1)]
    if (then && !next) plain++
    if (next && !then) shifted++
  }
  return shifted >= enough && shifted > 2 * plain ? found : []
}

/** The entries of an indicator for a year: what happened in it, or what stood at its end. */
function atYear(book: Book, indicator: string, year: number): readonly Entry[] {
  return (book.byIndicator.get(indicator) ?? []).filter(({ course, until, known: { period } }) =>
    course === 'stock' ? until === `${year}-12-31` : period.kind === 'year' && period.year === year,
  )
}

const between = /^\s*(?:[,，、/]|and|和|to|and then|,\s*and)\s*(?:then\s*)?$/i
const longestList = 6

/** Values in a row, with nothing but commas between them, that are those of as many years in a row. */
function listedYears(
  text: string,
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  scored: readonly (readonly Scored[])[],
  book: Book,
): readonly (readonly [number, TimeWord])[] {
  const found: (readonly [number, TimeWord])[] = []
  for (let start = 0; start < figures.length; ) {
    let end = start + 1
    while (end < figures.length && end - start < longestList && joins(text, figures[end - 1]!, figures[end]!)) end++
    if (end - start >= 2) {
      const own = Array.from({ length: end - start }, (_, index) => start + index)
      const first = yearsOf(own, figures, contexts, scored, book)
      if (first !== null) for (const [at, index] of own.entries()) found.push([index, { kind: 'year', year: first + at }])
    }
    start = end
  }
  return found
}

const joins = (text: string, one: ReadFigure, next: ReadFigure): boolean =>
  next.start - one.end <= 12 && one.role === next.role && between.test(text.slice(one.end, next.start))

/** The year of the first value of a list, if all but one of three or more (or both of two that say enough) are those of years in a row. */
function yearsOf(
  list: readonly number[],
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  scored: readonly (readonly Scored[])[],
  book: Book,
): number | null {
  const said = new Set(list.map(index => JSON.stringify(contexts[index]!.times[0] ?? null)))
  if (said.size > 1) return null
  const named = new Set(list.flatMap(index => scored[index]!.slice(0, 12).map(one => one.entry.known.indicator)))
  for (const indicator of named)
    for (let first = book.now.year - list.length + 1; first > book.now.year - list.length - 2; first--) {
      const fits = list.map((index, at) =>
        atYear(book, indicator, first + at).some(entry => fitOf(figures[index]!, entry.known) !== 'no'),
      )
      const right = fits.filter(Boolean).length
      const told = list.reduce((sum, index, at) => sum + (fits[at] ? informative(figures[index]!) : 0), 0)
      if (told >= 3 && right >= (list.length > 2 ? list.length - 1 : 2)) return first
    }
  return null
}
