import { expect, test } from 'vitest'
import { asOwner } from '../../../test/specimen.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { bureau, file, head, one, openBureau, row } from './sheets-for-tests.ts'

openBureau()

const analysed = async (table: string): Promise<number> => {
  const text = `select analyze_count from pg_stat_user_tables where relname = '${table}'`
  return Number((await asOwner(bureau.store.ownerUrl, text)).rows[0].analyze_count)
}

test('after an import of more than 5,000 records the table is looked at anew, after a small one not', async () => {
  const before = await analysed('handout_version')
  await one(file(`${head.join('\t')}\n${row('统计 零').join('\t')}\n`, 'txt'))
  expect(await analysed('handout_version')).toBe(before)
  const lines = Array.from({ length: 5001 }, (_, at) => row(`统计 ${at}`).join('\t'))
  expect(await one(file(`${head.join('\t')}\n${lines.join('\n')}\n`, 'txt'))).toMatchObject({ created: 5001 })
  await expect.poll(() => analysed('handout_version'), { timeout: 5000 }).toBe(before + 1)
}, 60_000)

test('a failure stops nobody', async () => {
  await refreshStatistics('postgres://nobody@127.0.0.1:1/none', organisation, 5001)
})
