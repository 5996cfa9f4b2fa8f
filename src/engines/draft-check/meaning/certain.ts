import { subjectKey } from '../context/subject-key.ts'
import type { FigureContext } from '../context.ts'
import type { Draft, Marked } from '../draft.ts'
import type { ReadFigure } from '../figure.ts'
import type { FigureReading } from '../knowledge.ts'
import type { Book, Entry } from './book.ts'
import { fitOf } from './printed.ts'
import type { Scored } from './score.ts'

/** A link that no words have to decide; `chosen` null: an officer said that the registers hold nothing of it. */
export interface CertainLink {
  readonly chosen: Scored | null
  readonly by: 'marked' | 'reading'
}

/** Points of what is certain: above any that words can give. */
const certainScore = 1000

/** The links of figures that our own document marks, and of those that an officer has spoken of before. */
export function certainLinks(
  draft: Draft,
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  book: Book,
  scored: readonly (readonly Scored[])[],
): readonly (CertainLink | null)[] {
  const readings = new Map(book.knowledge.readings.map(one => [`${one.subject} ${one.unit}`, one]))
  let next = 0
  const marked = [...draft.marked].sort((a, b) => a.start - b.start)
  return figures.map((figure, index) => {
    while (next < marked.length && marked[next]!.end <= figure.start) next++
    const mark = marked[next]
    const entry = mark && mark.start < figure.end ? markedEntry(mark, book) : undefined
    if (entry) return { chosen: sureOf(figure, entry), by: 'marked' }
    if (readings.size === 0) return null
    const key = subjectKey(contexts[index]!, figure)
    const reading = readings.get(`${key} ${figure.unit}`)
    return reading ? byReading(reading, figure, scored[index]!, book) : null
  })
}

/** The figure that a mark names: by its key in the summary, else by what the document's own table of figures says of it. */
function markedEntry({ key, written }: Marked, book: Book): Entry | undefined {
  const request = book.knowledge.summary.find(one => one.key === key && (!written || one.indicator === written.indicator))
  const named = request && book.find(request)
  if (named || !written) return named
  return book.byIndicator
    .get(written.indicator)
    ?.find(
      one =>
        one.from === written.from &&
        one.until === written.until &&
        (written.counting ?? one.known.counting) === one.known.counting,
    )
}

function byReading(reading: FigureReading, figure: ReadFigure, scored: readonly Scored[], book: Book): CertainLink | null {
  if (reading.indicator === null) return { chosen: null, by: 'reading' }
  const own = (book.byIndicator.get(reading.indicator) ?? []).filter(one => isMeant(reading, one, book))
  // Among several periods of the kind, what the text says decides; where it says nothing, the usual one.
  const best = scored.find(one => !one.computed && own.includes(one.entry))?.entry ?? own.find(one => one.usual) ?? own[0]
  return best ? { chosen: sureOf(figure, best), by: 'reading' } : null
}

function isMeant({ period }: FigureReading, { known }: Entry, { now }: Book): boolean {
  if (period === null) return true
  if (period === 'year') return known.period.kind === 'year' && known.period.year === now.year
  if (period === 'year-before') return known.period.kind === 'year' && known.period.year === now.year - 1
  return known.period.kind === period
}

const sureOf = (figure: ReadFigure, entry: Entry): Scored => ({
  entry,
  match: { indicator: entry.known.indicator, named: 1, covered: 1, points: 60, name: entry.indicator.label[figure.language] },
  fit: fitOf(figure, entry.known),
  parts: {},
  score: certainScore,
  computed: false,
})
