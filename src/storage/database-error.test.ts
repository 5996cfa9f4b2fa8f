import { expect, test } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { asRefusal, refusalOf } from './database-error.ts'

const failure = (code: string, rest = {}) => Object.assign(new Error(code), { code, ...rest })

test.each([
  ['ECONNREFUSED', 'database-down'],
  ['57P03', 'database-starting'],
  ['57P01', 'database-connection-lost'],
  ['53100', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['28P01', 'database-sign-in-refused'],
  ['3D000', 'database-missing'],
  ['53300', 'database-too-many-connections'],
  ['40001', 'record-busy'],
])('%s is told as %s, in both languages, and keeps its cause', (code, refusal) => {
  const error = failure(code)
  expect(refusalOf(error)).toMatchObject({ code: refusal, cause: error })
  expect(refusalOf(error)?.words.zh).toMatch(/请/)
})

test('the error of several tried addresses is looked into', () => {
  expect(refusalOf(new AggregateError([failure('ECONNREFUSED')]))?.code).toBe('database-down')
})

test('a missing file is a bug, a missing socket a server that is down', () => {
  expect(refusalOf(failure('ENOENT', { syscall: 'open' }))).toBeNull()
  expect(refusalOf(failure('ENOENT', { syscall: 'connect' }))?.code).toBe('database-down')
})

test('bugs and constraint violations stay what they are; refusals too', () => {
  const violation = failure('23505')
  expect(asRefusal(violation)).toBe(violation)
  const refusal = new Refusal('some-code', { en: 'No.', zh: '不行。' })
  expect(asRefusal(refusal)).toBe(refusal)
})
