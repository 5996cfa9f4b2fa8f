import { type Language, languages, type Words } from '../../../kernel/words.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext } from '../context.ts'
import { featuresOf } from './features.ts'

/** How well the words around a figure name an indicator; both parts are 0 to 1. */
export interface WordMatch {
  readonly indicator: string
  /** How much of one of the indicator's names stands around the figure. */
  readonly named: number
  /** How much of the figure's own subject the indicator's words account for. */
  readonly covered: number
  readonly points: number
  /** The name that matched best. */
  readonly name: string
}

/** So much the words of a place count, beside the subject's own 1. */
const weightOf: Readonly<Record<FigureContext['around'][number]['where'], number>> = {
  clause: 0.65,
  table: 0.8,
  sentence: 0.5,
  heading: 0.35,
  before: 0.3,
}

const mostPoints = 60
/** What the other words of the own clause count beside the subject, when it is asked how much of what is said an indicator accounts for. */
const inClause = 0.3
/** The words that run up to the number name it more often than those that follow it. */
const justBefore = 0.95

interface Name {
  readonly indicator: string
  readonly text: string
  readonly total: number
}

interface Side {
  readonly names: readonly Name[]
  /** By feature: the names that have it. */
  readonly postings: ReadonlyMap<string, readonly number[]>
  readonly rarity: ReadonlyMap<string, number>
  /** By indicator: every feature of its names, and more weakly of its definition and register. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The rarity of a word that no indicator has. */
  readonly unheard: number
}

/** The words of all indicators, indexed by feature: what a draft's words are looked up in. */
export class Lexicon {
  readonly #sides: Readonly<Record<Language, Side>>
  readonly #cache = new Map<string, readonly WordMatch[]>()

  constructor(indicators: ReadonlyMap<string, Indicator>) {
    const sides = languages.map(language => [language, sideOf([...indicators.values()], language)] as const)
    this.#sides = Object.fromEntries(sides) as Record<Language, Side>
  }

