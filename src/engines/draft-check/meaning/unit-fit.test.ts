import { expect, test } from 'vitest'
import { unitFit } from './unit-fit.ts'

test.each([
  ['sub-districts', 'towns'],
  ['towns', 'counties'],
  ['USD', 'CNY'],
  ['percent', 'enterprises'],
])('%s are never meant by %s', (read, indicator) => {
  expect(unitFit(read, indicator)).toBeNull()
})

test.each([
  ['towns', 'towns', 'same'],
  ['units', 'towns', 'alike'],
  ['organisations', 'enterprises', 'alike'],
  ['count', 'projects', 'open'],
])('%s may stand for %s', (read, indicator, why) => {
  expect(unitFit(read, indicator)?.why).toBe(why)
})
