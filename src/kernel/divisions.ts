import type { Division } from './division.ts'
import type { PlainDate } from './plain-date.ts'
import { provinceDivisions } from './provinces.ts'

const taizhou = {
  from: '1994-08-22',
  source: {
    en: 'GB/T 2260 as amended when Taizhou became a prefecture-level city in 1994',
    zh: 'GB/T 2260（1994年台州撤地设市后修订）',
  },
}
const invented = { from: '1990-01-01', source: { en: 'Invented: the sample district', zh: '虚构：示例区' } }

/**
 * The codes known here, with their days: they are revised every year, so that a code without a day says nothing. A code that is not in the
 * list is judged by its structure only.
 */
export const divisions: readonly Division[] = [
  ...provinceDivisions,
  { ...taizhou, code: '331000', name: { en: 'Taizhou City', zh: '台州市' } },
  { ...taizhou, code: '331002', name: { en: 'Jiaojiang District', zh: '椒江区' } },
  { ...taizhou, code: '331003', name: { en: 'Huangyan District', zh: '黄岩区' } },
  { ...taizhou, code: '331004', name: { en: 'Luqiao District', zh: '路桥区' } },
  { ...invented, code: '999900', name: { en: 'Lancheng City', zh: '岚城市' }, from: '1994-08-22' },
  { ...invented, code: '999902', name: { en: 'Lanjiang District', zh: '澜江区' }, from: '1994-08-22' },
  { ...invented, code: '999903', name: { en: 'Yanping District', zh: '岩屏区' }, from: '1994-08-22' },
  { ...invented, code: '999904', name: { en: 'Haiyun District', zh: '海云区' }, from: '1994-08-22' },
  {
    ...invented,
    code: '999926',
    name: { en: 'Linhe County', zh: '临禾县' },
    until: '2001-12-31',
    successors: ['999986'],
  },
  { ...invented, code: '999986', name: { en: 'Linhe City', zh: '临禾市' }, from: '2002-01-01' },
  {
    ...invented,
    code: '999925',
    name: { en: 'Landong County', zh: '岚东县' },
    from: '1983-07-01',
    until: '1994-08-21',
    successors: ['999902', '999903', '999904'],
  },
]

const byCode = new Map(divisions.map(division => [division.code, division]))

export const divisionOf = (code: string): Division | undefined => byCode.get(code)

/** The two digits of every province of GB/T 2260; 99 is nobody's and stands for invented divisions. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 99'.split(' '),
)

/** Six digits of an existing province, whose county digits do not stand below missing prefecture digits. */
export const isDivisionCode = (code: string): boolean =>
  /^\d{6}$/.test(code) && provinces.has(code.slice(0, 2)) && (code.slice(2, 4) !== '00' || code.slice(4) === '00')

/** The code of the prefecture, then of the province that a code lies in. */
export const divisionsAbove = (code: string): readonly string[] =>
  [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(above => above !== code && !code.endsWith('0000'))

/** The codes that a division's area bears on a day: its own, or those of its successors; empty when it did not exist yet or is not known. */
export function codesOn(code: string, day: PlainDate): readonly string[] {
  const division = byCode.get(code)
  if (!division || day < division.from) return []
  if (division.until === undefined || day <= division.until) return [code]
  return (division.successors ?? []).flatMap(next => (byCode.has(next) ? codesOn(next, day) : [next]))
}
