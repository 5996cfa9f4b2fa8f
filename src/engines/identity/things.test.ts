import { describe, expect, test } from 'vitest'
import { absorbed } from './absorb.ts'
import { NameReader } from './normal-name.ts'
import { pairsOf, searchPairs } from './pairs.ts'
import { ofThings, type Thing } from './things.ts'

const label = (en: string, zh: string) => ({ en, zh })
const how = ofThings(
  {
    codes: [label('Number', '编号')],
    traits: [
      { label: label('Employer', '工作单位'), same: 20, differing: 10 },
      { label: label('Year of birth', '出生年份'), same: 15, differing: 30 },
    ],
  },
  new NameReader([]),
)
const thing = (id: string, names: readonly string[], rest: Partial<Thing> = {}): Thing => ({
  id,
  names,
  codes: [null],
  traits: [[], []],
  others: [],
  ...rest,
})
const found = (things: readonly Thing[], least = 30) => {
  const search = searchPairs(things, how, least)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}
const points = (one: Partial<Thing>, other: Partial<Thing>, names = ['陆知远']) =>
  found([thing('a', names, one), thing('b', names, other)], 0)[0]?.points ?? null

describe('two records told by a name', () => {
  test.each<[what: string, one: readonly string[], other: readonly string[], expected: number | null]>([
    ['the same', ['陆知远'], ['陆 知远'], 45],
    ['of one sound', ['陆知远'], ['路知远'], 25],
    ['in Chinese and in letters', ['陆知远'], ['Lu Zhiyuan'], 25],
    ['spelled alike in letters, not in Chinese', ['陆知远', 'Lu Zhiyuan'], ['路智源', 'Lu Zhiyuan'], 25],
    ['one sign apart', ['农村科普大讲堂'], ['农村科普讲堂'], 20],
    ['others', ['陆知远'], ['沈文澜'], null],
  ])('%s', (_, one, other, expected) => {
    expect(found([thing('a', one), thing('b', other)], 0)[0]?.points ?? null).toBe(expected)
  })

  test('what else they say counts, and what one does not know says nothing', () => {
    expect(points({}, {})).toBe(45)
    expect(points({ traits: [['firm'], ['1970']] }, { traits: [['firm'], ['1970']] })).toBe(80)
    expect(points({ traits: [['firm'], ['1970']] }, { traits: [['other'], ['1951']] })).toBe(5)
    expect(points({ traits: [['firm'], ['1970']] }, { traits: [[], []] })).toBe(45)
    expect(points({ codes: ['7'] }, { codes: ['7'] })).toBe(100)
    expect(points({ codes: ['7'] }, { codes: ['8'] })).toBe(5)
  })

  test('a number is enough; employer and year of birth without a name are not', () => {
    const traits = [['firm'], ['1970']]
    expect(found([thing('a', ['甲'], { codes: ['7'] }), thing('b', ['乙'], { codes: ['7'] })], 0)).toHaveLength(1)
    expect(found([thing('a', ['甲'], { traits }), thing('b', ['乙'], { traits })], 0)).toEqual([])
  })

  test('personal data is never told in a reason', () => {
    const [pair] = found([thing('a', ['陆知远'], { traits: [[], ['1970']] }), thing('b', ['陆知远'], { traits: [[], ['1970']] })])
    expect(JSON.stringify(pair!.parts)).not.toContain('1970')
    expect(pair!.parts.at(-1)!.words.zh).toBe('出生年份相同。')
  })

  test('known to be two, they are not shown; of one record the likeliest comes first', () => {
    expect(points({ others: ['b'] }, {})).toBeNull()
    const things = [thing('a', ['陆知远']), thing('b', ['路知远'], { traits: [['x'], []] }), thing('c', ['陆知远'])]
    expect(pairsOf(things[0]!, things, how, 20).map(({ ids }) => ids[1])).toEqual(['c', 'b'])
  })

  test('three thousand lectures of one topic are no reason to compare all with all', () => {
    const things = Array.from({ length: 3000 }, (_, index) =>
      thing(String(index), ['科普讲座'], { traits: [[String(index)], []] }),
    )
    const began = performance.now()
    expect(found(things).length).toBeGreaterThan(3000)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

test('what the one that stays does not know is filled; its state and what the register keeps stay', () => {
  const register = { flow: { field: 'state' } as never, identity: { names: ['name'], keeps: ['term'] } }
  const winner = { name: 'a', contact: null, state: null, term: null, note: 'w', more: null }
  const loser = { name: 'b', contact: 'c', state: 's', term: 't', note: 'l', more: 'm' }
  expect(absorbed(register, winner, loser, ['note', 'state'], new Set(['more']))).toEqual({
    name: 'a',
    contact: 'c',
    state: null,
    term: null,
    note: 'l',
    more: null,
  })
})
