import { Exact } from '../../figures/number-words.ts'
import { periodWords } from '../../indicators/period.ts'
import type { Finding as Contradiction, FigureContext } from '../context.ts'
import type { ReadFigure, Reading } from '../figure.ts'
import type { Book } from '../meaning/book.ts'
import type { Link } from '../meaning/link.ts'
import { periodsNamed } from '../meaning/periods.ts'
import { candidateOf } from '../meaning/reasons.ts'
import type { CheckedFigure, Verdict } from '../report.ts'
import { type Elsewhere, findElsewhere } from './elsewhere.ts'
import { explain } from './explain.ts'
import { replacementFor } from './replacement.ts'

/** Says of every figure whether it is right, and where it is not, what it is and what to put. Asks the records once more, for earlier days. */
export async function judgeFigures(
  reading: Reading,
  contexts: readonly FigureContext[],
  contradictions: readonly Contradiction[],
  links: readonly Link[],
  book: Book,
): Promise<readonly CheckedFigure[]> {
  const { figures } = reading
  const unfit = links.flatMap(({ chosen }, index) => (chosen?.fit === 'no' ? [{ index, figure: figures[index]!, chosen }] : []))
  const found = await findElsewhere(unfit, book)
  const elsewhere = new Map(unfit.map(({ index }, at) => [index, found[at] ?? null]))
  // The first figure of a contradiction is the one accused; the others only take part.
  const accused = new Map(contradictions.flatMap(one => one.figures.slice(0, 1).map(figure => [figure, one.words] as const)))
  const named = findingsOf(contradictions)
  return figures.map((figure, index) => {
    const { chosen, candidates: scored, by, ambiguous } = links[index]!
    const candidates = scored.map(candidateOf)
    const link = chosen && (candidates[scored.indexOf(chosen)] ?? candidateOf(chosen))
    const other = elsewhere.get(index) ?? null
    const verdict = verdictOf(chosen?.fit ?? null, other, ambiguous, accused.has(index))
    const difference = link && differenceOf(figure, link.known.exact)
    const replacement = link && verdict !== 'agrees' && verdict !== 'agrees-rounded' ? replacementFor(figure, link.known) : null
    const context = contexts[index]!
    return {
      ...figure,
      context,
      verdict,
      link,
      linkedBy: by,
      candidates,
      other: other?.known ?? null,
      difference,
      explanation:
        (verdict === 'inconsistent' && accused.get(index)) ||
        explain({
          figure,
          verdict,
          link,
          elsewhere: other,
          difference,
          replacement,
          candidates,
          lacking: link || ambiguous ? null : lackingOf(context, links[index]!, book),
          dismissed: by === 'reading' && !chosen,
        }),
      replacement,
      findings: named.get(index) ?? [],
    }
  })
}

function verdictOf(
  fit: 'exact' | 'rounded' | 'no' | null,
  other: Elsewhere | null,
  ambiguous: boolean,
  accused: boolean,
): Verdict {
  if (fit === 'exact') return 'agrees'
  if (fit === 'rounded') return 'agrees-rounded'
  if (fit === 'no') return other?.verdict ?? 'wrong'
  if (accused) return 'inconsistent'
  return ambiguous ? 'ambiguous' : 'unknown'
}

/** By figure: the contradictions that name it. */
function findingsOf(contradictions: readonly Contradiction[]): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>()
  for (const [at, { figures }] of contradictions.entries())
    for (const figure of figures) named.set(figure, [...(named.get(figure) ?? []), at])
  return named
}

/** Printed less ours; a fall counts as negative. */
function differenceOf(figure: ReadFigure, exact: string): string {
  const printed = new Exact(figure.value)
  return (figure.role === 'change' && figure.direction === 'down' ? printed.neg() : printed).minus(exact).toFixed()
}

/** The indicator that the words name clearly, where the records say nothing of the period that they name. */
function lackingOf({ times }: FigureContext, { candidates: [best] }: Link, book: Book) {
  if (!best || best.match.points < 36) return null
  const { indicator, known } = best.entry
  const { now } = book
  for (const time of times)
    for (const period of periodsNamed(indicator, time, now))
      if (book.isLacking({ indicator: indicator.id, period, counting: known.counting }))
        return { label: indicator.label, period: periodWords(period) }
  return null
}
