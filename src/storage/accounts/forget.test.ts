import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAccounts, type TestAccounts } from '../../../test/accounts.ts'
import { cloneBureau } from '../../../test/bureau.ts'
import { asOwner } from '../../../test/specimen.ts'
import type { Bureau } from '../bureau.ts'
import { noteAttempt } from './attempts.ts'
import { accountBook, inAccounts } from './book.ts'
import { forgetOld } from './forget.ts'
import { giveTicket } from './tickets.ts'

let bureau: Bureau
let accounts: TestAccounts
let days = 0
const clock = () => Date.now() + days * 86_400_000
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  accounts = await makeAccounts(bureau, {}, clock)
})
afterAll(() => bureau.close())

const counts = async () =>
  (
    await asOwner(
      bureau.store.ownerUrl,
      `select (select count(*)::int from sign_in_attempt) as tries, (select count(*)::int from sign_in_ticket) as tickets,
         (select count(*)::int from account_session) as sessions`,
    )
  ).rows[0]

const leaveTraces = async () => {
  await accounts.cookie('officer')
  await inAccounts(accounts.book, async client => {
    await noteAttempt(client, accounts.book, { name: 'officer', address: '10.0.0.7', outcome: 'tried' })
    await giveTicket(client, accounts.book, { purpose: 'second-factor', account: accounts.id('officer') })
  })
}

test('what served signing in goes after 90 days; the last session of each account stays', async () => {
  days = -100
  await leaveTraces()
  await accounts.cookie('leader')
  days = -89
  await leaveTraces()
  days = 0
  expect(await counts()).toEqual({ tries: 2, tickets: 2, sessions: 3 })
  expect(await forgetOld(accounts.book)).toBe(3)
  expect(await counts()).toEqual({ tries: 1, tickets: 1, sessions: 2 })
  expect(await forgetOld(accounts.book)).toBe(0)
})

test('a clock that runs ahead takes nothing away that is younger: the database looks at its own', async () => {
  expect(await forgetOld(accountBook(bureau, accounts.book.region, { clock: () => Date.now() + 400 * 86_400_000 }))).toBe(0)
  await expect(
    inAccounts(accounts.book, client => client.query('delete from account_password where region = $1', [accounts.book.region])),
  ).rejects.toThrow('database-permission')
})
