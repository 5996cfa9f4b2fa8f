import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readWorkbook } from '../src/documents/workbook/read-workbook.ts'
import { writeSheet } from '../src/documents/workbook/write-workbook.ts'
import type { Cell } from '../src/engines/sheet/cell.ts'
import { readSheet } from '../src/engines/sheet/choose.ts'
import { registers } from '../src/registers/index.ts'
import { beginReconciliation } from '../src/server/reconcile/begin.ts'
import { getReconciliation } from '../src/server/reconcile/list-reconciliations.ts'
import { compareNow } from '../src/server/reconcile/reconciliation.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { createDatabase, dropDatabase, urlOf } from '../src/storage/embedded/for-tests.ts'
import { EvidenceStore } from '../src/storage/evidence.ts'
import { runImport } from '../src/storage/imports/run-import.ts'
import { type Bench, peakMemory, rounded, timed } from './bench.ts'
import { makeTemplate, officer } from './region/region.ts'
import { startBenchServer } from './server.ts'

const register = registers.find(one => one.name === 'handout')!
const count = 20_000
const heads = ['名称', '品种', '数量', '免费赠送', '发放日期']

/** A list of 20,000 rows against 20,000 records: one row in twenty differs, one in a hundred stands on one side only. The floor is the import's preview. */
export const reconcile: Bench = {
  name: 'reconcile',
  async run(_, say) {
    const server = await startBenchServer()
    const folder = await mkdtemp(join(tmpdir(), 'torchbook-bench-'))
    const name = 'reconcile_bench'
    try {
      await makeTemplate(server, 'reconcile_template')
      await createDatabase(server.ownerUrl, name, 'reconcile_template')
      const pool = makePool(urlOf(server.appUrl, name), { max: 2 })
      const evidence = new EvidenceStore(server.dataFolder)
      const bureau: Parameters<typeof beginReconciliation>[0] = {
        evidence,
        run: (actor, work, options) => inTransaction(pool, actor, work, options),
      }
      const list = async (theirs: boolean) => {
        const file = join(folder, theirs ? 'theirs.xlsx' : 'ours.xlsx')
        const columns = heads.map(head => ({ head, shown: head === '发放日期' ? ('day' as const) : ('text' as const) }))
        await pipeline(writeSheet('名单', columns, rowsOf(theirs)), createWriteStream(file))
        return { ...(await evidence.keep(createReadStream(file))), name: 'list.xlsx', path: file }
      }
      const imported = async (file: Awaited<ReturnType<typeof list>>, mode: 'all' | 'preview') => {
        const [sheet] = await readWorkbook(file.path, file.name)
        const { understood } = await readSheet(register, sheet!)
        const request = { register, file, sheet: sheet!, understood: understood!, source: '市局名单', mode }
        return runImport(bureau, officer, registers, request)
      }
      await imported(await list(false), 'all')
      // The server does this by itself within a minute; measured is a day of work, not that minute.
      const owner = makePool(urlOf(server.ownerUrl, name), { max: 1 })
      await owner.query('analyze handout_version')
      await owner.end()
      const theirs = await list(true)
      const preview = (await timed(() => imported(theirs, 'preview'))).seconds
      const request = { register, file: theirs, columns: [], covers: {}, source: '市局名单' }
      const id = await beginReconciliation(bureau, officer, request)
      const { result, seconds } = await timed(() =>
        bureau.run(officer, async client => compareNow(client, officer, bureau, await getReconciliation(client, officer, id))),
      )
      const { same, differs, theirs: extra, ours } = result.counts
      if (differs !== (count - count / 100) / 20 || extra !== count / 100 || ours < count / 100)
        throw new Error(`compared otherwise than it should: ${JSON.stringify(result.counts)}`)
      say(
        `${count} rows: ${Math.round(count / seconds)} rows/s compared (${same} the same, ${differs} differ), import preview ${Math.round(count / preview)} rows/s`,
      )
      await pool.end()
      await dropDatabase(server.ownerUrl, name)
      return {
        name: 'reconcile',
        ratios: { 'preview / reconcile': rounded(preview / seconds) },
        seconds: { 'reconcile 20,000 rows': rounded(seconds), 'import preview of them': rounded(preview) },
        memoryMB: { reconcile: Math.round(peakMemory()) },
      }
    } finally {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function* rowsOf(theirs: boolean): AsyncGenerator<readonly Cell[]> {
  const shift = theirs ? count / 100 : 0
  for (let row = shift; row < count + shift; row++) {
    const day = Temporal.PlainDate.from('2005-01-01')
      .add({ days: row % 700 })
      .toString()
    const copies = (row % 500) + (theirs && row % 20 === 0 && row < count ? 2 : 1)
    yield [`科普读物第${row}种`, '科普图书', copies, row % 3 ? '是' : '否', { day }]
  }
}
