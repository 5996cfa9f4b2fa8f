import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { statistic } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(statistic, { ...good, ...changes })
  return [...problems, ...checkValues(statistic, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  series: 'gdp',
  area: id(1),
  periodEnd: '2005-12-31',
  span: 'year',
  value: '17149000000',
  qualifier: '=',
  unit: 'CNY',
  growth: '14.6',
  growthBasis: 'comparable',
  body: '海云区统计局',
  publishedOn: '2006-03-10',
}

describe('statistic rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['growth needs its basis', { growthBasis: null }, ['rule-growth-has-basis @ growth, growthBasis']],
    ['product growth is at comparable prices', { growthBasis: 'nominal' }, ['rule-product-growth-comparable @ growthBasis']],
    ['revenue growth may be nominal', { series: 'total-fiscal-revenue', growthBasis: 'nominal' }, []],
    [
      'nothing is published before its period ends',
      { publishedOn: '2005-12-30' },
      ['rule-published-after-period @ publishedOn, periodEnd'],
    ],
    [
      'a population is a state on a day',
      { series: 'registered-population', unit: 'persons', growth: null, growthBasis: null },
      ['rule-populations-are-states @ span'],
    ],
    [
      'farmers’ net income ended in 2013',
      {
        series: 'farmers-net-income',
        unit: 'CNY/person',
        growthBasis: 'nominal',
        periodEnd: '2014-12-31',
        publishedOn: '2015-03-01',
      },
      ['option-not-in-force @ series'],
    ],
    ['a value is not negative', { value: '-1' }, ['out-of-range @ value']],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
