import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { returnFlow, returnStates } from './flow.ts'
import { investmentReturn } from './register.ts'

const codes = draftCodes(investmentReturn, {
  organisation: someId(1),
  year: 2005,
  investment: '200万元',
  development: '120万元',
  staff: 12,
  employees: 180,
  state: 'accepted',
  submittedOn: '2006-02-10',
  acceptedOn: '2006-03-01',
})

describe('investment-return: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['R&D within the investment', { development: '201万元' }, ['rule-development-within-investment']],
    ['government money within the investment', { fromGovernment: '201万元' }, ['rule-government-within-investment']],
    ['staff within employees', { staff: 181 }, ['rule-staff-within-employees']],
    ['accepted before submitted', { acceptedOn: '2006-02-01' }, ['rule-accepted-after-submitted']],
    ['accepted needs its day', { acceptedOn: null }, ['missing-in-state']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('investment-return: flow', () => {
  test.each([
    ['draft', 'accepted', false],
    ['submitted', 'accepted', true],
    ['sent-back', 'submitted', true],
    ['accepted', 'draft', false],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(returnFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = returnStates.codes.filter(state => movesFrom(returnFlow, state).length === 0)
    expect(ends).toEqual(['accepted'])
  })
})
