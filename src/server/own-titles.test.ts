import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../test/accounts.ts'
import { officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { toJson } from '../kernel/draft.ts'
import { annualReport } from '../registers/annual-report/register.ts'
import { designation } from '../registers/designation/register.ts'
import { organisation } from '../registers/organisation/register.ts'
import { listRecords, now } from '../storage/read.ts'
import { newId } from '../storage/record-id.ts'
import type { StoredRow } from '../storage/row.ts'
import { changeRecord, createRecord } from '../storage/save.ts'

/** An enterprise reads the annual reports of its own titles: a report names the title, the title its holder. */
let server: Awaited<ReturnType<typeof start>>
let own: StoredRow
let another: StoredRow
let ownReport: StoredRow
let otherReport: StoredRow

const start = () =>
  startTestServer({
    accounts: true,
    belongs: async bureau => {
      const { rows } = await bureau.run(officer, client =>
        listRecords(client, officer, designation, now, { page: 1, size: 5000 }),
      )
      const held = rows.filter(({ values }) => values['organisation'] !== null && values['state'] === 'valid')
      own = held[0]!
      another = held.find(({ values }) => values['organisation'] !== own.values['organisation'])!
      return { organisation: String(own.values['organisation']) }
    },
  })

const report = (title: StoredRow) =>
  server.bureau.run(officer, client => {
    const values = { title: title.id, year: 2095, dueOn: '2096-05-31', state: 'due' }
    return createRecord(client, officer, annualReport, { values, source: '年报通知' })
  })
const ask = async (path: string, method = 'GET', body?: object) => {
  const enterprise = await signInAs(server, 'enterprise')
  const headers = { 'content-type': 'application/json' }
  const answer = await enterprise(path, { method, ...(body && { headers, body: JSON.stringify(body) }) })
  return { status: answer.status, body: await answer.json() }
}

beforeAll(async () => {
  server = await start()
  ownReport = await report(own)
  otherReport = await report(another)
})
afterAll(() => server.close())

test('its own are listed and opened with the title’s name; those of others are not there', async () => {
  const { body: list } = await ask('/api/records/annual-report?size=500')
  const ids = list.rows.map(({ id }: { id: string }) => id)
  expect(ids).toContain(ownReport.id)
  expect(ids).not.toContain(otherReport.id)
  for (const { values } of list.rows) expect((await ask(`/api/records/designation/${values.title}`)).status).toBe(200)
  const { status, body } = await ask(`/api/records/annual-report/${ownReport.id}`)
  expect(status).toBe(200)
  expect(body.may.write).toBe(false)
  expect(body.titles[own.id].title.zh).not.toBe('')
  expect((await ask(`/api/records/annual-report/${ownReport.id}/history`)).status).toBe(200)
  expect(await ask(`/api/records/annual-report/${otherReport.id}`)).toEqual(await ask(`/api/records/annual-report/${newId()}`))
})

test('it reads and does not write', async () => {
  const { values, version, source } = (await ask(`/api/records/annual-report/${ownReport.id}`)).body.row
  const saved = await ask(`/api/records/annual-report/${ownReport.id}`, 'PUT', { values, version, source, reason: 'x' })
  expect(saved.status).toBe(403)
})

test('a title that goes to another holder takes its reports along, from the next request on', async () => {
  const give = (row: StoredRow, organisation: unknown) =>
    server.bureau.run(officer, client => {
      const given = { values: { ...toJson(designation, row.values), organisation }, source: row.source, reason: '更正' }
      return changeRecord(client, officer, designation, row.id, row.version, given)
    })
  const where = { op: 'is', column: organisation.columns.kind.ref, value: { literal: 'university' } } as const
  const { rows } = await server.bureau.run(officer, client =>
    listRecords(client, officer, organisation, now, { where, page: 1, size: 1 }),
  )
  const gone = await give(own, rows[0]!.id)
  expect((await ask(`/api/records/annual-report/${ownReport.id}`)).status).toBe(404)
  await give(gone, own.values['organisation'])
  expect((await ask(`/api/records/annual-report/${ownReport.id}`)).status).toBe(200)
})

test('row security follows what the transaction noted, and nothing where it noted nothing', async () => {
  const count = async (noted: string | null) =>
    server.bureau.run({ ...officer, roles: ['enterprise'], organisation: String(own.values['organisation']) }, async client => {
      if (noted !== null) await client.query("select set_config('torchbook.own_designation_organisation', $1, true)", [noted])
      return Number((await client.query('select count(*) from annual_report_version')).rows[0].count)
    })
  expect(await count(null)).toBeGreaterThan(0)
  expect(await count('')).toBe(0)
})
