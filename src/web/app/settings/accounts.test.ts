import { expect, it } from 'vitest'
import type { Account } from '../../kit/session/wire.ts'
import { found, sorted } from './accounts.ts'

const account = (name: string, more: Partial<Account> = {}): Account => ({
  id: name,
  name,
  signInName: name.toLowerCase(),
  email: null,
  roles: ['officer'],
  organisation: null,
  place: null,
  state: 'active',
  secondFactor: false,
  lastSignInAt: null,
  version: 1,
  ...more,
})
const all = [
  account('Zhou', { lastSignInAt: '2026-01-02T00:00:00Z' }),
  account('Bai', { state: 'closed', roles: ['leader'] }),
  account('Chen', { state: 'locked', lastSignInAt: '2026-01-03T00:00:00Z' }),
]
const names = (accounts: readonly Account[]) => accounts.map(({ name }) => name)

it('finds by name, sign-in name and the role in the reader’s language', () => {
  expect(names(found(all, ' zho', 'en'))).toEqual(['Zhou'])
  expect(names(found(all, '领导', 'zh'))).toEqual(['Bai'])
  expect(names(found(all, '', 'en'))).toHaveLength(3)
})

it('orders by name, by what needs attention, by who was here last', () => {
  expect(names(sorted(all, 'name', 'en'))).toEqual(['Bai', 'Chen', 'Zhou'])
  expect(names(sorted(all, 'state', 'en'))).toEqual(['Chen', 'Zhou', 'Bai'])
  expect(names(sorted(all, 'last', 'en'))).toEqual(['Chen', 'Zhou', 'Bai'])
})
