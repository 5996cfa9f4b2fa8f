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
/** What an indicator's definition and its register say of it counts less than its names. */
const [inDefinition, inRegister] = [0.4, 0.5]
/** Words that count less are not looked at; names of which less stands around the figure are none. */
const [least, leastNamed] = [0.12, 0.2]

interface Heard {
  /** How rarely indicators have it. */
  readonly rarity: number
  /** The names that have it, as indexes. */
  readonly names: readonly number[]
  /** The indicators whose names, definition or register have it, as indexes, each with how much that counts. */
  readonly indicators: readonly (readonly [indicator: number, weight: number])[]
}

interface Side {
  readonly indicators: readonly string[]
  /** Of every name: its indicator, its text and the rarity of all its features together. */
  readonly names: readonly { readonly indicator: number; readonly text: string; readonly total: number }[]
  readonly heard: ReadonlyMap<string, Heard>
  /** The rarity of a word that no indicator has. */
  readonly unheard: number
}

type Said = Pick<FigureContext, 'subject' | 'around'>

/** The words of all indicators, indexed by feature: what a draft's words are looked up in. */
export class Lexicon {
  readonly #sides: Readonly<Record<Language, Side>>
  readonly #features = new Map<string, readonly string[]>()

  constructor(indicators: ReadonlyMap<string, Indicator>) {
    const sides = languages.map(language => [language, sideOf([...indicators.values()], language)] as const)
    this.#sides = Object.fromEntries(sides) as Record<Language, Side>
  }

