import { expect, it } from 'vitest'
import { firstPage, givenRoles, seesOwnOnly, settingsFor, works } from './roles.ts'

it('leads everybody to where their work is', () => {
  expect(firstPage(['officer'])).toBe('/today')
  expect(firstPage(['officer', 'system-administrator'])).toBe('/today')
  expect(firstPage(['enterprise'])).toBe('/today')
  expect(firstPage(['system-administrator'])).toBe('/settings/accounts')
  expect(firstPage(['security-administrator', 'system-administrator'])).toBe('/settings/accounts')
  expect(firstPage(['audit-administrator'])).toBe('/settings/audit')
})

it('offers the settings pages that a role may open', () => {
  expect(settingsFor(['officer'])).toEqual(['me', 'public'])
  expect(settingsFor(['leader'])).toEqual(['me'])
  expect(settingsFor(['system-administrator'])).toEqual(['me', 'accounts'])
  expect(settingsFor(['security-administrator'])).toEqual(['me', 'accounts', 'security'])
  expect(settingsFor(['auditor'])).toEqual(['me', 'audit'])
})

it('tells those who keep keys from those who work in the books', () => {
  expect(works(['audit-administrator'])).toBe(false)
  expect(works(['auditor'])).toBe(true)
  expect(seesOwnOnly(['reporter'])).toBe(true)
  expect(seesOwnOnly(['reporter', 'officer'])).toBe(false)
  expect(givenRoles).not.toContain('public')
})
