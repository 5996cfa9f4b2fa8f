import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkFirm, nearestFirst } from './check-firm.ts'
import { facts } from './facts.ts'
import type { Firm, FirmYear } from './firm.ts'
import { highTech2008, highTech2016 } from './high-tech-rules.ts'
import { inForceOn, ruleSets, usualSet } from './rule-sets.ts'
import { smallFirms2017 } from './small-firm-rules.ts'

const asked = { year: 2024, day: '2024-07-01' }
const actor = localOfficer('999904')
/** Fen. */
const yuan = (amount: number) => BigInt(amount) * 100n

const year = (of: number, changes: Partial<FirmYear> = {}): FirmYear => ({
  id: `record-${of}`,
  year: of,
  sales: yuan(40_000_000),
  revenue: yuan(40_000_000),
  highTechRevenue: yuan(30_000_000),
  assets: yuan(60_000_000),
  rdSpending: yuan(2_400_000),
  rdInChina: yuan(2_400_000),
  staff: 100,
  techStaff: 40,
  techGraduates: 35,
  rdStaff: 15,
  ownRights: 2,
  inKeyField: true,
  incident: false,
  innovationScore: new Decimal('75.5'),
  smallFirmScore: new Decimal('60'),
  ...changes,
})

const firm = (changes: Readonly<Record<number, Partial<FirmYear> | null>> = {}, more: Partial<Firm> = {}): Firm => ({
  id: 'firm',
  founded: '2015-03-01',
  years: new Map([2021, 2022, 2023].flatMap(of => (changes[of] === null ? [] : [[of, year(of, changes[of])] as const]))),
  holdsHighTech: false,
  revokedIn: [],
  ...more,
})

const verdict = (one: Firm, clause: string, set = highTech2016, when = asked) =>
  checkFirm(set, one, when, actor).clauses.find(({ id }) => id === clause)!.verdict
const every = (values: Partial<FirmYear>) => ({ 2021: values, 2022: values, 2023: values })

