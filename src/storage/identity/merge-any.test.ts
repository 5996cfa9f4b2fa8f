import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { toJson } from '../../kernel/draft.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fund } from '../../registers/fund/register.ts'
import { registers } from '../../registers/index.ts'
import { person } from '../../registers/person/register.ts'
import { place } from '../../registers/place/register.ts'
import type { Bureau } from '../bureau.ts'
import { registerEvidence } from '../evidence.ts'
import { listRecords, now, readCurrent, readVersions } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, createRecord } from '../save.ts'
import { keepApart } from './apart.ts'
import { loadFinder } from './finder.ts'
import { followersOf } from './followers.ts'
import { type MergeRequest, mergeRecords } from './merge.ts'
import { mergesOf } from './merges.ts'
import { previewMerge } from './preview.ts'
import { unmerge } from './unmerge.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

const rowsOf = async (register: AnyRegister) =>
  (await bureau.run(officer, client => listRecords(client, officer, register, now, { page: 1, size: 100_000 }))).rows
const current = (register: AnyRegister, id: string) => bureau.run(officer, client => readCurrent(client, register, officer, id))
const followers = (register: AnyRegister, id: string) =>
  bureau.run(officer, client => followersOf(client, officer, registers, register.name, id))
const request = (winner: StoredRow, loser: StoredRow, rest: Partial<MergeRequest> = {}): MergeRequest => ({
  winner: { id: winner.id, version: winner.version },
  loser: { id: loser.id, version: loser.version },
  reason: '同一记录',
  ...rest,
})
const merge = (asked: MergeRequest) => bureau.run(officer, client => mergeRecords(client, officer, asked))
const back = (id: string) => bureau.run(officer, client => unmerge(client, officer, id, '核实后为两条'))
const codeOf = (error: unknown) => {
  if (error instanceof Refusal) return error.code
  throw error
}

async function evidence(text: string): Promise<string> {
  const kept = await bureau.evidence.keep(Readable.from([text]))
  await bureau.run(officer, client =>
    registerEvidence(client, officer, { ...kept, name: `${text}.pdf`, mediaType: 'application/pdf' }),
  )
  return kept.sha256
}

/** What everybody reads today, of every register. */
async function book(): Promise<ReadonlyMap<string, string>> {
  const book = new Map<string, string>()
  for (const register of registers)
    for (const row of await rowsOf(register))
      book.set(`${register.name}/${row.id}`, JSON.stringify([toJson(register, row.values), row.attachments]))
  return book
}

/** A record of the sample that others refer to, with evidence of its own, and the same once more with other evidence. */
async function twice(register: AnyRegister, at: number, changes: Readonly<Record<string, unknown>>) {
  const named: StoredRow[] = []
  for (const row of await rowsOf(register)) if ((await followers(register, row.id)).length) named.push(row)
  const [first, second] = [await evidence(`${register.name} one ${at}`), await evidence(`${register.name} two ${at}`)]
  const loser = await bureau.run(officer, client => {
    const row = named[at]!
    const values = toJson(register, row.values)
    return changeRecord(client, officer, register, row.id, row.version, {
      values,
      source: row.source,
      reason: 'x',
      attachments: [first],
    })
  })
  const winner = await bureau.run(officer, client => {
    const values = { ...toJson(register, loser.values), ...changes }
    return createRecord(client, officer, register, { values, source: '另一台账', attachments: [second] })
  })
  return { winner, loser, files: { loser: first, winner: second } }
}

