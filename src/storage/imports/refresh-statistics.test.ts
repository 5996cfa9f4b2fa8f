import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau } from '../../../test/bureau.ts'
import { asOwner } from '../../../test/specimen.ts'
import { organisation } from '../../registers/organisation/register.ts'
import type { Bureau } from '../bureau.ts'
import { refreshStatistics } from './refresh-statistics.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
})
afterAll(() => bureau.close())

const analysed = async () => {
  const text = `select relname from pg_stat_user_tables where last_analyze is not null
    and relname in ('organisation_version', 'record') order by 1`
  return (await asOwner(bureau.store.ownerUrl, text)).rows.map(row => String(row.relname))
}

test('after a large import the tables are looked at anew, after a small one not; a failure stops nobody', async () => {
  await refreshStatistics(bureau.store.ownerUrl, organisation, 5000)
  expect(await analysed()).toEqual([])
  await refreshStatistics(bureau.store.ownerUrl, organisation, 5001)
  await expect.poll(analysed, { timeout: 5000 }).toEqual(['organisation_version', 'record'])
  await refreshStatistics('postgres://nobody@127.0.0.1:1/none', organisation, 5001)
})
