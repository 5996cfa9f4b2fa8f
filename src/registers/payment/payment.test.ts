import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { paymentFlow, paymentStates } from './flow.ts'
import { payment } from './register.ts'

const codes = draftCodes(payment, {
  subject: '项目资助',
  budgetLine: someId(1),
  heading: 'three-funds',
  purpose: 'innovation-award',
  payee: someId(2),
  amount: '12万元',
  committedOn: '2006-05-10',
  state: 'committed',
})

describe('payment: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['the heading is in force on the day', { committedOn: '2007-01-10' }, ['option-not-in-force']],
    ['class 206 is not yet', { heading: 'class-20604' }, ['option-not-in-force']],
    ['somebody is paid', { payee: null }, ['rule-payee-is-named']],
    ['paid before committed', { state: 'paid', paidOn: '2006-05-01', voucher: '1' }, ['rule-paid-after-committed']],
    ['paid needs day and voucher', { state: 'paid' }, ['missing-in-state', 'missing-in-state']],
    [
      'clawed back before paid',
      { state: 'clawed-back', paidOn: '2006-06-01', clawedBackOn: '2006-05-20' },
      ['rule-clawed-back-after-paid'],
    ],
    ['the fair names its edition', { purpose: 'fair' }, ['rule-fair-is-named']],
    ['the series names its programme', { purpose: 'lecture-series' }, ['rule-series-is-named']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('payment: flow', () => {
  test.each([
    ['committed', 'paid', true],
    ['paid', 'cancelled', false],
    ['paid', 'clawed-back', true],
    ['committed', 'clawed-back', false],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(paymentFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = paymentStates.codes.filter(state => movesFrom(paymentFlow, state).length === 0)
    expect(ends).toEqual(['cancelled', 'clawed-back'])
  })
})