describe('the thresholds of 2016', () => {
  test('a firm that meets all of them', () => {
    const checked = checkFirm(highTech2016, firm(), asked, actor)
    expect(checked).toMatchObject({ met: 10, notMet: 0, unknown: 0, missing: [] })
    expect(checked.clauses.find(({ id }) => id === 'rd-share')!.values.map(({ shown }) => shown!.en)).toEqual([
      '6%',
      '40 million yuan',
    ])
  })

  test('the bracket goes by last year’s sales: exactly 50 and exactly 200 million belong to the lower one', () => {
    // Shares by hand: 2 of 50 million is 4 %, 2.5 of 50 is 5 %; 6 of 200 is 3 %, 8 of 200 is 4 %.
    const at = (sales: number, fen: bigint, rd: number, rdFen = 0n) =>
      verdict(firm(every({ sales: yuan(sales) + fen, rdSpending: yuan(rd) + rdFen, rdInChina: null })), 'rd-share')
    expect(at(50_000_000, 0n, 2_000_000)).toBe('not met')
    expect(at(50_000_000, 0n, 2_500_000)).toBe('met')
    expect(at(50_000_000, 0n, 2_500_000, -1n)).toBe('not met')
    expect(at(50_000_000, 1n, 2_000_001)).toBe('met')
    expect(at(50_000_000, 1n, 2_000_000)).toBe('not met')
    expect(at(200_000_000, 0n, 6_000_000)).toBe('not met')
    expect(at(200_000_000, 0n, 8_000_000)).toBe('met')
    expect(at(200_000_000, 1n, 6_000_001)).toBe('met')
    expect(at(200_000_000, 1n, 6_000_000)).toBe('not met')
  })

  test('the share is of the sums of three years, not the mean of three shares', () => {
    // 100 + 100 + 200 thousand of 2 + 2 + 4 million is exactly 5 %; the mean of 10 %, 5 % and 1 % would be 5.33 %.
    const three = (a: number, b: number, c: number) =>
      firm({
        2021: { sales: yuan(2_000_000), rdSpending: yuan(a) },
        2022: { sales: yuan(2_000_000), rdSpending: yuan(b) },
        2023: { sales: yuan(4_000_000), rdSpending: yuan(c) },
      })
    expect(verdict(three(100_000, 100_000, 200_000), 'rd-share')).toBe('met')
    expect(verdict(three(200_000, 100_000, 40_000), 'rd-share')).toBe('not met')
  })

  test('one fen below 5 % is below, and is not shown as 5 %', () => {
    const sales = 999_999_999_999_999_900n
    const short = firm(every({ sales: sales, rdSpending: sales / 20n - 1n, rdInChina: sales / 20n - 1n }))
    const { value } = facts.rdShare.of(short, asked)
    expect((value as Decimal).lt(5)).toBe(true)
    const [shown] = checkFirm(highTech2016, short, asked, actor).clauses.find(({ id }) => id === 'rd-share')!.values
    expect(shown!.shown!.en).toBe('4.999%')
  })

  test('shares at their thresholds, and one person or one point beside them', () => {
    expect(verdict(firm({ 2023: { staff: 200, techStaff: 20 } }), 'tech-staff')).toBe('met')
    expect(verdict(firm({ 2023: { staff: 200, techStaff: 19 } }), 'tech-staff')).toBe('not met')
    expect(verdict(firm({ 2023: { highTechRevenue: yuan(24_000_000) } }), 'high-tech-revenue')).toBe('met')
    expect(verdict(firm({ 2023: { highTechRevenue: yuan(24_000_000) - 1n } }), 'high-tech-revenue')).toBe('not met')
    expect(verdict(firm({ 2023: { innovationScore: new Decimal('70') } }), 'innovation-score')).toBe('not met')
    expect(verdict(firm({ 2023: { innovationScore: new Decimal('70.01') } }), 'innovation-score')).toBe('met')
    expect(verdict(firm(every({ rdInChina: yuan(1_440_000) })), 'spent-in-china')).toBe('met')
    expect(verdict(firm(every({ rdInChina: yuan(1_440_000) - 1n })), 'spent-in-china')).toBe('not met')
    expect(verdict(firm({ 2023: { ownRights: 0 } }), 'own-rights')).toBe('not met')
    expect(verdict(firm({ 2023: { incident: true } }), 'no-incident')).toBe('not met')
    expect(verdict(firm({}, { revokedIn: [2024] }), 'not-cancelled')).toBe('not met')
    expect(verdict(firm({}, { revokedIn: [2023] }), 'not-cancelled')).toBe('met')
  })

  test('a year after it was registered, not a day before', () => {
    expect(verdict(firm({}, { founded: '2023-07-02' }), 'registered-a-year')).toBe('met')
    expect(verdict(firm({}, { founded: '2023-07-03' }), 'registered-a-year')).toBe('not met')
  })

  test('a firm younger than three years is judged on the years it has', () => {
    const young = firm({ 2021: null, 2022: null, 2023: {} }, { founded: '2023-02-01' })
    expect(verdict(young, 'rd-share')).toBe('met')
    const older = firm({ 2021: null, 2022: null, 2023: {} }, { founded: '2022-12-31' })
    expect(checkFirm(highTech2016, older, asked, actor).missing.map(one => `${one.year} ${one.field}`)).toEqual([
      '2022 rdSpending',
      '2022 sales',
      '2022 rdInChina',
    ])
    const newborn = checkFirm(highTech2016, firm({ 2021: null, 2022: null, 2023: null }, { founded: '2024-01-01' }), asked, actor)
    expect(newborn.clauses.find(({ id }) => id === 'rd-share')).toMatchObject({
      verdict: 'unknown',
      values: [{ because: { en: 'It has not been in business for a year yet.' } }, { shown: null }],
    })
  })

  test('unknown because exactly this is missing; what is decided without it is decided', () => {
    const gap = checkFirm(highTech2016, firm({ 2022: { rdSpending: null } }), asked, actor)
    expect(gap.clauses.filter(one => one.verdict === 'unknown').map(({ id }) => id)).toEqual(['rd-share', 'spent-in-china'])
    expect(gap.missing).toEqual([{ year: 2022, field: 'rdSpending', record: 'record-2022' }])
    // Without last year's revenue the share of sales is still known.
    const other = checkFirm(highTech2016, firm({ 2023: { revenue: null, highTechRevenue: null } }), asked, actor)
    expect(other.clauses.filter(one => one.verdict === 'unknown').map(({ id }) => id)).toEqual(['high-tech-revenue'])
    const none = checkFirm(highTech2016, firm({ 2021: null, 2022: null, 2023: null }), asked, actor)
    expect(none.missing.every(({ record }) => record === null)).toBe(true)
    expect(none).toMatchObject({ notMet: 0, met: 2 })
  })

  test('nothing to divide by is said', () => {
    const [clause] = checkFirm(highTech2016, firm(every({ sales: 0n })), asked, actor).clauses.filter(
      ({ id }) => id === 'rd-share',
    )
    expect(clause!.verdict).toBe('unknown')
    expect(clause!.values[0]!.because!.zh).toBe('分母为零，无法计算比例。')
    expect(clause!.missing).toEqual([])
  })
})

