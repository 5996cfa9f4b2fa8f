import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { readCsv } from '../engines/csv.ts'
import { readRow } from '../engines/sheet/read-row.ts'
import { understandSheet } from '../engines/sheet/understand.ts'
import { versionTable } from '../kernel/population.ts'
import { registers } from '../registers/index.ts'
import { environmentFor } from '../storage/embedded/program.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

async function ask(path: string, options: RequestInit = {}) {
  const response = await fetch(server.url + path, options)
  const text = await response.text()
  return { status: response.status, text, headers: response.headers }
}
const send = (path: string, body: string, type = 'application/json', method = 'POST') =>
  ask(path, { method, body, headers: { 'content-type': type } })
const code = (text: string): unknown => JSON.parse(text).error.code

const designationType = (values: object) => ({
  values: {
    code: `security-${Math.random()}`,
    name: { zh: '某项资质' },
    ...values,
  },
  source: 'Ledger',
})

describe('pages of other sites', () => {
  const from = (site: string, dest: string) => ({ headers: { 'sec-fetch-site': site, 'sec-fetch-dest': dest } })

  test('may lead people here, and load nothing into their own page', async () => {
    for (const site of ['cross-site', 'same-site'])
      for (const dest of ['image', 'script', 'iframe', 'empty'])
        expect({ site, dest, status: (await ask('/api/indicators', from(site, dest))).status }).toEqual({
          site,
          dest,
          status: 403,
        })
    expect((await ask('/api/indicators', from('cross-site', 'document'))).status).toBe(200)
    for (const site of ['same-origin', 'none']) expect((await ask('/api/indicators', from(site, 'empty'))).status).toBe(200)
  })

  test('what a form can send without asking is nothing this server reads', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const path of ['/api/records/designation-type', '/api/evidence', '/api/editions'])
        expect({ type, path, status: (await send(path, '{"values":{}}', type)).status }).toEqual({ type, path, status: 415 })
  })

  test('answers stay out of other pages and out of the browser’s store', async () => {
    const { headers } = await ask('/api/indicators')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("base-uri 'none'")
  })
})

describe('evidence', () => {
  test('is bytes and nothing else; bytes are taken nowhere else', async () => {
    for (const body of ['{}', '["a"]', '[1]', 'null']) expect((await send('/api/evidence', body)).status).toBe(415)
    expect((await ask('/api/evidence', { method: 'POST' })).status).toBe(400)
    expect((await send('/api/records/designation-type', 'x', 'application/octet-stream')).status).toBe(415)
  })

  test('a name cannot turn its end around', async () => {
    const name = encodeURIComponent('report\u202Efdp.exe')
    const kept = await ask('/api/evidence', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': name },
    })
    expect(JSON.parse(kept.text).name).toBe('reportfdp.exe')
  })
})

