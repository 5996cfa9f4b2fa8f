import { expect, it } from 'vitest'
import type { Mark, PictureData, PictureKind, Shown } from './api.ts'
import { draws } from './draw.ts'
import { markOf, type Pen, sourceLine, told } from './drawing.ts'
import { heightOf } from './height.ts'
import { scaleOf } from './numbers.ts'

const words = (text: string) => ({ en: text, zh: `中${text}` })

const shown = (series: string, category: string, value: string, unit = 'enterprises'): Shown => ({
  key: `${series}.${category}`,
  series,
  category,
  label: words(series),
  value,
  text: words(value),
  unit,
  records: 3,
})

const gap = (series: string, category: string): Mark => ({
  key: `${series}.${category}`,
  series,
  category,
  label: words(series),
  gap: words('no record'),
})

const picture = (kind: PictureKind, marks: readonly Mark[], more: Partial<PictureData> = {}): PictureData => ({
  id: kind,
  kind,
  title: words('Title'),
  note: words('Note'),
  source: words('Register'),
  asAt: '2006-10-31',
  knownAt: null,
  series: ['a', 'b'].map(id => ({ id, label: words(id) })),
  categories: ['2005', '2006'].map(id => ({ id, label: words(id) })),
  marks,
  range: null,
  ...more,
})

const pen: Pen = {
  language: 'en',
  palette: {
    colours: ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006'],
    on: ['#f', '#f', '#f', '#f', '#f', '#f'],
    ink: '#111',
    muted: '#222',
    line: '#333',
    surface: '#fff',
    soft: '#eee',
    font: 'sans-serif',
  },
  small: false,
  width: 900,
  height: 400,
  still: true,
}

const matrix = [shown('a', '2005', '4'), shown('a', '2006', '6'), shown('b', '2005', '1'), shown('b', '2006', '2')]
const flow = [shown('a', 'b', '500', 'CNY'), { ...shown('a', '', '800', 'CNY'), key: 'a' }]
const days = [shown('a', '2006-11-17', '1'), shown('a', '2007-02-02', '2')]

const drawable: readonly PictureData[] = [
  picture('columns', matrix),
  picture('bars', matrix),
  picture('grid', matrix),
  picture('multiples', matrix),
  picture('flow', flow, {
    series: ['a', 'b'].map((id, depth) => ({ id, label: words(id), depth })),
    categories: ['a', 'b'].map(id => ({ id, label: words(id) })),
  }),
  picture('days', days, {
    categories: days.map(({ category }) => ({ id: category, label: words(category) })),
    range: { from: '2006-10-31', until: '2007-10-31' },
  }),
]

it.each(drawable.map(one => [one.kind, one] as const))(
  'gives every figure of a picture of %s a place to be reached',
  (_, one) => {
    const { spots, option } = draws[one.kind](one, pen)
    expect(new Set(spots.map(spot => spot.mark.key))).toEqual(new Set(one.marks.map(mark => mark.key)))
    const series = option['series'] as readonly { readonly data: readonly unknown[]; readonly links?: readonly unknown[] }[]
    for (const { mark, seriesIndex, dataIndex, dataType } of spots) {
      const { data, links } = series[seriesIndex]!
      expect(markOf({ data: (dataType === 'edge' ? links! : data)[dataIndex] })).toBe(mark)
    }
  },
)

it('draws amounts from zero and a gap as nothing, never as a zero', () => {
  const { option, spots } = draws.columns(picture('columns', [shown('a', '2005', '4'), gap('a', '2006')]), pen)
  const [axis] = option['yAxis'] as readonly { readonly min: number }[]
  expect(axis!.min).toBe(0)
  expect(spots).toHaveLength(1)
  const [bars] = option['series'] as readonly { readonly data: readonly { readonly value: unknown }[] }[]
  expect(bars!.data.map(one => one.value)).toEqual([4, null])
})

it('tells a mark with its records, and a gap with its reason, in either language', () => {
  const one = picture('columns', matrix)
  expect(told(matrix[0]!, one, 'en')).toBe('a · 2005\n4 · 3 records')
  expect(told(matrix[0]!, one, 'zh')).toBe('中a · 中2005\n中4 · 3条记录')
  expect(told(gap('a', '2006'), one, 'en')).toBe('a · 2006\nno record')
  expect(sourceLine(one, 'zh')).toContain('来源：中Register')
  expect(sourceLine(one, 'en')).toContain('As at 31')
})

it('says amounts exactly in the unit that fits the largest', () => {
  const marks = [shown('a', '2005', '146880000', 'CNY'), shown('a', '2006', '233930000.00', 'CNY')]
  expect([scaleOf(marks, 'en').unit, marks.map(scaleOf(marks, 'en').say)]).toEqual(['million yuan', ['146.88', '233.93']])
  expect([scaleOf(marks, 'zh').unit, marks.map(scaleOf(marks, 'zh').say)]).toEqual(['亿元', ['1.47', '2.34']])
  const small = [shown('a', '2005', '27000', 'CNY')]
  expect(scaleOf(small, 'zh').say(small[0]!)).toBe('2.7')
  const growth = [shown('a', '2005', '-3.25', 'percent'), shown('a', '2006', '17.3', 'percent')]
  expect(growth.map(scaleOf(growth, 'en').say)).toEqual(['−3.3 %', '+17.3 %'])
  expect(scaleOf([shown('a', '2005', '8463', 'persons')], 'en').say(shown('a', '2005', '8463', 'persons'))).toBe('8,463')
})

it('gives every row its room', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: String(index), label: words(String(index)) }))
  expect(heightOf(picture('grid', [], { categories: many }), 900, false)).toBeGreaterThan(40 * 24)
  expect(heightOf(picture('days', []), 390, false)).toBeGreaterThan(heightOf(picture('days', []), 900, false))
})
