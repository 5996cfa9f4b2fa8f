import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Book, Entry } from './book.ts'
import type { CertainLink } from './certain.ts'
import { type Growths, isGrowth } from './growth.ts'
import { fitOf } from './printed.ts'
import { saidHere } from './said-here.ts'
import { byScore, type Place, type Scored, scoreMatches } from './score.ts'
import type { Places } from './sentences.ts'
import { valueClass } from './unit-fit.ts'

const sameRegister = 3
const asChange = 18
const twice = -12
/** A change of a value that nothing is known of is known of as little. */
const ofNothing = -20
const [baseWords, baseScore] = [26, 46]
/** What only goes on with something is never named so well that a value which does not fit is called wrong. */
const [leastNamed, mostContinued] = [26, 30]

/**
 * The candidates again, now that the others of the sentence are known: a change belongs to the value that it is a change of, figures of one sentence to one
 * register, and one sentence seldom states the same thing twice.
 */
export function withNeighbours(
  { sentence, paragraph }: Places,
  places: readonly Place[],
  figures: readonly ReadFigure[],
  contexts: readonly FigureContext[],
  alone: readonly (readonly Scored[])[],
  certain: readonly (CertainLink | null)[],
  book: Book,
  growths: Growths,
): readonly (readonly Scored[])[] {
  const first = alone.map((list, index) => certain[index]?.chosen ?? list[0] ?? null)
  const registers = registersBy(paragraph, first)
  const result: (readonly Scored[])[] = []
  const chain = new Set<number>()
  /** What names nothing by itself goes on with what stood before: 2004年7讲、2005年6讲; 20 persons and 2.58 million yuan. */
  const continued = (index: number, list: readonly Scored[], earlier: readonly (readonly Scored[])[]): readonly Scored[] => {
    const [figure, context, before] = [figures[index]!, contexts[index]!, earlier[index - 1]?.[0]]
    if (!before || paragraph[index - 1] !== paragraph[index] || before.score < baseScore) return list
    // A chain goes on as long as what it says fits.
    const chained = chain.has(index - 1) && before.fit !== 'no'
    if (!chained && before.match.points < leastNamed) return list
    if ((list[0]?.match.points ?? 0) >= leastNamed && list[0]!.fit !== 'no') return list
    if (!book.lexicon.isElided(context.subject, figure.language)) return list
    const own = before.entry.known.indicator
    const matches = [...book.byIndicator.keys()]
      .filter(id => registerOf({ id }) === registerOf(before.entry.indicator))
      .map(id => ({
        ...before.match,
        indicator: id,
        points: Math.min(mostContinued, before.match.points * (id !== own ? 0.6 : chained ? 1 : 0.75)),
      }))
      .sort((a, b) => b.points - a.points)
    const goesOn = (one: Scored) => (one.parts.unit ?? 0) >= (one.entry.known.indicator === own ? 0 : 10)
    const best = new Map(list.map(one => [one.entry, one]))
    for (const one of scoreMatches(figure, context, places[index]!, matches, book, growths).filter(goesOn))
      if (one.score > (best.get(one.entry)?.score ?? Number.NEGATIVE_INFINITY)) {
        best.set(one.entry, one)
        chain.add(index)
      }
    return [...best.values()]
  }
  // A value stands before its change in the text, mostly; where it does not, its own best is taken.
  for (const [index, list] of alone.entries()) {
    const { changeOf } = contexts[index]!.relations
    const base = changeOf === null ? null : (result[changeOf]?.[0] ?? first[changeOf] ?? null)
    const overYears = figures[index]!.role === 'change' && spansYears(contexts[index]!, places[index]!, figures[index]!.language)
    const related = overYears
      ? []
      : figures[index]!.role !== 'change' || changeOf === null
        ? list
        : base && base.match.points >= baseWords && base.score >= baseScore
          ? changesOf(base, figures[index]!, list, book, growths)
          : list.map(one => more(one, { relation: ofNothing }))
    const named = continued(index, related, result)
    const around = registers.get(paragraph[index]!)
    const said = statedBeside(index, sentence, paragraph, result, first)
    const adjusted = named.map(one => {
      let plus: Partial<Scored['parts']> = {}
      const register = registerOf(one.entry.indicator)
      const others =
        (around?.get(register) ?? 0) - (first[index] && registerOf(first[index].entry.indicator) === register ? 1 : 0)
      if (others > 0) plus = { ...plus, neighbours: sameRegister }
      const beside = said.find(({ top }) => top.entry === one.entry)
      if (
        beside &&
        (one.fit === 'no' || (beside.near && figures[beside.other]!.value === figures[index]!.value && beside.other < index))
      )
        plus = { ...plus, neighbours: (plus.neighbours ?? 0) + (beside.near ? twice : twice / 2) }
      return more(one, plus)
    })
    result.push(adjusted.sort(byScore))
  }
  return result
}

