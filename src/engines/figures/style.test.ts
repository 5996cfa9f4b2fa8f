import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../kernel/words.ts'
import type { FigureStyle, Qualifier } from './figure.ts'
import { Exact } from './number-words.ts'
import { roundingFactor } from './scale.ts'
import { displayAlone, displayFigure, parseFigure, stateFigure } from './style.ts'
import { getUnit, units } from './units.ts'

const print = (value: string, unit: string, qualifier: Qualifier = '=', style: FigureStyle = {}) => [
  displayFigure({ value, qualifier, unit, style }, 'en'),
  displayFigure({ value, qualifier, unit, style }, 'zh'),
]

describe('display', () => {
  test.each<[string, string, Qualifier, FigureStyle, string, string]>([
    ['17149000000', 'CNY', '=', {}, '17.149 billion yuan', '171.49亿元'],
    ['1030000000', 'CNY', '=', {}, '1.03 billion yuan', '10.3亿元'],
    ['879000000', 'CNY', '=', {}, '879 million yuan', '8.79亿元'],
    ['305000000', 'CNY', '=', {}, '305 million yuan', '3.05亿元'],
    ['10210000', 'CNY', '=', {}, '10.21 million yuan', '1021万元'],
    ['400000', 'CNY/year', '=', {}, '400,000 yuan', '40万元'],
    ['67700', 'CNY', '=', {}, '67,700 yuan', '6.77万元'],
    ['8433', 'CNY/person', '=', {}, '8,433 yuan', '8433元'],
    ['12345678901.25', 'CNY', '=', {}, '12,345,678,901.25 yuan', '12345678901.25元'],
    ['1000000', 'CNY/year', 'nearly', {}, 'nearly 1 million yuan', '近100万元'],
    ['5000', 'USD', 'over', {}, 'over 5,000 US dollars', '5000多美元'],
    ['1', 'USD', '=', {}, '1 US dollar', '1美元'],
    ['6780000', 'CNY', 'over', {}, 'over 6.78 million yuan', '678万多元'],
    ['67700', 'CNY', 'over', {}, 'over 67,700 yuan', '超过6.77万元'],
    ['421000', 'persons', '=', {}, '421,000', '42.1万'],
    ['200000', 'persons', 'over', {}, 'over 200,000', '20多万'],
    ['14567', 'persons', '=', {}, '14,567', '14567'],
    ['600', 'volunteers', '=', {}, '600', '600名'],
    ['12000', 'person-times', '=', {}, '12,000 person-times', '1.2万人次'],
    ['50000', 'copies', '=', {}, '50,000 copies', '5万册'],
    ['50000', 'copies', 'over', {}, 'over 50,000 copies', '5万多册'],
    ['100000', 'copies', 'over', {}, 'over 100,000 copies', '10多万册'],
    ['2500', 'persons', 'over', {}, 'over 2,500', '2500多'],
    ['50', 'percent', 'over', {}, 'over 50%', '50%以上'],
    ['14.6', 'percent', '=', {}, '14.6%', '14.6%'],
    ['13', 'percent', '=', {}, '13.0%', '13.0%'],
    ['100', 'percent', '=', { decimals: 0 }, '100%', '100%'],
    ['-3.2', 'percent', '=', {}, '-3.2%', '-3.2%'],
    ['1.4', 'percentage points', '=', {}, '1.4 percentage points', '1.4个百分点'],
    ['1466', 'projects', '=', {}, '1,466', '1466项'],
    ['1466', 'projects', '=', { bare: true }, '1,466', '1466'],
    ['12000', 'person-times', '=', { bare: true }, '12,000', '1.2万'],
    ['7', 'editions', '=', {}, '7', '7届'],
    ['3', 'districts', '=', { spell: true }, 'three', '三个'],
    ['2', 'years', '=', { spell: true }, 'two', '两年'],
    ['2', 'years', '=', { spell: true, bare: true }, 'two', '两'],
    ['11', 'years', '=', { spell: true }, '11', '11年'],
    ['1', 'rank', '=', { spell: true }, 'first', '第一'],
    ['2', 'rank', '=', { spell: true }, 'second', '第二'],
    ['12', 'rank', '=', {}, '12th', '第12'],
    ['23', 'rank', '=', {}, '23rd', '第23'],
    ['14', 'enterprises', 'at-least', {}, 'at least 14', '不少于14家'],
    ['50', 'percent', 'at-least', {}, 'at least 50%', '不低于50%'],
    ['300', 'events', 'about', {}, 'about 300', '约300场次'],
    ['0', 'projects', '=', {}, '0', '0项'],
    ['21', 'percent', '=', { decimals: 2, keepZeros: true }, '21.00%', '21.00%'],
  ])('%s %s %s %j', (value, unit, qualifier, style, en, zh) => {
    expect(print(value, unit, qualifier, style)).toEqual([en, zh])
  })

  test('a share names the whole', () => {
    const figure = { value: '14', qualifier: '=', unit: 'of 14', style: {}, of: '14' } as const
    expect(displayFigure(figure, 'en')).toBe('14 of 14')
    expect(displayFigure(figure, 'zh')).toBe('共14个，占14个')
  })
})

