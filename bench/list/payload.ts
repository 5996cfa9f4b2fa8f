import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { createDatabase } from '../../src/storage/embedded/for-tests.ts'
import type { BenchServer } from '../server.ts'
import { type RunningServer, startProcess } from './process.ts'

/** What to do where it is not installed. */
export const howToInstall =
  'Payload is not installed beside: in an empty folder outside of this one run "npm install payload@3.90 @payloadcms/db-postgres@3.90", then set PAYLOAD_FOLDER to that folder.'

/** The folder in which Payload is installed, or null. */
export async function payloadFolder(): Promise<string | null> {
  const folder = process.env.PAYLOAD_FOLDER
  if (!folder) return null
  const found = await stat(join(folder, 'node_modules', 'payload', 'package.json')).catch(() => null)
  return found ? folder : null
}

/** Starts Payload on the same PostgreSQL, in a database of its own, with the same rows. */
export async function startPayload(server: BenchServer, folder: string, region: string, count: number): Promise<RunningServer> {
  const url = await createDatabase(server.ownerUrl, 'payload_list')
  const script = join(folder, 'torchbook-list-bench.mjs')
  await copyFile(fileURLToPath(new URL('./payload-server.mjs', import.meta.url)), script)
  // Its schema is pushed in development mode only; afterwards it runs as it would in service.
  const making = await startProcess([script, url, region], folder, { NODE_ENV: 'development' })
  await making.close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(rowsSql(region, count))
  await client.end()
  return startProcess([script, url, region], folder, { NODE_ENV: 'production' })
}

/** The same rows as ours have: see test/many-contracts.ts. */
const rowsSql = (region: string, count: number) => `
  insert into contracts (region, source, author, search, name, kind, seller_in_district, seller_name, seller_region, buyer_in_district, buyer, signed_on,
    turnover, transaction_value, state, applied_on, updated_at, created_at)
  select '${region}', 'Ledger ' || n / 100, 'Ledger clerk', 'contract no. ' || n || ' 合同' || n, 'Contract no. ' || n,
    (array['development', 'transfer', 'consulting', 'service'])[1 + n % 4]::enum_contracts_kind, false, 'Seller ' || n % 977, '110101', true,
    gen_random_uuid()::text, date '2001-01-01' + n % 3650, (n * 7919::bigint % 5000000), (n * 7919::bigint % 4000000),
    (array['accepted', 'applied'])[1 + n % 2]::enum_contracts_state, (date '2001-01-02' + n % 3650)::text,
    timestamptz '2011-01-01' + n * interval '1 minute', timestamptz '2011-01-01' + n * interval '1 minute'
  from generate_series(1, ${count}) as n;
  analyze contracts;`
