import { expect, it } from 'vitest'
import { standingOn } from './standing.ts'

it.each([
  ['2005-01-01', '2007-12-31', null],
  ['2005-01-01', null, null],
  ['2005-01-01', '2006-10-30', '已届满'],
  ['2005-01-01', '2006-10-31', '今日届满'],
  ['2005-01-01', '2006-11-01', '1天后届满'],
  ['2005-01-01', '2007-01-29', '90天后届满'],
  ['2005-01-01', '2007-01-30', null],
  ['2006-11-01', '2009-10-31', '未生效'],
])('a term from %s until %s says %s on 31 October 2006', (from, until, says) => {
  expect(standingOn({ from, until }, '2006-10-31')?.zh ?? null).toBe(says)
})
