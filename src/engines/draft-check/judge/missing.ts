import { type Book, sameDays } from '../meaning/book.ts'
import type { Link } from '../meaning/link.ts'
import type { CheckReport } from '../report.ts'

/** Figures of the office's summary that the document could have and lacks, in the summary's order. What the records cannot give is left out. */
export function missingFigures(links: readonly Link[], book: Book): CheckReport['missing'] {
  const stated = links.flatMap(({ chosen }) => (chosen && !chosen.computed ? [chosen.entry] : []))
  return book.knowledge.summary.flatMap(request => {
    const entry = book.find(request)
    if (!entry) return []
    const is = stated.some(
      one =>
        one.known.indicator === entry.known.indicator &&
        (one === entry || sameDays(one.known.period, entry.known.period) || one.exact.eq(entry.exact)),
    )
    return is ? [] : [{ key: request.key, label: entry.indicator.label, known: entry.known }]
  })
}
