import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { readPeriod } from '../engines/indicators/period.ts'
import type { Bureau } from '../storage/bureau.ts'
import { computeFigures, type FigureOutcome, isRefused } from '../storage/figures.ts'
import { loadIndicators } from './load.ts'
import { sampleDay } from './sample-days.ts'

/** What the reference summary states of meetings, money, talent and popularisation: figure, indicator, period, value, qualifier. */
const expected = [
  ['F043', 'meeting.assemblies.every-year', { past: 3 }, '3', '='],
  ['F044', 'meeting.annual-conferences.every-year', { past: 3 }, '1', '='],
  ['F045', 'visit.high-tech-line.bodies', { past: 3 }, '4', '='],
  ['F047', 'payment.lecture-series.every-year', { past: 3 }, '400000', '='],
  ['F048', 'payment.lecture-series.run', { since: '' }, '3', '='],
  ['F050', 'budget-line.fiscal-st-funds', { year: -3 }, '10210000', '='],
  ['F051', 'budget-line.fiscal-st-funds', { year: -2 }, '14800000', '='],
  ['F052', 'budget-line.fiscal-st-funds', { year: -1 }, '21320000', '='],
  ['F053', 'budget-line.fiscal-st-funds', { year: 0 }, '25000000', '='],
  ['F054', 'budget-line.three-funds.share', { past: 4 }, '50', 'over'],
  ['F055', 'budget-line.innovation-fund.every-year', { past: 3 }, '5000000', '='],
  ['F056', 'payment.fair.every-year', { past: 7, ending: -1 }, '1000000', 'nearly'],
  ['F057', 'fair-edition.held', { since: '' }, '7', '='],
  ['F058', 'cooperation-project.signed', { since: '' }, '1466', '='],
  ['F059', 'cooperation-project.turnover', { since: '' }, '1030000000', '='],
  ['F060', 'contract.fair.district', { since: '' }, '45', '='],
  ['F061', 'contract.fair.district.turnover', { since: '' }, '63000000', '='],
  ['F064', 'budget-line.talent-fund.every-year', { past: 3 }, '5000000', '='],
  ['F065', 'appraisal-award.top-ten.round', { edition: 'latest' }, '10', '='],
  ['F066', 'meeting.talent-symposia.every-year', { past: 3 }, '1', '='],
  ['F067', 'outreach-session.cadres', { past: 2 }, '2500', 'over'],
  ['F068', 'outreach-session.farmers', { past: 2 }, '5000', 'over'],
  ['F069', 'outreach-event.large.years', { past: 3 }, '3', '='],
  ['F070', 'volunteer.active', { 'as-at': true }, '600', '='],
  ['F071', 'handout.books', { since: '' }, '50000', '='],
  ['F072', 'handout.leaflets', { since: '' }, '100000', 'over'],
  ['F073', 'outreach-session.three-rural.person-times', { since: '' }, '12000', '='],
  ['F074', 'payment.poverty-alleviation', { since: '' }, '67700', '='],
  ['F075', 'facility.gallery-coverage', { 'as-at': true }, '14', '='],
  // Companions that show what must not be mixed.
  ['paid in 2006', 'payment.innovation-fund', { year: 0 }, '3100000', '='],
  ['committed in 2006', 'payment.innovation-fund.committed', { year: 0 }, '3700000', '='],
  ['volunteers ever', 'volunteer.ever', { since: '' }, '680', '='],
  ['S&T talents', 'talent-return.talents', { edition: 'latest' }, '8463', '='],
  ['enterprise investment', 'investment-return.investment', { year: -1 }, '268000000', '='],
  ['assemblies in 2002', 'meeting.assemblies', { year: 2002 }, '2', '='],
] as const

const outcomes = new Map<string, FigureOutcome>()
let early: FigureOutcome
let without: FigureOutcome
let bureau: Bureau

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  const indicators = await loadIndicators()
  const requestOf = ([key, id, period]: readonly [string, string, Readonly<Record<string, unknown>>, ...unknown[]]) => ({
    key,
    indicator: indicators.get(id)!,
    period: readPeriod(period, { year: 2006, asAt: sampleDay }, 'as-at'),
  })
  await bureau.run(officer, async client => {
    for (const outcome of await computeFigures(client, officer, { knownAt: null }, expected.map(requestOf)))
      outcomes.set(outcome.key, outcome)
    without = (
      await computeFigures(client, officer, { knownAt: null }, [requestOf(['without', 'outreach-event.large', { year: 2003 }])])
    )[0]!
    const known = { knownAt: '2006-02-01T00:00:00Z' }
    early = (
      await computeFigures(client, officer, known, [requestOf(['early', 'budget-line.fiscal-st-funds', { year: 2005 }])])
    )[0]!
  })
})

afterAll(() => bureau.close())

describe('figures of the sample, computed by the database', () => {
  test.each(expected)('%s %s', (key, _id, _period, value, qualifier) => {
    const outcome = outcomes.get(key)!
    if (isRefused(outcome)) throw new Error(outcome.refused.words.en)
    expect([outcome.value, outcome.qualifier]).toEqual([value, qualifier])
  })

  test('events that were called off leave nothing to state', () => expect(isRefused(without)).toBe(true))

  test('coverage says what it is of', () => {
    const outcome = outcomes.get('F075')!
    expect(isRefused(outcome) ? null : outcome.of).toBe('14')
  })

  test('as known before the accounts were closed, the 2005 funds are the budget, which was lower', () => {
    if (isRefused(early)) throw new Error(early.refused.words.en)
    expect(Number(early.value)).toBeLessThan(21_320_000)
    expect(Number(early.value)).toBeGreaterThan(20_500_000)
  })
})
