import { describe, expect, test } from 'vitest'
import { localOfficer } from '../kernel/actor.ts'
import { checkValues, readDraft, type Values } from '../kernel/draft.ts'
import type { Period } from '../kernel/field/period.ts'
import { sampleWorld } from '../storage/sample.ts'
import { registers } from './index.ts'
import { loadSamples } from './load.ts'
import { sampleDay } from './sample-days.ts'

const mine = [
  'meeting',
  'decision',
  'task',
  'opinion',
  'visit',
  'difficulty',
  'fund',
  'budget-line',
  'payment',
  'investment-return',
  'training-programme',
  'lecture',
  'association-activity',
  'fair-edition',
  'cooperation-project',
  'contract',
  'talent-award',
  'census-round',
  'talent-return',
  'appraisal-round',
  'appraisal-award',
  'outreach-event',
  'outreach-session',
  'volunteer',
  'lecturer',
  'handout',
  'facility',
]

const world = sampleWorld()
const actor = localOfficer('999904')
const samples = new Map(
  (await loadSamples()).map(({ register, sample }) => [register.name, { register, records: sample(world) }]),
)
const of = (name: string) => samples.get(name)!

/** The last state of every record, read as a form would. */
const finalRows = (name: string): readonly (Values & { readonly id: string })[] => {
  const { register, records } = of(name)
  return records.map(record => {
    const draft = Object.assign({}, record.draft, ...(record.revisions ?? []).map(revision => revision.changes))
    return { ...readDraft(register, draft).values, id: world.id(name, record.key) }
  })
}

const sum = (rows: readonly Values[], field: string): number => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0)
const yuan = (rows: readonly Values[], field = 'amount'): number => sum(rows, field) / 100
const year = (row: Values, field: string): number => Number(String(row[field]).slice(0, 4))
const within = (row: Values, field: string, from: number, until: number) =>
  row[field] !== null && year(row, field) >= from && year(row, field) <= until
const id = (register: string, key: string) => world.id(register, key)
const holds = (period: unknown, day = sampleDay) => (period as Period).from <= day && ((period as Period).until ?? '9999') >= day

describe.each(mine)('sample of %s', name => {
  const { register, records } = of(name)

  test('every state of every record reads and keeps the rules', () => {
    const problems = records.flatMap(record => {
      let draft = record.draft
      return [{ changes: {} }, ...(record.revisions ?? [])].flatMap(({ changes }) => {
        draft = { ...draft, ...changes }
        const { values, problems } = readDraft(register, draft)
        return [...problems, ...checkValues(register, values, actor)].map(
          one => `${record.key} ${one.place} ${one.read}: ${one.message.en}`,
        )
      })
    })
    expect(problems).toEqual([])
  })

  test('keys are different, and every reference leads to a record of the sample', () => {
    expect(new Set(records.map(record => record.key)).size).toBe(records.length)
    const known = new Map(
      [...samples].map(([target, one]) => [target, new Set(one.records.map(record => world.id(target, record.key)))]),
    )
    const lost = records.flatMap(record =>
      Object.entries(register.fields).flatMap(([field, { target }]) => {
        const given = record.draft[field]
        if (!target || given === null || given === undefined) return []
        return (Array.isArray(given) ? given : [given])
          .filter(one => !known.get(target)?.has(String(one)))
          .map(() => `${record.key} ${field}`)
      }),
    )
    expect(lost).toEqual([])
  })

  test('unique groups are unique', () => {
    const rows = finalRows(name)
    for (const fields of register.unique) {
      const keys = rows
        .filter(row => fields.every(field => row[field] !== null))
        .map(row => JSON.stringify(fields.map(field => String(JSON.stringify(row[field])))))
      expect(new Set(keys).size, fields.join()).toBe(keys.length)
    }
  })

  test('is recorded on or after the day of the event, corrections later, nothing after the sample’s day', () => {
    const time = register.time
    for (const [index, record] of records.entries()) {
      const days = [record.recordedOn, ...(record.revisions ?? []).map(revision => revision.recordedOn)]
      expect(days.at(-1)! <= sampleDay, record.key).toBe(true)
      for (let at = 1; at < days.length; at++) expect(days[at]! > days[at - 1]!, `${record.key} ${index}`).toBe(true)
      if (!time || !('on' in time)) continue
      const day = record.draft[time.on]
      if (typeof day === 'string' && record.draft.state !== 'cancelled')
        expect(day <= record.recordedOn, `${record.key}: ${day} recorded ${record.recordedOn}`).toBe(true)
    }
  })
})

