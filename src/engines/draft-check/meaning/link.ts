import type { FigureContext } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../figure.ts'
import { type Book, sameDays } from './book.ts'
import { certainLinks } from './certain.ts'
import { Growths } from './growth.ts'
import { withNeighbours } from './neighbours.ts'
import { findFrom } from './rises.ts'
import { byScore, type Place, type Scored, scoreFigure } from './score.ts'
import { placesOf } from './sentences.ts'
import { timed } from './timed.ts'
import { valueClass } from './unit-fit.ts'

/** What a figure was taken to mean. */
export interface Link {
  /** At most five, the best first, one per meaning. */
  readonly candidates: readonly Scored[]
  /** Null: nothing that the registers hold, or several things of which none is chosen. */
  readonly chosen: Scored | null
  readonly by: 'marked' | 'reading' | 'words' | null
  /** Several meanings are equally likely and differ in their value. */
  readonly ambiguous: boolean
}

/** Scores below which nothing is linked, and by how much the best must lead. A figure that would be called wrong needs more of both. */
const least = { words: 20, score: 40, lead: 4 }
const whenWrong = { words: 33, score: 58, lead: 8 }
const doubtful = 5
/** How far another time of the same indicator may stand behind in what the text says of it, to be meant as well. */
const better = 4
const whenTelling = { words: 9, score: 44, lead: 6 }
const [telling, alibi] = [8, 24]
/** The text names another level than this is of. */
const anotherLevel = -14
/** The text says another time than this. */
const anotherTime = -9
/** A value of another size is taken for wrong only where the words leave no doubt; one twenty times ours, or a twentieth, never. */
const [farOutOfSize, outOfSize, sureWords] = [-14, -7, 54]
const shown = 5

/** Says of every figure what it means: marked ones and those an officer spoke of first, then by words, values and what stands beside. */
export function linkFigures(draft: Draft, reading: Reading, given: readonly FigureContext[], book: Book): readonly Link[] {
  const { figures } = reading
  const growths = new Growths(book)
  const placed = placesOf(draft.text, figures)
  const from = findFrom(draft.text, figures, given)
  const places = figures.map(
    (_, index): Place => ({
      sentence: placed.words[index]!,
      left: placed.left[index]!,
      from: from[index]!,
    }),
  )
  const asGiven = figures.map((figure, index) => scoreFigure(figure, given[index]!, places[index]!, book, growths))
  const contexts = timed(draft.text, figures, given, places, asGiven, book)
  const alone =
    contexts === given
      ? asGiven
      : asGiven.map((list, index) =>
          contexts[index] === given[index] ? list : scoreFigure(figures[index]!, contexts[index]!, places[index]!, book, growths),
        )
  const certain = certainLinks(draft, figures, contexts, book, alone)
  const together = withNeighbours(placed, places, figures, contexts, alone, certain, book, growths)
  return figures.map((_, index) => {
    const sure = certain[index]
    const candidates = distinctMeanings(together[index]!)
    if (sure) {
      const rest = sure.chosen ? candidates.filter(one => !sameMeaning(one, sure.chosen!)) : candidates
      return {
        candidates: [...(sure.chosen ? [sure.chosen] : []), ...rest].slice(0, shown),
        chosen: sure.chosen,
        by: sure.by,
        ambiguous: false,
      }
    }
    return decide(candidates)
  })
}

/** Chooses the best where it is good enough and far enough ahead of whatever would make a difference. */
export function decide(candidates: readonly Scored[]): Link {
  const list = candidates.slice(0, shown)
  const none = { candidates: list, chosen: null, by: null }
  const best = candidates[0]
  if (!best) return { ...none, ambiguous: false }
  const needed = best.fit === 'no' ? whenWrong : isTelling(best) ? whenTelling : least
  if (best.match.points < needed.words || best.score < needed.score || (best.parts.time ?? 0) < anotherTime)
    return { ...none, ambiguous: false }
  const size = best.parts.magnitude ?? 0
  if (best.fit === 'no' && (size <= farOutOfSize || (size <= outOfSize && best.match.points < sureWords)))
    return { ...none, ambiguous: false }
  const rivals = candidates.slice(1).filter(one => one.score > best.score - needed.lead && one.match.points >= least.words)
  if (rivals.some(one => !sameValue(one, best) && matters(one, best))) return { ...none, ambiguous: true }
  // Nor is a figure accused while it is the value of something else that it may well mean.
  if (best.fit === 'no' && candidates.some(one => isAlibi(one, best))) return { ...none, ambiguous: true }
  // That its value fits must not be all that puts it before what the words say: then a wrong figure would be called right.
  const without = (one: Scored) => one.score - (one.parts.value ?? 0) - (one.parts.magnitude ?? 0)
  if (best.fit !== 'no' && candidates.some(one => one.fit === 'no' && without(one) > without(best) + doubtful))
    return { ...none, ambiguous: true }
  return { ...none, chosen: best, by: 'words', ambiguous: false }
}

const isAlibi = (one: Scored, best: Scored): boolean =>
  one.fit !== 'no' &&
  (one.parts.level ?? 0) > anotherLevel &&
  one.entry.known.indicator !== best.entry.known.indicator &&
  (one.parts.value ?? 0) >= telling &&
  one.match.points >= least.words &&
  one.score > best.score - alibi

/** A value of several digits that fits at the time that is said needs few words beside it. */
const isTelling = (one: Scored): boolean => (one.parts.value ?? 0) >= telling && (one.parts.time ?? 0) >= 0

/** Whether choosing between two would change what is said: of one indicator, only another time that the text speaks for and that gives another verdict. */
const matters = (one: Scored, best: Scored): boolean =>
  one.entry.known.indicator !== best.entry.known.indicator ||
  one.computed !== best.computed ||
  ((one.fit === 'no') !== (best.fit === 'no') &&
    (one.parts.time ?? 0) >= Math.max(0, (best.parts.time ?? 0) + better) &&
    (one.parts.counting ?? 0) >= 0)

const sameValue = (a: Scored, b: Scored): boolean =>
  a.entry.exact.eq(b.entry.exact) && valueClass(a.entry.known.unit) === valueClass(b.entry.known.unit)

/** The same indicator counted alike over the same days. */
export const sameMeaning = (a: Scored, b: Scored): boolean =>
  a.entry.known.indicator === b.entry.known.indicator &&
  a.computed === b.computed &&
  a.entry.known.counting === b.entry.known.counting &&
  sameDays(a.entry.known.period, b.entry.known.period)

function distinctMeanings(scored: readonly Scored[]): readonly Scored[] {
  const kept: Scored[] = []
  for (const one of [...scored].sort(byScore)) {
    if (kept.length > shown) break
    if (!kept.some(other => sameMeaning(one, other))) kept.push(one)
  }
  return kept
}
