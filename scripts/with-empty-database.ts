import pg from 'pg'
import type { AnyRegister } from '../src/kernel/register.ts'
import { startTestServer } from '../src/storage/embedded/for-tests.ts'
import { migrate } from '../src/storage/migrate.ts'

/** Runs work on a new throw-away database to which the committed migrations have been applied, as its owner. */
export async function withEmptyDatabase<Result>(
  registers: readonly AnyRegister[],
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const server = await startTestServer()
  const client = new pg.Client({ connectionString: server.ownerUrl })
  try {
    await migrate(server.ownerUrl, registers)
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
    await server.close()
  }
}
