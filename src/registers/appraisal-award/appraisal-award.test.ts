import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { appraisalAward } from './register.ts'

const codes = draftCodes(appraisalAward, {
  round: someId(1),
  person: someId(2),
  nominatedOn: '2006-06-01',
  result: 'laureate',
  awardedOn: '2006-09-08',
})

describe('appraisal-award: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a laureate has a day', { awardedOn: null }, ['rule-laureate-has-day']],
    ['awarded before nominated', { awardedOn: '2006-05-01' }, ['rule-awarded-after-nominated']],
    [
      'consent is asked since the law is in force',
      { nominatedOn: '2022-06-01', awardedOn: '2022-09-08', consent: false },
      ['rule-laureate-agreed'],
    ],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
