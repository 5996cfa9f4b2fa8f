import { Decimal } from 'decimal.js'
import { Refusal } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'
import type { CountingMode, Qualifier } from '../figures/figure.ts'
import type { Need } from './clause.ts'
import type { ComposedIndicator, Indicator } from './indicator.ts'
import type { Answer } from './measure.ts'
import { daysOf, type PeriodRequest, periodWords, timingCondition, yearBefore, yearsOf } from './period.ts'

/** A figure's value before it is stated. */
export interface Result {
  readonly value: Decimal
  readonly qualifier: Qualifier
  readonly of?: Decimal
  /** How many records stand behind it, all parts together. */
  readonly records: number
}

/** One indicator a composed one is made of, at its period; `part` names it to a reader. */
export interface Part {
  readonly part: Words
  readonly indicator: Indicator
  readonly period: PeriodRequest
}

/** Answers a need that was asked beforehand. */
export type Answers = (need: Need) => Answer

const no = (code: string, words: Words): Refusal => new Refusal(code, words)

/** The parts of a composed indicator, in order. */
export function partsOf(indicator: ComposedIndicator, period: PeriodRequest): readonly Part[] {
  const part = (en: string, zh: string, of: Indicator, at = period): Part => ({ part: { en, zh }, indicator: of, period: at })
  switch (indicator.form) {
    case 'ratio':
      return [part('dividend', '分子', indicator.numerator), ...indicator.denominators.map(one => part('divisor', '分母', one))]
    case 'share':
    case 'coverage':
      return [part('part', '部分', indicator.part), part('whole', '总体', indicator.whole)]
    case 'growth': {
      const before = yearBefore(period)
      if (!before)
        throw no(
          'no-year-before',
          fill(
            {
              en: '“{label}” cannot be given by edition: an edition has no year before.',
              zh: '“{label}”不能按届次计算：届次没有上年同期。',
            },
            { label: indicator.label },
          ),
        )
      return [part('this period', '本期', indicator.of), part('a year before', '上年同期', indicator.of, before)]
    }
    case 'rank':
      return [part('own value', '本地区数值', indicator.own), part('peers', '其他地区', indicator.among)]
    case 'longest-run':
      return [part('years', '年份', indicator.years)]
    case 'every-year':
      return yearsOf(period).map(year => ({ part: periodWords(year), indicator: indicator.of, period: year }))
  }
}

/** The needs behind an indicator, parts of parts included. */
export function needsOf(indicator: Indicator, period: PeriodRequest, counting: CountingMode | null): readonly Need[] {
  if (indicator.form === 'plain') return [needOf(indicator, period, counting)]
  return partsOf(indicator, period).flatMap(one => needsOf(one.indicator, one.period, counting))
}

/** Refuses a period that an indicator cannot be asked for: an edition where there are none. */
export function assertAskable(indicator: Indicator, period: PeriodRequest): void {
  for (const need of needsOf(indicator, period, null)) timingCondition(need.indicator.of, need.indicator.at, need.period)
}

export const needOf = (
  indicator: Extract<Indicator, { form: 'plain' }>,
  period: PeriodRequest,
  counting: CountingMode | null,
): Need => ({
  indicator,
  period,
  counting: indicator.levelled ? (counting ?? indicator.counting ?? 'holding') : null,
})

/** Computes an indicator from answers. Throws a `Refusal` where no honest figure can be given. */
export function evaluate(indicator: Indicator, period: PeriodRequest, counting: CountingMode | null, answers: Answers): Result {
  assertDefined(indicator, period)
  if (indicator.form === 'plain') {
    const answer = answers(needOf(indicator, period, counting))
    if (answer.value === null) throw nothingKnown(indicator, period)
    return { value: answer.value, qualifier: answer.qualifier, records: answer.records }
  }
  const parts = partsOf(indicator, period)
  const results = () => parts.map(one => evaluate(one.indicator, one.period, counting, answers))
  const answerOf = (index: number) => {
    const { indicator: one, period: at } = parts[index]!
    assertDefined(one, at)
    return answers(needOf(plain(one), at, counting))
  }
  switch (indicator.form) {
    case 'ratio': {
      const all = results()
      const [numerator, ...denominators] = all
      return combined(
        all,
        denominators.reduce((value, one) => divided(indicator, value, one.value), numerator!.value),
        numerator!.qualifier,
      )
    }
    case 'share': {
      const [part, whole] = results()
      return combined([part!, whole!], divided(indicator, part!.value, whole!.value).times(100), part!.qualifier)
    }
    case 'coverage': {
      const [part, whole] = results()
      if (!whole!.value.gt(0)) throw nothingKnown(indicator, period)
      return { ...combined([part!, whole!], part!.value, part!.qualifier), of: whole!.value }
    }
    case 'growth': {
      const [now, before] = results()
      return combined([now!, before!], growth(indicator, now!.value, before!.value), '=')
    }
    case 'rank':
      return rank(indicator, evaluate(indicator.own, period, counting, answers), answerOf(1), period)
    case 'longest-run': {
      const answer = answerOf(0)
      return { value: new Decimal(longestRun(answer.years).length), qualifier: '=', records: answer.records }
    }
    case 'every-year': {
      const years = results()
      const least = years.reduce((a, b) => (b.value.lt(a.value) ? b : a))
      return combined(years, least.value, years.every(year => year.value.eq(least.value)) ? '=' : 'at-least')
    }
  }
}