test('every register of this helper is listed', () => {
  expect(mine.filter(name => !registers.some(register => register.name === name))).toEqual([])
})

describe('recount of the reference figures by hand', () => {
  const meetings = finalRows('meeting')
  const inYear = (rows: readonly Values[], field: string, value: number) => rows.filter(row => within(row, field, value, value))

  test.each([2004, 2005, 2006])('F043, F044, F066: meetings of %i', at => {
    const rows = inYear(meetings, 'heldOn', at)
    const assemblies = rows.filter(
      row => ['party-congress', 'peoples-congress', 'cppcc'].includes(String(row.kind)) && row.scienceOnAgenda === true,
    )
    expect(new Set(assemblies.map(row => row.kind)).size).toBe(3)
    expect(rows.filter(row => row.kind === 'annual-st-conference')).toHaveLength(1)
    expect(rows.filter(row => row.kind === 'talent-symposium')).toHaveLength(1)
  })

  test('F045: four leading bodies on the high-tech line', () => {
    const rows = finalRows('visit').filter(row => row.activity === 'high-tech-line' && within(row, 'visitedOn', 2004, 2006))
    expect(new Set(rows.flatMap(row => row.bodies as readonly string[])).size).toBe(4)
  })

  const paid = (purpose: string) => finalRows('payment').filter(row => row.state === 'paid' && row.purpose === purpose)

  test('F047, F048: the lecture series, 400,000 yuan in each of three years', () => {
    const rows = paid('lecture-series')
    expect([2004, 2005, 2006].map(at => yuan(inYear(rows, 'paidOn', at)))).toEqual([400_000, 400_000, 400_000])
    expect([...new Set(rows.map(row => year(row, 'paidOn')))].sort()).toEqual([2004, 2005, 2006])
  })

  const lines = finalRows('budget-line')
  const fiscal = lines.filter(row =>
    ['three-funds', 'st-operating', 'st-capital', 'st-other-sectors'].includes(String(row.heading)),
  )
  const ofYear = (rows: readonly Values[], at: number) => rows.filter(row => row.year === at)

  test('F050–F053: fiscal S&T funds', () => {
    expect([2003, 2004, 2005, 2006].map(at => yuan(ofYear(fiscal, at)))).toEqual([10_210_000, 14_800_000, 21_320_000, 25_000_000])
    expect(ofYear(lines, 2005).every(row => row.stage === 'outturn')).toBe(true)
    expect(ofYear(lines, 2006).every(row => row.stage !== 'outturn')).toBe(true)
  })

  test('F054: three funds over half of the four years, and of every single year', () => {
    const three = lines.filter(row => row.heading === 'three-funds')
    const share = (years: readonly number[]) =>
      yuan(three.filter(row => years.includes(Number(row.year)))) / yuan(fiscal.filter(row => years.includes(Number(row.year))))
    expect(share([2003, 2004, 2005, 2006])).toBeCloseTo(0.5145, 4)
    for (const at of [2003, 2004, 2005, 2006]) expect(share([at])).toBeGreaterThan(0.5)
  })

  test('F055, F064: five million each year for either fund', () => {
    const allotted = (fund: string) =>
      [2004, 2005, 2006].map(at => yuan(ofYear(lines, at).filter(row => row.fund === id('fund', fund))))
    expect(allotted('fund-innovation')).toEqual([5_000_000, 5_000_000, 5_000_000])
    expect(allotted('fund-talent')).toEqual([5_000_000, 5_000_000, 5_000_000])
  })

  test('F056: nearly a million a year for the fair', () => {
    const rows = paid('fair')
    expect([1999, 2000, 2001, 2002, 2003, 2004, 2005].map(at => yuan(inYear(rows, 'paidOn', at)))).toEqual(Array(7).fill(980_000))
  })

  const editions = finalRows('fair-edition').filter(row => row.scope === 'national' && row.state === 'held')
  const national = new Set(editions.map(row => row.id))

  test('F057–F059: seven editions, 1,466 projects, 1.03 billion yuan', () => {
    expect(editions).toHaveLength(7)
    const signed = finalRows('cooperation-project').filter(
      row => national.has(String(row.edition)) && ['signed', 'contracted', 'performed', 'terminated'].includes(String(row.state)),
    )
    expect(signed).toHaveLength(1466)
    expect(yuan(signed)).toBe(1_030_000_000)
  })

  test('F060, F061: 45 contracts of the district, 63 million yuan', () => {
    const rows = finalRows('contract').filter(
      row =>
        national.has(String(row.edition)) &&
        (row.sellerInDistrict || row.buyerInDistrict) &&
        !['refused', 'cancelled'].includes(String(row.state)) &&
        row.signedOn !== null,
    )
    expect(rows).toHaveLength(45)
    expect(yuan(rows, 'turnover')).toBe(63_000_000)
    expect(yuan(rows, 'transactionValue')).toBeLessThan(63_000_000)
  })

  test('F065: ten laureates of the latest round', () => {
    const rounds = [...finalRows('appraisal-round')].sort((a, b) => String(b.awardedOn).localeCompare(String(a.awardedOn)))
    expect(rounds[0]!.scheme).toBe('top-ten-incoming')
    const laureates = finalRows('appraisal-award').filter(row => row.round === rounds[0]!.id && row.result === 'laureate')
    expect(new Set(laureates.map(row => row.person)).size).toBe(10)
  })

  const sessions = finalRows('outreach-session').filter(row => row.state === 'held')

  test('F067, F068: persons trained in two years', () => {
    const trained = (audience: string) =>
      sum(
        sessions.filter(row => row.audience === audience && within(row, 'heldOn', 2005, 2006)),
        'persons',
      )
    expect(trained('cadres')).toBe(2563)
    expect(trained('farmers')).toBe(5214)
  })

  const events = finalRows('outreach-event')

  test('F069: large campaign events in each of three years, none in 2003', () => {
    const large = events.filter(
      row => ['science-week', 'popularisation-month'].includes(String(row.campaign)) && row.large && row.state === 'held',
    )
    expect([2003, 2004, 2005, 2006].map(at => inYear(large, 'startsOn', at).length)).toEqual([0, 2, 2, 2])
  })

  test('F070: 600 volunteers on the day', () => {
    const rows = finalRows('volunteer')
    expect(rows).toHaveLength(680)
    expect(rows.filter(row => holds(row.active))).toHaveLength(600)
  })

  test('F071, F072: books and leaflets', () => {
    const rows = finalRows('handout')
    expect(
      sum(
        rows.filter(row => row.item === 'book' && row.free),
        'copies',
      ),
    ).toBe(50_000)
    expect(
      sum(
        rows.filter(row => row.item === 'leaflet'),
        'copies',
      ),
    ).toBe(103_460)
  })

  test('F073: 12,000 person-times of the campaign', () => {
    const rural = new Set(events.filter(row => row.campaign === 'three-rural').map(row => row.id))
    expect(
      sum(
        sessions.filter(row => rural.has(String(row.event))),
        'personTimes',
      ),
    ).toBe(12_000)
  })

  test('F074: 67,700 yuan of poverty alleviation', () => {
    expect(yuan(paid('poverty-alleviation'))).toBe(67_700)
  })

  test('F075: all 14 urban communities have a standard gallery', () => {
    const urban = finalRows('place').filter(row => row.kind === 'community' && row.urban && holds(row.term))
    const galleries = finalRows('facility').filter(row => row.kind === 'gallery' && row.standard && holds(row.inUse))
    const covered = urban.filter(place => galleries.some(row => row.place === place.id))
    expect([covered.length, urban.length]).toEqual([14, 14])
  })
})
