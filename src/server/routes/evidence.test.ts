import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import { contract } from '../../registers/contract/register.ts'
import { task } from '../../registers/task/register.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { listRecords, now } from '../../storage/read.ts'
import { changeRecord } from '../../storage/save.ts'
import { makeServer } from '../app.ts'

let bureau: Bureau
let app: FastifyInstance
let asking: Actor = officer

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  app = await makeServer(bureau, officer.region, { asked: async () => ({ actor: asking, session: null }) })
})
afterAll(async () => {
  await app.close()
  await bureau.close()
})

const ask = async (actor: Actor, method: 'GET' | 'POST', url: string, payload?: object | Buffer, type = 'application/json') => {
  asking = actor
  const headers = { host: 'localhost', ...(payload && { 'content-type': type }) }
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.body }
}
const hand = (actor: Actor, content: string) =>
  ask(actor, 'POST', '/api/evidence', Buffer.from(content), 'application/octet-stream')
const enterprise = (organisation: string | null): Actor => ({
  ...officer,
  id: `user of ${organisation}`,
  roles: ['enterprise'],
  organisation,
})

test('a file is open to whom a record that names it is open; a guessed digest is one that does not exist', async () => {
  const { sha256 } = JSON.parse((await hand(officer, '合同扫描件')).body)
  const { rows } = await bureau.run(officer, client => listRecords(client, officer, contract, now, { page: 1, size: 500 }))
  const row = rows.find(one => one.values['seller'] !== null)!
  const own = enterprise(String(row.values['seller']))
  const address = `/api/evidence/${sha256}`
  const nothing = await ask(own, 'GET', `/api/evidence/${'0'.repeat(64)}`)
  expect(nothing.status).toBe(404)
  expect(await ask(own, 'GET', address)).toEqual(nothing)
  const given = { values: toJson(contract, row.values), source: row.source, reason: '补充附件', attachments: [sha256] }
  await bureau.run(officer, client => changeRecord(client, officer, contract, row.id, row.version, given))
  expect(await ask(own, 'GET', address)).toEqual({ status: 200, body: '合同扫描件' })
  expect(await ask(enterprise(null), 'GET', address)).toEqual(nothing)
  expect((await ask({ ...officer, roles: ['expert'] }, 'GET', `${address}/meta`)).status).toBe(404)
})

test('who hands a file in sees it, also one that was there already', async () => {
  const first = enterprise('0190b5a0-0000-7000-8000-000000000001')
  const second = enterprise('0190b5a0-0000-7000-8000-000000000002')
  const { sha256 } = JSON.parse((await hand(first, '情况说明')).body)
  expect((await ask(first, 'GET', `/api/evidence/${sha256}`)).status).toBe(200)
  expect((await ask(second, 'GET', `/api/evidence/${sha256}`)).status).toBe(404)
  expect((await hand(second, '情况说明')).status).toBe(201)
  expect((await ask(second, 'GET', `/api/evidence/${sha256}`)).status).toBe(200)
})

test('a leader closes a verified task, and edits nothing', async () => {
  const leader: Actor = { ...officer, id: 'leader', roles: ['leader'] }
  const { rows } = await bureau.run(officer, client => listRecords(client, officer, task, now, { page: 1, size: 500 }))
  const move = task.flow!.moves.find(
    one => one.who.op === 'any' && JSON.stringify(one.who).includes('leader') && !one.records.length,
  )!
  const row = rows.find(one => move.from.includes(String(one.values['state'])))!
  const taken = await ask(leader, 'POST', `/api/records/task/${row.id}/moves/${move.name}`, {
    version: row.version,
    source: row.source,
    values: {},
  })
  expect(taken).toMatchObject({ status: 200 })
  expect((await ask(leader, 'POST', '/api/records/task', { values: {}, source: 'x' })).status).toBe(403)
})

test('nobody who may not see a hidden field finds it out by filters or order', async () => {
  const auditor: Actor = { ...officer, id: 'auditor', roles: ['auditor'] }
  for (const query of ['filter[contact]=138', 'sort=contact', 'sort=-birthYear', 'filter[birthYear]=1970..']) {
    expect({ query, status: (await ask(auditor, 'GET', `/api/records/person?${query}`)).status }).toEqual({ query, status: 403 })
    expect({ query, status: (await ask(auditor, 'GET', `/api/records/person/export.csv?${query}`)).status }).toEqual({
      query,
      status: 403,
    })
    expect({ query, status: (await ask(officer, 'GET', `/api/records/person?${query}`)).status }).toEqual({ query, status: 200 })
  }
})
