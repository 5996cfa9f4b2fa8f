/** `npm run bench`: runs every bench, or the one named; with `--json` the last line is its result. `--sizes 10000,100000` sets the regions' sizes. */
import { parseArgs } from 'node:util'
import type { Bench, BenchResult } from './bench.ts'
import { documents } from './documents.ts'
import { draftCheck } from './draft-check/bench.ts'
import { importing } from './import.ts'
import { list } from './list/bench.ts'
import { reconcile } from './reconcile.ts'
import { start } from './start.ts'
import { summary } from './summary.ts'

const benches: readonly Bench[] = [start, documents, summary, draftCheck, importing, list, reconcile]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, sizes: { type: 'string', default: '10000,100000,1000000' } },
})
const unknown = positionals.filter(name => !benches.some(bench => bench.name === name))
const sizes = values.sizes.split(',').map(Number)
if (unknown.length || sizes.some(size => !Number.isInteger(size) || size <= 0)) {
  process.stderr.write(
    `Usage: npm run bench -- [${benches.map(bench => bench.name).join('|')}] [--sizes 10000,100000] [--json]\n`,
  )
  process.exit(2)
}

const chosen = positionals.length ? benches.filter(bench => positionals.includes(bench.name)) : benches
for (const bench of chosen) {
  process.stdout.write(`${bench.name}\n`)
  const result = await bench.run({ sizes }, line => void process.stdout.write(`  ${line}\n`))
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(result))
}

function table(result: BenchResult): string {
  const lines = (['ratios', 'seconds', 'memoryMB'] as const).flatMap(kind =>
    Object.entries(result[kind]).map(([name, value]) => `  ${kind.padEnd(9)} ${name.padEnd(40)} ${value}\n`),
  )
  return lines.join('')
}
