import { Decimal } from 'decimal.js'
import type { Language } from '../../kernel/words.ts'
import type { FigureStyle, Qualifier } from './figure.ts'
import { Exact, groupThousands, ordinal, spellCount, spellRank } from './number-words.ts'
import { qualify } from './qualifier-words.ts'
import { printedScale, roundingFactor } from './scale.ts'
import { getUnit, type Unit } from './units.ts'

export { parseFigure } from './read.ts'

/** A value as stated: decimal text in base units, and how it stands to the truth. */
export interface Stated {
  readonly value: string
  readonly qualifier: Qualifier
}

/** What of a figure decides how it is printed. */
export interface Printable extends Stated {
  readonly unit: string
  readonly style: FigureStyle
  readonly of?: string
}

/** How far below a round number a value may lie to be "nearly" it. */
const nearly = new Exact('0.05')

/** Digits kept where a style names none: percentages are published with one, amounts are exact to the fen. */
const usualDecimals = (unit: Unit): number => (unit.kind === 'percent' ? 1 : 2)

/**
 * The value and qualifier under which a figure is published. A reported qualifier other than `=` passes through with its value
 * untouched. `roundTo` states the round number below (`over`), or the one just above it (`nearly`: at most 5 % away and nearer
 * than the one below); otherwise the value is rounded half up, so it differs by at most half a unit of its last digit.
 */
export function stateFigure(exact: Decimal | string, unit: string, style: FigureStyle, reported: Qualifier = '='): Stated {
  const value = new Exact(String(exact))
  if (reported !== '=') return { value: value.toString(), qualifier: reported }
  const { kind } = getUnit(unit)
  const round = style.roundTo === undefined || kind === 'rank' ? null : stateRound(value, new Exact(style.roundTo))
  return round ?? { value: roundByStyle(value, getUnit(unit), style).toString(), qualifier: '=' }
}

function stateRound(value: Decimal, step: Decimal): Stated | null {
  if (step.lte(0)) throw new Error(`roundTo must be above zero: ${step}`)
  const below = value.div(step).floor().mul(step)
  if (below.eq(value)) return { value: value.toString(), qualifier: '=' }
  const above = below.add(step)
  const gap = above.sub(value)
  if (value.gt(0) && gap.div(above).lte(nearly) && gap.lte(value.sub(below)))
    return { value: above.toString(), qualifier: 'nearly' }
  // "Over 0" and "over -500" say nothing: such values are stated as they are.
  return below.gt(0) ? { value: below.toString(), qualifier: 'over' } : null
}

function roundByStyle(value: Decimal, unit: Unit, style: FigureStyle): Decimal {
  const { decimals } = style
  // Counts are whole: no decimals means whole numbers, while decimals can only mean parts of 万 (42.1万).
  const whole = decimals === undefined || (unit.kind === 'count' && decimals === 0)
  const factor = whole ? new Exact(1) : roundingFactor(value, unit.kind)
  return value
    .div(factor)
    .toDecimalPlaces(decimals ?? usualDecimals(unit), Decimal.ROUND_HALF_UP)
    .mul(factor)
}

/** A stated figure as it is printed in a language. It never rounds: every digit of the value is shown. */
export function displayFigure(figure: Printable, language: Language): string {
  const unit = getUnit(figure.unit)
  const { qualifier, style } = figure
  const value = new Exact(figure.value)
  const words = style.bare ? '' : unitWords(unit, value, language)
  if (unit.kind === 'rank')
    return qualify({ number: rank(value, style, language), scale: '', words: '' }, qualifier, unit, language)
  const spelled = style.spell ? spellCount(value.toString(), language) : null
  if (spelled !== null) return qualify({ number: spelled, scale: '', words }, qualifier, unit, language)
  const scale = printedScale(value, unit.kind, language)
  const number = digits(value.div(scale.factor), unit, figure, language)
  const text = qualify({ number, scale: scale.word, words }, qualifier, unit, language)
  return unit.kind === 'share' && !style.bare && figure.of !== undefined ? share(text, figure.of, language) : text
}

/** A figure that stands by itself, as on a card or in a picture: what a sentence would have supplied is said. */
export function displayAlone(figure: Printable, language: Language): string {
  const unit = getUnit(figure.unit)
  const text = displayFigure(figure, language)
  return language === 'zh' && !figure.style.bare ? `${text}${unit.alone ?? ''}` : text
}

function unitWords(unit: Unit, value: Decimal, language: Language): string {
  if (language === 'zh') return unit.zh
  return (value.eq(1) ? unit.en?.one : unit.en?.other) ?? ''
}

function rank(value: Decimal, style: FigureStyle, language: Language): string {
  if (style.bare) return value.toString()
  return (style.spell ? spellRank(value.toString(), language) : null) ?? ordinal(value.toString(), language)
}

function digits(value: Decimal, unit: Unit, figure: Printable, language: Language): string {
  const { style, qualifier } = figure
  // A published percentage keeps its zero (13.0%); a round one does not (over 50%).
  const usual = unit.kind === 'percent' && qualifier === '='
  const pad = (style.keepZeros ?? (usual && style.decimals !== 0)) ? (style.decimals ?? usualDecimals(unit)) : 0
  const text = value.toFixed(Math.max(pad, value.decimalPlaces()))
  return language === 'en' ? groupThousands(text) : text
}

const share = (text: string, of: string, language: Language): string =>
  language === 'en' ? `${text} of ${groupThousands(of)}` : `共${of}个，占${text}`
