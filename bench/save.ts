import type { PoolClient } from 'pg'
import { toJson } from '../src/kernel/draft.ts'
import { registers } from '../src/registers/index.ts'
import { inTransaction } from '../src/storage/connection.ts'
import { listRecords, now } from '../src/storage/read.ts'
import type { StoredRow } from '../src/storage/row.ts'
import { changeRecord, createRecord } from '../src/storage/save.ts'
import { timed } from './bench.ts'
import { officer } from './region/region.ts'

type Pool = Parameters<typeof inTransaction>[0]

const register = registers.find(one => one.name === 'handout')!
const source = 'Bench ledger'

/** Seconds of single saves, each in a transaction of its own, from checking the draft to the commit: `count` new records, then a change of each. */
export async function measureSaves(pool: Pool, count: number): Promise<{ create: number[]; change: number[] }> {
  const save = (work: (client: PoolClient) => Promise<StoredRow>) => timed(() => inTransaction(pool, officer, work))
  const { rows } = await inTransaction(pool, officer, client =>
    listRecords(client, officer, register, now, { page: 1, size: count }),
  )
  const create: number[] = []
  const change: number[] = []
  for (const row of rows) {
    const values = toJson(register, row.values)
    const made = await save(client => createRecord(client, officer, register, { values, source }))
    const { id, version } = made.result
    const given = { values: { ...values, copies: 7 }, source, reason: 'Recounted.' }
    const changed = await save(client => changeRecord(client, officer, register, id, version, given))
    create.push(made.seconds)
    change.push(changed.seconds)
  }
  return { create, change }
}
