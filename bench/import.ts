import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { haiyun } from '../samples/haiyun.ts'
import { readWorkbook } from '../src/documents/workbook/read-workbook.ts'
import { writeSheet } from '../src/documents/workbook/write-workbook.ts'
import type { Cell } from '../src/engines/sheet/cell.ts'
import { readSheet } from '../src/engines/sheet/choose.ts'
import { registers } from '../src/registers/index.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { createDatabase, dropDatabase, urlOf } from '../src/storage/embedded/for-tests.ts'
import { EvidenceStore } from '../src/storage/evidence.ts'
import { runImport } from '../src/storage/imports/run-import.ts'
import { type Bench, peakMemory, rounded, timed } from './bench.ts'
import { copyIn, copyOut } from './copy-stream.ts'
import { makeTemplate, officer } from './region/region.ts'
import { type BenchServer, startBenchServer } from './server.ts'

const register = registers.find(one => one.name === 'handout')!
const tables = ['record', '"handout_version"', 'audit_entry']

/** Import against the floor: rows read, checked, matched, versioned and audited, to raw COPY of the rows that this writes, same tables and indexes. */
export const importing: Bench = {
  name: 'import',
  async run({ sizes }, say) {
    const server = await startBenchServer()
    const folder = await mkdtemp(join(tmpdir(), 'torchbook-bench-'))
    const ratios: Record<string, number> = {}
    const seconds: Record<string, number> = {}
    const memoryMB: Record<string, number> = {}
    try {
      await makeTemplate(server, 'import_template')
      // Text is read as fast; once shows it.
      for (const rows of sizes)
        for (const format of rows === Math.min(...sizes) && sizes.length > 1 ? (['xlsx', 'csv'] as const) : (['xlsx'] as const)) {
          const file = join(folder, `${rows}.${format}`)
          await writeRows(file, rows, format)
          const found = await measure(server, folder, file)
          const name = `${rows} rows of ${format}`
          const ratio = found.copy / found.import
          say(
            `${name} (${Math.round((await stat(file)).size / 1e6)} MB): ${Math.round(rows / found.import)} rows/s, COPY ${Math.round(rows / found.copy)} rows/s, ratio ${rounded(ratio)}, peak ${Math.round(found.peak)} MB`,
          )
          ratios[name] = rounded(ratio)
          seconds[name] = rounded(found.import)
          memoryMB[name] = Math.round(found.peak)
          await rm(file)
        }
    } finally {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { name: 'import', ratios, seconds, memoryMB }
  },
}

/** Imports a file in a process of its own, then writes the same rows by COPY into an equal database. */
async function measure(
  server: BenchServer,
  folder: string,
  file: string,
): Promise<{ import: number; copy: number; peak: number }> {
  const name = 'import_bench'
  const ownerUrl = await createDatabase(server.ownerUrl, name, 'import_template')
  const imported = await inOwnProcess([urlOf(server.appUrl, name), server.dataFolder, file])
  await copyTables(ownerUrl, folder, 'out')
  await dropDatabase(server.ownerUrl, name)
  const plain = await createDatabase(server.ownerUrl, name, 'import_template')
  const copy = (await timed(() => copyTables(plain, folder, 'in'))).seconds
  await dropDatabase(server.ownerUrl, name)
  return { import: imported.seconds, copy, peak: imported.peak }
}

/** The new rows of the three tables to files, or from them, by COPY. */
async function copyTables(ownerUrl: string, folder: string, direction: 'in' | 'out'): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    if (direction === 'out')
      await client.query('create table bench_new as select record as id from audit_entry where import is not null')
    await client.query('begin')
    for (const table of tables) {
      const file = join(folder, `${table.replaceAll('"', '')}.copy`)
      const of = table === 'audit_entry' ? 'import is not null' : 'id in (select id from bench_new)'
      await (direction === 'out' ? copyOut(client, `select * from ${table} where ${of}`, file) : copyIn(client, table, file))
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

function inOwnProcess(args: readonly string[]): Promise<{ seconds: number; peak: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', chunk => {
      out += chunk
    })
    child.on('exit', code => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the import ended with ${code}`))))
  })
}

const heads = ['名称', '品种', '数量', '免费赠送', '发放日期', '费用（万元）', '备注编号']
const items = ['科普图书', '科普资料（折页、传单）'] as const

/** Rows as an office has them: no two alike, texts, dates as dates, amounts with a unit in the heading. */
async function* rowsOf(count: number): AsyncGenerator<readonly Cell[]> {
  for (let row = 0; row < count; row++) {
    const day = Temporal.PlainDate.from('2005-01-01')
      .add({ days: row % 700 })
      .toString()
    yield [`科普读物第${row}种`, items[row % 2]!, (row % 500) + 1, row % 3 ? '是' : '否', { day }, (row % 90) / 10, `B${row}`]
  }
}

async function writeRows(file: string, rows: number, format: 'xlsx' | 'csv'): Promise<void> {
  const columns = heads.map(head => ({ head, shown: head === '发放日期' ? ('day' as const) : ('text' as const) }))
  async function* lines(): AsyncGenerator<string> {
    yield `${heads.join(',')}\r\n`
    for await (const cells of rowsOf(rows))
      yield `${cells.map(cell => (typeof cell === 'object' && cell && 'day' in cell ? cell.day : cell)).join(',')}\r\n`
  }
  await pipeline(format === 'xlsx' ? writeSheet('发放', columns, rowsOf(rows)) : Readable.from(lines()), createWriteStream(file))
}

/** The import, with nothing else in the process. */
async function importFile(appUrl: string, dataFolder: string, file: string): Promise<void> {
  const pool = makePool(appUrl, { max: 2 })
  const evidence = new EvidenceStore(dataFolder)
  const bureau: Pick<Bureau, 'run'> = { run: (actor, work, options) => inTransaction(pool, actor, work, options) }
  const { seconds } = await timed(async () => {
    const kept = { ...(await evidence.keep(createReadStream(file))), name: 'bench.xlsx' }
    const [sheet] = await readWorkbook(file, 'bench')
    const { understood } = await readSheet(register, sheet!)
    const request = { register, file: kept, sheet: sheet!, understood: understood!, source: haiyun.name.zh, mode: 'all' as const }
    const { created, refused } = await runImport(bureau, officer, registers, request)
    if (!created || refused) throw new Error(`${refused} rows were refused`)
  })
  await pool.end()
  process.stdout.write(JSON.stringify({ seconds, peak: peakMemory() }))
}

const [appUrl, dataFolder, file] = process.argv.slice(2)
if (process.argv[1] === fileURLToPath(import.meta.url) && appUrl && dataFolder && file) await importFile(appUrl, dataFolder, file)
