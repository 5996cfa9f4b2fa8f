import { expect, test } from 'vitest'
import { openDays } from './due-days.ts'

const form = { due: '03-31', once: false, since: '2005-01-10', filled: [] }

test('the last that passed stays open until it is filled; the next is open too', () => {
  expect(openDays(form, '2005-02-01')).toEqual(['2005-03-31'])
  expect(openDays(form, '2006-04-01')).toEqual(['2006-03-31', '2007-03-31'])
})

test.each([
  ['in time', ['2005-03-20'], ['2006-03-31']],
  ['on the day', ['2005-03-31'], ['2006-03-31']],
  ['late', ['2005-04-02'], ['2006-03-31']],
  ['twice, late and for the next', ['2005-04-02', '2005-12-01'], ['2007-03-31']],
])('filled %s', (_, filled, expected) => {
  expect(openDays({ ...form, filled }, '2005-12-02')).toEqual(expected)
})

test('a form handed in once is due once; one without a day never', () => {
  expect(openDays({ ...form, once: true }, '2007-01-01')).toEqual(['2005-03-31'])
  expect(openDays({ ...form, once: true, filled: ['2005-02-01'] }, '2007-01-01')).toEqual([])
  expect(openDays({ ...form, due: null, filled: ['2005-02-01'] }, '2007-01-01')).toEqual([])
})
