/** `npm run migration -- NAME`: writes what the declarations have and the migrations lack as the next migration, to be read and owned. */
import { readdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { registers } from '../src/registers/index.ts'
import { startTestServer } from '../src/storage/embedded/for-tests.ts'
import { migrate } from '../src/storage/migrate.ts'
import { draftMigration } from '../src/storage/schema/catalogue.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  process.stderr.write('Usage: npm run migration -- name-of-the-change\n')
  process.exit(2)
}
const folder = new URL('../db/migrations/', import.meta.url)
const server = await startTestServer()
const client = new pg.Client({ connectionString: server.ownerUrl })
try {
  await migrate(server.ownerUrl, [])
  await client.connect()
  const text = await draftMigration(client, registers)
  const next = String(Number(readdirSync(folder).sort().at(-1)?.slice(0, 4) ?? 0) + 1).padStart(4, '0')
  if (text) writeFileSync(new URL(`${next}_${name}.sql`, folder), text)
  process.stdout.write(
    text ? `Wrote db/migrations/${next}_${name}.sql\n` : 'The migrations already say what the declarations say.\n',
  )
} finally {
  await client.end().catch(() => {})
  await server.close()
}