/** The longest run of consecutive years; the later one of two equally long. */
export function longestRun(years: readonly number[]): readonly number[] {
  let best: number[] = []
  let run: number[] = []
  for (const year of years) {
    run = run.at(-1) === year - 1 ? [...run, year] : [year]
    if (run.length >= best.length) best = run
  }
  return best
}

/** Change against the base, in percent or in percentage points; refused where it would mean nothing. */
function growth(indicator: Extract<ComposedIndicator, { form: 'growth' }>, now: Decimal, base: Decimal): Decimal {
  if (indicator.points) return now.minus(base)
  if (base.gt(0)) return now.minus(base).div(base).times(100)
  throw no(
    base.isZero() ? 'growth-base-zero' : 'growth-base-negative',
    fill(
      {
        en: '“{label}” cannot be given: the year before is {base}, and growth on a base of zero or less means nothing.',
        zh: '无法计算“{label}”：上年基数为{base}，基数为零或负数时增长率没有意义。',
      },
      { label: indicator.label, base: base.toFixed() },
    ),
  )
}

/** One more than the number of peers with a higher value. */
function rank(indicator: Indicator, own: Result, peers: Answer, period: PeriodRequest): Result {
  if (!peers.units.length) throw nothingKnown(indicator, period)
  const higher = peers.units.filter(peer => peer.value.gt(own.value)).length
  return {
    value: new Decimal(higher + 1),
    qualifier: '=',
    of: new Decimal(peers.units.length + 1),
    records: peers.records + own.records,
  }
}

function divided(indicator: Indicator, value: Decimal, by: Decimal): Decimal {
  if (!by.isZero()) return value.div(by)
  throw no(
    'divisor-zero',
    fill(
      { en: '“{label}” cannot be given: its divisor is zero.', zh: '无法计算“{label}”：分母为零。' },
      { label: indicator.label },
    ),
  )
}

const combined = (parts: readonly Result[], value: Decimal, qualifier: Qualifier): Result => ({
  value,
  qualifier,
  records: parts.reduce((sum, part) => sum + part.records, 0),
})

const plain = (indicator: Indicator) => {
  if (indicator.form === 'plain') return indicator
  throw new Error(`"${indicator.id}" must be computed from records directly to be ranked or run over.`)
}

const nothingKnown = (indicator: Indicator, period: PeriodRequest): Refusal =>
  no(
    'no-records',
    fill(
      {
        en: 'No record says “{label}” {period}. A figure that cannot list its records is not shown: enter or import what is missing.',
        zh: '没有记录能说明“{label}”（{period}）。无法列出记录的数字不予显示，请录入或导入缺失的记录。',
      },
      { label: indicator.label, period: periodWords(period) },
    ),
  )

/** A definition holds between its dates: before and after, the same label means something else. */
function assertDefined(indicator: Indicator, period: PeriodRequest): void {
  const { from: first, until: last } = daysOf(period)
  const { from, until } = indicator.source
  const words = { label: indicator.label, period: periodWords(period), source: indicator.source.text }
  if ((first ?? last) < from && !(first === null && last >= from))
    throw no(
      'before-definition',
      fill(
        {
          en: '“{label}” is defined since {from} ({source}); it cannot be given {period}.',
          zh: '“{label}”自{from}起才有定义（{source}），无法给出{period}的数值。',
        },
        { ...words, from },
      ),
    )
  if (until !== undefined && last > until)
    throw no(
      'after-definition',
      fill(
        {
          en: '“{label}” was defined until {until} ({source}); it cannot be given {period}.',
          zh: '“{label}”的定义至{until}止（{source}），无法给出{period}的数值。',
        },
        { ...words, until },
      ),
    )
}
