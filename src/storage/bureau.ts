import type pg from 'pg'
import { haiyun } from '../../samples/haiyun.ts'
import { type Actor, localOfficer } from '../kernel/actor.ts'
import type { Words } from '../kernel/words.ts'
import { registers } from '../registers/index.ts'
import { inTransaction, makePool, type TransactionOptions } from './connection.ts'
import { EvidenceStore } from './evidence.ts'
import { migrate } from './migrate.ts'
import { type OpenStore, openStore } from './open.ts'
import { addRegion, listRegions } from './regions.ts'
import { loadSample } from './sample.ts'

/** The opened book of record: everything that the server and the commands work on. */
export interface Bureau {
  readonly pool: pg.Pool
  readonly store: OpenStore
  readonly evidence: EvidenceStore
  /** Runs work as an actor, in one transaction under row security. */
  run<Result>(actor: Actor, work: (client: pg.PoolClient) => Promise<Result>, options?: TransactionOptions): Promise<Result>
  close(): Promise<void>
}

export interface BureauOptions {
  readonly dataFolder?: string | undefined
  readonly databaseUrl?: string | undefined
  readonly exclusive?: boolean
  /** `first-start` loads the sample district into a database without any region; `always` makes sure that it is there. */
  readonly sample: 'first-start' | 'always' | 'never'
  readonly say?: (message: Words) => void
}

/** Opens the database, brings its schema up to date, and loads the sample district where asked. */
export async function openBureau(options: BureauOptions): Promise<Bureau> {
  const say = options.say ?? (() => {})
  const store = await openStore({
    ...(options.dataFolder !== undefined && { dataFolder: options.dataFolder }),
    ...(options.databaseUrl !== undefined && { databaseUrl: options.databaseUrl }),
    exclusive: options.exclusive ?? false,
    say,
  })
  let pool: pg.Pool | undefined
  try {
    const run = await migrate(store.ownerUrl, registers)
    if (run.length)
      say({ en: `Schema brought up to date (${run.length} migrations).`, zh: `数据库结构已更新（${run.length}个迁移）。` })
    pool = makePool(store.appUrl)
    if (options.sample !== 'never') await ensureSample(pool, store, options.sample, say)
    return bureauOf(pool, store)
  } catch (error) {
    await pool?.end()
    await store.close()
    throw error
  }
}

function bureauOf(pool: pg.Pool, store: OpenStore): Bureau {
  return {
    pool,
    store,
    evidence: new EvidenceStore(store.dataFolder),
    run: (actor, work, transaction) => inTransaction(pool, actor, work, transaction),
    async close() {
      await pool.end()
      await store.close()
    },
  }
}

/** Loads the sample district in one transaction: killed half-way, nothing of it is there and the next start loads it. */
async function ensureSample(
  pool: pg.Pool,
  store: OpenStore,
  when: 'first-start' | 'always',
  say: (message: Words) => void,
): Promise<void> {
  const officer = localOfficer(haiyun.region)
  const present = await inTransaction(pool, officer, async client => {
    const regions = await listRegions(client)
    if (regions.length && (when === 'first-start' ? regions.some(region => region.code !== haiyun.region) : false)) return true
    const { rows } = await client.query('select exists (select from record where region = $1) as loaded', [haiyun.region])
    return rows[0].loaded as boolean
  })
  if (present) return
  say({ en: 'Loading the sample district …', zh: '正在载入示例区数据……' })
  await addRegion(store.ownerUrl, {
    code: haiyun.region,
    name: haiyun.name,
    office: haiyun.office,
    parent: haiyun.parent,
    sample: true,
  })
  const records = await inTransaction(pool, officer, async client => {
    // Two commands at once must not both load it.
    await client.query(`select pg_advisory_xact_lock(hashtext('torchbook sample'))`)
    const { rows } = await client.query('select exists (select from record where region = $1) as loaded', [haiyun.region])
    return rows[0].loaded ? 0 : loadSample(client, officer, new EvidenceStore(store.dataFolder))
  })
  if (records) say({ en: `Sample district loaded: ${records} records.`, zh: `示例区已载入：${records}条记录。` })
}