/** A change over several years is none that the records state: 四年增长1.45倍. */
const onAverage =
  /年均|年平均|[二两三四五六七八九十]年(?:间|来|共)?(?:累计)?(?:增长|增加|提高|翻)|annual average|average annual|a year on average/i

function spansYears({ times: [time] }: FigureContext, { sentence, left }: Place, language: ReadFigure['language']): boolean {
  if (onAverage.test(left)) return true
  if (!time || !saidHere(time, sentence, language)) return false
  return time.kind === 'past-years' || (time.kind === 'range' && time.from.slice(0, 4) !== time.until.slice(0, 4))
}

/** So far the figures of a paragraph are looked at on either side. */
const lookedBeside = 12

/** The entries that other figures of the paragraph state rightly; `near`: in the same sentence. */
function statedBeside(
  index: number,
  sentence: readonly number[],
  paragraph: readonly number[],
  result: readonly (readonly Scored[])[],
  first: readonly (Scored | null)[],
): readonly { readonly other: number; readonly top: Scored; readonly near: boolean }[] {
  const found: { readonly other: number; readonly top: Scored; readonly near: boolean }[] = []
  const [from, until] = [Math.max(0, index - lookedBeside), Math.min(first.length - 1, index + lookedBeside)]
  for (let other = from; other <= until; other++) {
    const top = other < index ? result[other]![0] : first[other]
    if (other === index || !top || top.fit === 'no' || paragraph[other] !== paragraph[index]) continue
    if (top.match.points >= leastNamed || other < index) found.push({ other, top, near: sentence[other] === sentence[index] })
  }
  return found
}

/** By paragraph: how many figures of each register stand in it, by their best candidates. */
function registersBy(paragraph: readonly number[], first: readonly (Scored | null)[]) {
  const found = new Map<number, Map<string, number>>()
  for (const [index, one] of first.entries()) {
    if (!one || one.match.points < 24) continue
    const own = found.get(paragraph[index]!) ?? new Map<string, number>()
    const register = registerOf(one.entry.indicator)
    own.set(register, (own.get(register) ?? 0) + 1)
    found.set(paragraph[index]!, own)
  }
  return found
}

const registerOf = ({ id }: Pick<Indicator, 'id'>): string => id.split('.')[0]!

const more = (one: Scored, parts: Partial<Scored['parts']>): Scored => {
  const adds = Object.values(parts).reduce((sum, points) => sum + points, 0)
  return adds === 0 ? one : { ...one, parts: { ...one.parts, ...parts }, score: one.score + adds }
}

/** The changes of a value that stands before: raised among the candidates, and added where no words name them. */
function changesOf(base: Scored, figure: ReadFigure, list: readonly Scored[], book: Book, growths: Growths): readonly Scored[] {
  const { indicator, known } = base.entry
  const growthIds = new Set(
    [...book.knowledge.indicators.values()].flatMap(one =>
      (one.form === 'growth' && one.of.id === indicator.id) || (isGrowth(one) && one.id === `${indicator.id}-growth`)
        ? [one.id]
        : [],
    ),
  )
  const same = (entry: Entry): boolean => entry.from === base.entry.from && entry.until === base.entry.until
  const isMeant = (one: Scored): boolean =>
    growthIds.has(one.entry.known.indicator) || (one.computed && one.entry.known.indicator === known.indicator)
  const raised = list.map(one =>
    isMeant(one) ? more(one, { relation: same(one.entry) ? asChange : 4 }) : more(one, { relation: -8 }),
  )
  if (raised.some(one => isMeant(one) && same(one.entry)) || valueClass(figure.unit) !== 'percent') return raised
  const declared = [...growthIds].flatMap(id => (book.byIndicator.get(id) ?? []).filter(same))
  const computed = growths.of(base.entry)
  const added = [
    ...declared.map(entry => ({ entry, computed: false })),
    ...(computed && !declared.length ? [{ entry: computed, computed: true }] : []),
  ]
  return [
    ...raised,
    ...added.map(({ entry, computed: own }): Scored => {
      const fit = fitOf(figure, entry.known)
      // It is named by the value that it is a change of: that value's words are its own.
      const parts = {
        words: base.match.points * 0.8,
        relation: asChange,
        time: Math.max(0, base.parts.time ?? 0),
        role: 4,
        ...(fit === 'no' ? {} : { value: 9 }),
      }
      return {
        entry,
        match: base.match,
        fit,
        parts,
        computed: own,
        score: Object.values(parts).reduce((sum, one) => sum + one, 0),
      }
    }),
  ]
}
