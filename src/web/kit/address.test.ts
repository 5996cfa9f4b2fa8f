import { expect, it } from 'vitest'
import { parseSearch, writeSearch } from './address.ts'

it('writes conditions so that a person can read the address, and reads them back', () => {
  const search = { 'filter[level]': 'national', 'filter[approvedOn]': '2005-01-01..', q: '海云 & co' }
  const text = writeSearch(search)
  expect(text).toContain('filter[level]=national')
  expect(parseSearch(text)).toEqual(search)
})

it('leaves out what is not set', () => {
  expect(writeSearch({ asAt: undefined, q: '' })).toBe('')
})
