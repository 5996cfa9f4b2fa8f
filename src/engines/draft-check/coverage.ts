import type { Reading } from './figure.ts'
import { numeralSpans } from './reading/numerals.ts'
import type { CheckReport } from './report.ts'

/** How many numerals a text has and how many of them are accounted for; counted apart from the reader, so that what it drops shows. */
export function coverageOf(text: string, { figures, others }: Reading): CheckReport['coverage'] {
  const spans = [
    ...figures.map(({ start, end }) => ({ start, end, figure: true })),
    ...others.map(({ start, end }) => ({ start, end, figure: false })),
  ].sort((a, b) => a.start - b.start)
  let [inFigures, inOthers, unexplained, at] = [0, 0, 0, 0]
  for (const numeral of numeralSpans(text)) {
    while (at < spans.length && spans[at]!.end <= numeral.start) at++
    const span = spans[at]
    if (!span || span.start > numeral.start || span.end < numeral.end) unexplained++
    else if (span.figure) inFigures++
    else inOthers++
  }
  return { numerals: inFigures + inOthers + unexplained, inFigures, inOthers, unexplained }
}
