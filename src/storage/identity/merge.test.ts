import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { findDuplicates } from '../../engines/identity/duplicates.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { contract } from '../../registers/contract/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { outreachEvent } from '../../registers/outreach-event/register.ts'
import type { Bureau } from '../bureau.ts'
import { computeFigures, isRefused } from '../figures.ts'
import { listRecords, now, readCurrent, readVersions } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, createRecord, withdrawRecord } from '../save.ts'
import { Problems } from '../save-refusals.ts'
import { keepApart } from './apart.ts'
import { loadFirms } from './firms.ts'
import { type MergeRequest, mergeRecords } from './merge.ts'
import { mergesOf } from './merges.ts'
import { unmerge } from './unmerge.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

const create = (register: AnyRegister, values: Readonly<Record<string, unknown>>) =>
  bureau.run(officer, client => createRecord(client, officer, register, { values, source: '认定文件' }))
const rowsOf = async (register: AnyRegister) =>
  (await bureau.run(officer, client => listRecords(client, officer, register, now, { page: 1, size: 100_000 }))).rows
const current = (register: AnyRegister, id: string) => bureau.run(officer, client => readCurrent(client, register, officer, id))
const versions = (id: string) => bureau.run(officer, client => readVersions(client, organisation, officer, id))

/** What everybody reads today, of every register. */
async function book(): Promise<ReadonlyMap<string, string>> {
  const book = new Map<string, string>()
  for (const register of registers)
    for (const row of await rowsOf(register))
      book.set(`${register.name}/${row.id}`, JSON.stringify([toJson(register, row.values), row.attachments]))
  return book
}

/** High-tech enterprises of each level and of any, in both counting modes. */
async function highTech(knownAt: string | null = null): Promise<Readonly<Record<string, string>>> {
  const indicators = await loadIndicators()
  const requests = ['national', 'provincial', 'municipal', 'all'].flatMap(level =>
    (['holding', 'highest'] as const).map(counting => ({
      key: `${level} ${counting}`,
      indicator: indicators.get(`designation.high-tech.${level}`)!,
      period: { kind: 'as-at', asAt: '2006-10-31' } as const,
      counting,
    })),
  )
  const outcomes = await bureau.run(officer, client => computeFigures(client, officer, { knownAt }, requests))
  return Object.fromEntries(outcomes.map(one => [one.key, isRefused(one) ? one.refused.code : one.value]))
}

let municipal: StoredRow
let winner: StoredRow
let loser: StoredRow
let provincial: StoredRow
let sold: StoredRow
let event: StoredRow
let serial = 0

/** A firm that is in the book twice: once with its municipal title, once with a provincial one, a contract and an event beside the first. */
beforeEach(async () => {
  const titles = await rowsOf(designation)
  const named = (row: StoredRow) => String(row.values['organisation'])
  const holders = new Map<string, StoredRow[]>()
  for (const row of titles) if (row.values['organisation']) holders.set(named(row), [...(holders.get(named(row)) ?? []), row])
  const highTechType = (await rowsOf(registers.find(({ name }) => name === 'designation-type')!)).find(
    ({ values }) => values['code'] === 'high-tech-enterprise',
  )!.id
  municipal = titles.filter(
    ({ values }) =>
      values['type'] === highTechType &&
      values['level'] === 'municipal' &&
      values['state'] === 'valid' &&
      holders
        .get(String(values['organisation']))!
        .every(one => one.values['type'] !== highTechType || one.values['level'] === 'municipal'),
  )[serial++]!
  winner = (await current(organisation, named(municipal)))!
  const { zh } = winner.values['name'] as { zh: string }
  loser = await create(organisation, {
    ...toJson(organisation, winner.values),
    name: { zh: zh.replace('有限公司', '有限责任公司') },
    identifier: null,
    identifierScheme: null,
    licence: `99990400000${String(serial).padStart(2, '0')}`,
    address: '海云区工业路12号',
    formerNames: '海云某某阀门厂（用至1999-12-31）',
  })
  provincial = await create(designation, {
    ...toJson(designation, municipal.values),
    level: 'provincial',
    organisation: loser.id,
  })
  sold = await create(contract, {
    name: '阀门研制',
    kind: 'development',
    sellerInDistrict: true,
    seller: loser.id,
    buyerInDistrict: true,
    buyer: winner.id,
    signedOn: '2006-03-01',
    turnover: '1000',
    transactionValue: '800',
    state: 'applied',
  })
  const someEvent = (await rowsOf(outreachEvent))[serial]!
  event = await bureau.run(officer, client =>
    changeRecord(client, officer, outreachEvent, someEvent.id, someEvent.version, {
      values: { ...toJson(outreachEvent, someEvent.values), coOrganisers: [loser.id, winner.id] },
      source: someEvent.source,
      reason: 'co-organisers',
    }),
  )
})

