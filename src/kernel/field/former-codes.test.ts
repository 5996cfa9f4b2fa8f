import { expect, test } from 'vitest'
import { formerCodes, formerCodesOf } from './former-codes.ts'

const field = formerCodes({ label: { en: 'Former codes', zh: '曾用代码' } })

test('former codes are read one a line, in both languages, and kept in one form', () => {
  const value = '551385082（用至2015-09-30）\n123456789012345'
  expect(field.read('551385082 (until 2015-09-30)\r\n\n123456789012345')).toEqual({ value })
  expect(field.read(value)).toEqual({ value })
  expect(field.read('５５１３８５０８２（用至２０１５－０９－３０）; 123456789012345')).toEqual({ value })
  expect(formerCodesOf(value)).toEqual([
    { code: '551385082', until: '2015-09-30' },
    { code: '123456789012345', until: null },
  ])
})

test.each([
  ['a wrong check character', '551385081'],
  ['the second line wrong', '551385082\nsomething'],
  ['a day that there is not', '551385082（用至2015-02-30）'],
  ['blanks and digits without end', ` ${'1 '.repeat(100_000)}`],
])('%s is refused', (_, raw) => expect(field.read(raw)).toMatchObject({ code: 'not-a-former-code' }))

test('more than twenty are refused, and none', () => {
  expect(field.read(Array(21).fill('551385082').join('\n'))).toMatchObject({ code: 'too-many-codes' })
  expect(field.read(' ; ')).toMatchObject({ code: 'too-many-codes' })
})
