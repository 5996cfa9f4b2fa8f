import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, publicActor, type Role, roleNames } from '../src/kernel/actor.ts'
import { columnsOf, judge, rowLookup } from '../src/kernel/condition/index.ts'
import { toJson } from '../src/kernel/draft.ts'
import type { AnyRegister } from '../src/kernel/register.ts'
import { registers } from '../src/registers/index.ts'
import { place } from '../src/registers/place/register.ts'
import { makeServer } from '../src/server/app.ts'
import { allows } from '../src/server/sign-in/allowed.ts'
import { movers, recorders, recordReaders, type Who, writers } from '../src/server/who.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { withPlaces } from '../src/storage/places-below.ts'
import { listRecords, now, readCurrent } from '../src/storage/read.ts'
import { newId } from '../src/storage/record-id.ts'
import { addRegion } from '../src/storage/regions.ts'
import type { StoredRow } from '../src/storage/row.ts'
import { cloneBureau, officer } from './bureau.ts'
import { linkedIn } from './linked.ts'

/** Every address of the server × everybody who may ask × records of their own and of others: what is answered is what was declared. */

const other = '999905'
const never = '0190b5a0-0000-7000-8000-000000000000'
let bureau: Bureau
let app: FastifyInstance
let asking: Actor = officer
let cells = 0

const roles = Object.keys(roleNames) as Role[]
const person = (role: Role, own: Partial<Actor> = {}): Actor =>
  role === 'public' ? publicActor(officer.region) : { ...officer, id: `the ${role}`, roles: [role], ...own }

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  await addRegion(bureau.store.ownerUrl, {
    code: other,
    name: { en: 'Next', zh: '邻区' },
    office: { en: 'Next office', zh: '邻区科技局' },
    sample: false,
  })
  app = await makeServer(bureau, officer.region, { asked: async () => ({ actor: asking, session: null }) })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await bureau.close()
  process.stdout.write(`matrix: ${cells} cells checked\n`)
})

async function ask(actor: Actor, method: string, url: string, payload?: object) {
  asking = actor
  cells++
  const answer = await app.inject({
    method: method as 'GET',
    url,
    headers: { host: 'localhost' },
    ...(payload && { payload }),
  })
  const json = answer.body !== '' && String(answer.headers['content-type']).includes('application/json') ? answer.json() : null
  return { status: answer.statusCode, json, code: json?.error?.code as string | undefined }
}

describe('every address', () => {
  test('answers whom it is for, and tells everybody else so before anything is read', { timeout: 300_000 }, async () => {
    const asked = app.routeList.filter(({ url, who }) => url.startsWith('/api/') && who !== null)
    expect(asked.length).toBeGreaterThan(80)
    for (const { methods, url, who } of asked)
      for (const method of methods)
        for (const role of roles) {
          const allowed = allows(who!, person(role))
          // What works for long is asked once, by the first who may.
          const path = url.replace(/:register\b/, 'place').replace(/:[a-zA-Z]+/g, never)
          if (allowed && (method === 'HEAD' || /socket|session|account|invitation|set-?up|provider/.test(url))) continue
          const { status, json } = await ask(person(role), method, path)
          const turnedAway =
            status === 401 ||
            (status === 403 && (method === 'HEAD' || json.error.words.en.startsWith('Your role does not include')))
          expect({ method, url, role, turnedAway }).toEqual({ method, url, role, turnedAway: !allowed })
        }
  })

  /** Each address of a register's records, with the constant that its `who` must be: one that is added has to say here what it does. */
  const ofRecords: Readonly<Record<string, Who>> = {
    'GET /api/records/:register': recordReaders,
    'GET /api/records/:register/export.csv': recordReaders,
    'GET /api/records/:register/export.xlsx': recordReaders,
    'GET /api/records/:register/:id': recordReaders,
    'GET /api/records/:register/:id/history': recordReaders,
    'POST /api/records/:register': recorders,
    'PUT /api/records/:register/:id': recorders,
    'DELETE /api/records/:register/:id': recorders,
    'POST /api/records/:register/:id/restore': recorders,
    'POST /api/records/:register/:id/moves/:move': movers,
    'POST /api/records/:register/:id/reveal': writers,
    'POST /api/records/:register/bulk/preview': writers,
    'POST /api/records/:register/bulk': writers,
    'POST /api/records/:register/bulk/:id/undo': writers,
    'PATCH /api/records/:register/:id': writers,
    'POST /api/records/:register/:id/undo': writers,
  }

  test('of a register’s records is known to this test', () => {
    const found = app.routeList
      .filter(({ url }) => url.startsWith('/api/records/') && !url.includes('/comments'))
      .flatMap(({ methods, url, who }) => methods.filter(one => one !== 'HEAD').map(method => [`${method} ${url}`, who] as const))
    expect(Object.fromEntries(found)).toEqual(ofRecords)
  })
})

