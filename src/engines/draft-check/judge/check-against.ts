import type { FigureContext, Finding } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../figure.ts'
import type { Knowledge } from '../knowledge.ts'
import { makeBook } from '../meaning/book.ts'
import { linkFigures } from '../meaning/link.ts'
import type { CheckReport } from '../report.ts'
import { judgeFigures } from './judge.ts'
import { missingFigures } from './missing.ts'

/** Compares a draft that was read with the records: what every figure means, whether it is right, and which figures of the summary the draft lacks. */
export async function checkAgainst(
  draft: Draft,
  reading: Reading,
  contexts: readonly FigureContext[],
  findings: readonly Finding[],
  knowledge: Knowledge,
): Promise<Pick<CheckReport, 'figures' | 'missing'>> {
  const book = await makeBook(knowledge, contexts)
  const links = linkFigures(draft, reading, contexts, book)
  const figures = await judgeFigures(reading, contexts, findings, links, book)
  return { figures, missing: missingFigures(reading.figures, links, book) }
}
