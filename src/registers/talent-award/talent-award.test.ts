import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { talentAwardFlow, talentAwardStates } from './flow.ts'
import { talentAward } from './register.ts'

const codes = draftCodes(talentAward, {
  fund: someId(1),
  kind: 'settling',
  person: someId(2),
  employer: someId(3),
  amount: '5万元',
  appliedOn: '2006-03-01',
  grantedOn: '2006-04-01',
  state: 'granted',
})

describe('talent-award: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a person is named', { person: null }, ['rule-person-is-named']],
    ['a team needs no person', { person: null, kind: 'team-support' }, []],
    ['granted before applied', { grantedOn: '2006-02-01' }, ['rule-granted-after-applied']],
    ['a refusal has grounds', { state: 'refused' }, ['missing-in-state']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('talent-award: flow', () => {
  test.each([
    ['applied', 'granted', true],
    ['refused', 'granted', false],
    ['granted', 'ended', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(talentAwardFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = talentAwardStates.codes.filter(state => movesFrom(talentAwardFlow, state).length === 0)
    expect(ends).toEqual(['refused', 'ended'])
  })
})
