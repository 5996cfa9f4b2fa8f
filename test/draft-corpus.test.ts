import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../bench/draft-check/corpus.ts'
import { addCorpusRegions, corpusRegions } from '../bench/draft-check/regions.ts'
import { addScore, noScore, type Score, scoreLines } from '../bench/draft-check/score.ts'
import { checkDraft } from '../src/engines/draft-check/check.ts'
import { draftOfText } from '../src/engines/draft-check/draft-of-text.ts'
import { localOfficer } from '../src/kernel/actor.ts'
import { languages } from '../src/kernel/words.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { draftKnowledge } from '../src/storage/draft-knowledge.ts'
import { cloneBureau } from './bureau.ts'

/** The half of the labelled drafts that code is tuned on: what it has reached must not be lost. The other half is for the bench alone. */
const folder = fileURLToPath(new URL('../src/engines/draft-check/corpus/', import.meta.url))

/** Shares that every change must keep. */
const reached = {
  en: { read: 0.98, first: 0.82, falselyConfident: 0.015, judged: 0.765 },
  zh: { read: 0.995, first: 0.845, falselyConfident: 0.03, judged: 0.845 },
} as const

let bureau: Bureau

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  await addCorpusRegions(bureau.store.ownerUrl, bureau.store.appUrl, bureau.store.dataFolder)
})
afterAll(() => bureau.close())

describe.each(languages)('drafts in %s', language => {
  let score: Score
  beforeAll(async () => {
    score = noScore()
    for (const document of readCorpus(folder).filter(one => one.language === language)) {
      const actor = localOfficer(corpusRegions[document.region].code)
      const scope = { year: document.year, asAt: document.asAt, knownAt: null }
      const report = await bureau.run(
        actor,
        async client => checkDraft(draftOfText(document.text), await draftKnowledge(client, actor, scope)),
        { snapshot: true },
      )
      expect(report.coverage.unexplained, document.name).toBe(0)
      addScore(score, document, report)
    }
  })

  test('figures are read, linked and judged at least as well as before', () => {
    const lines = scoreLines(language, score).join('\n')
    expect(score.readRight / score.read, lines).toBeGreaterThanOrEqual(reached[language].read)
    expect(score.readRight / score.labels, lines).toBeGreaterThanOrEqual(reached[language].read)
    expect(score.firstRight / score.linkable, lines).toBeGreaterThanOrEqual(reached[language].first)
    expect(score.falselyConfident / score.judged, lines).toBeLessThanOrEqual(reached[language].falselyConfident)
    expect(score.judgedRight / score.judged, lines).toBeGreaterThanOrEqual(reached[language].judged)
  })

  test('no wrong figure is called right', () => {
    expect(score.mistakes.filter(line => line.startsWith('FALSE OK'))).toEqual([])
  })
})
