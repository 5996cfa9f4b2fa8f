import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { budgetLineFlow, budgetStages } from './flow.ts'
import { budgetLine } from './register.ts'

const codes = draftCodes(budgetLine, {
  year: 2006,
  item: { zh: '科技创新基金' },
  heading: 'three-funds',
  stage: 'budget',
  amount: '500万元',
  adoptedOn: '2006-03-12',
})

describe('budget-line: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['three funds end with the 2006 budget', { year: 2007, adoptedOn: '2007-03-12' }, ['rule-old-heading-until-2006']],
    ['the outturn of 2006 may be entered in 2007', { stage: 'outturn', closedOn: '2007-02-20' }, []],
    ['class 206 begins with 2007', { heading: 'class-20604' }, ['rule-class-206-from-2007']],
    ['class 206 in 2007', { heading: 'class-20604', year: 2007, adoptedOn: '2007-03-12' }, []],
    ['an outturn has its day', { stage: 'outturn' }, ['missing-in-state']],
    ['closed before adopted', { stage: 'outturn', closedOn: '2006-02-20' }, ['rule-closed-after-adopted']],
    ['adjusted before adopted', { stage: 'adjusted', adjustedOn: '2006-02-20' }, ['rule-adjusted-after-adopted']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('budget-line: flow', () => {
  test.each([
    ['budget', 'outturn', true],
    ['outturn', 'budget', false],
    ['adjusted', 'adjusted', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(budgetLineFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = budgetStages.codes.filter(state => movesFrom(budgetLineFlow, state).length === 0)
    expect(ends).toEqual(['outturn'])
  })
})
