/** `npm run golden`: prints the SQL that figures are computed by into db/golden/, to be read in reviews; with `--check`, fails when it differs. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { haiyun } from '../samples/haiyun.ts'
import { needsOf } from '../src/engines/indicators/compose.ts'
import { readPeriod } from '../src/engines/indicators/period.ts'
import { figureStatements, type Statement, traceStatements } from '../src/engines/indicators/statement.ts'
import { localOfficer } from '../src/kernel/actor.ts'
import { registers } from '../src/registers/index.ts'
import { loadIndicators } from '../src/registers/load.ts'
import { statementsOf } from '../src/storage/figures.ts'
import { loadTemplate } from '../src/storage/summary.ts'
import { titleColumns } from '../src/storage/titles.ts'

const folder = new URL('../db/golden/', import.meta.url)
const officer = localOfficer(haiyun.region)
const now = { knownAt: null }

const printed = new Map<string, string>()
const print = ({ sql }: Statement) => `${sql.text};\n-- values: ${JSON.stringify(sql.values)}\n`

const { figures } = await loadTemplate(haiyun.summary, 'en', haiyun)
const statements = statementsOf(figures, officer, now)
printed.set(
  `${haiyun.summary}.sql`,
  `-- ${figures.length} figures in ${statements.length} statements, one per source register.\n\n${statements.map(print).join('\n')}`,
)

const indicators = [...(await loadIndicators()).values()]
for (const register of registers) {
  const own = indicators.filter(indicator => indicator.form === 'plain' && indicator.of.name === register.name)
  if (!own.length) continue
  const needs = own.flatMap(indicator => needsOf(indicator, readPeriod({}, haiyun, indicator.period), null))
  const figure = figureStatements(needs, officer, now)
  const trace = traceStatements(needs.slice(0, 1), officer, now, titleColumns)
  printed.set(
    `${register.name}.sql`,
    `-- Every indicator of the register.\n${figure.map(print).join('\n')}\n-- The trace of the first.\n${trace.map(print).join('\n')}`,
  )
}

const existing = () => readdirSync(folder).filter(name => name.endsWith('.sql'))
if (process.argv.includes('--check')) {
  const differing = [...new Set([...printed.keys(), ...existing()])].filter(name => {
    const committed = existing().includes(name) ? readFileSync(new URL(name, folder), 'utf8') : undefined
    return committed !== printed.get(name)
  })
  for (const name of differing)
    process.stderr.write(`db/golden/${name} is not what is compiled now: run \`npm run golden\` and read the difference.\n`)
  process.exitCode = differing.length ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const name of existing()) rmSync(new URL(name, folder))
  for (const [name, text] of printed) writeFileSync(new URL(name, folder), text)
}
