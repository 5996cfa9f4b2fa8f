import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { type Case, knownRows, type NaiveVersion, naiveFigure } from '../../../test/naive-figures.ts'
import { addTables, asOwner, part, specimen } from '../../../test/specimen.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { contract } from '../../registers/contract/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { fairEdition } from '../../registers/fair-edition/register.ts'
import { registers } from '../../registers/index.ts'
import { outreachSession } from '../../registers/outreach-session/register.ts'
import { place } from '../../registers/place/register.ts'
import { statistic } from '../../registers/statistic/register.ts'
import { insertIdentities, insertVersions } from '../../storage/bulk.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { computeFigures, type FigureRequest, isRefused, traceFigures } from '../../storage/figures.ts'
import { newId } from '../../storage/record-id.ts'
import { cases, composed, type NaiveComposed } from './cases-for-tests.ts'
import type { PeriodRequest } from './period.ts'

const all = [...registers, part, specimen]
let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  await addTables(bureau.store.ownerUrl, [part, specimen])
  // Figures must be right for whatever the rows are: what keeps people from entering doubles stands in the way here.
  await asOwner(bureau.store.ownerUrl, 'alter table designation_version drop constraint designation_no_overlap')
  await asOwner(bureau.store.ownerUrl, 'alter table designation_type_version drop constraint designation_type_no_overlap')
  for (const index of [
    'designation_type_unique_code_regime',
    'statistic_unique_series_area_period_end_span',
    'fair_edition_unique_number',
    'fair_edition_unique_name',
    'outreach_session_unique_topic_held_on_place_audience',
  ])
    await asOwner(bureau.store.ownerUrl, `drop index ${index}`)
})
afterAll(() => bureau.close())

// Few different days, so that periods begin and end on the days of records.
const years = [2003, 2004, 2005, 2006] as const
const day = fc
  .tuple(fc.constantFrom(...years), fc.constantFrom('01-01', '02-28', '06-30', '10-31', '12-31'))
  .map(parts => parts.join('-'))
const instants = [
  '2006-01-01T00:00:00.000Z',
  '2006-02-01T00:00:00.000Z',
  '2006-03-01T00:00:00.000Z',
  '2006-04-01T00:00:00.000Z',
] as const
const option = <T>(of: fc.Arbitrary<T>, freq = 4) => fc.option(of, { freq })
const term = fc.tuple(day, option(day)).map(([from, until]) => ({ from, until: until !== null && until < from ? from : until }))
const decimal = fc.constantFrom('0', '2', '2', '3.5', '10').map(text => new Decimal(text))

/** Who and what records refer to: the same in every run, so that references hit. */
const ids = (count: number) => Array.from({ length: count }, newId)
const [types, holders, places, fairs] = [ids(2), ids(4), ids(5), ids(3)]
const one = <T>(from: readonly T[]) => fc.constantFrom(...from)

type Draft = Readonly<Record<string, unknown>>
/** The states a record went through, and whether it was withdrawn in the end; versions follow one another at different instants. */
const life = (values: fc.Arbitrary<Draft>) =>
  fc.record({
    states: fc.array(values, { minLength: 1, maxLength: 3 }),
    first: fc.nat(1),
    withdrawn: fc.nat(9).map(n => n === 0),
  })

const level = fc.constantFrom('national', 'provincial', 'municipal', 'district')
const drafts = {
  designation: fc.record({
    type: one(types),
    level,
    holderKind: fc.constant('organisation'),
    organisation: option(one(holders), 9),
    centre: fc.constant(null),
    state: fc.constantFrom('applied', 'valid', 'valid', 'renewed', 'lapsed', 'revoked'),
    term: option(term, 9),
    approvedOn: option(day),
  }),
  contract: fc.record({
    name: fc.constant('A contract'),
    kind: fc.constant('service'),
    sellerInDistrict: fc.boolean(),
    buyerInDistrict: fc.boolean(),
    edition: option(one(fairs)),
    signedOn: option(day, 9),
    turnover: option(fc.constantFrom(0n, 1n, 99n, 12_345_678_901n, 999_999_999_999_999n)),
    state: fc.constantFrom('signed', 'registered', 'cancelled'),
  }),
  statistic: fc.record({
    series: fc.constantFrom('gdp', 'patent-applications'),
    area: one(places),
    periodEnd: day,
    span: fc.constant('year'),
    value: decimal,
    qualifier: fc.constantFrom('=', '=', 'over'),
    unit: fc.constant('CNY'),
    body: fc.constant({ en: 'Office', zh: null }),
    publishedOn: day,
  }),
  session: fc.record({
    topic: fc.constant('Topic'),
    audience: fc.constantFrom('cadres', 'farmers'),
    heldOn: day,
    place: one(places),
    state: fc.constant('held'),
    personTimes: option(fc.nat(500)),
  }),
  specimen: fc.record({
    count: option(fc.constantFrom(...years)),
    day: option(day),
    otherDay: option(day),
    exact: option(decimal),
    part: option(one(holders)),
    levels: option(fc.uniqueArray(level, { minLength: 1 })),
    term: option(term),
  }),
}

