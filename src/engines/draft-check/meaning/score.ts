import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Book, Entry } from './book.ts'
import { type Growths, isGrowth } from './growth.ts'
import { areaPoints, levelPoints } from './level-area.ts'
import type { WordMatch } from './lexicon.ts'
import { countingPoints, cumulativeWords, highestWords, isCumulative, isPlan, magnitudePoints, rolePoints } from './points.ts'
import { type Fit, fitterOf, informative } from './printed.ts'
import { timesAround } from './said-here.ts'
import { type Times, timeFit } from './time-fit.ts'
import { unitFit, valueClass } from './unit-fit.ts'

/** What adds to a candidate's score; `reasons.ts` says each in words. */
export type Part =
  | 'words'
  | 'unit'
  | 'level'
  | 'area'
  | 'time'
  | 'role'
  | 'counting'
  | 'plan'
  | 'summary'
  | 'value'
  | 'magnitude'
  | 'neighbours'
  | 'relation'

/** An entry that a figure may mean, with what speaks for it. */
export interface Scored {
  readonly entry: Entry
  readonly match: WordMatch
  readonly fit: Fit
  readonly parts: Readonly<Partial<Record<Part, number>>>
  readonly score: number
  /** Computed here from two values, because no indicator states this change. */
  readonly computed: boolean
}

/** So many indicators are looked at per figure, those whose words fit best. */
const considered = 16
const leastWords = 9
const [keptPerIndicator, keptPerFigure] = [5, 40]
/** What is called cumulative, where the text does not say so. */
const cumulativeUnsaid = -9
const untold = -10

/** Where a figure stands: its sentence, the text that runs up to it, and whether something rose or fell from it. */
export interface Place {
  readonly sentence: string
  readonly left: string
  readonly from: boolean
}

/** Everything a figure may mean, by its own words alone, the best first. */
export function scoreFigure(
  figure: ReadFigure,
  context: FigureContext,
  place: Place,
  book: Book,
  growths: Growths,
): readonly Scored[] {
  return scoreMatches(figure, context, place, book.lexicon.match(context, figure.language, place.left), book, growths)
}

/** The same for indicators that are named in another way. */
export function scoreMatches(
  figure: ReadFigure,
  context: FigureContext,
  { sentence, from }: Place,
  matches: readonly WordMatch[],
  book: Book,
  growths: Growths,
): readonly Scored[] {
  const scored: Scored[] = []
  const around: Around = {
    times: timesAround(figure, context, sentence, book.now.year),
    from,
    own: `${context.subject} ${context.around[0]?.words ?? ''}`,
    cumulative: cumulativeWords[figure.language].test(sentence),
    plan: isPlan(context, figure.language),
    all: /全部|均已|\ball\b/i.test(sentence),
    highest: highestWords[figure.language].test(sentence),
    fit: fitterOf(figure),
    worth: worth[Math.round(informative(figure) * 2)] ?? 0,
  }
  let looked = 0
  for (const match of matches) {
    if (match.points < leastWords || looked >= considered) break
    const found = scoreIndicator(figure, context, around, match, book, growths)
    if (found.length > 0) looked++
    scored.push(...found)
  }
  return scored.sort(byScore).slice(0, keptPerFigure)
}

/** The best first; among equals the book's own order. */
export const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score ||
  Number(b.entry.usual) - Number(a.entry.usual) ||
  a.entry.known.indicator.length - b.entry.known.indicator.length ||
  a.entry.index - b.entry.index

/** A change of a value whose growth no indicator states is computed from two values. */
const isComputed = (figure: ReadFigure, indicator: Indicator): boolean =>
  figure.role === 'change' && !isGrowth(indicator) && valueClass(figure.unit) === 'percent'

/** What of a figure's surroundings is the same for all its candidates. */
interface Around {
  readonly times: Times
  readonly plan: boolean
  /** It is said of all there are: 14个社区全部建成. */
  readonly all: boolean
  /** The subject and the own clause. */
  readonly own: string
  readonly cumulative: boolean
  /** It is what something rose or fell from: 由6家增加到8家, from six to eight. */
  readonly from: boolean
  readonly highest: boolean
  readonly fit: (entry: Entry) => Fit
  /** What it says that a value fits. */
  readonly worth: number
}

/** A change is against the year before: 四年增长1.45倍 is no growth that the records state. */
const yearly: ReadonlySet<string> = new Set(['year', 'as-at', 'edition'])

/** The best entries of one indicator. */
function scoreIndicator(
  figure: ReadFigure,
  context: FigureContext,
  around: Around,
  match: WordMatch,
  book: Book,
  growths: Growths,
): readonly Scored[] {
  const entries = book.byIndicator.get(match.indicator)
  if (!entries) return []
  const { indicator } = entries[0]!
  const computed = isComputed(figure, indicator)
  const unit = unitFit(figure.unit, computed ? 'percent' : indicator.unit)
  const role = rolePoints(figure, indicator, computed, around.all)
  if (!unit || role === null) return []
  const common = {
    words: match.points,
    unit: unit.adds,
    level: levelPoints(context.level, indicator, around.own),
    area: areaPoints(context.area, indicator),
    role,
    plan: around.plan ? -40 : 0,
    summary: book.summarised.has(indicator.id) ? 2 : 0,
  }
  const sum = Object.values(common).reduce((total, points) => total + points, 0)
  const late = !around.cumulative && isCumulative(indicator) ? cumulativeUnsaid : 0
  const found: Scored[] = []
  for (const given of entries) {
    const entry = computed ? growths.of(given) : given
    if (!entry || (figure.role === 'change' && !yearly.has(entry.known.period.kind))) continue
    const counting = countingPoints(around.highest, entry)
    const fit = around.fit(entry)
    const said = timeFit(around.times, entry, book.now, around.from).adds + late
    // What something rose from has no time of its own: only its value can tell it.
    const time = around.from && fit === 'no' ? untold : said
    // Numbers are found everywhere: at a time or in a mode that nothing speaks for, that one fits says little.
    const told = time < (entry.usual ? -6 : 0) || counting < 0 ? 0.3 : 1
    const value = fit === 'no' ? magnitudePoints(figure, entry) : told * around.worth
    const parts = { ...common, time, counting, [fit === 'no' ? 'magnitude' : 'value']: value }
    found.push({ entry, match, fit, parts, score: sum + time + counting + value, computed })
  }
  return found.sort(byScore).slice(0, keptPerIndicator)
}

/** By how informative the value is, in halves of a digit: most figures of a draft are right, but a 2 is found everywhere. */
const worth = [2, 4, 6, 8, 11, 13, 15, 17, 18]
