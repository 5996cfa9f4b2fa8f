import { describe, expect, test } from 'vitest'
import { fitOf, fitterOf, informative, type Printed } from './printed.ts'

const plain: Printed = { value: '0', qualifier: '=', step: '1', upTo: null, direction: null, role: 'amount' }
const known = (exact: string, qualifier: '=' | 'over' | 'at-least' = '=') => ({ exact, value: exact, qualifier })

describe('what a printed number can honestly be said of', () => {
  test.each<[Partial<Printed>, string, string]>([
    // Half a step of the last printed digit either way.
    [{ value: '126940000000', step: '10000000' }, '126944999999', 'rounded'],
    [{ value: '126940000000', step: '10000000' }, '126946000000', 'no'],
    [{ value: '17.9', step: '0.1' }, '17.86', 'rounded'],
    [{ value: '17.9', step: '0.1' }, '17.84', 'no'],
    [{ value: '45' }, '45', 'exact'],
    [{ value: '45' }, '46', 'no'],
    // Over: from it up to less than the next round number; a last digit 5 counts in fives.
    [{ value: '2500', qualifier: 'over', step: '100' }, '2563', 'rounded'],
    [{ value: '2500', qualifier: 'over', step: '100' }, '2999', 'rounded'],
    [{ value: '2500', qualifier: 'over', step: '100' }, '3000', 'no'],
    [{ value: '2500', qualifier: 'over', step: '100' }, '2499', 'no'],
    [{ value: '200000', qualifier: 'over', step: '100000' }, '215300', 'rounded'],
    [{ value: '200000', qualifier: 'over', step: '100000' }, '300000', 'no'],
    [{ value: '50', qualifier: 'at-least', step: '1' }, '50', 'rounded'],
    // Nearly: below, and near.
    [{ value: '1000000', qualifier: 'nearly', step: '10000' }, '980000', 'rounded'],
    [{ value: '1000000', qualifier: 'nearly', step: '10000' }, '1000001', 'no'],
    [{ value: '1000000', qualifier: 'nearly', step: '10000' }, '850000', 'no'],
    [{ value: '1000', qualifier: 'about', step: '1' }, '1060', 'rounded'],
    [{ value: '1000', qualifier: 'about', step: '1' }, '1200', 'no'],
    [{ value: '3', upTo: '5' }, '4', 'rounded'],
    [{ value: '3', upTo: '5' }, '6', 'no'],
    // A fall of 3 % is a change of −3.
    [{ value: '3', role: 'change', direction: 'down' }, '-3', 'exact'],
    [{ value: '3', role: 'change', direction: 'down' }, '3', 'no'],
    [{ value: '3', role: 'change', direction: 'up' }, '-3', 'no'],
  ])('%j and %s', (printed, exact, fit) => {
    const figure = { ...plain, ...printed }
    expect(fitOf(figure, known(exact))).toBe(fit)
    expect(fitterOf(figure)({ near: Number(exact), known: known(exact) })).toBe(fit)
  })

  test('a value that was reported as "over" is agreed with in the same words only', () => {
    const over = known('200000', 'over')
    expect(fitOf({ ...plain, value: '200000', qualifier: 'over', step: '100000' }, over)).toBe('exact')
    expect(fitOf({ ...plain, value: '200000', step: '100000' }, over)).toBe('rounded')
  })
})

test.each([
  ['2', '1', 0],
  ['7', '1', 1],
  ['45', '1', 2],
  ['20', '1', 1.5],
  ['1466', '1', 4],
  ['25000000', '10000', 2],
])('%s (step %s) says %d digits', (value, step, digits) => {
  expect(informative({ value, step, qualifier: '=' })).toBe(digits)
})
