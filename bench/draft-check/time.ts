/** A process of its own: checks one long DOCX against the sample district a few times and prints how long it took and how much memory. */
import { annotateChecked } from '../../src/documents/annotate/annotate-checked.ts'
import { docxDocument } from '../../src/documents/docx/docx.ts'
import { readDocument } from '../../src/documents/reading/read-document.ts'
import { checkDraft } from '../../src/engines/draft-check/check.ts'
import { localOfficer } from '../../src/kernel/actor.ts'
import { inTransaction, makePool } from '../../src/storage/connection.ts'
import { draftKnowledge } from '../../src/storage/draft-knowledge.ts'
import { median, peakMemory, timed } from '../bench.ts'
import { readCorpus } from './corpus.ts'
import { corpusRegions } from './regions.ts'

/** Characters of a page of an official document: 22 lines of 28; in English three times as many letters. */
const page = { zh: 616, en: 1848 } as const

const [language, pages, appUrl] = process.argv.slice(2) as ['en' | 'zh', string, string]
const { code, year, asAt, name } = corpusRegions.haiyun
const actor = localOfficer(code)
const pool = makePool(appUrl, { max: 1 })
const bytes = longDocument(Number(pages))
let figures = 0

const taken: number[] = []
let firstPeak = 0
for (let round = 0; round < 4; round++) {
  taken.push(
    (
      await timed(async () => {
        const document = await readDocument('draft.docx', bytes)
        const work = async (client: Parameters<typeof draftKnowledge>[0]) =>
          checkDraft(document.draft, await draftKnowledge(client, actor, { year, asAt, knownAt: null }))
        const report = await inTransaction(pool, actor, work, { snapshot: true })
        annotateChecked(document, report, { language, comments: true, highlights: false, changes: [] })
        figures = report.figures.length
      })
    ).seconds,
  )
  firstPeak ||= peakMemory()
}
await pool.end()
process.stdout.write(
  JSON.stringify({ first: taken[0], again: median(taken.slice(1)), firstPeakMB: firstPeak, peakMB: peakMemory(), figures }),
)

/** A DOCX of so many pages, put together from the drafts of the same district. */
function longDocument(count: number): Uint8Array {
  const folder = new URL('../../src/engines/draft-check/corpus/', import.meta.url).pathname
  const paragraphs = readCorpus(folder)
    .filter(document => document.language === language && document.region === 'haiyun')
    .flatMap(document => document.text.split('\n'))
    .filter(line => line.trim() !== '')
  const blocks = []
  for (let length = 0, at = 0; length < count * page[language]; at++) {
    const text = paragraphs[at % paragraphs.length]!
    blocks.push({ type: 'paragraph', content: [{ type: 'text', text }] } as const)
    length += text.length
  }
  const head = {
    language,
    title: name[language],
    office: '',
    date: '',
    note: '',
    region: name[language],
    period: String(year),
    asAt,
  }
  return docxDocument({ ...head, knownAt: null, blocks, figures: [] })
}
