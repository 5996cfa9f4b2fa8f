import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import { enterpriseYear } from '../../registers/enterprise-year/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { sampleDay } from '../../registers/sample-days.ts'
import { firmKey } from '../../registers/sample-keys.ts'
import type { Bureau } from '../bureau.ts'
import { listRecords, now, readCurrent } from '../read.ts'
import { sampleWorld } from '../sample.ts'
import { changeRecord } from '../save.ts'
import { cultivationPool, type PoolFirm, ruleSetOf } from './pool.ts'
import { poolCells, poolColumns } from './pool-sheet.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)
const asked = { year: 2006, day: sampleDay }
const pool = (set = 'high-tech-2016', actor: Actor = officer) =>
  bureau.run(actor, client => cultivationPool(client, actor, { knownAt: null }, ruleSetOf(set, sampleDay), asked))
const id = (number: number) => sampleWorld().id('organisation', firmKey(number))
const failed = ({ clauses }: PoolFirm) => clauses.filter(({ verdict }) => verdict === 'not met').map(one => one.id)
const open = ({ clauses }: PoolFirm) => clauses.filter(({ verdict }) => verdict === 'unknown').map(one => one.id)

test('the borderline firms of the sample stand where a recount by hand puts them', async () => {
  const firms = new Map((await pool()).firms.map(one => [one.firm, one]))
  const of = (number: number) => firms.get(id(number))!
  // Sales of exactly 50 million with 4 %: the lower bracket wants 5.
  expect(failed(of(61))).toContain('rd-share')
  // 4 million of 80 million is 5.000 %.
  expect(failed(of(62))).not.toContain('rd-share')
  expect(of(62).clauses.find(one => one.id === 'rd-share')!.values[0]!.shown!.en).toBe('5%')
  // 720 of 24,000 is 3 % with sales above 200 million.
  expect(failed(of(63))).not.toContain('rd-share')
  expect(failed(of(64))).toContain('high-tech-revenue')
  expect(failed(of(65))).toContain('tech-staff')
  expect(failed(of(66))).toContain('innovation-score')
  expect(open(of(67))).toEqual(['rd-share', 'spent-in-china'])
  expect(of(67).missing.map(({ year, field }) => `${year} ${field}`)).toEqual(['2004 rdSpending', '2004 sales', '2004 rdInChina'])
  expect(failed(of(68))).toContain('own-rights')
  expect(failed(of(69))).toContain('no-incident')

  const older = new Map((await pool('high-tech-2008')).firms.map(one => [one.firm, one]))
  // The same firm under the rules of 2008: 50 million belongs to the bracket of 4 %.
  expect(failed(older.get(id(61))!)).not.toContain('rd-share')
  expect(failed(older.get(id(62))!)).toContain('rd-share')
})

test('every local enterprise that exists on the day is there, the nearest first; a firm without records lacks everything', async () => {
  const { firms } = await pool()
  const { rows } = await run(client => listRecords(client, officer, organisation, now, { page: 1, size: 10_000 }))
  const there = rows.filter(({ values }) => {
    const term = values['term'] as { from: string; until: string | null }
    return (
      values['kind'] === 'enterprise' &&
      values['local'] === true &&
      term.from <= sampleDay &&
      (term.until ?? sampleDay) >= sampleDay
    )
  })
  expect(firms.map(({ firm }) => firm).sort()).toEqual(there.map(one => one.id).sort())
  expect(firms.map(({ notMet }) => notMet)).toEqual(firms.map(({ notMet }) => notMet).sort((a, b) => a - b))
  const empty = firms.find(({ firm }) => firm === id(100))!
  expect(empty).toMatchObject({ met: 2, notMet: 0, unknown: 8, holds: false })
  expect(empty.missing.every(({ record }) => record === null)).toBe(true)
})

test('what is recorded changes the verdict, and the sheet says the same as the page', async () => {
  const key = sampleWorld().id('enterprise-year', `${firmKey(68)}-2005`)
  const row = (await run(client => readCurrent(client, enterpriseYear, officer, key)))!
  const values = { ...toJson(enterpriseYear, row.values), ownRights: 1 }
  await run(client =>
    changeRecord(client, officer, enterpriseYear, key, row.version, { values, source: '专利登记簿副本', reason: '取得授权' }),
  )
  const found = await pool()
  const firm = found.firms.find(one => one.firm === id(68))!
  expect(failed(firm)).not.toContain('own-rights')
  const columns = poolColumns(found, 'zh')
  const cells = [...poolCells(found, 'zh')]
  expect(cells).toHaveLength(found.firms.length)
  for (const line of cells) expect(line).toHaveLength(columns.length)
  const line = cells.find(([name]) => name === firm.name.zh)!
  expect(line.slice(1, 4)).toEqual([firm.met, firm.notMet, firm.unknown])
  expect(line).toContain('符合')
  const before = await run(client =>
    cultivationPool(client, officer, { knownAt: row.recordedAt }, ruleSetOf('high-tech-2016', sampleDay), asked),
  )
  expect(before.firms.find(one => one.firm === id(68))!.missing.length).toBeGreaterThan(0)
})

test('another region’s office sees none of it; an unknown set of rules is refused with the nearest', async () => {
  expect((await pool('high-tech-2016', { ...officer, region: '999905' })).firms).toEqual([])
  expect(() => ruleSetOf('high-tech-2106', sampleDay)).toThrow(/high-tech-2016|no set of rules/)
})
