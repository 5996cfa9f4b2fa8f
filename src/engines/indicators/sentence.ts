import { sentence } from '../../kernel/condition/index.ts'
import { fill, joinWords, type Words } from '../../kernel/words.ts'
import type { CountingMode } from '../figures/figure.ts'
import type { Indicator, PlainIndicator } from './indicator.ts'
import { type PeriodRequest, periodWords } from './period.ts'

/** The calculation read out: what is counted, of which records, when, and how levels are counted. */
export function calculationWords(indicator: Indicator, period: PeriodRequest, counting: CountingMode | null): Words {
  const at = periodWords(period)
  const name = (one: Indicator): Words => ({ en: `“${one.label.en}”`, zh: `“${one.label.zh}”` })
  switch (indicator.form) {
    case 'plain':
      return plainWords(indicator, at, counting)
    case 'ratio':
      return fill(
        { en: '{numerator} divided by {denominators}, {at}.', zh: '{at}，{numerator}除以{denominators}。' },
        {
          numerator: name(indicator.numerator),
          denominators: joinWords(indicator.denominators.map(name), { en: ' and by ', zh: '，再除以' }),
          at,
        },
      )
    case 'share':
      return fill(
        { en: '{part} as a percentage of {whole}, {at}.', zh: '{at}，{part}占{whole}的百分比。' },
        { part: name(indicator.part), whole: name(indicator.whole), at },
      )
    case 'coverage':
      return fill(
        { en: '{part} out of {whole}, {at}.', zh: '{at}，{whole}中{part}的数量。' },
        { part: name(indicator.part), whole: name(indicator.whole), at },
      )
    case 'growth':
      return fill(
        indicator.points
          ? { en: 'Change of {of} against a year before, {at}, in percentage points.', zh: '{at}，{of}较上年同期变化的百分点。' }
          : { en: 'Growth of {of} against a year before, {at}.', zh: '{at}，{of}较上年同期的增长率。' },
        { of: name(indicator.of), at },
      )
    case 'rank':
      return fill(
        { en: 'Place of {own} among {among}, highest first, {at}.', zh: '{at}，{own}与{among}由高到低排列的位次。' },
        { own: name(indicator.own), among: name(indicator.among), at },
      )
    case 'longest-run':
      return fill(
        { en: 'Longest run of consecutive years in {years}, {at}.', zh: '{at}，{years}中最长的连续年数。' },
        { years: name(indicator.years), at },
      )
    case 'every-year':
      return fill({ en: '{of} in every single year, {at}.', zh: '{at}，每一年的{of}。' }, { of: name(indicator.of), at })
  }
}

function plainWords(indicator: PlainIndicator, at: Words, counting: CountingMode | null): Words {
  const everything = indicator.filter.op === 'all' && indicator.filter.of.length === 0
  const where = everything
    ? { en: '', zh: '' }
    : fill({ en: ' where {condition}', zh: '中{condition}的记录' }, { condition: sentence(indicator.filter) })
  const mode = counting ? fill({ en: '; {mode}', zh: '；{mode}' }, { mode: countingWords[counting] }) : { en: '', zh: '' }
  return fill(
    { en: '{what}{where}, {at}{mode}.', zh: '{at}，{what}{where}{mode}。' },
    { what: measureWords(indicator), where, at, mode },
  )
}

/** "Number of “Designations”", "sum of “Amount” over “Contracts”". */
function measureWords({ measure, of }: PlainIndicator): Words {
  const label = (name: string): Words => of.fields[name]!.label
  const register = of.label
  if ('count' in measure) return fill({ en: 'Number of records in “{register}”', zh: '“{register}”的记录数，统计' }, { register })
  if ('countDistinct' in measure)
    return fill(
      { en: 'Number of different “{field}” in “{register}”', zh: '“{register}”中不同“{field}”的个数，统计' },
      { register, field: label(measure.countDistinct) },
    )
  if ('sum' in measure)
    return fill(
      { en: 'Sum of “{field}” over “{register}”', zh: '“{register}”中“{field}”之和，统计' },
      { register, field: label(measure.sum) },
    )
  if ('latest' in measure)
    return fill(
      { en: 'Newest “{field}” in “{register}”', zh: '“{register}”中最新的“{field}”，取' },
      { register, field: label(measure.latest) },
    )
  if ('members' in measure)
    return fill(
      { en: 'Number of different “{field}” that occur in “{register}”', zh: '“{register}”中出现的不同“{field}”个数，统计' },
      { register, field: label(measure.members) },
    )
  if ('years' in measure)
    return fill(
      { en: 'Years of “{field}” that occur in “{register}”', zh: '“{register}”中“{field}”涉及的年份，统计' },
      { register, field: label(measure.years) },
    )
  return fill(
    { en: 'Newest “{field}” of each “{unit}” in “{register}”', zh: '“{register}”中各“{unit}”最新的“{field}”，取' },
    { register, field: label(measure.value), unit: label(measure.perUnit) },
  )
}

/** How levels were counted: always printed with a figure that has levels. */
export const countingWords: Readonly<Record<CountingMode, Words>> = {
  holding: { en: 'everyone who holds the level counts, whatever else they hold', zh: '按持有该级别计数，不论是否另有其他级别' },
  highest: { en: 'each holder counts once, at the highest level held', zh: '每个持有者只按最高级别计一次' },
}
