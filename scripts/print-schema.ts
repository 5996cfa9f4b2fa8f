/** `npm run schema`: prints the schema that the migrations lead to into db/schema.sql; with `--check`, fails when it differs or declarations do. */
import { readFileSync, writeFileSync } from 'node:fs'
import { registers } from '../src/registers/index.ts'
import { printSchema, schemaDifferences } from '../src/storage/schema/catalogue.ts'
import { withEmptyDatabase } from './with-empty-database.ts'

const file = new URL('../db/schema.sql', import.meta.url)
const { printed, differences } = await withEmptyDatabase(registers, async client => ({
  printed: await printSchema(client),
  differences: await schemaDifferences(client, registers),
}))
for (const difference of differences) process.stderr.write(`${difference}\n`)
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === printed
  if (!same)
    process.stderr.write('db/schema.sql is not what the migrations lead to: run `npm run schema` and read the difference.\n')
  process.exitCode = same && !differences.length ? 0 : 1
} else {
  writeFileSync(file, printed)
  process.exitCode = differences.length ? 1 : 0
}
