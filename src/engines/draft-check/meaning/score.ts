import type { Language } from '../../../kernel/words.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Book, Entry } from './book.ts'
import { type Growths, isGrowth } from './growth.ts'
import { areaPoints, levelPoints } from './level-area.ts'
import type { WordMatch } from './lexicon.ts'
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

/** A change is not an amount, a share not a growth; null: it cannot be. */
function rolePoints(figure: ReadFigure, indicator: Indicator, computed: boolean, all: boolean): number | null {
  const ranked = indicator.unit === 'rank'
  if ((figure.role === 'rank') !== ranked) return null
  if (ranked) return 0
  const growth = computed || isGrowth(indicator)
  if (figure.role === 'change') return growth ? (computed ? 4 : 8) : null
  if (growth) return figure.role === 'share' ? null : -8
  if (figure.role === 'share') return indicator.form === 'share' ? 8 : -4
  // 14 of 14 is said with its whole; a count alone is that of the part.
  if (indicator.form === 'coverage') return all ? -3 : -12
  return 0
}

/** Words of what is meant to be reached, or of points given for it: the registers hold what is, not what shall be. */
const planWords: Readonly<Record<Language, RegExp>> = {
  zh: /控制在|规划预期|规划目标|预期目标|考核目标|年均增长|年平均|目标值|年度目标|目标任务|力争|争取(?!上级)|预计|明年|下一年|下一步|下半年(?!以来)|打算|思路/,
  en: /\b(?:average annual|annual average|a year on average|targets?(?! responsib)|planned|plans? to|aims?|aimed|intends?|next year|expects? to|expected|forecast|outlook)\b/i,
}

/** Heads of columns that hold points or goals. */
const pointsHeads: Readonly<Record<Language, RegExp>> = {
  zh: /得分|分值|权重|达标值|标准分/,
  en: /\b(?:points|weight|marks|score)\b/i,
}

const planHeads: Readonly<Record<Language, RegExp>> = {
  zh: /^(?!.*(?:总结|情况|回顾|成效)).*(?:打算|思路|下一步|计划|安排|明年|目标|展望|建议)/,
  en: /^(?!.*(?:summary|review|results|report)).*\b(?:plans?|next|outlook|tasks|proposals?|targets?|ahead)\b/i,
}

function isPlan({ around }: FigureContext, language: Language): boolean {
  return around.some(({ words, where, distance }) => {
    if (where === 'heading') return distance <= 1 && planHeads[language].test(words)
    if (where === 'table' && pointsHeads[language].test(words)) return true
    return (where === 'table' || (where === 'clause' && distance === 0)) && planWords[language].test(words)
  })
}

/** What is called cumulative is meant where the text says so; else the present state is. */
const isCumulative = ({ label }: Entry['indicator']): boolean => /累计|历届|历年/.test(label.zh)
const cumulativeWords: Readonly<Record<Language, RegExp>> = {
  zh: /累计|历届|历年|先后|至今|以来|共计|总共/,
  en: /\b(?:so far|ever|since|cumulative|over the years|altogether|in all|to date|in total)\b/i,
}

const highestWords: Readonly<Record<Language, RegExp>> = {
  zh: /最高级|就高|不重复|去重|剔除重复|按最高/,
  en: /highest|counted once|without double|each once|no double|only once/i,
}

function countingPoints(highest: boolean, { known, indicator }: Entry): number {
  if (indicator.form !== 'plain' || !indicator.levelled) return 0
  if (highest) return known.counting === 'highest' ? 12 : -6
  return known.counting === (indicator.counting ?? 'holding') ? 0 : -20
}

/** A figure that is wrong is mostly near ours, a slip of the digits or of the point; one a hundred times ours means something else. */
function magnitudePoints(figure: ReadFigure, entry: Entry): number {
  const [printed, ours] = [Math.abs(Number(figure.value)), Math.abs(entry.near)]
  if (printed === 0 || ours === 0) return -4
  const ratio = printed / ours
  if (isSlip(figure.value, entry.known.value)) return 2
  if (ratio > 0.7 && ratio < 1.4) return 0
  if (ratio > 0.33 && ratio < 3) return -3
  return ratio > 0.05 && ratio < 20 ? -7 : -14
}

/** The same digits in another order, or with the point elsewhere. */
function isSlip(printed: string, ours: string): boolean {
  const [one, other] = [digitsOf(printed), digitsOf(ours)]
  return one.length >= 2 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
}

const digitsOf = (value: string): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '')
