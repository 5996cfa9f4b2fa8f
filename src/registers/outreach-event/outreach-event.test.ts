import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { outreachEvent } from './register.ts'

const codes = draftCodes(outreachEvent, {
  name: { zh: '科技活动周开幕式' },
  campaign: 'science-week',
  startsOn: '2006-05-15',
  endsOn: '2006-05-15',
  state: 'held',
  coOrganisers: [someId(1), someId(2)],
})

describe('outreach-event: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['ends before it starts', { endsOn: '2006-05-14' }, ['rule-ends-after-start']],
    ['the week began in 2001', { startsOn: '2000-05-15', endsOn: null }, ['option-not-in-force']],
    ['the national month came with the law of 2024', { campaign: 'national-month' }, ['option-not-in-force']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
