import { describe, expect, test } from 'vitest'
import { haiyun } from '../samples/haiyun.ts'
import { accountBook, machine } from '../src/storage/accounts/book.ts'
import { invite } from '../src/storage/accounts/invitations.ts'
import { changeRoles, findAccount, listAccounts, moveAccount } from '../src/storage/accounts/manage.ts'
import { accountsExist } from '../src/storage/accounts/settings.ts'
import { cheap, makeAccounts } from './accounts.ts'
import { cloneBureau } from './bureau.ts'

describe('whoever sits at the machine', () => {
  test('may invite the first person, which closes the set-up', async () => {
    const bureau = await cloneBureau('empty_bureau')
    try {
      const book = accountBook(bureau, haiyun.region, { cost: cheap })
      expect(await accountsExist(book)).toBe(false)
      const { id } = await invite(book, machine, { name: 'Wei Anran', roles: ['system-administrator'] })
      expect(await accountsExist(book)).toBe(true)
      expect(await listAccounts(book)).toMatchObject([{ id, state: 'invited', signInName: null }])
    } finally {
      await bureau.close()
    }
  })

  test('helps the only administrator, but leaves the office one', async () => {
    const bureau = await cloneBureau('empty_bureau')
    try {
      const { book, id } = await makeAccounts(bureau)
      const only = id('system-administrator')
      expect((await moveAccount(book, machine, only, 'unlock', 'Forgot the password')).state).toBe('active')
      await expect(moveAccount(book, machine, only, 'lock', 'x')).rejects.toThrow('last-administrator')
      const { version } = await findAccount(book, 'system-administrator')
      await expect(changeRoles(book, machine, only, { roles: ['officer'], version, reason: 'x' })).rejects.toThrow(
        'last-administrator',
      )
    } finally {
      await bureau.close()
    }
  })
})
