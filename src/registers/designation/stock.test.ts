import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { computeFigures, isRefused } from '../../storage/figures.ts'
import { listRecords, now } from '../../storage/read.ts'
import type { StoredRow } from '../../storage/row.ts'
import { designationType } from '../designation-type/register.ts'
import { loadIndicators } from '../load.ts'
import { designation } from './register.ts'

let bureau: Bureau
let titles: readonly StoredRow[]
let types: ReadonlyMap<string, StoredRow>
const stocks = new Map<string, string>()

const days = ['2003-12-31', '2004-12-31', '2005-12-31', '2006-10-31', '2007-06-30'] as const
const modes = ['holding', 'highest'] as const
const kinds = [
  {
    code: 'high-tech-enterprise',
    indicator: 'high-tech',
    levels: ['national', 'provincial', 'municipal'],
    holder: 'organisation',
  },
  { code: 'rd-centre', indicator: 'rd-centre', levels: ['provincial', 'municipal'], holder: 'centre' },
  {
    code: 'patent-demonstration',
    indicator: 'patent-demonstration',
    levels: ['national', 'provincial', 'municipal'],
    holder: 'organisation',
  },
] as const
const cases = kinds.flatMap(kind =>
  [...kind.levels, 'all'].flatMap(level => days.flatMap(day => modes.map(mode => ({ ...kind, level, day, mode })))),
)
const keyOf = ({ indicator, level, day, mode }: (typeof cases)[number]) => `${indicator}.${level} ${day} ${mode}`

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  const indicators = await loadIndicators()
  await bureau.run(officer, async client => {
    const everything = { page: 1, size: 100_000 }
    titles = (await listRecords(client, officer, designation, now, everything)).rows
    types = new Map((await listRecords(client, officer, designationType, now, everything)).rows.map(row => [row.id, row]))
    const requests = cases.map(one => ({
      key: keyOf(one),
      indicator: indicators.get(`designation.${one.indicator}.${one.level}`)!,
      period: { kind: 'as-at', asAt: one.day } as const,
      counting: one.mode,
    }))
    // Where no record counts the figure is refused: there is nothing to state, which by hand is none.
    for (const outcome of await computeFigures(client, officer, { knownAt: null }, requests))
      stocks.set(
        outcome.key,
        isRefused(outcome) ? (outcome.refused.code === 'no-records' ? '0' : outcome.refused.code) : outcome.value,
      )
  })
})
afterAll(() => bureau.close())

const everGiven = ['approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked']

/** Counted by hand: whoever holds a title of the kind on the day, with the highest level held. */
function recount({ code, levels, holder, level, day, mode }: (typeof cases)[number]): number {
  const held = new Map<string, Set<string>>()
  for (const { values } of titles) {
    if (types.get(String(values['type']))!.values['code'] !== code) continue
    if (!everGiven.includes(String(values['state']))) continue
    const { from, until } = values['term'] as Period
    if (from > day || (until !== null && until < day)) continue
    const who = String(values[holder])
    held.set(who, (held.get(who) ?? new Set()).add(String(values['level'])))
  }
  let count = 0
  for (const has of held.values()) {
    const highest = levels.find(one => has.has(one))
    if (level === 'all' || (mode === 'holding' ? has.has(level) : highest === level)) count++
  }
  return count
}

describe('stock of each title', () => {
  test.each(cases.map(one => [keyOf(one), one] as const))('%s is what a count by hand gives', (key, one) => {
    const byHand = recount(one)
    expect(Number(stocks.get(key))).toBe(byHand)
  })

  test('is what the summary says on its day: levels held within each other, and each holder once', () => {
    const at = (mode: (typeof modes)[number], day: PlainDate = '2006-10-31') =>
      kinds.map(({ indicator, levels }) =>
        [...levels, 'all'].map(level => Number(stocks.get(`${indicator}.${level} ${day} ${mode}`))),
      )
    expect(at('holding')).toEqual([
      [7, 16, 32, 32],
      [8, 24, 24],
      [1, 2, 6, 6],
    ])
    expect(at('highest')).toEqual([
      [7, 9, 16, 32],
      [8, 16, 24],
      [1, 1, 4, 6],
    ])
    // Whatever the day, the highest levels of all holders add up to the holders.
    for (const day of days)
      for (const counts of at('highest', day)) expect(counts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(counts.at(-1))
  })
})
