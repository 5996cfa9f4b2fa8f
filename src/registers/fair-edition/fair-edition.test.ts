import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { fairFlow, fairStates } from './flow.ts'
import { fairEdition } from './register.ts'

const codes = draftCodes(fairEdition, {
  name: { zh: '第七届交易会' },
  number: 7,
  scope: 'national',
  openedOn: '2005-11-18',
  closedOn: '2005-11-20',
  state: 'held',
})

describe('fair-edition: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['closes before it opens', { closedOn: '2005-11-17' }, ['rule-closes-after-opening']],
    ['held needs its last day', { closedOn: null }, ['missing-in-state']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('fair-edition: flow', () => {
  test.each([
    ['planned', 'held', true],
    ['held', 'cancelled', false],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(fairFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = fairStates.codes.filter(state => movesFrom(fairFlow, state).length === 0)
    expect(ends).toEqual(['held', 'cancelled'])
  })
})
