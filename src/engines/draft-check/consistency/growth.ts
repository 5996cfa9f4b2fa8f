import type { Decimal } from 'decimal.js'
import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { isAmount, isPoints, sameKind } from '../context/compatible.ts'
import { otherLevel } from '../context/level.ts'
import { keyWords } from '../context/subject-key.ts'
import type { FigureContext, Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { halfStep, type Interval, intervalOf, isPlain, meets } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw, sayLike } from './say.ts'

/** Growth that is stated without the change of prices, and bases that are revised: they cannot be computed again from the printed values. */
export const exempt =
  /可比|不变价|实际增长|剔除|扣除|同口径|按可比口径|年均|平均每年|复合|[两三四五六七八九十\d]年(?:来|间|共|累计)?(?:增长|增加|翻)|生产总值|增加值|总产值|GDP|\b(?:comparable|constant prices|real (?:terms|growth)|in real|annual average|on average|average annual|per year on average|like-for-like|value added|gross domestic|total production value|(?:in|over|within) (?:the (?:past|last) )?(?:two|three|four|five|six|\d) years|annualised|annualized|CAGR)\b/i
const from = /(?:由|从)[^，。；、]{0,24}$|\bfrom\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$/iu
const to =
  /^[^，。；,;\d]{0,16}?(?:增加|增长|提高|上升|扩大|发展|提升|减少|下降|降低|跃升|增|升|降)?(?:到|至)[^，。；]{0,14}$|^[^,;.\d]{0,40}(?:\d{4}\s*)?,?\s*\bto\s+(?:about |nearly |over |more than )?$/iu
const compared =
  /(?:比|较)[^，。；]{0,12}$|(?:上年|去年)(?:同期)?(?:为|是|的)?$|\b(?:over|from|than|against|compared (?:with|to)|up on)\s+(?:the\s+)?(?:[a-z]+\s+){0,4}$|\b(?:last year|the year before|a year earlier):?\s*$/iu

/** A value, the value before and what the text says of the change between them. */
interface Pair {
  readonly before: number
  readonly now: number
  readonly change: number
}

/** Growth rates and differences that the two printed values cannot have. */
export function findGrowth(matter: Matter): readonly Finding[] {
  const earlier = byYear(matter)
  return matter.contexts.flatMap(({ relations }, change): Finding[] => {
    const now = relations.changeOf
    const figure = matter.figures[change]
    if (now === null || !figure || figure.role !== 'change') return []
    const before = baseInSentence(matter, now, change) ?? earlier(now)
    if (before === null || before === now) return []
    const finding = contradiction(matter, { before, now, change })
    return finding ? [finding] : []
  })
}

/** The value before in the same sentence: 从A增加到B, B，比上年的A增长. */
function baseInSentence(matter: Matter, now: number, change: number): number | null {
  const { layout, figures, contexts } = matter
  const sentence = layout.sentences[layout.clauses[layout.clauseOf[change] ?? -1]?.sentence ?? -1]
  const [current, moved] = [figures[now], figures[change]]
  if (!sentence || !current || !moved) return null
  const text = (start: number, end: number) => layout.text.slice(Math.max(start, end - 60), end)
  const base = figures[now - 1]
  const alike = (a: ReadFigure, b: ReadFigure) =>
    sameKind(a, b) || (isPoints(moved) && a.unit === 'percent' && b.unit === 'percent')
  if (base && base.start >= sentence.start && alike(base, current) && current.start - base.end < 60) {
    const series =
      now - 2 >= 0 &&
      (figures[now - 2]?.start ?? 0) >= sentence.start &&
      alike(figures[now - 2] as ReadFigure, current) &&
      current.start - (figures[now - 2]?.end ?? 0) < 80
    if (!series && from.test(text(sentence.start, base.start)) && to.test(layout.text.slice(base.end, current.start)))
      return now - 1
  }
  // B, up 45 % from A; B，比上年的A增长45%.
  for (const other of [change - 1, change + 1, now + 1]) {
    const figure = figures[other]
    if (otherLevel(contexts[other]?.level ?? null, contexts[now]?.level ?? null)) continue
    if (!figure || other === now || figure.start < sentence.start || figure.start >= sentence.end || !sameKind(figure, current))
      continue
    if (
      compared.test(text(other < change ? current.end : moved.end, figure.start)) &&
      !/[；;。]/.test(layout.text.slice(Math.min(figure.end, moved.end), Math.max(figure.start, moved.start)))
    )
      return other
  }
  if (inRow(matter, now)) return null
  const year = yearOf(contexts[now])
  const key = keyWords(contexts[now]?.subject ?? '')
  const place = sentence.figures.indexOf(now)
  for (const other of [sentence.figures[place - 1], sentence.figures[place - 2], sentence.figures[place + 1]]) {
    const figure = figures[other ?? -1]
    if (other === undefined || !figure || year === null || !sameKind(figure, current)) continue
    if (
      yearOf(contexts[other]) === year - 1 &&
      keyWords(contexts[other]?.subject ?? '') === key &&
      key !== '' &&
      contexts[other]?.level === contexts[now]?.level
    )
      return other
  }
  return null
}

