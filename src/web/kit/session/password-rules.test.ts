import { expect, it } from 'vitest'
import { passwordRules, profiles } from '../../../storage/accounts/profiles.ts'
import { checkPassword } from './password-rules.ts'

const met = (password: string, signInName = 'chenmin') =>
  passwordRules(profiles['graded-protection-3']).map(rule => checkPassword(rule, password, signInName))

it('ticks the rules as the server writes them', () => {
  const [length, kinds, guessed, ...rest] = met('harbour Wind 7')
  expect([length, kinds]).toEqual([true, true])
  // Whether it is a common or an earlier one only the server knows.
  expect([guessed, ...rest]).toEqual([null, null, null])
})

it('sees what is missing while one types', () => {
  expect(met('short')[0]).toBe(false)
  expect(met('x'.repeat(129))[0]).toBe(false)
  expect(met('onlysmallletters')[1]).toBe(false)
  expect(met('Chenmin and harbour 7')[2]).toBe(false)
  expect(met('Chenmin and harbour 7', '')[2]).toBeNull()
})
