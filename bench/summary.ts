import { haiyun } from '../samples/haiyun.ts'
import { registers } from '../src/registers/index.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { computeFigures, type FigureRequest, statementsOf, traceFigures } from '../src/storage/figures.ts'
import { loadTemplate } from '../src/storage/summary.ts'
import { type Bench, type BenchOptions, median, peakMemory, quantile, rounded, timed } from './bench.ts'
import { differences, runHandWritten } from './hand-written/queries.ts'
import { checkRegion } from './region/check.ts'
import { type GrownRegion, growRegion, makeTemplate, officer } from './region/region.ts'
import { measureSaves } from './save.ts'
import { memoryOf, startBenchServer } from './server.ts'

const now = { knownAt: null }
const saves = 100
/** The figure whose trace is measured: national high-tech enterprises. */
const traced = 'F017'

/**
 * The whole work summary under row security, against one hand-written query per figure on the same data, in the same transaction, in turns;
 * and against the same figures computed one by one. Then a trace and saves.
 */
export const summary: Bench = {
  name: 'summary',
  async run({ sizes }: BenchOptions, say) {
    const server = await startBenchServer()
    try {
      const { figures } = await loadTemplate(haiyun.summary, 'en', haiyun)
      say(`${figures.length} figures in ${statementsOf(figures, officer, now).length} statements`)
      await makeTemplate(server, 'sample_bureau')
      const found: Measured[] = []
      for (const size of sizes) {
        const { result: region, seconds } = await timed(() => growRegion(server, 'sample_bureau', size))
        const megabytes = Math.round(region.bytes / 1e6)
        say(`${size}: grown in ${seconds.toFixed(1)} s: ${region.records} records, ${region.versions} versions, ${megabytes} MB`)
        found.push(await measureRegion(region, size, figures, say))
      }
      const growth = found.slice(1).map((one, index) => {
        const before = found[index]!
        return [`summary@${one.size}/summary@${before.size}`, rounded(one.seconds.summary! / before.seconds.summary!)] as const
      })
      return {
        name: 'summary',
        ratios: { ...Object.fromEntries(found.flatMap(one => labelled(one.ratios, one.size))), ...Object.fromEntries(growth) },
        seconds: Object.fromEntries(found.flatMap(one => labelled(one.seconds, one.size))),
        memoryMB: {
          ...Object.fromEntries(found.flatMap(one => labelled(one.memoryMB, one.size))),
          node: rounded(peakMemory()),
        },
      }
    } finally {
      await server.close()
    }
  },
}

interface Measured {
  readonly size: number
  readonly ratios: Readonly<Record<string, number>>
  readonly seconds: Readonly<Record<string, number>>
  readonly memoryMB: Readonly<Record<string, number>>
}

const labelled = (values: Readonly<Record<string, number>>, size: number): (readonly [string, number])[] =>
  Object.entries(values).map(([name, value]) => [`${name}@${size}`, rounded(value)])

async function measureRegion(
  region: GrownRegion,
  size: number,
  figures: readonly FigureRequest[],
  say: (line: string) => void,
): Promise<Measured> {
  const pool = makePool(region.appUrl, { max: 1 })
  try {
    const checked = await inTransaction(pool, officer, client => checkRegion(client, officer))
    say(`${size}: ${checked} drawn records are valid by their registers' rules`)
    const rounds: { together: number; byHand: number; apart: number }[] = []
    let memory: ReturnType<typeof memoryOf> = null
    for (let round = 0; round < 8; round++)
      await inTransaction(pool, officer, async client => {
        const together = () => timed(() => computeFigures(client, officer, now, figures))
        const byHand = () => timed(() => runHandWritten(client))
        // Who comes first finds colder caches: they take turns.
        const [first, second] = round % 2 ? [await together(), await byHand()] : [await byHand(), await together()].reverse()
        const [computed, written] = [first, second] as [Awaited<ReturnType<typeof together>>, Awaited<ReturnType<typeof byHand>>]
        const apart = await timed(async () => {
          for (const figure of figures) await computeFigures(client, officer, now, [figure])
        })
        const differing = differences(computed.result, written.result)
        if (differing.length) throw new Error(`The hand-written queries give other values:\n${differing.join('\n')}`)
        // The first round warms up.
        if (round) rounds.push({ together: computed.seconds, byHand: written.seconds, apart: apart.seconds })
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
        memory = memoryOf(rows[0]!.pid)
      })
    const figure = figures.filter(one => one.key === traced)
    const traces = []
    for (let round = 0; round < 3; round++)
      traces.push(
        await timed(() => inTransaction(pool, officer, client => traceFigures(client, officer, now, registers, figure))),
      )
    const records = traces[0]!.result.get(traced)!.length
    const { create, change } = await measureSaves(pool, saves)
    const seconds = {
      summary: median(rounds.map(one => one.together)),
      handWritten: median(rounds.map(one => one.byHand)),
      figuresApart: median(rounds.map(one => one.apart)),
      trace: median(traces.map(one => one.seconds)),
      createMedian: median(create),
      createP95: quantile(create, 0.95),
      changeMedian: median(change),
      changeP95: quantile(change, 0.95),
    }
    const ratios = {
      'handWritten/summary': median(rounds.map(one => one.byHand / one.together)),
      'figuresApart/summary': median(rounds.map(one => one.apart / one.together)),
    }
    say(
      `${size}: summary ${ms(seconds.summary)}, by hand ${ms(seconds.handWritten)} (${ratios['handWritten/summary'].toFixed(2)} times), figure by figure ${ms(seconds.figuresApart)} (${ratios['figuresApart/summary'].toFixed(2)} times)`,
    )
    say(
      `${size}: trace of ${records} records ${ms(seconds.trace)}, new record ${ms(seconds.createMedian)} (p95 ${ms(seconds.createP95)}), change ${ms(seconds.changeMedian)} (p95 ${ms(seconds.changeP95)})`,
    )
    const { peak = 0, own = 0 } = (memory ?? {}) as { peak?: number; own?: number }
    return { size, ratios, seconds, memoryMB: memory === null ? {} : { postgresSession: peak, postgresSessionOwn: own } }
  } finally {
    await pool.end()
  }
}

const ms = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`
