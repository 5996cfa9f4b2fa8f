import { describe, expect, test } from 'vitest'
import { draftCodes } from '../../../test/draft-codes.ts'
import { lecture } from './register.ts'

const codes = draftCodes(lecture, { topic: { zh: '循环经济' }, heldOn: '2006-05-10', attendance: 300, cancelled: false })

describe('lecture: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a cancelled lecture has no attendance', { cancelled: true }, ['rule-cancelled-has-no-attendance']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})
