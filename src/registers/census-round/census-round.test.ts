import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { censusRound } from './register.ts'

const codes = draftCodes(censusRound, {
  name: { zh: '2006年普查' },
  referenceDay: '2006-06-30',
  opensOn: '2006-07-05',
  closesOn: '2006-09-20',
  keepUntil: '2012-12-31',
})

describe('census-round: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['opens before the reference day', { opensOn: '2006-06-01' }, ['rule-dates-in-order']],
    ['closes before it opens', { closesOn: '2006-07-01' }, ['rule-dates-in-order']],
    ['kept until the round has closed', { keepUntil: '2006-09-20' }, ['rule-kept-beyond-closing']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