const sets = {
  types: fc.tuple(
    ...types.map(() =>
      life(
        fc.record({
          levels: fc.shuffledSubarray(['national', 'provincial', 'municipal'], { minLength: 1 }),
          code: fc.constantFrom('one', 'two'),
        }),
      ),
    ),
  ),
  fairs: fc.tuple(...fairs.map(() => life(fc.record({ openedOn: day, scope: fc.constantFrom('national', 'district') })))),
  places: fc.tuple(...places.map((_, index) => life(fc.record({ own: fc.constant(index === 0), kind: fc.constant('county') })))),
}

const world = fc.record({
  ...sets,
  designations: fc.array(life(drafts.designation), { maxLength: 25 }),
  contracts: fc.array(life(drafts.contract), { maxLength: 15 }),
  statistics: fc.array(life(drafts.statistic), { maxLength: 20 }),
  sessions: fc.array(life(drafts.session), { maxLength: 12 }),
  specimens: fc.array(life(drafts.specimen), { maxLength: 20 }),
})

const period: fc.Arbitrary<PeriodRequest> = fc
  .tuple(
    day,
    day,
    fc.nat(3),
    fc.constantFrom('as-at', 'year', 'range', 'since', 'past-years') as fc.Arbitrary<PeriodRequest['kind']>,
  )
  .map(([a, b, back, kind]): PeriodRequest => {
    const [from, asAt] = a <= b ? [a, b] : [b, a]
    const year = Number(asAt.slice(0, 4)) - (back % 2)
    if (kind === 'year') return { kind, year, asAt }
    if (kind === 'range') return { kind, from, until: asAt, asAt: back ? asAt : from }
    if (kind === 'since') return { kind, from: back ? from : null, asAt }
    if (kind === 'past-years') return { kind, years: back + 1, ending: year, asAt }
    return { kind: 'as-at', asAt }
  })
const edition: fc.Arbitrary<PeriodRequest> = fc
  .tuple(day, one(['latest', ...fairs]))
  .map(([asAt, edition]) => ({ kind: 'edition', edition, asAt }))
const knownAt = fc.constantFrom(null, null, ...instants, '2006-02-15T00:00:00.000Z', '2005-01-01T00:00:00.000Z')
const counting = fc.constantFrom('holding' as const, 'highest' as const)

// By number, because a counterexample is printed and declarations are endless.
const askable: readonly (Case | NaiveComposed)[] = [...cases, ...composed]
const isByEdition = (at: number) => at < cases.length && cases[at]!.time.kind === 'edition'
const questions = fc.array(
  fc
    .nat(askable.length - 1)
    .chain(at => fc.record({ at: fc.constant(at), period: isByEdition(at) ? fc.oneof(edition, period) : period, counting })),
  { minLength: 30, maxLength: 60 },
)

type Lives = readonly { readonly states: readonly Draft[]; readonly first: number; readonly withdrawn: boolean }[]

/** The versions of a register's records, in recorded time. */
function versionsOf(register: AnyRegister, lives: Lives, given?: readonly string[]): readonly NaiveVersion[] {
  const empty = Object.fromEntries(Object.keys(register.fields).map(name => [name, null]))
  return lives.flatMap(({ states, first, withdrawn }, at) => {
    const id = given?.[at] ?? newId()
    return states.map((values, index) => ({
      id,
      version: index + 1,
      values: { ...empty, ...values },
      recordedAt: instants[first + index]!,
      supersededAt:
        index < states.length - 1 ? instants[first + index + 1]! : withdrawn ? '2006-05-01T00:00:00.000Z' : 'infinity',
    }))
  })
}

const required: Readonly<Record<string, Draft>> = {
  'designation-type': {
    name: { en: 'Type', zh: null },
    holderKind: 'organisation',
    regime: 'standing',
    document: 'D',
    inForce: { from: '1990-01-01', until: null },
  },
  'fair-edition': { name: { en: 'Fair', zh: null }, state: 'held' },
  place: { name: { en: 'Place', zh: null }, term: { from: '1990-01-01', until: null } },
}
const complete = (register: AnyRegister, lives: Lives): Lives =>
  lives.map(one => ({ ...one, states: one.states.map(state => ({ ...required[register.name], ...state })) }))

