import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../test/accounts.ts'
import { officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { organisation } from '../registers/organisation/register.ts'
import { listRecords, now, readCurrent, readVersions } from '../storage/read.ts'
import type { StoredRow } from '../storage/row.ts'
import { withdrawRecord } from '../storage/save.ts'

/** An enterprise says that its address has changed; an officer accepts it, and the organisation's record says so. */
let server: Awaited<ReturnType<typeof start>>
let firm: StoredRow
let another: StoredRow

const start = () =>
  startTestServer({
    accounts: true,
    belongs: async bureau => {
      const where = { op: 'is', column: organisation.columns.kind.ref, value: { literal: 'enterprise' } } as const
      const { rows } = await bureau.run(officer, client =>
        listRecords(client, officer, organisation, now, { where, page: 1, size: 2 }),
      )
      firm = rows[0]!
      another = rows[1]!
      return { organisation: firm.id }
    },
  })
beforeAll(async () => {
  server = await start()
})
afterAll(() => server.close())

type Role = Parameters<typeof signInAs>[1]
const ask = async (role: Role, path: string, method = 'GET', body?: object) => {
  const person = await signInAs(server, role)
  const headers = { 'content-type': 'application/json' }
  const answer = await person(`/api/records/${path}`, { method, ...(body && { headers, body: JSON.stringify(body) }) })
  return { status: answer.status, body: await answer.json() }
}
const change = { address: '岚城市海云区滨海大道6号', contact: '0576-8800 1234', contactPerson: '贺望舒' }
const propose = (values: object = {}, role: Role = 'enterprise') => {
  const given = { organisation: firm.id, proposedOn: '2026-03-02', state: 'proposed', ...change, ...values }
  return ask(role, 'contact-change', 'POST', { values: given, source: '企业申报' })
}
const move = (role: Role, row: { id: string; version: number }, name: string, values: object) =>
  ask(role, `contact-change/${row.id}/moves/${name}`, 'POST', {
    version: row.version,
    values,
    source: '企业申报',
    reason: '已电话核实',
  })
const current = () => server.bureau.run(officer, client => readCurrent(client, organisation, officer, firm.id))

test('the enterprise proposes, and nobody else is touched by it yet', async () => {
  const { status, body } = await propose()
  expect(status).toBe(201)
  expect((await current())!.version).toBe(firm.version)
  // It neither decides on its own proposal, nor enters it as decided, nor proposes for another.
  expect((await move('enterprise', body.row, 'accept', { decidedOn: '2026-03-03' })).status).toBeGreaterThanOrEqual(400)
  expect((await propose({ state: 'accepted', decidedOn: '2026-03-03' })).status).toBe(403)
  expect([400, 403]).toContain((await propose({ organisation: another.id })).status)
  expect((await move('leader', body.row, 'accept', { decidedOn: '2026-03-03' })).status).toBeGreaterThanOrEqual(400)
  expect((await ask('officer', `contact-change/${body.row.id}`)).body.row.values.state).toBe('proposed')
})

test('accepted, the organisation’s record says it; history and log say why', async () => {
  const { row } = (await propose()).body
  const before = (await current())!
  expect((await move('officer', row, 'accept', { decidedOn: '2026-03-03' })).status).toBe(200)
  const after = (await current())!
  expect(after.values).toEqual({ ...before.values, ...change })
  expect(after).toMatchObject({ version: before.version + 1, source: '企业申报' })
  expect(after.reason).toContain('已电话核实')
  const { rows } = await server.bureau.run(officer, client =>
    client.query('select action from audit_entry where record = $1 and version = $2', [firm.id, after.version]),
  )
  expect(rows).toEqual([{ action: 'pass-on' }])
  // The same once more changes nothing, and makes no version.
  const again = (await propose()).body.row
  expect((await move('officer', again, 'accept', { decidedOn: '2026-03-03' })).status).toBe(200)
  expect((await current())!.version).toBe(after.version)
})

test('what is left empty stays as it is', async () => {
  const before = (await current())!
  const { row } = (await propose({ address: null, contactPerson: null, contact: 'office@firm.example' })).body
  await move('officer', row, 'accept', { decidedOn: '2026-03-03' })
  expect((await current())!.values).toEqual({ ...before.values, contact: 'office@firm.example' })
})

test('a decision that is undone takes back what it passed on, and nothing that was changed since', async () => {
  const before = (await current())!
  const { row } = (await propose({ address: '岚城市海云区北路2号', contact: '0576-8800 9999', contactPerson: null })).body
  const { body } = await move('officer', row, 'accept', { decidedOn: '2026-03-03' })
  const firmNow = await ask('officer', `organisation/${firm.id}`)
  await ask('officer', `organisation/${firm.id}`, 'PUT', {
    version: firmNow.body.row.version,
    values: { ...firmNow.body.row.values, address: '岚城市海云区北路2号3幢' },
    source: '电话',
    reason: '补充',
  })
  const version = body.row.version
  const undone = await ask('officer', `contact-change/${row.id}/undo`, 'POST', { version, reason: '误采纳' })
  expect(undone.status).toBe(200)
  expect((await ask('officer', `contact-change/${row.id}`)).body.row.values.state).toBe('proposed')
  expect((await current())!.values).toEqual({ ...before.values, address: '岚城市海云区北路2号3幢' })
})

test('a refusal needs its grounds, which the enterprise reads, and changes nothing', async () => {
  const { row } = (await propose({ address: '海云区' })).body
  expect((await move('officer', row, 'refuse', { decidedOn: '2026-03-03' })).status).toBe(400)
  const before = (await current())!
  expect((await move('officer', row, 'refuse', { decidedOn: '2026-03-03', grounds: '住所须具体到门牌号' })).status).toBe(200)
  expect((await ask('enterprise', `contact-change/${row.id}`)).body.row.values.grounds).toBe('住所须具体到门牌号')
  expect((await current())!).toEqual(before)
})

test('of two who decide at once one is told', async () => {
  const { row } = (await propose({ address: '岚城市海云区新街7号' })).body
  const outcomes = await Promise.all([
    move('officer', row, 'accept', { decidedOn: '2026-03-03' }),
    move('section-head', row, 'refuse', { decidedOn: '2026-03-03', grounds: '重复' }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('where the organisation’s record is gone, nothing is accepted', async () => {
  const { row } = (await propose({ address: '岚城市海云区老街1号' })).body
  const { id, version } = (await current())!
  await server.bureau.run(officer, client => withdrawRecord(client, officer, organisation, id, version, '重复登记'))
  const refused = await move('officer', row, 'accept', { decidedOn: '2026-03-03' })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect((await ask('officer', `contact-change/${row.id}`)).body.row.values.state).toBe('proposed')
  expect((await server.bureau.run(officer, client => readVersions(client, organisation, officer, id))).at(-1)!.version).toBe(
    version,
  )
})
