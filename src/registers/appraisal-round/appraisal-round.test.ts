import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { appraisalFlow, appraisalStates } from './flow.ts'
import { appraisalRound } from './register.ts'

const codes = draftCodes(appraisalRound, {
  name: { zh: '第三届' },
  scheme: 'top-ten-incoming',
  number: 3,
  openedOn: '2006-05-15',
  publicisedOn: '2006-08-21',
  awardedOn: '2006-09-08',
  state: 'awarded',
})

describe('appraisal-round: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['awarded before publicised', { awardedOn: '2006-08-20' }, ['rule-awarded-after-publicised']],
    ['publicised before opened', { publicisedOn: '2006-05-01' }, ['rule-publicised-after-opening']],
    ['awarded without publicity', { publicisedOn: null }, ['missing-in-state']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('appraisal-round: flow', () => {
  test.each([
    ['nomination', 'awarded', false],
    ['publicised', 'awarded', true],
    ['awarded', 'cancelled', false],
    ['voting', 'cancelled', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(appraisalFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = appraisalStates.codes.filter(state => movesFrom(appraisalFlow, state).length === 0)
    expect(ends).toEqual(['awarded', 'cancelled'])
  })
})
