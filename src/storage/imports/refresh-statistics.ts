import pg from 'pg'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'

/** An import that wrote more than this changes how a table is best read; autovacuum would find out a minute later. */
const many = 5000

/**
 * Has the server look at the table of a register anew after a large import. It runs as the owner, after the import's transaction; that it
 * fails is said on standard error and changes nothing else.
 */
export async function refreshStatistics(ownerUrl: string, register: AnyRegister, written: number): Promise<void> {
  if (written <= many) return
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'torchbook analyze' })
  try {
    await client.connect()
    await client.query(`analyze ${versionTable(register.name)}, record`)
  } catch (error) {
    process.stderr.write(`analyze ${register.name}: ${error instanceof Error ? error.message : String(error)}\n`)
  } finally {
    await client.end().catch(() => {})
  }
}
