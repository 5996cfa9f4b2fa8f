import { type Condition, sentence } from '../../kernel/condition/index.ts'
import { fill, joinWords, type Words } from '../../kernel/words.ts'
import type { CountingMode } from '../figures/figure.ts'
import type { Indicator, Measure, PlainIndicator } from './indicator.ts'
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
        { en: '{part} as a percentage of {whole}, {at}.', zh: '{at}，{part}占{whole}的比重。' },
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
        {
          en: 'Place of {own} among {among}, highest first, {at}.',
          zh: '{at}，本地区的{own}与{among}由高到低排列，本地区所居位次。',
        },
        { own: name(indicator.own), among: name(indicator.among), at },
      )
    case 'longest-run':
      return fill(
        { en: 'Longest run of consecutive years in {years}, {at}.', zh: '{at}，{years}中最长的连续年数。' },
        { years: name(indicator.years), at },
      )
    case 'every-year':
      return fill(
        {
          en: '{of} in every single year, {at}; the least of them where they differ.',
          zh: '{at}，各年的{of}；各年不同的，取最少的一年。',
        },
        { of: name(indicator.of), at },
      )
  }
}

function plainWords({ filter, measure, of }: PlainIndicator, at: Words, counting: CountingMode | null): Words {
  const [which, conditions] = whichWords(filter)
  const mode = counting ? fill({ en: '; {mode}', zh: '。{mode}' }, { mode: countingWords[counting] }) : { en: '', zh: '' }
  const label = (name: string): Words => of.fields[name]!.label
  const [template, fields] = measureWords(measure)
  const what = fill(template, {
    register: of.label,
    which,
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, label(field)])),
  })
  return fill({ en: '{what}, {at}{mode}.', zh: '{at}，{what}{conditions}{mode}。' }, { what, at, mode, conditions })
}

/** The filter inside the sentence; three conditions and more are listed after it in Chinese, where a long attribute is hard to read. */
function whichWords(filter: Condition): readonly [Words, Words] {
  const nothing: Words = { en: '', zh: '' }
  if (filter.op === 'all' && filter.of.length === 0) return [nothing, nothing]
  const { en, zh } = sentence(filter)
  if (filter.op !== 'all' || filter.of.length < 3) return [{ en: ` where ${en}`, zh: `中${zh}` }, nothing]
  const listed = filter.of.map(one => sentence(one).zh).join('；')
  return [
    { en: ` where ${en}`, zh: '中同时符合下列条件' },
    { en: '', zh: `：${listed}` },
  ]
}

/** What a measure says of the records of `{register}{which}`, and the fields it names. */
function measureWords(measure: Measure): readonly [Words, Readonly<Record<string, string>>] {
  if ('count' in measure) return [{ en: 'Number of records in “{register}”{which}', zh: '“{register}”{which}的记录数' }, {}]
  if ('countDistinct' in measure)
    return [
      { en: 'Number of different “{field}” in “{register}”{which}', zh: '“{register}”{which}的“{field}”数（相同的只计一次）' },
      { field: measure.countDistinct },
    ]
  if ('sum' in measure)
    return [{ en: 'Sum of “{field}” over “{register}”{which}', zh: '“{register}”{which}的“{field}”合计' }, { field: measure.sum }]
  if ('latest' in measure)
    return [
      { en: 'Newest “{field}” in “{register}”{which}', zh: '“{register}”{which}的最新“{field}”' },
      { field: measure.latest },
    ]
  if ('members' in measure)
    return [
      {
        en: 'Number of different “{field}” that occur in “{register}”{which}',
        zh: '“{register}”{which}的记录涉及的“{field}”数（相同的只计一次）',
      },
      { field: measure.members },
    ]
  if ('years' in measure)
    return [
      { en: 'Years of “{field}” that occur in “{register}”{which}', zh: '“{register}”{which}的记录涉及的“{field}”年份数' },
      { field: measure.years },
    ]
  return [
    { en: 'Newest “{field}” of each “{unit}” in “{register}”{which}', zh: '“{register}”{which}的各“{unit}”最新“{field}”' },
    { field: measure.value, unit: measure.perUnit },
  ]
}

/** How levels were counted: always printed with a figure that has levels. */
export const countingWords: Readonly<Record<CountingMode, Words>> = {
  holding: {
    en: 'everyone who holds the level counts, whatever else they hold',
    zh: '凡持有该级别的均计入，不论是否另有其他级别',
  },
  highest: { en: 'each holder counts once, at the highest level held', zh: '每个持有者只按其最高级别计一次' },
}
