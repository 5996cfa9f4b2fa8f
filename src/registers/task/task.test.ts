import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { taskFlow, taskStates } from './flow.ts'
import { task } from './register.ts'

const codes = draftCodes(task, {
  subject: '落实经费',
  origin: 'decision',
  decision: someId(1),
  owner: someId(2),
  assignedOn: '2006-03-01',
  dueOn: '2006-05-30',
  state: 'assigned',
})

describe('task: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['due before assigned', { dueOn: '2006-02-28' }, ['rule-due-after-assigned']],
    ['the origin is named', { decision: null }, ['rule-origin-is-named']],
    ['a difficulty is no decision', { origin: 'difficulty' }, ['rule-origin-is-named']],
    ['a plan needs no origin', { origin: 'plan', decision: null }, []],
    ['done needs its day and result', { state: 'done' }, ['missing-in-state', 'missing-in-state']],
    ['done before assigned', { state: 'done', doneOn: '2006-02-01', result: '办结' }, ['rule-done-after-assigned']],
    [
      'verified before done',
      { state: 'verified', doneOn: '2006-04-01', verifiedOn: '2006-03-30', result: '办结' },
      ['rule-verified-after-done'],
    ],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('task: flow', () => {
  test.each([
    ['assigned', 'done', true],
    ['done', 'verified', true],
    ['assigned', 'verified', false],
    ['verified', 'dropped', false],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(taskFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = taskStates.codes.filter(state => movesFrom(taskFlow, state).length === 0)
    expect(ends).toEqual(['verified', 'dropped'])
  })
})
