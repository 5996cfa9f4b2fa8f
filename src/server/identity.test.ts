import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { makeServer } from './app.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

interface Row {
  readonly id: string
  readonly version: number
  readonly values: Readonly<Record<string, unknown>>
}
interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
  readonly body: any
}

async function ask(path: string, json?: unknown): Promise<Answer> {
  const init =
    json === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
  const answer = await fetch(server.url + path, init)
  return { status: answer.status, body: await answer.json() }
}

/** A firm of the sample and the same once more, under a name that another ledger has. */
async function twice(at: number): Promise<readonly [Row, Row]> {
  const { body: list } = await ask('/api/records/organisation?filter[kind]=enterprise&filter[status]=active&sort=name&size=50')
  const one = list.rows[at] as Row
  const { zh } = one.values['name'] as { zh: string }
  const values = {
    ...one.values,
    name: { zh: zh.replace('有限公司', '有限责任公司'), en: null },
    identifier: null,
    identifierScheme: null,
    licence: null,
  }
  const { body } = await ask('/api/records/organisation', { values, source: '另一台账' })
  return [one, body.row]
}
const seen = ({ id, version }: Row) => ({ id, version })

test('possible duplicates are listed with reasons and records, also of one record', async () => {
  const [one, other] = await twice(0)
  const { status, body } = await ask('/api/duplicates')
  expect(status).toBe(200)
  const isOurs = ({ ids }: { ids: string[] }) => ids.includes(one.id) && ids.includes(other.id)
  const pair = body.pairs.find(isOurs)
  expect(pair.points).toBe(55)
  expect(pair.parts.map(({ part }: { part: string }) => part)).toEqual(['name', 'town', 'industry'])
  expect(pair.parts.every(({ words }: { words: { en: string; zh: string } }) => words.en && words.zh)).toBe(true)
  expect(body.records[one.id].title.zh).toBe((one.values['name'] as { zh: string }).zh)
  expect((await ask(`/api/duplicates/${other.id}`)).body.pairs.filter(isOurs)).toHaveLength(1)
  expect((await ask('/api/duplicates/nothing')).status).toBe(404)
  expect((await ask('/api/duplicates?least=many')).status).toBe(400)

  expect((await ask(`/api/duplicates/${one.id}/apart`, { other: other.id, reason: '两家' })).status).toBe(201)
  expect((await ask('/api/duplicates')).body.pairs.filter(isOurs)).toEqual([])
  expect((await ask(`/api/duplicates/${one.id}/apart`, { other: 'x' })).status).toBe(404)
})

test('a merge is looked at first, made, listed and taken back', async () => {
  const [one, other] = await twice(1)
  const request = { winner: seen(one), loser: seen(other), reason: '同一家' }
  const preview = await ask('/api/merges/preview', request)
  expect(preview.body).toMatchObject({ problems: [], moved: [], result: { id: one.id, version: one.version + 1 } })
  // Looking changes nothing.
  expect((await ask(`/api/records/organisation/${other.id}`)).status).toBe(200)
  const made = await ask('/api/merges', request)
  expect(made.status).toBe(201)
  expect((await ask(`/api/records/organisation/${other.id}`)).status).toBe(404)
  const listed = await ask(`/api/merges?record=${other.id}`)
  expect(listed.body).toMatchObject([{ id: made.body.id, winner: one.id, loser: other.id, undone: false, reason: '同一家' }])
  expect((await ask('/api/merges', request)).status).toBe(409)
  expect((await ask(`/api/merges/${made.body.id}/undo`, { reason: '两家' })).body).toEqual({ left: [] })
  expect((await ask(`/api/records/organisation/${other.id}`)).status).toBe(200)
  expect((await ask(`/api/merges/${made.body.id}/undo`, { reason: '两家' })).body.error.code).toBe('merge-undone')
})

