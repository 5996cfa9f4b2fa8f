import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { facility } from './register.ts'

const codes = draftCodes(facility, {
  name: '科普画廊1号',
  kind: 'gallery',
  place: someId(1),
  inUse: { from: '2005-01-10' },
  standard: true,
  length: '12',
})

describe('facility: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a standard gallery has ten metres', { length: '9.5' }, ['rule-standard-gallery-length']],
    ['a short gallery below the standard', { length: '6', standard: false }, []],
    ['closed before it was in use', { inUse: { from: '2005-01-10', until: '2004-12-31' } }, ['ends-before-start']],
    ['inspected before it was in use', { inspectedOn: '2005-01-01' }, ['rule-inspected-after-start']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