const parentOf = async (id: string): Promise<string | null> => {
  const found = await bureau.run(officer, client => readCurrent(client, place, officer, id))
  return (found?.values['parent'] ?? null) as string | null
}

type Linked = Awaited<ReturnType<typeof linkedIn>>

/** Everybody whose view of a register can differ: each role, with what is theirs, with another's, with what lies above theirs, and next door. */
async function everybody(register: AnyRegister, rows: readonly StoredRow[], linked: Linked): Promise<readonly Actor[]> {
  const columns = [...columnsOf(register.access.read), ...columnsOf(register.access.write)]
  const own = (target: string): string | null => {
    const asked = columns.filter(({ name, field }) => field.target === target || (name === 'id' && register.name === target))
    const found = rows.flatMap(row =>
      asked.map(({ name, via: [step] }) =>
        name === 'id' ? row.id : (step ? linked(row.values)[step.field] : row.values)?.[name],
      ),
    )
    return (found.find(value => value != null) as string | undefined) ?? null
  }
  const mine = { organisation: own('organisation'), place: own('place') }
  const above = mine.place === null ? null : await parentOf(mine.place)
  const ofTheTown = person('reporter', { id: 'the reporter of the town above', place: above })
  return [
    ...roles.map(role => person(role)),
    ...(above === null ? [] : [await withPlaces(bureau, ofTheTown)]),
    ...(['reporter', 'enterprise'] as const).flatMap(role => [
      person(role, { id: `the ${role} of its own`, ...mine }),
      person(role, { id: `the ${role} of another`, organisation: newId(), place: newId() }),
    ]),
    person('officer', { id: 'the officer next door', region: other, ...mine }),
  ]
}

describe.each(registers)('$name', register => {
  let linked: Linked = () => ({})
  const may = (condition: AnyRegister['access']['read'], row: StoredRow, actor: Actor) =>
    judge(condition, rowLookup({ ...row.values, id: row.id, region: row.region }, linked(row.values)), actor).verdict === 'met'

  test('lists, records, history and saves: as declared, in the API and in the database', { timeout: 300_000 }, async () => {
    const all = await bureau.run(officer, client => listRecords(client, officer, register, now, { page: 1, size: 5000 }))
    linked = await linkedIn(bureau, register)
    for (const actor of await everybody(register, all.rows, linked)) {
      const say = (what: object) => ({ register: register.name, actor: actor.id, ...what })
      const readable = all.rows.filter(row => may(register.access.read, row, actor))
      const { total } = await bureau.run(actor, client => listRecords(client, actor, register, now, { page: 1, size: 1 }))
      expect(say({ inDatabase: total })).toEqual(say({ inDatabase: readable.length }))

      const reads = allows(recordReaders, actor)
      const list = await ask(actor, 'GET', `/api/records/${register.name}?size=1`)
      expect(say({ total: list.json.total })).toEqual(say({ total: reads ? readable.length : undefined }))
      if (!reads) continue
      const absent = await ask(actor, 'GET', `/api/records/${register.name}/${never}`)
      const seen = readable[0]
      const unseen = all.rows.find(row => !readable.includes(row))
      for (const path of ['', '/history']) {
        if (seen) expect((await ask(actor, 'GET', `/api/records/${register.name}/${seen.id}${path}`)).status).toBe(200)
        if (unseen) expect(await ask(actor, 'GET', `/api/records/${register.name}/${unseen.id}${path}`)).toEqual(absent)
      }
      const writable = readable.find(row => may(register.access.write, row, actor))
      for (const row of new Set([writable, seen, unseen].filter(one => one !== undefined))) {
        const { json } = await ask(officer, 'GET', `/api/records/${register.name}/${row.id}`)
        const { version } = json.row
        const body = {
          values: toJson(register, row.values),
          source: row.source,
          reason: 'matrix',
          version,
          attachments: row.attachments,
        }
        const saved = await ask(actor, 'PUT', `/api/records/${register.name}/${row.id}`, body)
        const expected = !allows(recorders, actor)
          ? 403
          : !readable.includes(row)
            ? 409
            : may(register.access.write, row, actor)
              ? 200
              : 403
        expect(say({ id: row.id, saved: saved.status, error: saved.status < 400 ? null : saved.json.error })).toMatchObject(
          say({ id: row.id, saved: expected }),
        )
      }
    }
  })
})
