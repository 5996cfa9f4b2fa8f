import type { Decimal } from 'decimal.js'
import type { Language } from '../../kernel/words.ts'
import { Exact } from './number-words.ts'
import type { UnitKind } from './units.ts'

/** A word that multiplies the number before it; the empty word is the base unit. */
export interface Scale {
  readonly word: string
  readonly factor: Decimal
}

const base: Scale = { word: '', factor: new Exact(1) }
const scale = (word: string, factor: string): Scale => ({ word, factor: new Exact(factor) })

/** Largest first. */
export const scales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [scale('billion', '1e9'), scale('million', '1e6')],
  zh: [scale('亿', '1e8'), scale('万', '1e4')],
}

const powers = (words: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> =>
  new Map(Object.entries(words).map(([word, factor]) => [word, new Exact(factor)]))

/** Every scale word of texts that are read; what is printed takes fewer. */
export const chineseScales = powers({
  十: '1e1',
  百: '1e2',
  千: '1e3',
  万: '1e4',
  十万: '1e5',
  百万: '1e6',
  千万: '1e7',
  亿: '1e8',
  十亿: '1e9',
  百亿: '1e10',
  千亿: '1e11',
  万亿: '1e12',
})

/** The same in English, with the short forms of the press. */
export const englishScaleWords = powers({
  dozen: '12',
  hundred: '1e2',
  thousand: '1e3',
  million: '1e6',
  billion: '1e9',
  trillion: '1e12',
  k: '1e3',
  m: '1e6',
  mn: '1e6',
  b: '1e9',
  bn: '1e9',
  tn: '1e12',
})

/** Digits after the point that still read well; a value that needs more is printed in the next smaller unit. English takes one
 * more because a billion is ten 亿: what is exact with four digits in 亿 needs five in billions. */
const longest: Readonly<Record<Language, Partial<Record<UnitKind, number>>>> = {
  en: { money: 5 },
  zh: { money: 4, count: 2 },
}

/** The unit a value is printed in: the largest in which it is exact with few enough digits. */
export function printedScale(value: Decimal, kind: UnitKind, language: Language): Scale {
  const digits = longest[language][kind]
  if (digits === undefined) return base
  const size = value.abs()
  return scales[language].find(each => size.gte(each.factor) && value.div(each.factor).decimalPlaces() <= digits) ?? base
}

/** The unit in which `decimals` of a style are counted. One value is printed in both languages, so it is rounded in the smaller
 * of the two units that its size would be printed in: neither language then shows fewer digits than the style asks for. */
export function roundingFactor(value: Decimal, kind: UnitKind): Decimal {
  const size = value.abs()
  const factors = (['en', 'zh'] as const)
    .filter(language => longest[language][kind] !== undefined)
    .map(language => scales[language].find(each => size.gte(each.factor)) ?? base)
    .map(each => each.factor)
  return factors.length === 0 ? base.factor : Exact.min(...factors)
}
