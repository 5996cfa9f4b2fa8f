import type { Language } from '../../../kernel/words.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Entry } from './book.ts'
import { isGrowth } from './growth.ts'

/** A change is not an amount, a share not a growth; null: it cannot be. */
export function rolePoints(figure: ReadFigure, indicator: Indicator, computed: boolean, all: boolean): number | null {
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

/** Whether the figure is a plan, a target or points: by its own clause, its column's head or the heading above. */
export function isPlan({ around }: FigureContext, language: Language): boolean {
  return around.some(({ words, where, distance }) => {
    if (where === 'heading') return distance <= 1 && planHeads[language].test(words)
    if (where === 'table' && pointsHeads[language].test(words)) return true
    return (where === 'table' || (where === 'clause' && distance === 0)) && planWords[language].test(words)
  })
}

/** What is called cumulative is meant where the text says so; else the present state is. */
export const isCumulative = ({ label }: Entry['indicator']): boolean => /累计|历届|历年/.test(label.zh)
/** Words by which a text says that it counts from the first record on. */
export const cumulativeWords: Readonly<Record<Language, RegExp>> = {
  zh: /累计|历届|历年|先后|至今|以来|共计|总共/,
  en: /\b(?:so far|ever|since|cumulative|over the years|altogether|in all|to date|in total)\b/i,
}

/** Words by which a text says that each holder counts once. */
export const highestWords: Readonly<Record<Language, RegExp>> = {
  zh: /最高级|就高|不重复|去重|剔除重复|按最高/,
  en: /highest|counted once|without double|each once|no double|only once/i,
}

/** Points for the counting mode: the usual one, unless the text names the other. */
export function countingPoints(highest: boolean, { known, indicator }: Entry): number {
  if (indicator.form !== 'plain' || !indicator.levelled) return 0
  if (highest) return known.counting === 'highest' ? 12 : -6
  return known.counting === (indicator.counting ?? 'holding') ? 0 : -20
}

/** A figure that is wrong is mostly near ours, a slip of the digits or of the point; one a hundred times ours means something else. */
export function magnitudePoints(figure: ReadFigure, entry: Entry): number {
  const [printed, ours] = [Math.abs(Number(figure.value)), Math.abs(entry.near)]
  if (printed === 0 || ours === 0) return -4
  const ratio = printed / ours
  if (isSlip(figure.value, entry.known.value)) return 2
  if (digitsOf(figure.value) === digitsOf(entry.known.value)) return -3
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
