import { expect, it } from 'vitest'
import type { Account, Person, Role } from '../../kit/session/wire.ts'
import { actsOn } from './account-acts.ts'

const me = (...roles: Role[]) => ({ id: 'me', roles }) as unknown as Person
const account = (more: Partial<Account>) =>
  ({ id: 'other', state: 'active', secondFactor: false, roles: [], ...more }) as unknown as Account
const ids = (one: Account, by: Person) => actsOn(one, by).map(({ id }) => id)

it('offers roles to the one who gives them, links to the one who invites', () => {
  expect(ids(account({ state: 'invited' }), me('system-administrator'))).toEqual(['edit', 'invitation', 'close'])
  expect(ids(account({ state: 'invited' }), me('security-administrator'))).toEqual(['roles', 'close'])
})

it('lets nobody change their own roles, lock or close themselves', () => {
  expect(ids(account({ id: 'me', secondFactor: true }), me('security-administrator'))).toEqual([])
  expect(ids(account({ id: 'me', signInName: 'me' }), me('system-administrator'))).toEqual(['edit'])
})

it('offers what the state allows', () => {
  expect(ids(account({ secondFactor: true, signInName: 'xu' }), me('system-administrator'))).toEqual([
    'edit',
    'password',
    'sign-out',
    'lock',
    'reset-second-factor',
    'close',
  ])
  expect(ids(account({ state: 'locked' }), me('system-administrator'))).toEqual(['edit', 'unlock', 'close'])
  expect(ids(account({ state: 'closed' }), me('system-administrator'))).toEqual([])
})
