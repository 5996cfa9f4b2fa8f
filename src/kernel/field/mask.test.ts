import { describe, expect, test } from 'vitest'
import { contact, integer, personIdentifier, text } from './index.ts'
import { starred } from './mask.ts'

const label = { en: 'Field', zh: '字段' }

test.each([
  ['13812345678', '138****5678'],
  ['0576-8888 8888', '057*-**** 8888'],
  ['12345', '12***'],
  ['7', '*'],
])('%s is shown as %s', (value, shown) => expect(starred(value, 3, 4)).toBe(shown))

describe('what a kind hides', () => {
  const identity = '33010219710203123X'
  test('a telephone number, an address, an identity number, a year of birth', () => {
    expect(contact({ label }).mask!('13812345678')).toBe('138****5678')
    expect(contact({ label }).mask!('zhang@example.com')).toBe('z***@example.com')
    expect(personIdentifier({ label }).mask!(identity)).toBe('330***********123X')
    expect(integer({ label, personal: true }).mask!(1971)).toBe('19**')
  })

  test('its own stars are never read as a value', () => {
    for (const [field, stars] of [
      [contact({ label }), '138****5678'],
      [contact({ label }), 'z***@example.com'],
      [personIdentifier({ label }), '330***********123X'],
      [integer({ label, personal: true }), '19**'],
    ] as const)
      expect(field.read(stars)).toMatchObject({ code: 'masked-value' })
  })

  test('a name and a number that is nobody’s are not hidden', () => {
    expect(text({ label, personal: true }).mask).toBeUndefined()
    expect(integer({ label }).mask).toBeUndefined()
  })
})