test('a figure that stands alone says what its sentence would have: 600人', () => {
  const alone = (value: string, unit: string, style: FigureStyle = {}) =>
    languages.map(language => displayAlone({ value, unit, qualifier: '=', style }, language))
  expect(alone('600', 'persons')).toEqual(['600', '600人'])
  expect(alone('600', 'persons', { bare: true })).toEqual(['600', '600'])
  expect(alone('600', 'volunteers')).toEqual(['600', '600名'])
})

describe('state', () => {
  test.each<[string, string, FigureStyle, string, Qualifier]>([
    ['2563', 'persons', { roundTo: '500' }, '2500', 'over'],
    ['985000', 'CNY', { roundTo: '100000' }, '1000000', 'nearly'],
    ['1000000', 'CNY', { roundTo: '100000' }, '1000000', '='],
    ['200', 'persons', { roundTo: '500' }, '200', '='],
    ['-985000', 'CNY', { roundTo: '100000' }, '-985000', '='],
    // 20,100 lies within 5 % of 20,500 too, but nobody would call it nearly that.
    ['20100', 'persons', { roundTo: '500' }, '20000', 'over'],
    ['14.649', 'percent', {}, '14.6', '='],
    ['14.65', 'percent', {}, '14.7', '='],
    ['-14.65', 'percent', {}, '-14.7', '='],
    ['40734.2042755', 'CNY/person', {}, '40734.2', '='],
    ['40734.2042755', 'CNY/person', { decimals: 0 }, '40734', '='],
    ['17149123456', 'CNY', { decimals: 2 }, '17149000000', '='],
    ['10214567', 'CNY', { decimals: 0 }, '10210000', '='],
    ['14567', 'persons', { decimals: 0 }, '14567', '='],
    ['1234567.89', 'CNY', {}, '1234567.89', '='],
  ])('%s %s %j', (exact, unit, style, value, qualifier) => {
    expect(stateFigure(exact, unit, style)).toEqual({ value, qualifier })
  })

  test('a reported qualifier keeps its value', () => {
    expect(stateFigure('200000', 'persons', { roundTo: '150000' }, 'over')).toEqual({ value: '200000', qualifier: 'over' })
  })

  test('an unknown unit is a mistake in a declaration', () => {
    expect(() => stateFigure('1', 'furlongs', {})).toThrow('furlongs')
  })
})

const qualifiers: readonly Qualifier[] = ['=', 'over', 'at-least', 'nearly', 'about']

const anyStyle: fc.Arbitrary<FigureStyle> = fc.record(
  {
    decimals: fc.integer({ min: 0, max: 4 }),
    keepZeros: fc.boolean(),
    roundTo: fc.constantFrom('1', '50', '500', '100000', '0.5'),
    spell: fc.boolean(),
    bare: fc.boolean(),
  },
  { requiredKeys: [] },
)

const anyExact = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 })).map(([n, power]) => `${n}${'0'.repeat(power)}`),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 999_999 })).map(([n, part]) => `${n}.${part}`),
)

const anyStated = fc
  .record({
    unit: fc.constantFrom(...Object.keys(units)),
    exact: anyExact,
    style: anyStyle,
    reported: fc.constantFrom(...qualifiers),
    language: fc.constantFrom(...languages),
    of: fc.option(fc.constantFrom('9', '1400'), { nil: undefined }),
  })
  .map(({ exact, of, ...rest }) => {
    // Ranks are whole and positive: there is no 2.5th place.
    const isRank = getUnit(rest.unit).kind === 'rank'
    return { ...rest, exact: isRank ? exact.replace(/^-|\..*$/g, '') : exact, ...(of === undefined ? {} : { of }) }
  })

describe('properties', () => {
  test('what is printed reads back as the same value and qualifier', () => {
    fc.assert(
      fc.property(anyStated, ({ exact, unit, style, reported, language, ...of }) => {
        const stated = stateFigure(exact, unit, style, reported)
        const text = displayFigure({ ...stated, unit, style, ...of }, language)
        expect({ text, ...parseFigure(text, unit, language) }).toEqual({ text, ...stated })
      }),
      { numRuns: 4000 },
    )
  })

  test('stating a stated value changes nothing, and = is never off by more than the printed digit', () => {
    fc.assert(
      fc.property(anyStated, ({ exact, unit, style: { roundTo, ...style } }) => {
        const stated = stateFigure(exact, unit, style)
        const { kind } = getUnit(unit)
        const whole = style.decimals === undefined || (kind === 'count' && style.decimals === 0)
        const digit = new Exact(10).pow(-(style.decimals ?? (kind === 'percent' ? 1 : 2)))
        const half = digit.mul(whole ? 1 : roundingFactor(new Exact(exact), kind)).div(2)
        expect(new Exact(exact).sub(stated.value).abs().lte(half)).toBe(true)
        expect(stateFigure(stated.value, unit, style)).toEqual(stated)
      }),
    )
  })
})
