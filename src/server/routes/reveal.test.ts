import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { person } from '../../registers/person/register.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { listRecords, now } from '../../storage/read.ts'
import { createRecord } from '../../storage/save.ts'
import { makeServer } from '../app.ts'

let bureau: Bureau
let app: FastifyInstance
let id: string

const values = { name: '丁一', employer: null, birthYear: 1971, contact: '13812345678' }

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  app = await makeServer(bureau, officer.region)
  const [example] = (await bureau.run(officer, client => listRecords(client, officer, person, now, { page: 1, size: 1 }))).rows
  const given = Object.fromEntries(
    Object.entries(person.fields).map(([name, field]) => [
      name,
      example!.values[name] == null ? null : field.toJson(example!.values[name] as never),
    ]),
  )
  id = (
    await bureau.run(officer, client =>
      createRecord(client, officer, person, { values: { ...given, ...values, employer: given['employer'] }, source: '登记表' }),
    )
  ).id
})
afterAll(async () => {
  await app.close()
  await bureau.close()
})

const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const answer = await app.inject({ method, url, headers: { host: 'localhost' }, ...(payload && { payload }) })
  return {
    status: answer.statusCode,
    text: answer.body,
    json: answer.headers['content-type']?.toString().includes('json') ? answer.json() : null,
  }
}
const address = () => `/api/records/person/${id}`

test('a telephone number and a year of birth go out as stars, everywhere', async () => {
  for (const url of [
    address(),
    `${address()}/history`,
    '/api/records/person?size=500',
    '/api/records/person/export.csv?lang=zh',
    '/api/search?q=丁一',
  ]) {
    const { status, text } = await ask('GET', url)
    expect({ url, status, told: text.includes('13812345678') || text.includes('1971') }).toEqual({
      url,
      status: 200,
      told: false,
    })
  }
  const { json } = await ask('GET', address())
  expect(json.row.values).toMatchObject({ contact: '138****5678', birthYear: '19**' })
})

test('it is shown with a reason, which the audit log keeps; without one it is not', async () => {
  expect((await ask('POST', `${address()}/reveal`, { field: 'contact', reason: ' ' })).status).toBe(400)
  expect((await ask('POST', `${address()}/reveal`, { field: 'name', reason: '核实' })).status).toBe(400)
  const shown = await ask('POST', `${address()}/reveal`, { field: 'contact', reason: '电话核实' })
  expect(shown).toMatchObject({ status: 200, json: { field: 'contact', value: '13812345678' } })
  const auditor = { ...officer, id: 'auditor', roles: ['auditor'] as const }
  const traces = await bureau.run(auditor, client =>
    client.query("select actor, detail from audit_entry where action = 'reveal' and record = $1", [id]),
  )
  expect(traces.rows).toEqual([{ actor: officer.id, detail: { field: 'contact', reason: '电话核实' } }])
  const colleague = { ...officer, id: 'colleague' }
  const seen = await bureau.run(colleague, client => client.query("select from audit_entry where action = 'reveal'"))
  expect(seen.rowCount).toBe(0)
})

test('stars that come back change nothing, and are never saved', async () => {
  const { json } = await ask('GET', address())
  const { row } = json
  const save = (changes: object, version = row.version) =>
    ask('PUT', address(), { values: { ...row.values, ...changes }, version, source: '登记表', reason: '核对' })
  const saved = await save({ title: null })
  expect(saved.status).toBe(200)
  const kept = await bureau.run(officer, client => client.query('select contact, birth_year from person where id = $1', [id]))
  expect(kept.rows).toEqual([{ contact: '13812345678', birth_year: '1971' }])
  const wrong = await save({ contact: '139****5678' }, saved.json.row.version)
  expect(wrong).toMatchObject({ status: 400, json: { error: { problems: [{ code: 'masked-value', place: 'contact' }] } } })
  const changed = await save({ contact: '13912345678' }, saved.json.row.version)
  expect(changed).toMatchObject({ status: 200, json: { row: { values: { contact: '139****5678' } } } })
})
