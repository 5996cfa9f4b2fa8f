import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haiyun } from '../samples/haiyun.ts'
import { jsonDocument } from '../src/documents/json.ts'
import type { Figure } from '../src/engines/figures/figure.ts'
import { parseFigure } from '../src/engines/figures/style.ts'
import { versionTable } from '../src/kernel/population.ts'
import { type Language, languages } from '../src/kernel/words.ts'
import { registers } from '../src/registers/index.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { computeFigures, isRefused } from '../src/storage/figures.ts'
import { type ComputedSummary, computeSummary, loadTemplate } from '../src/storage/summary.ts'
import { cloneBureau, officer } from './bureau.ts'
import { referenceFigures } from './reference-figures.ts'

/** The published figures beside the project, where it is present: what stands in `reference-figures.ts` must be those. */
const published = new URL('../../shared/reference/figures.tsv', import.meta.url)

let bureau: Bureau
const summaries = {} as Record<Language, ComputedSummary>

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  for (const language of languages) {
    const request = { summary: haiyun.summary, language, year: haiyun.year, asAt: haiyun.asAt, knownAt: null }
    summaries[language] = await bureau.run(officer, client =>
      computeSummary(client, officer, registers, request, { records: true }),
    )
  }
})
afterAll(() => bureau.close())

test.runIf(existsSync(published))('the 75 ids, values and qualifiers are the published ones', () => {
  const rows = readFileSync(published, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  const counted = rows.filter(row => row[7] !== 'slogan')
  const qualifier: Readonly<Record<string, string>> = { '=': '=', '>': 'over', '<=~': 'nearly' }
  expect(counted.map(row => ({ id: row[0], value: Number(row[5]), qualifier: qualifier[row[6]!] }))).toEqual(
    referenceFigures.map(({ id, value, qualifier: stated }) => ({ id, value, qualifier: stated })),
  )
})

describe.each(languages)('in %s', language => {
  const figure = (id: string): Figure => summaries[language].figures.find(one => one.key === id)!

  test('no figure is refused and none is there that the reference does not have', () => {
    expect(summaries[language].refusals).toEqual([])
    expect(summaries[language].figures.map(one => one.key).sort()).toEqual(referenceFigures.map(one => one.id))
  })

  test.each(referenceFigures)('$id is $qualifier $value', ({ id, value, qualifier, text }) => {
    expect(figure(id)).toMatchObject({ value: String(value), qualifier })
    const printed = summaries[language].blocks
      .flatMap(block => ('content' in block ? block.content : []))
      .find(one => one.type === 'figure' && one.key === id)
    expect(printed?.text).toBe(text[language])
    expect(parseFigure(printed!.text, figure(id).unit, language)).toMatchObject({ value: String(value), qualifier })
    expect(figure(id).records.length).toBeGreaterThan(0)
  })

  test('the JSON document gives every figure with value, text and records', () => {
    const document = JSON.parse(jsonDocument(summaries[language])) as {
      language: string
      text: string
      figures: Record<string, unknown>[]
    }
    expect(document.language).toBe(language)
    for (const { id, value, text } of referenceFigures) {
      const found = document.figures.find(one => one.key === id)!
      expect(found).toMatchObject({ value, text: text[language] })
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining([
          'key',
          'value',
          'qualifier',
          'unit',
          'text',
          'period',
          'level',
          'counting',
          'basis',
          'records',
          'source',
        ]),
      )
      expect(document.text).toContain(text[language])
    }
  })
})

test('both languages ask for the same figures at the same periods', async () => {
  const [en, zh] = await Promise.all(languages.map(language => loadTemplate(haiyun.summary, language, haiyun)))
  const asked = (template: typeof en) =>
    [...template!.figures]
      .map(({ key, indicator, period, counting }) => ({ key, indicator: indicator.id, period, counting }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  expect(asked(zh)).toEqual(asked(en))
})

/**
 * Every figure must fall or fail when a record behind it goes: removing is done one figure at a time, in a transaction that is rolled back.
 */
test('every figure changes, or is refused, when one of the records it stands on is removed', async () => {
  const { figures: requests } = await loadTemplate(haiyun.summary, 'en', haiyun)
  const unmoved: string[] = []
  for (const request of requests) {
    const before = summaries.en.figures.find(one => one.key === request.key)!
    // A record that adds nothing (a peer below, a second title of one holder) may go without the figure changing.
    const record = before.records.find(one => one.adds !== '0')!
    const after = await bureau
      .run(officer, async client => {
        await client.query(
          `update ${versionTable(record.register)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond') where region = $1 and id = $2 and superseded_at = 'infinity'`,
          [officer.region, record.id],
        )
        const [outcome] = await computeFigures(client, officer, { knownAt: null }, [request])
        throw new RolledBack(outcome!)
      })
      .catch((error: unknown) => {
        if (error instanceof RolledBack) return error.outcome
        throw error
      })
    const same =
      !isRefused(after) && after.exact === before.exact && after.of === before.of && after.recordCount === before.records.length
    if (same) unmoved.push(request.key)
  }
  expect(unmoved).toEqual([])
})

class RolledBack extends Error {
  readonly outcome: Awaited<ReturnType<typeof computeFigures>>[number]
  constructor(outcome: Awaited<ReturnType<typeof computeFigures>>[number]) {
    super('rolled back')
    this.outcome = outcome
  }
}

test('plain figures equal the sum of what their records add', () => {
  for (const one of summaries.en.figures) {
    if (one.records.some(record => record.part)) continue
    const total = one.records.reduce((sum, record) => sum + Number(record.adds), 0)
    expect({ key: one.key, total }).toEqual({ key: one.key, total: Number(one.exact) })
  }
})

test('nested figures lie inside what they are part of', () => {
  const ids = (key: string) => new Set(summaries.en.figures.find(one => one.key === key)!.records.map(record => record.id))
  const inside = (part: string, whole: string) => [...ids(part)].every(id => ids(whole).has(id))
  expect(inside('F028', 'F027')).toBe(true)
  expect(ids('F058').size).toBe(1466)
  expect(ids('F060').size).toBe(45)
  expect(ids('F070').size).toBe(600)
  expect(ids('F049').size).toBe(18)
  expect(ids('F071').size).toBeGreaterThan(100)
})
