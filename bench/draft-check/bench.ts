import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkDraft } from '../../src/engines/draft-check/check.ts'
import type { Draft } from '../../src/engines/draft-check/draft.ts'
import { draftOfText } from '../../src/engines/draft-check/draft-of-text.ts'
import type { CheckReport } from '../../src/engines/draft-check/report.ts'
import { localOfficer } from '../../src/kernel/actor.ts'
import { languages } from '../../src/kernel/words.ts'
import { inTransaction, makePool } from '../../src/storage/connection.ts'
import { draftKnowledge } from '../../src/storage/draft-knowledge.ts'
import { urlOf } from '../../src/storage/embedded/for-tests.ts'
import { type Bench, rounded } from '../bench.ts'
import { makeTemplate } from '../region/region.ts'
import { startBenchServer } from '../server.ts'
import { type LabelledDocument, readCorpus } from './corpus.ts'
import { addCorpusRegions, corpusRegions } from './regions.ts'
import { addScore, noScore, type Score, scoreLines } from './score.ts'

/** The half that code is tuned on, and the half that is only measured. */
const halves = {
  tuning: new URL('../../src/engines/draft-check/corpus/', import.meta.url).pathname,
  test: new URL('corpus-test/', import.meta.url).pathname,
} as const

/** What others have measured of tasks that are like this one, each in its own way: for orientation, not for comparison. */
const peers = [
  'AggChecker (SIGMOD 2019): 53 articles, 392 claims against one small table each, claims found by hand: right at first candidate ≈ 58 %, F1 of wrong claims ≈ 48 %',
  'statcheck: recomputes p values of psychology papers, reads only one fixed notation: 96–99.9 % right on what it reads, reads 61 %',
  'ClaimDB (2026): claims against whole databases, thirty language models: none above 83 %',
]

/** How well drafts are read, linked and judged on the labelled corpus, and how long documents of 20 and 300 pages take. */
export const draftCheck: Bench = {
  name: 'draft-check',
  async run(_options, say) {
    const server = await startBenchServer()
    try {
      await makeTemplate(server, 'corpus')
      await addCorpusRegions(urlOf(server.ownerUrl, 'corpus'), urlOf(server.appUrl, 'corpus'), server.dataFolder)
      const pool = makePool(urlOf(server.appUrl, 'corpus'), { max: 1 })
      const check = (draft: Draft, { region, year, asAt }: Pick<LabelledDocument, 'region' | 'year' | 'asAt'>) => {
        const actor = localOfficer(corpusRegions[region].code)
        return inTransaction(
          pool,
          actor,
          async client => checkDraft(draft, await draftKnowledge(client, actor, { year, asAt, knownAt: null })),
          { snapshot: true },
        )
      }
      const ratios: Record<string, number> = {}
      for (const [half, folder] of Object.entries(halves)) Object.assign(ratios, await measureHalf(half, folder, check, say))
      for (const line of peers) say(`peer, another task: ${line}`)
      const { seconds, memoryMB } = await measureTime(urlOf(server.appUrl, 'corpus'), say)
      await pool.end()
      return { name: 'draft-check', ratios, seconds, memoryMB }
    } finally {
      await server.close()
    }
  },
}

type Check = (draft: Draft, scope: Pick<LabelledDocument, 'region' | 'year' | 'asAt'>) => Promise<CheckReport>

async function measureHalf(half: string, folder: string, check: Check, say: (line: string) => void) {
  const documents = readCorpus(folder)
  const ratios: Record<string, number> = {}
  for (const language of languages) {
    const score = noScore()
    const own = documents.filter(document => document.language === language)
    for (const document of own) addScore(score, document, await check(draftOfText(document.text), document))
    say(`${half} half, ${language}: ${own.length} documents, ${score.labels} figures`)
    for (const line of scoreLines(`${half} ${language}`, score)) say(line)
    // Mistakes on the held-back half are not shown: nobody is to tune on them.
    if (half === 'tuning') for (const line of score.mistakes) say(`  ${line}`)
    for (const [name, value] of Object.entries(sharesOf(score))) ratios[`${half}.${language}.${name}`] = rounded(value)
  }
  return ratios
}

const sharesOf = (score: Score) => ({
  'reading.precision': score.readRight / score.read,
  'reading.recall': score.readRight / score.labels,
  'linking.first': score.firstRight / score.linkable,
  'linking.precision': score.linkedRight / score.linked,
  'linking.falselyConfident': score.falselyConfident / score.judged,
  'judging.right': score.judgedRight / score.judged,
  'judging.wrongCalledRight': score.wrongCalledRight,
})

/** Each length in a process of its own, so that the memory is that of one check; the median of three checks after the first. */
async function measureTime(appUrl: string, say: (line: string) => void) {
  const seconds: Record<string, number> = {}
  const memoryMB: Record<string, number> = {}
  for (const language of languages)
    for (const pages of [20, 300]) {
      const { stdout } = await execute(process.execPath, [time, language, String(pages), appUrl])
      const taken = JSON.parse(stdout) as { first: number; again: number; firstPeakMB: number; peakMB: number; figures: number }
      seconds[`${pages} pages.${language}.first`] = rounded(taken.first)
      seconds[`${pages} pages.${language}`] = rounded(taken.again)
      memoryMB[`${pages} pages.${language}.first`] = rounded(taken.firstPeakMB)
      memoryMB[`${pages} pages.${language}.four`] = rounded(taken.peakMB)
      say(
        `${pages} pages ${language}, ${taken.figures} figures, DOCX read and written with comments: first ${taken.first.toFixed(2)} s, again ${taken.again.toFixed(2)} s, ${taken.firstPeakMB.toFixed(0)} MB after the first, ${taken.peakMB.toFixed(0)} MB after four`,
      )
    }
  return { seconds, memoryMB }
}

const execute = promisify(execFile)
const time = fileURLToPath(new URL('time.ts', import.meta.url))
