import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { talentReturn } from './register.ts'

const codes = draftCodes(talentReturn, {
  round: someId(1),
  organisation: someId(2),
  talents: 40,
  incoming: 8,
  doctors: 0,
  seniorTitles: 3,
  state: 'accepted',
  submittedOn: '2006-07-20',
  acceptedOn: '2006-07-25',
})

describe('talent-return: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a part exceeds the whole', { seniorTitles: 41 }, ['rule-part-within-whole-senior-titles']],
    ['not known is allowed', { doctors: null }, []],
    ['accepted before submitted', { acceptedOn: '2006-07-01' }, ['rule-accepted-after-submitted']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
