import { expect, it } from 'vitest'
import { daysOf, isMonth, moveMonth, placesBefore, sayMonth, sayWeekday, someWeek } from './days.ts'

it('goes from month to month over the turn of a year', () => {
  expect(moveMonth('2006-12', 1)).toBe('2007-01')
  expect(moveMonth('2006-01', -1)).toBe('2005-12')
  expect(moveMonth('2006-05', -12)).toBe('2005-05')
})

it('knows the days of a month and the day of the week it begins on', () => {
  expect(daysOf('2008-02')).toHaveLength(29)
  expect(daysOf('2006-02').at(-1)).toBe('2006-02-28')
  // 1 October 2006 was a Sunday, 1 May 2006 a Monday.
  expect(placesBefore('2006-10')).toBe(6)
  expect(placesBefore('2006-05')).toBe(0)
})

it('says months and weekdays in both languages', () => {
  expect([sayMonth('2006-11', 'en'), sayMonth('2006-11', 'zh')]).toEqual(['November 2006', '2006年11月'])
  expect(someWeek.map(day => sayWeekday(day, 'zh')).join('')).toBe('一二三四五六日')
})

it('takes no other text for a month', () => {
  expect([isMonth('2006-11'), isMonth('2006-13'), isMonth('06-11'), isMonth(undefined)]).toEqual([true, false, false, false])
})
