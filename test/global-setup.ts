import type { TestProject } from 'vitest/node'
import { haiyun } from '../samples/haiyun.ts'
import { localOfficer } from '../src/kernel/actor.ts'
import { registers } from '../src/registers/index.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { createDatabase, startTestServer, urlOf } from '../src/storage/embedded/for-tests.ts'
import { EvidenceStore } from '../src/storage/evidence.ts'
import { migrate } from '../src/storage/migrate.ts'
import { addRegion } from '../src/storage/regions.ts'
import { loadSample } from '../src/storage/sample.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly ownerUrl: string
    readonly appUrl: string
    /** Where the sample's evidence lies. */
    readonly dataFolder: string
  }
}

/** One real server for all test files, with two template databases: an empty bureau and the sample district. Each file clones one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const region = { code: haiyun.region, name: haiyun.name, office: haiyun.office, parent: haiyun.parent, sample: true }
  const empty = await createDatabase(server.ownerUrl, 'empty_bureau')
  await migrate(empty, registers)
  await addRegion(empty, region)
  await createDatabase(server.ownerUrl, 'sample_bureau', 'empty_bureau')
  const pool = makePool(urlOf(server.appUrl, 'sample_bureau'))
  await inTransaction(pool, localOfficer(haiyun.region), client =>
    loadSample(client, localOfficer(haiyun.region), new EvidenceStore(server.dataFolder)),
  )
  await pool.end()
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appUrl', server.appUrl)
  project.provide('dataFolder', server.dataFolder)
  return () => server.close()
}