const asked = (rest: Partial<MergeRequest> = {}): MergeRequest => ({
  winner: { id: winner.id, version: winner.version },
  loser: { id: loser.id, version: loser.version },
  reason: '同一家企业，工商登记核实',
  ...rest,
})
const merge = (request = asked(), by: Actor = officer) => bureau.run(by, client => mergeRecords(client, by, request))
const back = (id: string) => bureau.run(officer, client => unmerge(client, officer, id, '核实后为两家企业'))
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )

describe('two records of one organisation', () => {
  test('become one: everything follows, and the firm is counted once in both modes', async () => {
    const before = await highTech()
    const instant = await momentNow()
    const history = await versions(loser.id)
    const done = await merge()
    expect(done.moved.map(({ register }) => register).sort()).toEqual(['contract', 'designation', 'outreach-event'])
    expect((await current(designation, provincial.id))!.values['organisation']).toBe(winner.id)
    expect((await current(contract, sold.id))!.values).toMatchObject({ seller: winner.id, buyer: winner.id })
    expect((await current(outreachEvent, event.id))!.values['coOrganisers']).toEqual([winner.id])
    expect(await current(organisation, loser.id)).toBeNull()
    const less = (key: string) => String(Number(before[key]) - 1)
    expect(await highTech()).toEqual({
      ...before,
      'all holding': less('all holding'),
      'all highest': less('all highest'),
      'municipal highest': less('municipal highest'),
    })
    // What was known before stays known as it was, and so do the loser's versions.
    expect(await highTech(instant)).toEqual(before)
    expect((await versions(loser.id)).map(({ supersededAt, ...rest }) => rest)).toEqual(
      history.map(({ supersededAt, ...rest }) => rest),
    )
    await back(done.id)
  })

  test('the one that stays keeps the other’s names, and what it did not know itself', async () => {
    const done = await merge()
    const { values, version } = (await current(organisation, winner.id))!
    expect(version).toBe(winner.version + 1)
    expect(values['name']).toEqual(winner.values['name'])
    expect(values['identifier']).toBe(winner.values['identifier'])
    expect(values['address']).toBe('海云区工业路12号')
    const names = String(values['formerNames']).split('\n')
    expect(names).toContain('海云某某阀门厂（用至1999-12-31）')
    expect(names).toContain((loser.values['name'] as { zh: string }).zh)
    await back(done.id)
  })

  test('come apart again exactly as they were, in one version more of each', async () => {
    const [before, figures] = [await book(), await highTech()]
    const done = await merge(asked({ take: ['name', 'licence'] }))
    expect(await book()).not.toEqual(before)
    expect((await current(organisation, winner.id))!.values).toMatchObject({
      name: loser.values['name'],
      licence: loser.values['licence'],
    })
    expect(await back(done.id)).toEqual({ left: [] })
    expect(await book()).toEqual(before)
    expect(await highTech()).toEqual(figures)
    expect((await versions(loser.id)).map(({ version }) => version)).toEqual([1, 2])
    expect((await bureau.run(officer, client => mergesOf(client, officer, loser.id))).map(({ undone }) => undone)).toEqual([true])
    expect(await refused(back(done.id))).toBe('merge-undone')
  })

  test('what was changed after the merge stays when it is taken back', async () => {
    const done = await merge()
    const [title, firm, deal] = [
      (await current(designation, provincial.id))!,
      (await current(organisation, winner.id))!,
      (await current(contract, sold.id))!,
    ]
    await bureau.run(officer, async client => {
      const change = (register: AnyRegister, row: StoredRow, changes: object) =>
        changeRecord(client, officer, register, row.id, row.version, {
          values: { ...toJson(register, row.values), ...changes },
          source: row.source,
          reason: 'later',
        })
      await change(designation, title, { certificate: 'GR-77' })
      await change(organisation, firm, { address: '海云区新路1号' })
      await withdrawRecord(client, officer, contract, deal.id, deal.version, 'never signed')
    })
    expect(await back(done.id)).toEqual({ left: [{ register: 'contract', id: sold.id }] })
    expect((await current(designation, provincial.id))!.values).toMatchObject({ certificate: 'GR-77', organisation: loser.id })
    expect((await current(organisation, winner.id))!.values).toMatchObject({
      address: '海云区新路1号',
      formerNames: winner.values['formerNames'],
    })
    expect((await current(organisation, loser.id))!.values['address']).toBe('海云区工业路12号')
  })
})

