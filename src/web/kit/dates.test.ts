import { expect, it } from 'vitest'
import { isDay, sayDay, sayInstant } from './dates.ts'

it('knows days that exist', () => {
  expect(isDay('2006-10-31')).toBe(true)
  expect(isDay('2006-02-29')).toBe(false)
  expect(isDay('2006-10')).toBe(false)
  expect(isDay('20061031')).toBe(false)
})

it('says days and instants in both languages', () => {
  expect(sayDay('2006-10-31', 'en')).toBe('31 October 2006')
  expect(sayDay('2006-10-01', 'zh')).toBe('2006年10月1日')
  expect(sayInstant(new Date(2006, 9, 31, 14, 5).toISOString(), 'en')).toBe('31 October 2006, 14:05')
  expect(sayInstant('some time', 'zh')).toBe('some time')
})