describe('input made to break things is bad input, not a bug', () => {
  const kinds = new Map(
    registers.flatMap(register =>
      Object.entries(register.fields).map(([name, field]) => [field.kind, { register, name }] as const),
    ),
  )
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`

  test.each([...kinds])('%s', async (_kind, { register, name }) => {
    for (const value of ['{"toString":1,"valueOf":1}', nested, '"a\\u0000b"', '"\\ud800"', '"0000-01-01"', '-1e308', '[[[]]]']) {
      const { status, text } = await send(`/api/records/${register.name}`, `{"values":{"${name}":${value}},"source":"s"}`)
      expect({ value: value.slice(0, 40), status, code: code(text) }).toEqual({
        value: value.slice(0, 40),
        status: 400,
        code: 'problems',
      })
    }
  })

  test('a long text is refused as fast as a short one', async () => {
    const long = JSON.stringify(`1${' '.repeat(1_000_000)}x`)
    for (const kind of ['money', 'period', 'date', 'decimal'] as const) {
      const { register, name } = kinds.get(kind)!
      const before = performance.now()
      expect((await send(`/api/records/${register.name}`, `{"values":{"${name}":${long}},"source":"s"}`)).status).toBe(400)
      expect({ kind, slow: performance.now() - before > 2000 }).toEqual({ kind, slow: false })
    }
  })

  test('days before the calendar, editions that are none, NUL and objects where a text belongs', async () => {
    const edition = 'cooperation-project.signed.edition'
    for (const path of [
      '/api/records/organisation?asAt=0000-01-01',
      '/api/records/organisation?knownAt=0000-01-01',
      '/api/figures?since=0000-01-01',
      '/api/figures?range=0000-01-01/2006-01-01',
      '/api/figures?asAt=0001-01-01&year=1000',
      `/api/figures?indicator=${edition}&edition=abc`,
    ])
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 400 })
    const trap = { toString: 1, valueOf: 1 }
    for (const body of [{ summary: trap }, { summary: 'work-summary', asAt: trap }, { summary: 'work-summary', period: [trap] }])
      expect({ body, bug: (await send('/api/editions', JSON.stringify(body))).status >= 500 }).toEqual({ body, bug: false })
    const [row] = JSON.parse((await ask('/api/records/outreach-event?size=1')).text).rows
    const withdraw = (body: object) =>
      send(`/api/records/outreach-event/${row.id}`, JSON.stringify(body), 'application/json', 'DELETE')
    expect((await withdraw({ version: trap, reason: 'x' })).status).toBe(400)
    expect(code((await withdraw({ version: row.version, reason: trap })).text)).toBe('problems')
    expect(code((await withdraw({ version: row.version, reason: '\u0000' })).text)).toBe('problems')
    expect((await withdraw({ version: row.version, reason: 'entered\u0000 twice' })).status).toBe(200)
  })

  test('a reason with a NUL freezes an edition without it', async () => {
    const body = { summary: 'work-summary', period: '2006', asAt: '2006-10-31', reason: 'for\u0000 the file' }
    const { status, text } = await send('/api/editions', JSON.stringify(body))
    expect([status, status === 201 ? JSON.parse(text).edition.reason : code(text)]).toEqual([201, 'for the file'])
  })
})

test('a version is closed once: not even the application’s own role can open it again or move its end', async () => {
  const table = versionTable('organisation')
  const touch = (change: string, where: string) =>
    server.bureau.run(
      officer,
      async client => (await client.query(`update ${table} set superseded_at = ${change} where ${where}`)).rowCount,
    )
  const [row] = JSON.parse((await ask('/api/records/organisation?size=1')).text).rows
  expect(await touch('now()', `id = '${row.id}' and superseded_at = 'infinity'`)).toBe(1)
  expect(await touch(`'infinity'`, `id = '${row.id}'`)).toBe(0)
  expect(await touch(`recorded_at + interval '1 second'`, `id = '${row.id}'`)).toBe(0)
  expect(await touch(`'infinity'`, `superseded_at = 'infinity'`).catch(error => String(error))).toMatch(
    /row-level security|permission/,
  )
})

describe('sheets', () => {
  const register = registers.find(one => one.name === 'designation-type')!

  test('no text becomes a formula, also full-width or behind another separator; all come back whole', async () => {
    const [sample] = JSON.parse((await ask('/api/records/designation-type?size=1')).text).rows
    const names = ['=1+1', '＝1+1', '＋1', '＠SUM(A1)', 'a;=1+1', '-cmd']
    for (const zh of names) {
      const draft = designationType({ ...sample.values, code: `csv-${names.indexOf(zh)}`, name: { zh, en: null } })
      expect((await send('/api/records/designation-type', JSON.stringify(draft))).status).toBe(201)
    }
    const { text } = await ask('/api/records/designation-type/export.csv?filter[code]=csv-')
    expect(text).toContain('"a;=1+1"')
    const plain = text.replace(/"(?:[^"]|"")*"/g, 'quoted')
    for (const cell of plain.split(/[,;\t\r\n]+/)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/)
    const rows = readCsv(text)
    const context = { ...understandSheet(register, rows)!, date1904: false }
    const read = rows.slice(1).map(row => (readRow(register, context, row).values['name'] as { zh: string }).zh)
    expect(read.sort()).toEqual([...names].sort())
  })

  test('a title with braces of its own does not become another reference', () => {
    const designation = registers.find(one => one.name === 'designation')!
    const [id, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
    const type = { at: 0, head: 'type', meaning: { field: 'type', language: null }, way: 'head', unit: null } as const
    const context = { columns: [type], unit: null, date1904: false }
    const row = readRow(designation, context, { line: 2, cells: [`Title {${other}} of a kind {${id}}`] })
    expect(row.values['type']).toBe(id)
  })
})

test('a program that runs as another user is told nothing of our environment but the search path', () => {
  const user = { name: 'nobody', uid: 65_534, gid: 65_534 }
  expect(Object.keys(environmentFor(user)).sort()).toEqual(['PATH', 'TZ'])
  expect(Object.keys(environmentFor(null)).length).toBeGreaterThan(2)
})
