import { expect, it } from 'vitest'
import { addUp, group, sameNumber, sayUnit } from './numbers.ts'

it('sets thousands apart and leaves what is no number alone', () => {
  expect(group('1234567.5')).toBe('1,234,567.5')
  expect(group('-1030000000')).toBe('-1,030,000,000')
  expect(group('999')).toBe('999')
  expect(group('over 5')).toBe('over 5')
})

it('adds decimal texts exactly, where floating point would not', () => {
  expect(addUp(['0.1', '0.2'])).toBe('0.3')
  expect(addUp(['-1.25', '1'])).toBe('-0.25')
  expect(addUp(['9007199254740993', '1'])).toBe('9007199254740994')
  expect(addUp([])).toBe('0')
})

it('knows one number in two writings', () => {
  expect(sameNumber('7', '7.00')).toBe(true)
  expect(sameNumber('12.9965', '13.0')).toBe(false)
})

it('names units in both languages', () => {
  expect(sayUnit('CNY', 'zh')).toBe('元')
  expect(sayUnit('enterprises', 'en')).toBe('enterprises')
  expect(sayUnit('no-such-unit', 'en')).toBe('no-such-unit')
})
