import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { difficultyFlow, difficultyStates } from './flow.ts'
import { difficulty } from './register.ts'

const codes = draftCodes(difficulty, {
  subject: '资金不足',
  organisation: someId(1),
  kind: 'funds',
  raisedOn: '2006-04-10',
  state: 'raised',
})

describe('difficulty: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['solved before raised', { state: 'solved-on-the-spot', solvedOn: '2006-04-09' }, ['rule-solved-after-raised']],
    [
      'confirmed before solved',
      { state: 'verified', solvedOn: '2006-05-09', verifiedOn: '2006-05-01' },
      ['rule-verified-after-solved'],
    ],
    ['closed needs the confirmation', { state: 'closed', solvedOn: '2006-05-09' }, ['missing-in-state']],
    ['due before raised', { dueOn: '2006-04-01' }, ['rule-due-after-raised']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('difficulty: flow', () => {
  test.each([
    ['raised', 'solved-on-the-spot', true],
    ['raised', 'closed', false],
    ['verified', 'assigned', true],
    ['closed', 'assigned', false],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(difficultyFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = difficultyStates.codes.filter(state => movesFrom(difficultyFlow, state).length === 0)
    expect(ends).toEqual(['closed'])
  })
})