  /** Whether a subject names nothing by itself, so that what stood before is meant: no words, or a verb at most. */
  isElided(subject: string, language: Language): boolean {
    const own = this.#featuresOf(subject, language)
    return own.length <= 2 && own.every(feature => !this.#sides[language].heard.has(feature))
  }

  /** The indicators that the words may name, the best first. `left` is the text that runs up to the number. */
  match(context: Said, language: Language, left = ''): readonly WordMatch[] {
    const own = this.#match(context, language, left)
    return isMixed(context, language) ? best([...own, ...this.#match(context, other(language), left)]) : own
  }

  #match({ subject, around }: Said, language: Language, left: string): readonly WordMatch[] {
    const features = (text: string) => this.#featuresOf(text, language)
    const own = features(subject)
    // An elided subject stands in what was said before.
    const elided = own.length === 0 ? 1.6 : 1
    const query = new Map<string, number>()
    const said = new Map<string, number>()
    const raise = (into: Map<string, number>, list: readonly string[], weight: number) => {
      for (const feature of list) if ((into.get(feature) ?? 0) < weight) into.set(feature, weight)
    }
    for (const { words, distance, where } of around) {
      const weight = Math.min(1, elided * weightOf[where] * (where === 'clause' ? 1 : 0.85 ** distance))
      if (weight < least) continue
      const list = features(words)
      raise(query, list, weight)
      if (where === 'table' || (where === 'clause' && distance === 0)) raise(said, list, inClause)
    }
    const before = features(left)
    raise(query, before, justBefore)
    raise(query, own, 1)
    raise(said, before, 2 * inClause)
    raise(said, own, 1)
    return matchesOf(this.#sides[language], query, said, own.length > 0)
  }

  /** Words stand around many figures: their features are kept, as many as a long document has. */
  #featuresOf(text: string, language: Language): readonly string[] {
    const key = `${language}${text}`
    const known = this.#features.get(key)
    if (known) return known
    const found = featuresOf(text, language)
    if (this.#features.size >= kept) this.#features.clear()
    this.#features.set(key, found)
    return found
  }
}

const kept = 4000

const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

/** Words of the other script stand in it: 国家级 HTEs. */
const isMixed = ({ subject, around }: Said, language: Language): boolean =>
  (language === 'en' ? /\p{Script=Han}/u : /[a-z]{3}/i).test(`${subject} ${around[0]?.words ?? ''}`)

/** Each indicator once, as it is named best. */
function best(matches: readonly WordMatch[]): readonly WordMatch[] {
  const found = new Map<string, WordMatch>()
  for (const one of matches) if (one.points > (found.get(one.indicator)?.points ?? 0)) found.set(one.indicator, one)
  return [...found.values()].sort(byPoints)
}

const byPoints = (a: WordMatch, b: WordMatch): number => b.points - a.points || (a.indicator < b.indicator ? -1 : 1)

/** `query`: how much each word around counts; `said`: of those, the figure's own. */
function matchesOf(
  side: Side,
  query: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, number>,
  named: boolean,
): readonly WordMatch[] {
  const sums = new Float64Array(side.names.length)
  const touched: number[] = []
  for (const [feature, weight] of query) {
    const heard = side.heard.get(feature)
    if (!heard) continue
    for (const name of heard.names) {
      if (sums[name] === 0) touched.push(name)
      sums[name]! += heard.rarity * weight
    }
  }
  const bestOf = new Map<number, { readonly named: number; readonly text: string }>()
  for (const index of touched) {
    const { indicator, text, total } = side.names[index]!
    const share = sums[index]! / total
    if (share >= leastNamed && share > (bestOf.get(indicator)?.named ?? 0)) bestOf.set(indicator, { named: share, text })
  }
  const shared = new Float64Array(side.indicators.length)
  let whole = 0
  for (const [feature, weight] of said) {
    const heard = side.heard.get(feature)
    whole += weight * (heard?.rarity ?? side.unheard)
    if (heard) for (const [indicator, counts] of heard.indicators) shared[indicator]! += weight * counts * heard.rarity
  }
  const matches: WordMatch[] = []
  for (const [index, { named: share, text }] of bestOf) {
    const covered = whole > 0 ? shared[index]! / whole : 0
    // A subject that says nothing ("其中", "of which") leaves the decision to the words around it.
    const points = mostPoints * (named ? 0.5 * share + 0.5 * covered : 0.55 * share + 0.2 * covered)
    matches.push({ indicator: side.indicators[index]!, named: share, covered, points, name: text })
  }
  return matches.sort(byPoints)
}

function sideOf(indicators: readonly Indicator[], language: Language): Side {
  const names: { readonly indicator: number; readonly text: string; readonly features: readonly string[] }[] = []
  const namesWith = new Map<string, number[]>()
  const weights = new Map<string, Map<number, number>>()
  const holders = new Map<string, Set<number>>()
  const add = (indicator: number, text: string, weight: number): readonly string[] => {
    const own = featuresOf(text, language)
    for (const feature of own) {
      const known = weights.get(feature) ?? new Map<number, number>()
      weights.set(feature, known.set(indicator, Math.max(known.get(indicator) ?? 0, weight)))
    }
    return own
  }
  for (const [at, indicator] of indicators.entries()) {
    for (const text of namesOf(indicator, language)) {
      const features = add(at, text, 1)
      for (const feature of features) {
        holders.set(feature, (holders.get(feature) ?? new Set()).add(at))
        namesWith.set(feature, [...(namesWith.get(feature) ?? []), names.length])
      }
      names.push({ indicator: at, text, features })
    }
    add(at, indicator.definition[language], inDefinition)
    if (indicator.form === 'plain') add(at, indicator.of.label[language], inRegister)
  }
  const heard = new Map<string, Heard>()
  for (const [feature, own] of holders)
    heard.set(feature, {
      rarity: Math.log(1 + indicators.length / own.size),
      names: namesWith.get(feature)!,
      indicators: [...weights.get(feature)!],
    })
  const rarityOf = (features: readonly string[]) => features.reduce((sum, one) => sum + (heard.get(one)?.rarity ?? 0), 0)
  return {
    indicators: indicators.map(one => one.id),
    names: names.map(({ indicator, text, features }) => ({ indicator, text, total: rarityOf(features) || 1 })),
    heard,
    unheard: 0.6 * Math.log(1 + indicators.length),
  }
}

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