class RolledBack extends Error {}

test('a figure equals its trace, and what plain TypeScript makes of the same rows', async () => {
  const seen = { given: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(world, questions, fc.array(knownAt, { minLength: 2, maxLength: 2 }), async (lives, numbers, clocks) => {
      const asked = numbers.map(({ at, ...rest }) => ({ ...rest, asked: askable[at]! }))
      const rows = new Map<AnyRegister, readonly NaiveVersion[]>([
        [designationType, versionsOf(designationType, complete(designationType, lives.types), types)],
        [fairEdition, versionsOf(fairEdition, complete(fairEdition, lives.fairs), fairs)],
        [place, versionsOf(place, complete(place, lives.places), places)],
        [designation, versionsOf(designation, lives.designations)],
        [contract, versionsOf(contract, lives.contracts)],
        [statistic, versionsOf(statistic, lives.statistics)],
        [outreachSession, versionsOf(outreachSession, lives.sessions)],
        [specimen, versionsOf(specimen, lives.specimens)],
      ])
      await bureau
        .run(officer, async client => {
          await insertIdentities(client, officer, part, holders)
          for (const [register, versions] of rows)
            await insertIdentities(client, officer, register, [...new Set(versions.map(version => version.id))])
          for (const [register, versions] of rows)
            await insertVersions(
              client,
              officer,
              register,
              versions.map(version => ({ ...version, author: 'A', given: { values: {}, source: 'ledger' } })),
            )
          for (const clock of clocks) {
            const requests = asked.map(
              ({ asked: { indicator }, period, counting }, index): FigureRequest => ({
                key: String(index),
                indicator,
                period,
                counting,
              }),
            )
            const outcomes = await computeFigures(client, officer, { knownAt: clock }, requests)
            const traces = await traceFigures(client, officer, { knownAt: clock }, all, requests)
            const known = (register: string) => knownRows(rows.get(all.find(one => one.name === register)!) ?? [], clock)
            for (const [index, { asked: one, period, counting }] of asked.entries()) {
              const about = `${one.indicator.id} ${JSON.stringify(period)} ${counting} ${clock}`
              const outcome = outcomes[index]!
              const naive =
                'measure' in one
                  ? naiveFigure(one, period, counting, known)
                  : one.compute((part, at) => naiveFigure(part, at, counting, known), period)
              if (isRefused(outcome)) {
                seen.refused++
                expect({ about, refused: outcome.refused.code }).toEqual({
                  about,
                  refused:
                    'refused' in naive ? naive.refused : naive.value === null || naive.records === 0 ? 'no-records' : naive,
                })
                continue
              }
              seen.given++
              const trace = traces.get(outcome.key)!
              expect({
                about,
                value: new Decimal(outcome.exact).toDecimalPlaces(9).toFixed(),
                records: outcome.recordCount,
                of: outcome.of && Number(outcome.of),
              }).toEqual({
                about,
                value: 'refused' in naive ? naive.refused : naive.value?.toDecimalPlaces(9).toFixed(),
                records: 'refused' in naive ? 0 : naive.records,
                of: 'of' in naive ? naive.of : undefined,
              })
              expect({ about, traced: trace.length }).toEqual({ about, traced: outcome.recordCount })
              expect(new Set(trace.map(entry => `${String(entry.part?.en)}/${entry.id}`)).size).toBe(trace.length)
              const adds = trace.reduce((sum, entry) => sum.plus(entry.adds), new Decimal(0))
              // A rank whose own count is nothing has no own record to make place 1.
              const expected =
                'measure' in one || one.adds === 'figure'
                  ? outcome.exact
                  : one.adds === 'rank'
                    ? new Decimal(outcome.exact).minus(trace.some(entry => entry.part?.en === 'own value') ? 0 : 1).toFixed()
                    : null
              if (expected !== null)
                expect({ about, adds: adds.toFixed() }).toEqual({ about, adds: new Decimal(expected).toFixed() })
            }
          }
          throw new RolledBack()
        })
        .catch(error => {
          if (!(error instanceof RolledBack)) throw error
        })
    }),
    // A failure names the figure it is about; shrinking a whole world takes minutes.
    { numRuns: 20, endOnFailure: true },
  )
  // Otherwise the test would say little. Worlds are drawn at random.
  expect(seen.given).toBeGreaterThan(250)
  expect(seen.refused).toBeGreaterThan(50)
})