describe('a merge is refused', () => {
  test('where both hold the same title, with the record that hinders; set aside, it is withdrawn and comes back', async () => {
    const twice = await create(designation, { ...toJson(designation, municipal.values), organisation: loser.id })
    const before = await book()
    const error = await merge().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Problems)
    expect((error as Problems).problems.map(({ place }) => place)).toEqual([`designation/${twice.id}`])
    expect(await book()).toEqual(before)
    expect(await refused(merge(asked({ setAside: [twice.id, provincial.id] })))).toBe('nothing-to-set-aside')
    const done = await merge(asked({ setAside: [twice.id] }))
    expect(await current(designation, twice.id)).toBeNull()
    await back(done.id)
    expect(await book()).toEqual(before)
  })

  test('of a version that somebody changed meanwhile, of a record with itself, without a reason', async () => {
    expect(await refused(merge(asked({ winner: { id: winner.id, version: winner.version + 1 } })))).toBe('changed-meanwhile')
    expect(await refused(merge(asked({ loser: { id: winner.id, version: winner.version } })))).toBe('same-record')
    expect(await refused(merge(asked({ reason: ' ' })))).toBe('no-reason')
  })

  test('of an enterprise that was merged into the other by law: it lived, and its record stays', async () => {
    const gone = (await rowsOf(organisation)).find(({ values }) => values['mergedInto'])!
    const into = (await current(organisation, String(gone.values['mergedInto'])))!
    const both = { winner: { id: into.id, version: into.version }, loser: { id: gone.id, version: gone.version } }
    expect(await refused(merge(asked(both)))).toBe('not-duplicates')
  })

  test('to who may not write, and to another region nothing is there', async () => {
    expect(await refused(merge(asked(), { ...officer, roles: ['leader'] }))).toBe('not-allowed')
    const done = await merge()
    const elsewhere: Actor = { ...officer, region: '999905' }
    expect(await bureau.run(elsewhere, client => mergesOf(client, elsewhere, null))).toEqual([])
    expect(await refused(bureau.run(elsewhere, client => unmerge(client, elsewhere, done.id, 'x')))).toBe('no-such-merge')
    await back(done.id)
  })

  test('to be taken back while the record it led to is merged further', async () => {
    const first = await merge()
    const other = (await rowsOf(organisation)).find(({ id, values }) => id !== winner.id && values['kind'] === 'university')!
    const kept = (await current(organisation, winner.id))!
    const further = await merge(
      asked({ winner: { id: other.id, version: other.version }, loser: { id: kept.id, version: kept.version } }),
    )
    expect(await refused(back(first.id))).toBe('winner-gone')
    await back(further.id)
    await back(first.id)
    expect(await current(organisation, loser.id)).not.toBeNull()
  })
})

test('the pair is found in the book until it is merged or told apart', async () => {
  const found = () =>
    bureau.run(officer, async client => {
      const { firms, reader } = await loadFirms(client, officer)
      return findDuplicates(firms, reader).filter(({ ids }) => ids.includes(winner.id) && ids.includes(loser.id))
    })
  expect((await found())[0]!.points).toBeGreaterThanOrEqual(45)
  const done = await merge()
  expect(await found()).toEqual([])
  await back(done.id)
  expect(await found()).toHaveLength(1)
  await bureau.run(officer, client => keepApart(client, officer, organisation, winner.id, loser.id, '两家企业'))
  expect(await found()).toEqual([])
})

const momentNow = () =>
  bureau.run(officer, async client => String((await client.query('select clock_timestamp() as at')).rows[0].at))
