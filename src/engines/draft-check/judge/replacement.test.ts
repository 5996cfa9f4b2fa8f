import { expect, test } from 'vitest'
import type { ReadFigure } from '../figure.ts'
import type { KnownFigure } from '../knowledge.ts'
import { replacementFor } from './replacement.ts'

const figure = (raw: string, value: string, more: Partial<ReadFigure> = {}): ReadFigure => ({
  start: 0,
  end: raw.length,
  raw,
  value,
  language: /\p{Script=Han}/u.test(raw) ? 'zh' : 'en',
  unit: 'CNY',
  measure: '',
  qualifier: '=',
  role: 'amount',
  direction: null,
  step: '1',
  upTo: null,
  ...more,
})

const known = (exact: string, unit = 'CNY'): KnownFigure => ({
  indicator: 'statistic.gdp',
  period: { kind: 'year', year: 2005, asAt: '2005-12-31' },
  counting: null,
  exact,
  value: exact,
  qualifier: '=',
  unit,
  text: { en: exact, zh: exact },
  periodWords: { en: 'in 2005', zh: '2005年' },
  of: null,
  recordCount: 1,
})

test.each<[string, ReadFigure, KnownFigure, string | null]>([
  ['as many digits as the text has', figure('1269.4亿元', '126940000000'), known('126812340000'), '1268.1亿元'],
  ['a digit more where it is exact', figure('18.1亿元', '1810000000'), known('1816000000'), '18.16亿元'],
  ['million', figure('10.12 million yuan', '10120000'), known('10210000'), '10.21 million yuan'],
  ['separators stay', figure('1,218', '1218', { unit: 'projects' }), known('1466', 'projects'), '1,466'],
  ['the measure word stays', figure('15家', '15', { unit: 'enterprises' }), known('16', 'enterprises'), '16家'],
  ['numerals stay numerals', figure('十五家', '15', { unit: 'enterprises' }), known('16', 'enterprises'), '十六家'],
  ['two before a measure word', figure('三家', '3', { unit: 'enterprises' }), known('2', 'enterprises'), '两家'],
  ['words stay words', figure('Seven', '7', { unit: 'projects' }), known('8', 'projects'), 'Eight'],
  ['full width stays full width', figure('１５家', '15', { unit: 'enterprises' }), known('16', 'enterprises'), '１６家'],
  ['13.0 keeps its zero', figure('14.2%', '14.2', { unit: 'percent' }), known('13.0', 'percent'), '13.0%'],
  ['多 stays true', figure('30多万人', '300000', { unit: 'persons', qualifier: 'over' }), known('215300', 'persons'), '20多万人'],
  ['a rank in words', figure('第二', '2', { unit: 'rank', role: 'rank' }), known('1', 'rank'), '第一'],
  ['a rank in digits', figure('2nd', '2', { unit: 'rank', role: 'rank' }), known('1', 'rank'), '1st'],
  ['a fall', figure('4.5%', '4.5', { unit: 'percent', role: 'change', direction: 'down' }), known('-3.25', 'percent'), '3.25%'],
  ['the other way', figure('4.5%', '4.5', { unit: 'percent', role: 'change', direction: 'up' }), known('-3.2', 'percent'), null],
  ['a range', figure('3—5项', '3', { unit: 'projects', upTo: '5' }), known('7', 'projects'), null],
  ['no number to put', figure('三分之一', '33.3', { unit: 'percent' }), known('40', 'percent'), null],
])('%s: %#', (_, read, ours, put) => {
  expect(replacementFor(read, ours)).toBe(put)
})
