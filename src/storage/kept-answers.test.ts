import { expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import { bureau, contractDraft, create, given, openBureau, run } from '../../test/office.ts'
import { contract } from '../registers/contract/register.ts'
import { inTransaction } from './connection.ts'
import { KeptAnswers } from './kept-answers.ts'
import { listRecords, now } from './read.ts'
import { changeRecord } from './save.ts'

openBureau()

const patiently = { timeout: 20_000, interval: 1 }
const answers = new KeptAnswers()
/** The contracts' names, and whether they were read or known. What other bureaus of the same server write makes an answer read again, too. */
const ask = (key = 'contracts') =>
  inTransaction(
    bureau.pool,
    officer,
    async client => {
      const known = await answers.of(client, key)
      if (known !== null) return `known ${known}`
      const { rows, seen } = await listRecords(client, officer, contract, now, { page: 1, size: 10 })
      const text = rows.map(row => row.values['name']).join()
      answers.keep(key, seen, text)
      return `read ${text}`
    },
    { snapshot: true },
  )

test('an answer stands until somebody writes, and only for the same question', async () => {
  const { id } = await create(contract, contractDraft())
  expect(await ask()).toBe('read Heat pumps')
  await expect.poll(() => ask(), patiently).toBe('known Heat pumps')
  expect(await ask('another')).toBe('read Heat pumps')
  await run(client => changeRecord(client, officer, contract, id, 1, given(contractDraft({ name: 'Later' }))))
  expect(await ask()).toBe('read Later')
  await expect.poll(() => ask(), patiently).toBe('known Later')
})

test('what another transaction has not committed is not there; once it has, it is', async () => {
  await ask()
  let finish: () => void = () => {}
  const wait = new Promise<void>(resolve => {
    finish = resolve
  })
  let begun: () => void = () => {}
  const writing = new Promise<void>(resolve => {
    begun = resolve
  })
  const open = run(async client => {
    await changeRecord(client, officer, contract, (await listed()).id, 2, given(contractDraft({ name: 'Slow' })))
    begun()
    await wait
  })
  await writing
  await expect.poll(() => ask(), patiently).toBe('known Later')
  finish()
  await open
  expect(await ask()).toBe('read Slow')
})

const listed = async () => (await run(client => listRecords(client, officer, contract, now, { page: 1, size: 1 }))).rows[0]!

test('a transaction that has written reads for itself and leaves nothing', async () => {
  await ask()
  await run(async client => {
    const { id } = await listed()
    await changeRecord(client, officer, contract, id, 3, given(contractDraft({ name: 'Own' })))
    expect(await answers.of(client, 'contracts')).toBeNull()
    const { seen } = await listRecords(client, officer, contract, now, { page: 1, size: 1 })
    answers.keep('own', seen, 'mine')
    expect(await answers.of(client, 'own')).toBeNull()
    throw new Error('undone')
  }).catch(error => expect(String(error)).toContain('undone'))
  expect(await ask()).toBe('read Slow')
})

test('the longest unused go when it is too much', async () => {
  const few = new KeptAnswers(100)
  await run(async client => {
    const { seen } = await listRecords(client, officer, contract, now, { page: 1, size: 1 })
    for (let index = 0; index < 11; index++) few.keep(`${index}`, seen, 'ten signs..'.slice(0, 10))
    few.keep('long', seen, 'x'.repeat(11))
    const found = await Promise.all(['0', '1', '10', 'long'].map(key => few.of(client, key)))
    expect(found.map(one => one !== null)).toEqual([false, true, true, false])
  })
})
