import { expect, it } from 'vitest'
import { inUse } from '../../registers/facility/indicators.ts'
import { facility } from '../../registers/facility/register.ts'
import { place } from '../../registers/place/register.ts'
import { lastYears, markKey, yearAxes, yearEnd } from './picture.ts'
import { columnOf, holds, slice } from './slice.ts'

it('narrows an indicator and keeps its definition', () => {
  const part = slice(inUse, {
    key: 'gallery',
    words: { en: 'galleries', zh: '画廊' },
    where: [holds(columnOf(facility, 'kind'), 'gallery')],
  })
  expect(part.id).toBe('facility.in-use[gallery]')
  expect(part.label.zh).toBe('在用科普设施：画廊')
  expect([part.definition, part.source, part.measure, part.at]).toEqual([inUse.definition, inUse.source, inUse.measure, inUse.at])
  expect(JSON.stringify(part.filter)).toContain('gallery')
  expect(JSON.stringify(inUse.filter)).not.toContain('gallery')
})

it('asks for nothing where a value is missing, and for the record a reference leads to', () => {
  expect(holds(columnOf(facility, 'manager'), null).op).toBe('not')
  const { via, name } = columnOf(facility, 'parent', { via: { field: 'place', of: place } })
  expect([via.map(step => step.register), name]).toEqual([['place'], 'parent'])
})

it('knows the years of a picture and how far the last one goes', () => {
  const scope = { year: 2006, asAt: '2006-10-31' }
  expect(lastYears(scope, 3)).toEqual([2004, 2005, 2006])
  expect(yearAxes(scope, 2).map(({ label }) => [label.en, label.zh])).toEqual([
    ['2005', '2005'],
    ['2006 to Oct', '2006年1—10月'],
  ])
  expect([yearEnd(scope, 2005), yearEnd(scope, 2006)]).toEqual(['2005-12-31', '2006-10-31'])
  expect([markKey({ series: 'a', category: 'b' }), markKey({ series: 'a', category: '' })]).toEqual(['a.b', 'a'])
})
