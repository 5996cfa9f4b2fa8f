import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { sampleWorld } from '../../storage/sample.ts'
import { registers } from '../index.ts'
import { loadIndicators } from '../load.ts'
import { figureReading } from './register.ts'
import { sample } from './sample.ts'

const problems = (values: Readonly<Record<string, unknown>>) => {
  const read = readDraft(figureReading, { subject: 'grain', unit: 'towns', ...values })
  return [...read.problems, ...(read.problems.length ? [] : checkValues(figureReading, read.values, localOfficer('999904')))].map(
    ({ code, place }) => `${place}: ${code}`,
  )
}

describe('a figure reading', () => {
  test('says an indicator at a time, or that there is none', () => {
    expect(problems({ indicator: 'place.towns', period: 'as-at' })).toEqual([])
    expect(problems({ indicator: 'designation.high-tech.national-rank' })).toEqual([])
    expect(problems({})).toEqual([])
  })

  test('has no time without an indicator, and no indicator in other words than its name', () => {
    expect(problems({ period: 'year' })).toEqual(['period, indicator: rule-time-of-an-indicator'])
    for (const indicator of ['towns', 'Towns of the region', 'place..towns', '镇'])
      expect(problems({ indicator }), indicator).toEqual(['indicator: wrong-shape'])
  })

  test('of the sample names indicators that are declared', async () => {
    const indicators = await loadIndicators()
    const drafts = sample(sampleWorld())
    expect(drafts).toHaveLength(3)
    for (const { draft } of drafts) {
      expect(draft['indicator'] === null || indicators.has(String(draft['indicator']))).toBe(true)
      expect(problems(draft)).toEqual([])
    }
  })

  test('is one of the registers', () => expect(registers).toContain(figureReading))
})