  /** Whether a subject names nothing by itself, so that what stood before is meant: no words, or a verb at most. */
  isElided(subject: string, language: Language): boolean {
    const own = featuresOf(subject, language)
    return own.length <= 2 && own.every(feature => !this.#sides[language].rarity.has(feature))
  }

  /** The indicators that the words may name, the best first. `left` is the text that runs up to the number. */
  match(context: Pick<FigureContext, 'subject' | 'around'>, language: Language, left = ''): readonly WordMatch[] {
    const key = `${language}|${left}|${context.subject}|${context.around.map(one => `${one.where}:${one.distance}:${one.words}`).join('|')}`
    const before = this.#cache.get(key)
    if (before) return before
    const own = matchSide(this.#sides[language], context, language, left)
    const found = isMixed(context, language)
      ? best([...own, ...matchSide(this.#sides[other(language)], context, other(language), left)])
      : own
    this.#cache.set(key, found)
    return found
  }
}

const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

/** Words of the other script stand in it: 国家级 HTEs. */
const isMixed = ({ subject, around }: Pick<FigureContext, 'subject' | 'around'>, language: Language): boolean =>
  (language === 'en' ? /\p{Script=Han}/u : /[a-z]{3}/i).test(`${subject} ${around[0]?.words ?? ''}`)

/** Each indicator once, as it is named best. */
function best(matches: readonly WordMatch[]): readonly WordMatch[] {
  const found = new Map<string, WordMatch>()
  for (const one of matches) if (one.points > (found.get(one.indicator)?.points ?? 0)) found.set(one.indicator, one)
  return [...found.values()].sort(byPoints)
}

const byPoints = (a: WordMatch, b: WordMatch): number => b.points - a.points || (a.indicator < b.indicator ? -1 : 1)

function matchSide(side: Side, { subject, around }: Pick<FigureContext, 'subject' | 'around'>, language: Language, left: string) {
  const own = featuresOf(subject, language)
  // An elided subject stands in what was said before.
  const elided = own.length === 0 ? 1.6 : 1
  const query = new Map<string, number>(own.map(feature => [feature, 1]))
  const clause = new Set(
    around
      .filter(one => one.where === 'table' || (one.where === 'clause' && one.distance === 0))
      .flatMap(one => featuresOf(one.words, language)),
  )
  for (const { words, distance, where } of around) {
    const weight = Math.min(1, elided * weightOf[where] * (where === 'clause' ? 1 : 0.85 ** distance))
    for (const feature of featuresOf(words, language)) if ((query.get(feature) ?? 0) < weight) query.set(feature, weight)
  }
  const before = featuresOf(left, language)
  for (const feature of before) if ((query.get(feature) ?? 0) < justBefore) query.set(feature, justBefore)
  const sums = new Map<number, number>()
  for (const [feature, weight] of query) {
    const worth = (side.rarity.get(feature) ?? 0) * weight
    for (const name of side.postings.get(feature) ?? []) sums.set(name, (sums.get(name) ?? 0) + worth)
  }
  const bestNames = new Map<string, { readonly named: number; readonly name: string }>()
  for (const [index, sum] of sums) {
    const { indicator, text, total } = side.names[index]!
    const named = sum / total
    if (named > (bestNames.get(indicator)?.named ?? 0)) bestNames.set(indicator, { named, name: text })
  }
  const share = new Map([
    ...[...clause].map(feature => [feature, inClause] as const),
    ...own.map(feature => [feature, 1] as const),
  ])
  const worthOf = (feature: string) => side.rarity.get(feature) ?? side.unheard
  const all = own.reduce((sum, feature) => sum + worthOf(feature), 0)
  const whole = [...share].reduce((sum, [feature, weight]) => sum + weight * worthOf(feature), 0)
  const matches: WordMatch[] = []
  for (const [indicator, { named, name }] of bestNames) {
    if (named < 0.2) continue
    const words = side.words.get(indicator)!
    const shared = [...share].reduce(
      (sum, [one, weight]) => sum + weight * (words.get(one) ?? 0) * (side.rarity.get(one) ?? 0),
      0,
    )
    const covered = whole > 0 ? shared / whole : 0
    // A subject that says nothing ("其中", "of which") leaves the decision to the words around it.
    const points = mostPoints * (all > 0 ? 0.5 * named + 0.5 * covered : 0.55 * named + 0.2 * covered)
    matches.push({ indicator, named, covered, points, name })
  }
  return matches.sort(byPoints)
}

function sideOf(indicators: readonly Indicator[], language: Language): Side {
  const names: Name[] = []
  const features: (readonly string[])[] = []
  const words = new Map<string, Map<string, number>>()
  const holders = new Map<string, Set<string>>()
  const add = (indicator: string, text: string, weight: number) => {
    const own = featuresOf(text, language)
    const known = words.get(indicator) ?? new Map<string, number>()
    for (const feature of own) known.set(feature, Math.max(known.get(feature) ?? 0, weight))
    words.set(indicator, known)
    return own
  }
  for (const indicator of indicators) {
    for (const text of namesOf(indicator, language)) {
      const own = add(indicator.id, text, 1)
      for (const feature of own) holders.set(feature, (holders.get(feature) ?? new Set()).add(indicator.id))
      names.push({ indicator: indicator.id, text, total: 0 })
      features.push(own)
    }
    add(indicator.id, indicator.definition[language], 0.4)
    if (indicator.form === 'plain') add(indicator.id, indicator.of.label[language], 0.5)
  }
  const rarity = new Map([...holders].map(([feature, { size }]) => [feature, Math.log(1 + indicators.length / size)]))
  const postings = new Map<string, number[]>()
  for (const [index, own] of features.entries())
    for (const feature of own) {
      const list = postings.get(feature)
      if (list) list.push(index)
      else postings.set(feature, [index])
    }
  return {
    names: names.map((name, index) => ({ ...name, total: sumOf(features[index]!, rarity) || 1 })),
    postings,
    rarity,
    words,
    unheard: 0.6 * Math.log(1 + indicators.length),
  }
}

const sumOf = (features: readonly string[], rarity: ReadonlyMap<string, number>): number =>
  features.reduce((sum, feature) => sum + (rarity.get(feature) ?? 0), 0)

/** Its label, its aliases, and of a growth, a rank or a run also the names of what it is of. */
function namesOf(indicator: Indicator, language: Language): readonly string[] {
  const own = [indicator.label, ...(indicator.aliases ?? [])]
  return [...new Set([...own, ...namesOfBase(indicator)].map(one => one[language]).filter(text => text !== ''))]
}

function namesOfBase(indicator: Indicator): readonly Words[] {
  const base =
    indicator.form === 'growth' || indicator.form === 'every-year'
      ? indicator.of
      : indicator.form === 'rank'
        ? indicator.own
        : indicator.form === 'longest-run'
          ? indicator.years
          : null
  return base ? [base.label, ...(base.aliases ?? [])] : []
}
