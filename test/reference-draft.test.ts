import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haiyun } from '../samples/haiyun.ts'
import { checkDraft } from '../src/engines/draft-check/check.ts'
import { draftOfText } from '../src/engines/draft-check/draft-of-text.ts'
import type { CheckedFigure, CheckReport } from '../src/engines/draft-check/report.ts'
import { daysOf } from '../src/engines/indicators/period.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { draftKnowledge } from '../src/storage/draft-knowledge.ts'
import { loadTemplate } from '../src/storage/summary.ts'
import { cloneBureau, officer } from './bureau.ts'

const folder = new URL('../../shared/reference/', import.meta.url)
const file = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const scope = { year: haiyun.year, asAt: haiyun.asAt, knownAt: null }

let bureau: Bureau

const check = (text: string): Promise<CheckReport> =>
  bureau.run(officer, async client => checkDraft(draftOfText(text), await draftKnowledge(client, officer, scope)), {
    snapshot: true,
  })

/** The published quotes are written with straight quotes and without the text's spaces around a line's end. */
const straight = (text: string) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")

/** Quotes that hold no numeral, or one that belongs to another id: the record behind them is a title or a custom, not a printed number. */
const wordless = new Set(['F024', 'F041', 'F043', 'F044', 'F046', 'F066', 'F069'])
for (let id = 33; id <= 40; id++) wordless.add(`F0${id}`)

/** Whose time the text does not say, or has lost with its masked years: any period of the indicator that gives the value will do. */
const timeless = new Set(['F015', 'F054', 'F056'])

describe.skipIf(!existsSync(folder))('the reference text against the sample district', () => {
  let text = ''
  let report: CheckReport
  beforeAll(async () => {
    bureau = await cloneBureau('sample_bureau')
    text = straight(file('work-summary.txt'))
    report = await check(text)
  })
  afterAll(() => bureau.close())

  const rows = existsSync(folder)
    ? file('figures.tsv')
        .trim()
        .split('\n')
        .slice(1)
        .map(line => line.split('\t'))
        .map(([id, , quote, , , value, , unit]) => ({ id: id!, quote: quote!, value: value!, unit: unit! }))
    : []
  const counted = rows.filter(({ id, unit }) => unit !== 'slogan' && !wordless.has(id))

  const figureOf = (quote: string, value: string): CheckedFigure | undefined => {
    const start = text.indexOf(straight(quote))
    expect(start, `the text has no “${quote}”`).toBeGreaterThanOrEqual(0)
    const inside = report.figures.filter(one => one.start >= start && one.end <= start + quote.length)
    return inside.find(one => Number(one.value) === Number(value)) ?? inside[0]
  }

  test.each(counted)('$id “$quote” is read, linked and agrees', async ({ id, quote, value }) => {
    const figure = figureOf(quote, value)
    expect(figure, 'read').toBeDefined()
    expect(Number(figure!.value)).toBe(Number(value))
    const { figures } = await loadTemplate(haiyun.summary, 'en', scope)
    const meant = figures.find(one => one.key === id)!
    const known = figure!.link?.known
    expect({ indicator: known?.indicator, days: known && daysOf(known.period), verdict: figure!.verdict }).toMatchObject({
      indicator: meant.indicator.id,
      ...(timeless.has(id) ? null : { days: daysOf(meant.period) }),
    })
    expect(['agrees', 'agrees-rounded']).toContain(figure!.verdict)
  })

  test('every numeral is accounted for; slogans and masked years are named', () => {
    expect(report.coverage.unexplained).toBe(0)
    for (const { quote } of rows.filter(row => row.unit === 'slogan')) {
      const start = text.indexOf(straight(quote))
      expect(report.figures.filter(one => one.start >= start && one.end <= start + quote.length)).toEqual([])
      expect(report.others.some(one => one.start >= start && one.end <= start + quote.length)).toBe(true)
    }
    for (const { index } of text.matchAll(/200x/g))
      expect(report.others.find(one => one.start <= index && one.end >= index + 3)?.what).toMatch(/masked|date/)
  })

  test('nothing is accused', () => {
    expect(report.figures.filter(one => ['wrong', 'out-of-date', 'other-mode', 'inconsistent'].includes(one.verdict))).toEqual([])
    expect(report.findings).toEqual([])
  })

  /** Errors of the kinds that officers make: [what stands, what is put in its place]. Each is the only one of its sentence or stands beside right ones. */
  const seeded: readonly (readonly [string, string])[] = [
    // digits swapped
    ['16 at the provincial level', '61 at the provincial level'],
    ['45 technical contracts', '54 technical contracts'],
    ['8,433 yuan', '8,343 yuan'],
    ['signed 1466 technical', 'signed 1646 technical'],
    ['total fiscal revenue was 1.816 billion', 'total fiscal revenue was 1.186 billion'],
    // the wrong scale, a nought too many or too few
    ['17.149 billion yuan', '17.149 million yuan'],
    ['50,000 copies of popular', '5,000 copies of popular'],
    ['invested 400,000 yuan', 'invested 4,000,000 yuan'],
    ['more than 5,000 farmers', 'more than 50,000 farmers'],
    // growth and shares
    ['up 17.9% and 13.0%', 'up 19.7% and 13.0%'],
    ['an increase of 49.5%', 'an increase of 45.9%'],
    ['more than 50% of the financial', 'more than 80% of the financial'],
    // one more, one less
    ['successfully held 7 national', 'successfully held 8 national'],
    ['has 4 towns', 'has 5 towns'],
    ['a total of 18 scientific', 'a total of 19 scientific'],
    // another register's, year's or mode's value
    ['team of 600 volunteers', 'team of 680 volunteers'],
    ['21.32 million yuan', '25.32 million yuan'],
    ['8 provincial-level high-tech R&D', '24 provincial-level high-tech R&D'],
    // amounts
    ['turnover of 63 million', 'turnover of 36 million'],
    ['12,000 person-times', '21,000 person-times'],
  ]

  test('of twenty seeded errors all are found, and nothing else is accused', async () => {
    let changed = text
    for (const [right, wrong] of seeded) {
      expect(changed.split(right), right).toHaveLength(2)
      changed = changed.replace(right, wrong)
    }
    const found = await check(changed)
    const accused = found.figures.filter(one => ['wrong', 'out-of-date', 'other-mode', 'inconsistent'].includes(one.verdict))
    const places = seeded.map(([, wrong]) => {
      const start = changed.indexOf(wrong)
      return { wrong, start, end: start + wrong.length }
    })
    const missed = places.filter(({ start, end }) => !accused.some(one => one.start >= start && one.start < end))
    const falsely = accused.filter(one => !places.some(({ start, end }) => one.start >= start && one.start < end))
    expect(missed.map(({ wrong }) => wrong)).toEqual([])
    expect(falsely.map(({ raw, verdict, explanation }) => ({ raw, verdict, explanation: explanation.en }))).toEqual([])
    expect(accused).toHaveLength(seeded.length)
  })
})
