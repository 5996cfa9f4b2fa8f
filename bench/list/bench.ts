import { fileURLToPath } from 'node:url'
import { haiyun } from '../../samples/haiyun.ts'
import { createDatabase } from '../../src/storage/embedded/for-tests.ts'
import { insertContracts } from '../../test/many-contracts.ts'
import { type Bench, rounded } from '../bench.ts'
import { makeTemplate } from '../region/region.ts'
import { startBenchServer } from '../server.ts'
import { ask, type Load, load } from './load.ts'
import { howToInstall, payloadFolder, startPayload } from './payload.ts'
import { type RunningServer, startProcess } from './process.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** As many pages as fifty people walk through in a minute; they meet each other's. */
const pages = 40
const page = (turn: number) => (turn % pages) + 1

/**
 * Fifty people at a list of so many contracts over HTTP, sorted, filtered, fifty rows a page with its count (ours with sums as well), and at single
 * records; beside the same from Payload on the same PostgreSQL, where it is installed.
 */
export const list: Bench = {
  name: 'list',
  async run({ sizes }, say) {
    const size = sizes.includes(100_000) ? 100_000 : sizes[0]!
    const server = await startBenchServer()
    const running: RunningServer[] = []
    try {
      await makeTemplate(server, 'list_template')
      const url = await createDatabase(server.ownerUrl, 'list_bench', 'list_template')
      await insertContracts(url, haiyun.region, size)
      const ours = await startProcess(
        [
          `${root}src/cli/main.ts`,
          'start',
          '--database',
          url,
          '--region',
          haiyun.region,
          '--port',
          '0',
          '--data',
          server.dataFolder,
        ],
        root,
      )
      running.push(ours)
      const first = JSON.parse(
        await ask(undefined, ours.port, '/api/records/contract?size=50&sort=-signedOn&filter[kind]=transfer'),
      )
      say(`${size} contracts, ${first.total} of them transfers`)
      const found: Record<string, Load> = {}
      const measure = async (name: string, port: number, pathOf: (turn: number) => string) => {
        const result = await load(port, pathOf)
        found[name] = result
        say(`${name}: p50 ${ms(result.p50)} ms, p95 ${ms(result.p95)} ms, ${Math.round(result.perSecond)} a second`)
      }
      const filtered = 'size=50&sort=-signedOn&filter[kind]=transfer'
      // What nobody has asked before has to be read; the rest is asked for again, and nothing was written since.
      await measure('list, first time', ours.port, turn => `/api/records/contract?${filtered}&page=${page(turn)}&turn=${turn}`)
      await measure('list', ours.port, turn => `/api/records/contract?${filtered}&page=${page(turn)}`)
      await measure('list, newest first', ours.port, turn => `/api/records/contract?size=50&page=${page(turn)}`)
      const ids: readonly string[] = first.rows.map((row: { readonly id: string }) => row.id)
      await measure('record', ours.port, turn => `/api/records/contract/${ids[turn % ids.length]}?figures=none`)
      const folder = await payloadFolder()
      if (!folder) say(howToInstall)
      else {
        await ours.close()
        running.length = 0
        const payload = await startPayload(server, folder, haiyun.region, size)
        running.push(payload)
        const answer = JSON.parse(await ask(undefined, payload.port, '/contracts?kind=transfer'))
        say(`Payload finds ${answer.totalDocs}`)
        await measure('payload list', payload.port, turn => `/contracts?kind=transfer&page=${page(turn)}`)
        const docs: readonly number[] = answer.docs.map((row: { readonly id: number }) => row.id)
        await measure('payload record', payload.port, turn => `/contracts/${docs[turn % docs.length]}`)
      }
      const other = found['payload list']
      return {
        name: 'list',
        ratios: {
          ...(other && { 'list throughput/payload': rounded(found.list!.perSecond / other.perSecond) }),
          ...(other && { 'list, first time/payload': rounded(found['list, first time']!.perSecond / other.perSecond) }),
          ...(other && { 'list p95, payload/ours': rounded(other.p95 / found.list!.p95) }),
        },
        seconds: Object.fromEntries(
          Object.entries(found).flatMap(([name, { p50, p95 }]) => [
            [`${name} p50`, rounded(p50)],
            [`${name} p95`, rounded(p95)],
          ]),
        ),
        memoryMB: {},
      }
    } finally {
      for (const one of running) await one.close()
      await server.close()
    }
  },
}

const ms = (seconds: number): string => (seconds * 1000).toFixed(1)