test('an organisation has one history through its names, and through what was merged into it', async () => {
  const { body: renamed } = await ask('/api/records/organisation?filter[status]=renamed&size=1')
  const [firm] = renamed.rows
  const life = async (id: string) =>
    (await ask(`/api/organisations/${id}/lifeline`)).body.events as {
      day: string
      kind: string
      other?: string
      words: { zh: string }
    }[]
  const events = await life(firm.id)
  expect(events.map(({ kind }) => kind)).toEqual(['founded', 'name'])
  expect(events[1]!.words.zh).toContain('厂”')
  const { body: gone } = await ask('/api/records/organisation?filter[status]=merged&size=1')
  const [merged] = gone.rows
  expect((await life(merged.id)).at(-1)).toMatchObject({ kind: 'ended', other: merged.values.mergedInto })
  expect(await life(merged.values.mergedInto)).toContainEqual(expect.objectContaining({ kind: 'absorbed', other: merged.id }))
  const [one, other] = await twice(3)
  await ask('/api/merges', { winner: seen(one), loser: seen(other), reason: '同一家' })
  expect(await life(one.id)).toContainEqual(expect.objectContaining({ kind: 'duplicate', other: other.id }))
  expect((await ask('/api/organisations/nothing/lifeline')).status).toBe(404)
})

test('what cannot be merged is refused with what to do', async () => {
  const [one, other] = await twice(2)
  const request = { winner: seen(one), loser: seen(other), reason: '同一家' }
  for (const bad of [
    null,
    {},
    { ...request, loser: other.id },
    { ...request, take: 'name' },
    { ...request, setAside: [1] },
    { ...request, reason: '' },
  ])
    expect({ bad, status: (await ask('/api/merges', bad)).status }).toEqual({ bad, status: 400 })
  expect((await ask('/api/merges', { ...request, loser: { id: 'x', version: 1 } })).status).toBe(404)
  expect((await ask('/api/merges/nothing/undo', { reason: 'x' })).status).toBe(404)
  expect((await ask(`/api/merges/${one.id}/undo`, { reason: 'x' })).body.error.code).toBe('no-such-merge')
})

describe('records of any register', () => {
  /** A person that a grant names, and the same entered once more. */
  async function person(at: number): Promise<readonly [Row, Row]> {
    const { body: list } = await ask('/api/records/person?sort=name&size=50')
    const one = list.rows[at] as Row
    const { birthYear: _, contact: __, ...known } = one.values
    const { body } = await ask('/api/records/person', { values: { ...known, contact: '0576-8888 1234' }, source: '另一台账' })
    return [one, body.row]
  }

  test('are found, looked at, merged and taken back by the same addresses', async () => {
    const [one, other] = await person(0)
    const { body } = await ask('/api/duplicates?register=person')
    const isOurs = ({ ids }: { ids: string[] }) => ids.includes(one.id) && ids.includes(other.id)
    expect(body.pairs.find(isOurs).points).toBeGreaterThanOrEqual(60)
    expect(body.records[other.id].values.contact).toContain('*')
    expect((await ask(`/api/duplicates/${other.id}?register=person`)).body.pairs.filter(isOurs)).toHaveLength(1)
    expect((await ask('/api/duplicates?register=place')).body.error.code).toBe('never-twice')
    expect((await ask('/api/duplicates?register=persons')).status).toBe(404)

    const request = { winner: seen(one), loser: seen(other), reason: '同一人' }
    const preview = await ask('/api/merges/preview', request)
    expect(preview.body).toMatchObject({ problems: [], differing: [], result: { id: one.id } })
    const made = await ask('/api/merges', request)
    expect(made.status).toBe(201)
    expect((await ask('/api/merges?register=person')).body).toMatchObject([{ id: made.body.id, register: 'person' }])
    expect((await ask('/api/merges?register=fund')).body).toEqual([])
    expect((await ask(`/api/merges/${made.body.id}/undo`, { reason: '两人' })).body).toEqual({ left: [] })
    expect((await ask(`/api/duplicates/${one.id}/apart?register=person`, { other: other.id, reason: '同名' })).status).toBe(201)
    expect((await ask('/api/duplicates?register=person')).body.pairs.filter(isOurs)).toEqual([])
  })

  test.each(['leader', 'auditor', 'reporter', 'enterprise', 'system-administrator'] as const)('a %s is refused', async role => {
    const [one, other] = await person(1)
    const bureau = await cloneBureau('empty_bureau')
    const app = await makeServer(bureau, officer.region, {
      asked: async () => ({ actor: { ...officer, roles: [role] }, session: null }),
    })
    const payload = { winner: seen(one), loser: seen(other), reason: '同一人' }
    for (const url of [
      '/api/merges',
      '/api/merges/preview',
      `/api/merges/${one.id}/undo`,
      `/api/duplicates/${one.id}/apart?register=person`,
    ])
      expect((await app.inject({ method: 'POST', url, headers: { host: 'localhost' }, payload })).statusCode).toBe(403)
    await app.close()
    await bureau.close()
  })
})
