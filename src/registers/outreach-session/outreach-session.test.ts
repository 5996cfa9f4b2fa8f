import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { outreachSession } from './register.ts'

const codes = draftCodes(outreachSession, {
  topic: '西兰花栽培',
  audience: 'farmers',
  heldOn: '2006-04-20',
  place: someId(1),
  state: 'held',
  sittings: 3,
  personTimes: 90,
  persons: 40,
})

describe('outreach-session: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['more persons than person-times', { persons: 91 }, ['rule-persons-within-person-times']],
    ['one sitting counts everybody once', { sittings: 1 }, ['rule-one-sitting-counts-once']],
    ['one sitting', { sittings: 1, persons: 90 }, []],
    ['no roster is not zero persons', { persons: null }, []],
    ['held needs its attendance', { personTimes: null, persons: null }, ['missing-in-state']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
