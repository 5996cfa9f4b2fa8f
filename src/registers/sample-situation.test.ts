import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { localOfficer } from '../kernel/actor.ts'
import { checkValues, readDraft } from '../kernel/draft.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Sample, SampleRecord } from '../kernel/sample.ts'
import { sampleWorld } from '../storage/sample.ts'
import { assessmentResult } from './assessment-result/register.ts'
import { sample as assessmentResults } from './assessment-result/sample.ts'
import { centre } from './centre/register.ts'
import { sample as centres } from './centre/sample.ts'
import { claim } from './claim/register.ts'
import { sample as claims } from './claim/sample.ts'
import { designation } from './designation/register.ts'
import { sample as designations } from './designation/sample.ts'
import { designationType } from './designation-type/register.ts'
import { sample as designationTypes } from './designation-type/sample.ts'
import { honour } from './honour/register.ts'
import { sample as honours } from './honour/sample.ts'
import { organisation } from './organisation/register.ts'
import { sample as organisations } from './organisation/sample.ts'
import { person } from './person/register.ts'
import { sample as persons } from './person/sample.ts'
import { place } from './place/register.ts'
import { sample as places } from './place/sample.ts'
import { policy } from './policy/register.ts'
import { sample as policies } from './policy/sample.ts'
import { project } from './project/register.ts'
import { sample as projects } from './project/sample.ts'
import { statistic } from './statistic/register.ts'
import { sample as statistics } from './statistic/sample.ts'

const world = sampleWorld()
const officer = localOfficer('999904')
const asAt = '2006-10-31'

const parts: readonly (readonly [AnyRegister, Sample])[] = [
  [place, places],
  [organisation, organisations],
  [person, persons],
  [designationType, designationTypes],
  [designation, designations],
  [centre, centres],
  [project, projects],
  [honour, honours],
  [assessmentResult, assessmentResults],
  [statistic, statistics],
  [policy, policies],
  [claim, claims],
]

/** A record as it stands after its corrections. */
type Final = Readonly<Record<string, unknown>> & { readonly sampleKey: string }
const finalOf = (record: SampleRecord): Final => ({
  ...record.draft,
  ...Object.assign({}, ...(record.revisions ?? []).map(revision => revision.changes)),
  sampleKey: record.key,
})
const finals = (sample: Sample): readonly Final[] => sample(world).map(finalOf)
const id = (register: string, key: string) => world.id(register, key)

describe.each(parts.map(([register, sample]) => [register.name, register, sample] as const))('%s', (_, register, sample) => {
  test('every version reads and breaks no rule', () => {
    for (const record of sample(world)) {
      let draft = record.draft
      for (const changes of [{}, ...(record.revisions ?? []).map(revision => revision.changes)]) {
        draft = { ...draft, ...changes }
        const { values, problems } = readDraft(register, draft)
        expect([record.key, ...problems, ...checkValues(register, values, officer)]).toEqual([record.key])
      }
    }
  })

  test('keys are unique, the sample is the same every time, and nothing is recorded before it happened or after the day', () => {
    const records = sample(world)
    expect(new Set(records.map(record => record.key)).size).toBe(records.length)
    expect(sample(sampleWorld())).toEqual(records)
    for (const record of records) {
      const days = [record.recordedOn, ...(record.revisions ?? []).map(revision => revision.recordedOn)]
      expect([...days].sort()).toEqual(days)
      expect(days.at(-1)! <= asAt, record.key).toBe(true)
      const day = happened(register, record)
      if (day) expect(record.recordedOn >= day, `${record.key}: ${record.recordedOn} before ${day}`).toBe(true)
    }
  })

  test('refers only to records of the sample', () => {
    const known = new Map(parts.map(([one, all]) => [one.name, new Set(all(world).map(record => id(one.name, record.key)))]))
    for (const record of finals(sample))
      for (const [name, field] of Object.entries(register.fields))
        if (field.target && record[name])
          expect(known.get(field.target)!.has(String(record[name])), `${record.sampleKey}.${name}`).toBe(true)
  })
})

/** The day of the thing itself; a title counts from its approval, which may precede its term. */
function happened(register: AnyRegister, { draft }: SampleRecord): string | undefined {
  if (register.name === 'designation') return (draft.approvedOn ?? draft.appliedOn) as string | undefined
  if (!register.time) return undefined
  const value = draft['valid' in register.time ? register.time.valid : register.time.on]
  return typeof value === 'string' ? value : (value as { from: string } | undefined)?.from
}

