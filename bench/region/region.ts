import pg from 'pg'
import { haiyun } from '../../samples/haiyun.ts'
import { localOfficer } from '../../src/kernel/actor.ts'
import { literal } from '../../src/kernel/identifier.ts'
import { versionTable } from '../../src/kernel/population.ts'
import type { AnyRegister } from '../../src/kernel/register.ts'
import { registers } from '../../src/registers/index.ts'
import { inTransaction, makePool } from '../../src/storage/connection.ts'
import { createDatabase, urlOf } from '../../src/storage/embedded/for-tests.ts'
import { EvidenceStore } from '../../src/storage/evidence.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { addRegion } from '../../src/storage/regions.ts'
import { loadSample } from '../../src/storage/sample.ts'
import type { BenchServer } from '../server.ts'
import { copyableSql, copyFunctions, copySql, grows, leaves } from './copy.ts'

/** A region grown from the sample district, in a database of its own. */
export interface GrownRegion {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly records: number
  readonly versions: number
  /** Bytes of the version tables with their indexes. */
  readonly bytes: number
}

export const officer = localOfficer(haiyun.region)

/** Makes the template that regions are grown from: the sample district as any bureau has it. */
export async function makeTemplate({ ownerUrl, dataFolder }: BenchServer, name: string): Promise<void> {
  const url = await createDatabase(ownerUrl, name)
  await migrate(url, registers)
  await addRegion(url, { ...haiyun, code: haiyun.region, sample: true })
  const pool = makePool(url, { max: 1 })
  await inTransaction(pool, officer, client => loadSample(client, officer, new EvidenceStore(dataFolder)))
  await pool.end()
}

/**
 * Grows the sample district to about `records` current records: whole copies of everything that grows with a region, each with its own
 * references among each other, and of the largest lists as much of a further copy as is missing. One record in ten has superseded versions, as in
 * the sample. Indexes are built afterwards, tables vacuumed and analysed.
 */
export async function growRegion(server: BenchServer, template: string, records: number): Promise<GrownRegion> {
  const name = `region_${records}`
  const ownerUrl = await createDatabase(server.ownerUrl, name, template)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(copyFunctions + copyableSql(registers))
    await withoutIndexes(client, () => copyAll(client, records))
    await client.query('drop table bench_copyable; drop function bench_first; drop function bench_copy')
    await client.query('vacuum analyze')
    const counted = await sizeOf(client)
    return { ownerUrl, appUrl: urlOf(server.appUrl, name), ...counted }
  } finally {
    await client.end()
  }
}

async function copyAll(client: pg.Client, records: number): Promise<void> {
  const { records: there } = await sizeOf(client)
  const { rows } = await client.query<{ register: string; n: number }>(
    'select register, count(*)::int as n from bench_copyable group by register',
  )
  const perCopy = rows.reduce((sum, row) => sum + row.n, 0)
  const perLeafCopy = rows
    .filter(row => (leaves as readonly string[]).includes(row.register))
    .reduce((sum, row) => sum + row.n, 0)
  const whole = Math.max(0, Math.floor((records - there) / perCopy))
  const rest = Math.max(0, records - there - whole * perCopy) / perLeafCopy
  // References are led by the copy, not checked one by one.
  await client.query('set session_replication_role = replica')
  for (const register of registers.filter(grows)) {
    if (whole) await client.query(copySql(register, 'whole'), [1, whole, 1])
    if ((leaves as readonly string[]).includes(register.name))
      for (let more = 0; more < rest; more++)
        await client.query(copySql(register, 'leaf'), [whole + 1 + more, whole + 1 + more, Math.min(1, rest - more)])
  }
  await client.query(identitiesSql)
  await client.query('set session_replication_role = origin')
}

const region = literal(haiyun.region)

/** Every version's record has an identity and every version an audit entry, as the one save path leaves them. */
const identitiesSql = registers
  .filter(grows)
  .flatMap(({ name }) => [
    `insert into record (region, id, register) select ${region}, id, ${literal(name)} from ${versionTable(name)} where version = 1 and id >= bench_first() order by id;`,
    `insert into audit_entry (region, id, at, actor, action, register, record, version)
      select ${region}, bench_copy(id, 100000 * version), recorded_at, author, 'create', ${literal(name)}, id, version from ${versionTable(name)} where id >= bench_first() order by id;`,
  ])
  .join('\n')

/** Runs work with the indexes of the version tables away, except those that hold a constraint. */
async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace and (t.relname like '%\\_version' or t.relname = 'audit_entry')
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  await client.query(`set maintenance_work_mem = '256MB'`)
  for (const { definition } of rows) await client.query(definition)
}

async function sizeOf(client: pg.Client): Promise<{ records: number; versions: number; bytes: number }> {
  const each = (what: (table: string, register: AnyRegister) => string) =>
    registers.map(register => `(${what(versionTable(register.name), register)})`).join(' + ')
  const { rows } = await client.query<{ records: number; versions: number; bytes: number }>(`select
    (${each(table => `select count(*) from ${table} where superseded_at = 'infinity'`)})::float8 as records,
    (${each(table => `select count(*) from ${table}`)})::float8 as versions,
    (${each(table => `select pg_total_relation_size('${table.replaceAll('"', '')}')`)})::float8 as bytes`)
  return rows[0]!
}
