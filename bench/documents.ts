import { haiyun } from '../samples/haiyun.ts'
import { type FormatName, formats } from '../src/documents/formats.ts'
import { registers } from '../src/registers/index.ts'
import { inTransaction, makePool } from '../src/storage/connection.ts'
import { urlOf } from '../src/storage/embedded/for-tests.ts'
import { computeSummary } from '../src/storage/summary.ts'
import { type Bench, median, peakMemory, rounded, timed } from './bench.ts'
import { makeTemplate, officer } from './region/region.ts'
import { startBenchServer } from './server.ts'

const written: readonly FormatName[] = ['html', 'docx', 'pdf', 'md', 'json']

/** The sample district's work summary, with the records of every figure, written in each format in both languages. */
export const documents: Bench = {
  name: 'documents',
  async run(_options, say) {
    const server = await startBenchServer()
    try {
      await makeTemplate(server, 'sample_bureau')
      const pool = makePool(urlOf(server.appUrl, 'sample_bureau'), { max: 1 })
      const compute = (language: 'en' | 'zh', records: boolean) =>
        inTransaction(pool, officer, client => {
          const request = { summary: haiyun.summary, language, year: haiyun.year, asAt: haiyun.asAt, knownAt: null }
          return computeSummary(client, officer, registers, request, { records })
        })
      const seconds: Record<string, number> = {}
      const memoryMB: Record<string, number> = {}
      for (const language of ['en', 'zh'] as const) {
        await compute(language, true)
        const shown = await timed(() => compute(language, false))
        const { result: summary, seconds: computed } = await timed(() => compute(language, true))
        seconds[`figures.${language}`] = rounded(shown.seconds)
        seconds[`figuresAndRecords.${language}`] = rounded(computed)
        for (const format of written) {
          const first = await timed(() => formats[format].write(summary))
          const again = []
          for (let round = 0; round < 5; round++) again.push((await timed(() => formats[format].write(summary))).seconds)
          const bytes = Buffer.byteLength(first.result)
          seconds[`${format}.${language}.first`] = rounded(first.seconds)
          seconds[`${format}.${language}`] = rounded(median(again))
          memoryMB[`after ${format}.${language}`] = rounded(process.memoryUsage().rss / 1e6)
          say(
            `${format} ${language}: first ${(first.seconds * 1000).toFixed(0)} ms, again ${(median(again) * 1000).toFixed(1)} ms, ${(bytes / 1024).toFixed(0)} KB`,
          )
        }
      }
      await pool.end()
      const whole = (name: string) => rounded(seconds[`${name}.zh.first`]! / seconds['figures.zh']!)
      return {
        name: 'documents',
        ratios: { 'html/figures': whole('html'), 'docx/figures': whole('docx'), 'pdf/figures': whole('pdf') },
        seconds,
        memoryMB: { ...memoryMB, node: rounded(peakMemory()) },
      }
    } finally {
      await server.close()
    }
  },
}
