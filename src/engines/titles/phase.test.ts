import { expect, test } from 'vitest'
import { followedTitles, unnoted } from './lapsing.ts'
import { phaseOn } from './phase.ts'
import type { Title } from './title.ts'

const title = (changes: Partial<Title> = {}): Title => ({
  id: 'a',
  version: 1,
  type: 'high-tech-enterprise',
  regime: 'since-2008',
  level: 'national',
  holder: 'firm',
  state: 'valid',
  term: { from: '2021-12-01', until: '2024-11-30' },
  previous: null,
  endedOn: null,
  reportsFiled: [],
  changesReported: new Set(),
  ...changes,
})
const on = (day: string, changes: Partial<Title> = {}, followed = false) => {
  const { phase, move } = phaseOn(title(changes), day, 90, followed)
  return move ? `${phase}, ${move}` : phase
}

test('every state of a title is recorded, or follows from its term and the day', () => {
  for (const state of ['applied', 'recommended', 'reviewed', 'publicised', 'withdrawn'])
    expect(on('2024-01-01', { state, term: null })).toBe(state)
  expect(on('2021-11-30', { state: 'approved' })).toBe('approved')
  expect(on('2021-12-01', { state: 'approved' })).toBe('valid, start')
  expect(on('2024-08-31')).toBe('valid')
  expect(on('2024-09-01')).toBe('expiring, warn')
  expect(on('2024-11-30', { state: 'expiring' })).toBe('expiring')
  expect(on('2024-12-01', { state: 'expiring' })).toBe('lapsed, lapse')
  expect(on('2024-12-01', {}, true)).toBe('renewed, renew')
  expect(on('2024-12-01', { state: 'lapsed' })).toBe('lapsed')
  expect(on('2024-12-01', { state: 'renewed' }, true)).toBe('renewed')
  expect(on('2023-01-01', { state: 'revoked' })).toBe('revoked')
  expect(on('2030-01-01', { term: { from: '2021-12-01', until: null } })).toBe('valid')
})

test('what became of a title later does not change what it was on an earlier day', () => {
  expect(on('2023-01-01', { state: 'lapsed' })).toBe('valid')
  expect(on('2023-01-01', { state: 'renewed' })).toBe('valid')
})

test('terms that ended unnoted are told, with what follows them', () => {
  const next = title({ id: 'b', term: { from: '2024-12-01', until: '2027-11-30' } })
  expect(unnoted([title()], '2024-11-30')).toEqual([])
  expect(unnoted([title()], '2024-12-01').map(({ after }) => after)).toEqual(['open'])
  expect(unnoted([title(), next], '2024-12-01').map(({ title: { id }, after }) => [id, after])).toEqual([['a', 'renewed']])
  expect(unnoted([title({ state: 'lapsed' })], '2025-01-01')).toEqual([])
  expect([...followedTitles([title(), next])]).toEqual(['a'])
})