/** Recounted by hand over the sample, without the engine: the printed figures of the reference summary. */
describe('by-hand recount', () => {
  const holds = (period: unknown, day = asAt) => {
    const { from, until } = (period ?? { from: '9999-01-01', until: null }) as { from: string; until: string | null }
    return from <= day && (until === null || until >= day)
  }
  const placeOf = new Map(finals(places).map(one => [id('place', one.sampleKey), one]))
  const titles = finals(designations)
  const held = (type: string, level: string) =>
    titles.filter(one => one.type === id('designation-type', type) && one.level === level && holds(one.term))
  const holders = (type: string, level: string) => new Set(held(type, level).map(one => one.organisation ?? one.centre))
  const standing = (kind: string) => finals(places).filter(one => one.kind === kind && holds(one.term))

  test('divisions (F001–F003, F016)', () => {
    expect(standing('county').filter(one => one.coreUrban)).toHaveLength(3)
    expect(standing('town')).toHaveLength(4)
    expect(standing('sub-district')).toHaveLength(6)
    expect(standing('county')).toHaveLength(9)
    expect(standing('community').filter(one => one.urban)).toHaveLength(14)
    expect(finals(places).filter(one => one.kind === 'town').length).toBeGreaterThan(4)
  })

  test('titles as at the day, every level held (F017, F019–F023, F025, F026)', () => {
    expect(['national', 'provincial', 'municipal'].map(level => holders('high-tech-enterprise', level).size)).toEqual([7, 16, 32])
    expect(['provincial', 'municipal'].map(level => holders('rd-centre', level).size)).toEqual([8, 24])
    expect(['national', 'provincial', 'municipal'].map(level => holders('patent-demonstration', level).size)).toEqual([1, 2, 6])
  })

  test('each holder at its highest level gives other numbers', () => {
    const seen = new Set<unknown>()
    const highest = ['national', 'provincial', 'municipal'].map(level => {
      const fresh = [...holders('high-tech-enterprise', level)].filter(holder => !seen.has(holder))
      for (const holder of fresh) seen.add(holder)
      return fresh.length
    })
    expect(highest).toEqual([7, 9, 16])
    expect(seen.size).toBe(32)
  })

  test('no two terms of one title overlap, and centres are not their hosts', () => {
    for (const a of titles)
      for (const b of titles)
        if (
          a !== b &&
          a.term &&
          a.type === b.type &&
          a.level === b.level &&
          a.organisation === b.organisation &&
          a.centre === b.centre
        )
          expect(
            holds(a.term, (b.term as { from: string } | undefined)?.from ?? '1900-01-01') && Boolean(b.term),
            `${a.sampleKey} ${b.sampleKey}`,
          ).toBe(false)
    const hostOf = new Map(finals(centres).map(one => [id('centre', one.sampleKey), one.host]))
    expect(new Set([...holders('rd-centre', 'municipal')].map(holder => hostOf.get(String(holder)))).size).toBeLessThan(24)
  })

  test('titles that must not count are there', () => {
    const states = new Set(titles.map(one => one.state))
    for (const state of [
      'applied',
      'recommended',
      'reviewed',
      'publicised',
      'approved',
      'expiring',
      'renewed',
      'lapsed',
      'revoked',
      'withdrawn',
    ])
      expect(states).toContain(state)
    expect(titles.length).toBeGreaterThanOrEqual(150)
    expect(finals(organisations).filter(one => one.sampleKey.startsWith('firm-')).length).toBeGreaterThanOrEqual(120)
    expect(finals(centres).length).toBeGreaterThanOrEqual(40)
    expect(finals(projects).length).toBeGreaterThanOrEqual(60)
  })

  test('projects won and not terminated (F027–F031)', () => {
    const won = (programme: string, level: string) =>
      finals(projects).filter(
        one => one.programme === programme && one.level === level && one.approvedOn && one.state !== 'terminated',
      )
    expect(won('torch', 'national')).toHaveLength(14)
    expect([won('torch', 'provincial').length, won('spark', 'national').length, won('spark', 'provincial').length]).toEqual([
      2, 2, 2,
    ])
    expect(won('torch', 'national').filter(one => one.key)).toHaveLength(2)
  })

  const value = (series: string, area: string, end: string) =>
    new Decimal(
      String(
        finals(statistics).find(one => one.series === series && one.area === id('place', area) && one.periodEnd === end)!.value,
      ),
    )
  const year = (series: string, of: number) => value(series, 'own', `${of}-12-31`)
  const growth = (series: string) => year(series, 2005).div(year(series, 2004)).minus(1).times(100).toFixed(1)

  test('reported statistics and computed growth (F004–F014, F062, F063)', () => {
    expect(
      ['gdp', 'total-fiscal-revenue', 'local-fiscal-revenue', 'farmers-net-income', 'whole-society-science'].map(series =>
        year(series, 2005).toFixed(),
      ),
    ).toEqual(['17149000000', '1816000000', '879000000', '8433', '305000000'])
    expect(['total-fiscal-revenue', 'local-fiscal-revenue', 'farmers-net-income', 'whole-society-science'].map(growth)).toEqual([
      '17.9',
      '13.0',
      '12.2',
      '49.5',
    ])
    // Nominal growth is not what was published: at comparable prices it was 14.6.
    expect(growth('gdp')).not.toBe('14.6')
    const product = finals(statistics).find(one => one.sampleKey === 'gdp-own-2005-12-31')!
    expect([product.growth, product.growthBasis]).toEqual(['14.6', 'comparable'])
    expect(year('registered-population', 2005).toFixed()).toBe('421000')
    const floating = finals(statistics).find(one => one.sampleKey === 'floating-population-own-2005-12-31')!
    expect([floating.qualifier, floating.value]).toEqual(['over', '200000'])
    const perCapita = year('gdp', 2005)
      .div(year('registered-population', 2005))
      .div(value('usd-rate', 'country', '2005-12-31'))
    expect(perCapita.gt(5000) && perCapita.lt(5250)).toBe(true)
  })

  test('ranks and the city’s totals (F015, F018, F024, F042)', () => {
    const scores = finals(assessmentResults).filter(
      one => one.scheme === 'city-objectives' && one.block === 'total' && one.year === 2005,
    )
    const own = Number(scores.find(one => one.unit === id('place', 'own'))!.score)
    expect(scores).toHaveLength(9)
    expect(scores.filter(one => Number(one.score) > own)).toHaveLength(0)
    const reported = finals(statistics).filter(
      one =>
        one.series === 'national-high-tech-enterprises' &&
        one.periodEnd === '2006-06-30' &&
        placeOf.get(String(one.area))!.kind === 'county' &&
        one.area !== id('place', 'own'),
    )
    expect(reported).toHaveLength(8)
    expect(Math.max(...reported.map(one => Number(one.value)))).toBeLessThan(7)
    expect(value('national-patent-demonstration', 'city', '2006-06-30').toFixed()).toBe('1')
    expect(value('strong-science-counties', 'province', '2006-08-18').toFixed()).toBe('20')
  })

  test('full scores for science and technology work: 2004 and 2005 in a row (F032)', () => {
    const years = finals(assessmentResults)
      .filter(one => one.scheme === 'city-objectives' && one.block === 'science' && one.unit === id('place', 'own'))
      .filter(one => Number(one.score) === Number(one.fullScore))
      .map(one => one.year)
    expect(years).toEqual([2001, 2004, 2005])
  })

  test('honours of the district itself (F033–F041)', () => {
    const own = (title: string, level: string, from: string, until: string) =>
      finals(honours).filter(
        one =>
          one.title === title &&
          one.level === level &&
          one.place === id('place', 'own') &&
          !one.organisation &&
          !one.revokedOn &&
          String(one.awardedOn) >= from &&
          String(one.awardedOn) <= until,
      ).length
    const in2006 = ['2006-01-01', asAt] as const
    expect([
      own('science-work-collective', 'municipal', ...in2006),
      own('carriers-unit', 'municipal', ...in2006),
      own('high-tech-industry-unit', 'municipal', ...in2006),
      own('leaders-responsibility-unit', 'provincial', ...in2006),
      own('patent-work-collective', 'provincial', ...in2006),
      own('strong-region', 'provincial', ...in2006),
    ]).toEqual([1, 1, 1, 1, 1, 1])
    expect(own('science-work-collective', 'provincial', '2005-01-01', asAt)).toBe(2)
    const progress = (level: string) => own('advanced-progress-region', level, '1998-01-01', '2001-12-31')
    expect([progress('national'), progress('provincial')]).toEqual([1, 1])
    expect(own('advanced-progress-region', 'national', '2005-01-01', '2005-12-31')).toBe(1)
  })

  test('the club and the policies (F046, F049)', () => {
    expect(finals(organisations).filter(one => one.kind === 'entrepreneurs-club' && one.local && holds(one.term))).toHaveLength(1)
    const issued = finals(policies).filter(
      one => one.level === 'district' && String(one.issuedOn ?? '') >= '2004-01-01' && String(one.issuedOn ?? '') <= asAt,
    )
    expect(issued).toHaveLength(18)
    expect(issued.filter(one => one.kind === 'amended')).toHaveLength(5)
  })
})