describe('the thresholds of 2008 draw the brackets otherwise', () => {
  test('50 million belongs to the middle bracket, 200 million to the highest; under 50 million it is 6 %', () => {
    const at = (sales: bigint, rd: bigint) => verdict(firm(every({ sales, rdSpending: rd })), 'rd-share', highTech2008)
    expect(at(yuan(50_000_000), yuan(2_000_000))).toBe('met')
    expect(at(yuan(50_000_000) - 1n, yuan(2_500_000))).toBe('not met')
    expect(at(yuan(50_000_000) - 100n, yuan(3_000_000) - 6n)).toBe('met')
    expect(at(yuan(200_000_000), yuan(6_000_000))).toBe('met')
    expect(at(yuan(200_000_000) - 1n, yuan(6_000_000))).toBe('not met')
  })
  test('degrees count: 30 % of the staff, and R&D staff 10 %', () => {
    expect(verdict(firm({ 2023: { staff: 100, techGraduates: 30, rdStaff: 10 } }), 'graduates', highTech2008)).toBe('met')
    expect(verdict(firm({ 2023: { staff: 100, techGraduates: 29, rdStaff: 10 } }), 'graduates', highTech2008)).toBe('not met')
    expect(verdict(firm({ 2023: { staff: 100, techGraduates: 30, rdStaff: 9 } }), 'graduates', highTech2008)).toBe('not met')
  })
})

test('a technology-based SME: size, and a score or the title of high-tech enterprise instead', () => {
  expect(checkFirm(smallFirms2017, firm(), asked, actor)).toMatchObject({ met: 5, notMet: 0 })
  expect(verdict(firm({ 2023: { staff: 500 } }), 'staff', smallFirms2017)).toBe('met')
  expect(verdict(firm({ 2023: { staff: 501 } }), 'staff', smallFirms2017)).toBe('not met')
  expect(verdict(firm({ 2023: { assets: yuan(200_000_000) + 1n } }), 'assets', smallFirms2017)).toBe('not met')
  expect(verdict(firm({ 2023: { smallFirmScore: new Decimal('59.99') } }), 'score', smallFirms2017)).toBe('not met')
  expect(verdict(firm({ 2023: { smallFirmScore: null } }), 'score', smallFirms2017)).toBe('unknown')
  expect(verdict(firm({ 2023: { smallFirmScore: null } }, { holdsHighTech: true }), 'score', smallFirms2017)).toBe('met')
})

test('whatever the amounts, the verdict is that of whole numbers multiplied out', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 17n })
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), fc.tuple(amount, amount, amount), fc.boolean(), (sales, spent, near) => {
      const total = sales.reduce((sum, one) => sum + one, 0n)
      // Half of the cases right at the threshold.
      const rd = near ? [total / 20n, 0n, 0n] : spent
      const rdTotal = rd.reduce((sum, one) => sum + one, 0n)
      const needed = sales[2] <= 5_000_000_000n ? 5n : sales[2] <= 20_000_000_000n ? 4n : 3n
      const one = firm({
        2021: { sales: sales[0], rdSpending: rd[0]! },
        2022: { sales: sales[1], rdSpending: rd[1]! },
        2023: { sales: sales[2], rdSpending: rd[2]! },
      })
      expect(verdict(one, 'rd-share')).toBe(rdTotal * 100n >= needed * total ? 'met' : 'not met')
    }),
  )
})

test('the nearest come first: failed clauses, then unknown ones', () => {
  const check = (one: Firm) => checkFirm(highTech2016, one, asked, actor)
  const sorted = [
    check(firm({ 2023: { ownRights: 0 } }, { id: 'failed' })),
    check(firm({ 2023: { ownRights: null } }, { id: 'unknown' })),
    check(firm({}, { id: 'all' })),
  ].sort(nearestFirst)
  expect(sorted.map(({ firm: id }) => id)).toEqual(['all', 'unknown', 'failed'])
})

test('rule sets are dated, and each says where its clauses come from', () => {
  expect(usualSet('2006-10-31').id).toBe('high-tech-2008')
  expect(usualSet('2015-12-31').id).toBe('high-tech-2008')
  expect(usualSet('2016-01-01').id).toBe('high-tech-2016')
  expect(inForceOn(smallFirms2017, '2017-05-02')).toBe(false)
  for (const set of ruleSets) {
    expect(set.source.en && set.source.zh).toBeTruthy()
    expect(new Set(set.clauses.map(({ id }) => id)).size).toBe(set.clauses.length)
    for (const clause of set.clauses) expect(clause.words.en && clause.words.zh && clause.shows.length).toBeTruthy()
  }
})
