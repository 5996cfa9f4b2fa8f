import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byItself, differences, merged } from './merge.ts'

const names = ['name', 'phone', 'town', 'area']
const before = { name: 'Haiyun Yarn', phone: '0513', town: 'East', area: '12' }

it('takes what only one of two changed by itself, and asks about what both changed', () => {
  const mine = { ...before, phone: '0514', area: '14' }
  const theirs = { ...before, phone: '0515', town: 'West' }
  const all = differences(names, before, mine, theirs)
  expect(all.map(({ name, changedBy }) => [name, changedBy])).toEqual([
    ['phone', 'both'],
    ['town', 'them'],
    ['area', 'me'],
  ])
  expect(all.map(byItself)).toEqual([null, 'theirs', 'mine'])
  expect(merged(mine, all, { phone: 'theirs' })).toEqual({ name: 'Haiyun Yarn', phone: '0515', town: 'West', area: '14' })
  expect(merged(mine, all, { phone: 'mine', town: 'mine' })).toEqual({ ...before, phone: '0514', area: '14' })
})

it('sees no difference where both wrote the same, nor between unknown and absent', () => {
  expect(differences(names, before, { ...before, phone: '1' }, { ...before, phone: '1' })).toEqual([])
  expect(differences(names, {}, { phone: null }, {})).toEqual([])
})

it('loses no change of either person that the other did not touch', () => {
  const values = fc.record({
    name: fc.constantFrom('a', 'b', null),
    phone: fc.constantFrom('1', '2', null),
    town: fc.constantFrom('x', 'y'),
  })
  fc.assert(
    fc.property(values, values, values, (old, mine, theirs) => {
      const all = differences(['name', 'phone', 'town'], old, mine, theirs)
      const result = merged(mine, all, {})
      for (const name of ['name', 'phone', 'town'] as const) {
        if (mine[name] === old[name]) expect(result[name]).toBe(theirs[name])
        else if (theirs[name] === old[name]) expect(result[name]).toBe(mine[name])
      }
    }),
  )
})
