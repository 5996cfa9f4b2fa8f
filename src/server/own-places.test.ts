import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../test/accounts.ts'
import { officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { toJson } from '../kernel/draft.ts'
import { facility } from '../registers/facility/register.ts'
import { place } from '../registers/place/register.ts'
import { withPlaces } from '../storage/places-below.ts'
import { listRecords, now, readCurrent } from '../storage/read.ts'
import type { StoredRow } from '../storage/row.ts'
import { changeRecord, createRecord } from '../storage/save.ts'

/** A town with communities, and another town: what the reporter of the first sees and writes. */
let server: Awaited<ReturnType<typeof start>>
let town: StoredRow
let community: StoredRow
let otherTown: StoredRow
let inTown: StoredRow
let below: StoredRow
let elsewhere: StoredRow

const start = () =>
  startTestServer({
    accounts: true,
    belongs: async bureau => {
      const { rows } = await bureau.run(officer, client => listRecords(client, officer, place, now, { page: 1, size: 5000 }))
      const lowest = rows.filter(({ values }) => values['kind'] === 'community' || values['kind'] === 'village')
      community = lowest[0]!
      town = rows.find(({ id }) => id === community.values['parent'])!
      otherTown = rows.find(
        ({ id, values }) => id !== town.id && (values['kind'] === 'town' || values['kind'] === 'sub-district'),
      )!
      return { place: town.id }
    },
  })

const values = (name: string, at: string) => ({
  name,
  kind: 'gallery',
  place: at,
  inUse: { from: '2005-01-01', until: null },
  standard: true,
})
const record = (name: string, at: string) =>
  server.bureau.run(officer, client => {
    const kind = facility.fields.kind.vocabulary!.codes[0]!
    return createRecord(client, officer, facility, { values: { ...values(name, at), kind }, source: '设施台账' })
  })
const ask = async (path: string, method = 'GET', body?: object) => {
  const reporter = await signInAs(server, 'reporter')
  const headers = { 'content-type': 'application/json' }
  const answer = await reporter(path, { method, ...(body && { headers, body: JSON.stringify(body) }) })
  return { status: answer.status, body: await answer.json() }
}

beforeAll(async () => {
  server = await start()
  inTown = await record('镇科普馆', town.id)
  below = await record('社区科普画廊', community.id)
  elsewhere = await record('邻镇科普馆', otherTown.id)
})
afterAll(() => server.close())

test('a town’s reporter reads the records of the town and of the communities below it, and of no other town', async () => {
  for (const { id } of [inTown, below]) {
    const { status, body } = await ask(`/api/records/facility/${id}`)
    expect(status).toBe(200)
    expect(body.may.write).toBe(true)
  }
  expect((await ask(`/api/records/facility/${elsewhere.id}`)).status).toBe(404)
  const { body: list } = await ask('/api/records/facility?size=500')
  const ids = list.rows.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining([inTown.id, below.id]))
  expect(ids).not.toContain(elsewhere.id)
})

test('and writes them: changes one below, records one below, and none elsewhere', async () => {
  const { body } = await ask(`/api/records/facility/${below.id}`)
  const { version, values: shown, source } = body.row
  const changed = { version, values: { ...shown, panels: 24 }, source, reason: '新增展板' }
  expect((await ask(`/api/records/facility/${below.id}`, 'PUT', changed)).status).toBe(200)
  const fresh = (at: string) => ({ values: { ...shown, name: '新建画廊', place: at }, source: '镇政府上报' })
  expect((await ask('/api/records/facility', 'POST', fresh(community.id))).status).toBe(201)
  expect((await ask('/api/records/facility', 'POST', fresh(otherTown.id))).status).toBe(403)
  const moved = { version: version + 1, values: { ...shown, place: otherTown.id }, source, reason: '错登' }
  expect((await ask(`/api/records/facility/${below.id}`, 'PUT', moved)).status).toBe(403)
})

test('a community that is moved to another town is that one’s from the next request on', async () => {
  const move = async (parent: string) => {
    const current = (await server.bureau.run(officer, client => readCurrent(client, place, officer, community.id)))!
    const given = { values: { ...toJson(place, current.values), parent }, source: current.source, reason: '区划调整' }
    await server.bureau.run(officer, client => changeRecord(client, officer, place, community.id, current.version, given))
  }
  await move(otherTown.id)
  expect((await ask(`/api/records/facility/${below.id}`)).status).toBe(404)
  await move(town.id)
  expect((await ask(`/api/records/facility/${below.id}`)).status).toBe(200)
})

test('a community’s reporter has the community alone; places that lie below each other end', async () => {
  const reporter = { ...officer, roles: ['reporter'], place: community.id } as const
  expect((await withPlaces(server.bureau, reporter)).places).toEqual([community.id])
  expect((await withPlaces(server.bureau, { ...reporter, place: null })).places).toBeUndefined()
  const parent = town.values['parent']
  const circle = async (to: unknown) => {
    const current = (await server.bureau.run(officer, client => readCurrent(client, place, officer, town.id)))!
    const given = { values: { ...toJson(place, current.values), parent: to }, source: current.source, reason: 'x' }
    await server.bureau.run(officer, client => changeRecord(client, officer, place, town.id, current.version, given))
  }
  await circle(community.id)
  const { places } = await withPlaces(server.bureau, reporter)
  expect(places).toEqual(expect.arrayContaining([community.id, town.id]))
  expect(new Set(places).size).toBe(places!.length)
  await circle(parent)
})