/** Whether a value is the last of three or more in a row: which of them a change behind them starts from is not said. */
function inRow({ figures, layout }: Matter, now: number): boolean {
  const joined = (index: number) => {
    const [before, figure] = [figures[index - 1], figures[index]]
    return (
      before &&
      figure &&
      sameKind(before, figure) &&
      /^[\s、，,和与及]*(?:and\b)?\s*$/iu.test(layout.text.slice(before.end, figure.start))
    )
  }
  return Boolean(joined(now) && joined(now - 1))
}

/** A lookup of the value of the year before that the text states once and plainly elsewhere. */
function byYear({ figures, contexts }: Matter): (now: number) => number | null {
  const known = new Map<string, number[]>()
  const keyOf = (index: number, offset: number): string | null => {
    const context = contexts[index]
    const figure = figures[index]
    const year = yearOf(context)
    const words = keyWords(context?.subject ?? '')
    if (!context || !figure || year === null || words.length < 4 || !isAmount(figure) || context.relations.partOf !== null)
      return null
    return [words, figure.unit, context.level, context.area, year + offset].join('|')
  }
  figures.forEach((_, index) => {
    const key = keyOf(index, 0)
    if (key === null) return
    const list = known.get(key)
    if (list) list.push(index)
    else known.set(key, [index])
  })
  return now => {
    const key = keyOf(now, -1)
    const own = keyOf(now, 0)
    const list = key === null ? undefined : known.get(key)
    return list?.length === 1 && known.get(own ?? '')?.length === 1 ? (list[0] ?? null) : null
  }
}

/** The one year that is said of a figure; null when none or several. */
function yearOf(context: FigureContext | undefined): number | null {
  const first = context?.times[0]
  return first?.kind === 'year' ? first.year : null
}

/** What does not fit between two values and their change; null when it fits or cannot be said. */
export function contradiction({ figures, contexts, layout }: Matter, { before, now, change }: Pair): Finding | null {
  const [base, current, moved] = [figures[before], figures[now], figures[change]]
  if (!base || !current || !moved || base.unit !== current.unit) return null
  const points = isPoints(moved) && current.unit === 'percent'
  if (!points && (!isAmount(base) || !isAmount(current))) return null
  const first = Math.min(base.start, current.start, moved.start)
  const around =
    layout.text.slice(Math.max(0, moved.start - 60), moved.end + 60) +
    (contexts[now]?.subject ?? '') +
    layout.text.slice(first, Math.min(first + 120, moved.start))
  if (exempt.test(around)) return null
  const [old, value] = [intervalOf(base), intervalOf(current)]
  const percent = moved.unit === 'percent'
  if (!percent && !points && moved.unit !== current.unit && !sameKind({ ...moved, role: 'amount' }, current)) return null
  if (old.low.lte(0) || value.low.lt(0)) return null
  const possible: Interval = percent
    ? {
        low: old.high === null ? new Exact(-100) : value.low.div(old.high).minus(1).times(100),
        high: value.high === null ? null : value.high.div(old.low).minus(1).times(100),
      }
    : {
        low: old.high === null ? new Exact('-1e30') : value.low.minus(old.high),
        high: value.high === null ? null : value.high.minus(old.low),
      }
  if (meets(possible, signed(moved))) return null
  const truth = percent
    ? new Exact(current.value).div(base.value).minus(1).times(100)
    : new Exact(current.value).minus(base.value)
  const rounded = roundTo(truth, moved)
  const plainly = [base, current, moved].every(isPlain)
  const turned = rounded.isNegative() !== (moved.direction === 'down') && !rounded.isZero()
  return {
    kind: 'growth',
    figures: [change, now, before],
    words: fill(
      {
        en: 'From {base} to {current} is a change of {truth}, not of {moved}. Check the change and the two values.',
        zh: '由{base}到{current}，变动应为{truth}，与所述{moved}不符，请核对增幅及两个数值。',
      },
      { base: raw(base), current: raw(current), truth: withSign(rounded, moved), moved: raw(moved) },
    ),
    expected: plainly && !turned ? rounded.abs().toFixed() : null,
  }
}

function signed(moved: ReadFigure): Interval {
  const { low, high } = intervalOf(moved)
  // A rate is often cut off instead of rounded: a whole step to either side is let pass.
  const more = moved.unit === 'percent' ? halfStep(moved) : new Exact(0)
  const wide = { low: low.minus(more), high: high === null ? null : high.plus(more) }
  return moved.direction === 'down'
    ? { low: wide.high === null ? new Exact('-1e30') : wide.high.neg(), high: wide.low.neg() }
    : wide
}

function withSign(value: Decimal, like: ReadFigure) {
  const said = sayLike(value.abs(), like)
  const sign = value.isNegative() ? '−' : '+'
  return { en: `${sign}${said.en.trimStart()}`, zh: `${sign}${said.zh}` }
}

/** A number rounded to the last digit that another is printed with. */
export function roundTo(value: Decimal, like: ReadFigure): Decimal {
  const step = new Exact(like.step)
  return value.div(step).toDecimalPlaces(0).times(step)
}
