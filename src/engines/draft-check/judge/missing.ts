import type { ReadFigure } from '../figure.ts'
import { type Book, sameDays } from '../meaning/book.ts'
import type { Link } from '../meaning/link.ts'
import { fitOf } from '../meaning/printed.ts'
import type { CheckReport } from '../report.ts'

/**
 * Figures of the office's summary that the document could have and lacks, in the summary's order. What the records cannot give is left out; what the
 * document says of another time in words that hold for the summary's as well ("more than half") is not lacking.
 */
export function missingFigures(figures: readonly ReadFigure[], links: readonly Link[], book: Book): CheckReport['missing'] {
  const stated = links.flatMap(({ chosen }, index) =>
    chosen && !chosen.computed ? [{ entry: chosen.entry, figure: figures[index]! }] : [],
  )
  return book.knowledge.summary.flatMap(request => {
    const meant = book.find(request)
    if (!meant) return []
    const is = stated.some(
      ({ entry, figure }) =>
        entry.known.indicator === meant.known.indicator &&
        (sameDays(entry.known.period, meant.known.period) || fitOf(figure, meant.known) !== 'no'),
    )
    return is ? [] : [{ key: request.key, label: meant.indicator.label, known: meant.known }]
  })
}
