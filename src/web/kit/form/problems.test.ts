import { expect, it } from 'vitest'
import type { Problem, RegisterModel } from '../wire.ts'
import { inFormOrder, problemsOf } from './problems.ts'

const problem = (place: string): Problem => ({ code: 'missing', place, read: '', message: { en: place, zh: place } })
const register = { form: [{ fields: ['name', 'from'] }, { fields: ['until'] }] } as unknown as RegisterModel

it('marks every field that a rule over several names', () => {
  const problems = [problem('from, until')]
  expect(problemsOf(problems, 'from')).toHaveLength(1)
  expect(problemsOf(problems, 'until')).toHaveLength(1)
  expect(problemsOf(problems, 'name')).toHaveLength(0)
})

it('lists problems in the order of the form', () => {
  const sorted = inFormOrder([problem('until'), problem('from, until'), problem('name')], register)
  expect(sorted.map(each => each.place)).toEqual(['name', 'from, until', 'until'])
})
