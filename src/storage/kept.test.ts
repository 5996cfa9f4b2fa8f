import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { designationType } from '../registers/designation-type/register.ts'
import type { Bureau } from './bureau.ts'
import { kept } from './kept.ts'
import { listRecords, now, readCurrent } from './read.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

test('the same text has the same name, and the values of each time', () => {
  const [one, other, third] = [kept('select $1', [1]), kept('select $1', [2]), kept('select $2', [3])]
  expect(one.name).toBe(other.name)
  expect(third.name).not.toBe(one.name)
  expect(other.values).toEqual([2])
})

test('a record is read by a kept statement while a migration gives its table a column', async () => {
  const read = () =>
    bureau.run(officer, async client => {
      const { rows } = await listRecords(client, officer, designationType, now, { page: 1, size: 1 })
      return readCurrent(client, designationType, officer, rows[0]!.id)
    })
  const before = await read()
  const owner = new Client({ connectionString: bureau.store.ownerUrl })
  await owner.connect()
  await owner.query('alter table designation_type_version add column later text')
  await owner.end()
  expect(await read()).toEqual(before)
})

test('texts without end do not fill the database with statements', () => {
  const names = new Set(Array.from({ length: 3000 }, (_, index) => kept(`select ${index} as never`, []).name))
  expect(names.size).toBeLessThanOrEqual(1001)
  expect(names).toContain(undefined)
})
