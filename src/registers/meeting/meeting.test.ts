import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { meeting } from './register.ts'

const codes = draftCodes(meeting, {
  name: { zh: '全区科技工作会议' },
  kind: 'annual-st-conference',
  heldOn: '2006-03-22',
  scienceOnAgenda: true,
})

describe('meeting: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['an S&T conference has S&T on the agenda', { scienceOnAgenda: false }, ['rule-science-meeting-has-science']],
    ['an assembly may have none', { kind: 'cppcc', scienceOnAgenda: false }, []],
    ['whether S&T was on the agenda must be said', { scienceOnAgenda: null }, ['missing']],
    ['a kind that does not exist', { kind: 'party' }, ['not-an-option']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
