import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { opinionFlow, opinionStates } from './flow.ts'
import { opinion } from './register.ts'

const codes = draftCodes(opinion, {
  subject: '建议',
  channel: 'symposium',
  meeting: someId(1),
  receivedOn: '2006-06-15',
  wording: '建议增加投入',
  state: 'received',
})

describe('opinion: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a symposium is named', { meeting: null }, ['rule-symposium-is-named']],
    ['an enterprise needs no meeting', { channel: 'enterprise', meeting: null }, []],
    ['assigned needs to whom and until when', { state: 'assigned' }, ['missing-in-state', 'missing-in-state']],
    [
      'answered before it was received',
      { state: 'closed', answeredOn: '2006-06-01', outcome: 'adopted' },
      ['rule-answered-after-received'],
    ],
    ['due before it was received', { dueOn: '2006-06-01' }, ['rule-due-after-received']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('opinion: flow', () => {
  test.each([
    ['received', 'assigned', true],
    ['received', 'closed', false],
    ['answered', 'assigned', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(opinionFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = opinionStates.codes.filter(state => movesFrom(opinionFlow, state).length === 0)
    expect(ends).toEqual(['closed'])
  })
})
