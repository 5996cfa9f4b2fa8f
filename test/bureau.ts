import { inject } from 'vitest'
import { haiyun } from '../samples/haiyun.ts'
import { localOfficer } from '../src/kernel/actor.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { createDatabase, dropDatabase, urlOf } from '../src/storage/embedded/for-tests.ts'
import { EvidenceStore } from '../src/storage/evidence.ts'

export const officer = localOfficer(haiyun.region)

/** A bureau of its own for a test file: a real database cloned from a template, gone when closed. */
export async function cloneBureau(template: 'empty_bureau' | 'sample_bureau'): Promise<Bureau> {
  const [ownerUrl, appUrl] = [inject('ownerUrl'), inject('appUrl')]
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const own = await createDatabase(ownerUrl, name, template)
  const pool = makePool(urlOf(appUrl, name), { max: 4 })
  const dataFolder = inject('dataFolder')
  return {
    pool,
    store: {
      ownerUrl: own,
      appUrl: urlOf(appUrl, name),
      dataFolder,
      embedded: true,
      started: false,
      announce: () => {},
      close: async () => {},
    },
    evidence: new EvidenceStore(dataFolder),
    run: (actor, work, options) => inTransaction(pool, actor, work, options),
    async close() {
      await pool.end()
      await dropDatabase(ownerUrl, name)
    },
  }
}