describe.each([
  ['a person', person, { contact: null, degree: null, speciality: '另一专长' }, 'speciality'],
  ['a fund', fund, { name: { zh: '科普专项经费（重复）', en: null }, scope: null }, 'name'],
] as const)('%s entered twice', (_, register, changes, different) => {
  test('is merged: references, values, evidence and history come along; one undo puts everything back', async () => {
    const { winner, loser, files } = await twice(register, 0, changes)
    const before = await book()
    const following = await followers(register, loser.id)
    expect(following.length).toBeGreaterThan(0)

    const preview = await bureau.run(officer, client => previewMerge(client, officer, request(winner, loser)))
    expect(preview.differing).toEqual([different])
    expect(preview.moved).toHaveLength(following.length)
    expect(await book()).toEqual(before)

    const done = await merge(request(winner, loser))
    expect(done).toMatchObject({ register: register.name, winner: winner.id, loser: loser.id })
    expect((await followers(register, winner.id)).map(({ row }) => row.id)).toEqual(following.map(({ row }) => row.id))
    const kept = (await current(register, winner.id))!
    expect(await current(register, loser.id)).toBeNull()
    expect(kept.attachments).toEqual([files.winner, files.loser])
    // What it said stays, what it did not know is the other's.
    expect(kept.values[different]).toEqual(winner.values[different])
    for (const name of Object.keys(changes).filter(one => one !== different))
      expect(kept.values[name] ?? null).toEqual(loser.values[name] ?? null)
    expect((await bureau.run(officer, client => readVersions(client, register, officer, loser.id))).length).toBe(loser.version)

    expect(await bureau.run(officer, client => mergesOf(client, officer, null, register.name))).toMatchObject([
      { register: register.name, winner: winner.id, loser: loser.id, undone: false, reason: '同一记录' },
    ])
    expect(await back(done.id)).toEqual({ left: [] })
    expect(await book()).toEqual(before)
    expect((await bureau.run(officer, client => mergesOf(client, officer, loser.id)))[0]!.undone).toBe(true)
  })

  test('takes from the other what is asked for', async () => {
    const { winner, loser } = await twice(register, 1, changes)
    const done = await merge(request(winner, loser, { take: [different] }))
    expect((await current(register, winner.id))!.values[different]).toEqual(loser.values[different])
    await back(done.id)
    expect((await current(register, winner.id))!.values[different]).toEqual(winner.values[different])
  })
})

describe('two at once', () => {
  test('who merge the same pair, each the other way round: one is told, nothing is lost', async () => {
    const { winner, loser } = await twice(person, 2, { contact: null })
    const following = (await followers(person, loser.id)).length
    const outcomes = await Promise.allSettled([merge(request(winner, loser)), merge(request(loser, winner))])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rejected = outcomes.find(one => one.status === 'rejected')!
    expect(codeOf(rejected.reason)).toBe('changed-meanwhile')
    const left = [await current(person, winner.id), await current(person, loser.id)].filter(one => one !== null)
    expect(left).toHaveLength(1)
    expect(await followers(person, left[0]!.id)).toHaveLength(following)
  })

  test('who take the same merge back: the second is told', async () => {
    const { winner, loser } = await twice(person, 3, { contact: null })
    const { id } = await merge(request(winner, loser))
    const outcomes = await Promise.allSettled([back(id), back(id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(codeOf(outcomes.find(one => one.status === 'rejected')!.reason)).toBe('merge-undone')
  })
})

test('a value that was only unknown and would not fit stays unknown', async () => {
  const { winner, loser } = await twice(person, 4, { outside: false, arrivedOn: null, degree: null })
  expect(loser.values).toMatchObject({ outside: true })
  const done = await merge(request(winner, loser))
  // Only a person from outside has a day of arrival: that is not taken over by itself, the degree is.
  expect((await current(person, winner.id))!.values).toMatchObject({
    outside: false,
    arrivedOn: null,
    degree: loser.values['degree'],
  })
  await back(done.id)
  const [one, other] = [(await current(person, winner.id))!, (await current(person, loser.id))!]
  const error = await merge(request(one, other, { take: ['arrivedOn'] })).catch((thrown: unknown) => thrown)
  expect(codeOf(error)).toBe('problems')
})

test('refused: records of two registers, of a register that is never merged, that refer to each other', async () => {
  const [[one], [other], places] = [await rowsOf(person), await rowsOf(fund), await rowsOf(place)]
  const refused = (asked: MergeRequest) => merge(asked).then(() => 'nothing', codeOf)
  expect(await refused(request(one!, other!))).toBe('two-registers')
  expect(await refused(request(places[0]!, places[1]!))).toBe('never-twice')
})

test('every register that declares it can be searched, and finds a record entered twice', async () => {
  const declared = registers.filter(({ identity }) => identity)
  expect(declared.length).toBeGreaterThan(15)
  for (const register of declared) {
    const { search, rows } = await bureau.run(officer, client => loadFinder(client, officer, register))
    expect(rows.size).toBeGreaterThan(0)
    const step = search(30)
    while (!step.next().done);
  }
  const { winner, loser } = await twice(person, 5, { contact: null })
  const finder = () => bureau.run(officer, client => loadFinder(client, officer, person))
  const of = async () => (await finder()).of(winner.id)!.filter(({ ids }) => ids.includes(loser.id))
  expect((await of())[0]!.points).toBeGreaterThanOrEqual(60)
  await bureau.run(officer, client => keepApart(client, officer, person, winner.id, loser.id, '同名'))
  expect(await of()).toEqual([])
})
