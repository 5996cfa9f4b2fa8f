import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { cooperationFlow, cooperationStates } from './flow.ts'
import { cooperationProject } from './register.ts'

const codes = draftCodes(cooperationProject, {
  name: '泵阀研制',
  edition: someId(1),
  field: 'manufacturing',
  supplier: '东屏大学',
  demander: someId(2),
  state: 'signed',
  intentOn: '2005-11-18',
  signedOn: '2005-11-19',
  amount: '60万元',
})

describe('cooperation-project: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['the taking party is named', { demander: null }, ['rule-taker-is-named']],
    ['a party from outside has a region', { demander: null, demanderName: '澜江机电' }, ['rule-outside-party-has-region']],
    ['a party from outside', { demander: null, demanderName: '澜江机电', demanderRegion: '999902' }, []],
    ['signed before the intent', { signedOn: '2005-11-17' }, ['rule-signed-after-intent']],
    ['signed for nothing', { amount: '0' }, ['rule-amount-above-zero']],
    ['signed needs day and amount', { signedOn: null, amount: null }, ['missing-in-state', 'missing-in-state']],
    ['an intent needs neither', { state: 'intent', signedOn: null, amount: null }, []],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('cooperation-project: flow', () => {
  test.each([
    ['intent', 'signed', true],
    ['intent', 'contracted', false],
    ['signed', 'withdrawn', false],
    ['signed', 'terminated', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(cooperationFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = cooperationStates.codes.filter(state => movesFrom(cooperationFlow, state).length === 0)
    expect(ends).toEqual(['performed', 'terminated', 'withdrawn'])
  })
})
