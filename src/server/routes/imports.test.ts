import { readXlsx, writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../../../test/server.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer is what it checks
type Answer = { readonly status: number; readonly body: any }

async function ask(method: string, path: string, json?: unknown): Promise<Answer> {
  const init = json === undefined ? {} : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
  const answer = await fetch(server.url + path, { method, ...init })
  return { status: answer.status, body: await answer.json() }
}

async function handIn(rows: (string | number | boolean | null)[][], name = '发放表.xlsx') {
  const body = await writeXlsx({ sheets: [{ name: '表1', rows }] })
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) }
  const answer = await fetch(`${server.url}/api/imports/files`, { method: 'POST', headers, body: new Uint8Array(body) })
  expect(answer.status).toBe(201)
  return (await answer.json()) as { sha256: string; name: string }
}

/** Starts a job and waits for its end. */
async function job(request: object) {
  const { status, body } = await ask('POST', '/api/imports/jobs', { register: 'handout', sheet: '表1', ...request })
  expect(status).toBe(202)
  for (;;) {
    const { body: found } = await ask('GET', `/api/imports/jobs/${body.id}`)
    if (found.state !== 'running') return found
    await new Promise(resolve => setTimeout(resolve, 30))
  }
}

const head = ['资料', '品种', '数量', '免费赠送', '发放日期']

test('handed in, understood, corrected, previewed, imported, listed, undone', async () => {
  const file = await handIn([
    ['发放表'],
    head,
    ['未 甲', '科普图书', 3, '是', '2006.5.1'],
    ['未 乙', '科普图书', 4, '是', '2006.5.2'],
  ])
  expect(file.name).toBe('发放表.xlsx')
  const read = await ask('POST', '/api/imports/read', { register: 'handout', ...file })
  expect(read.body.sheets).toMatchObject([
    {
      name: '表1',
      headLines: [2],
      above: ['发放表'],
      rows: [{ line: 3, cells: ['未 甲', '科普图书', '3', '是', '2006.5.1'] }, {}],
    },
  ])
  expect(read.body.sheets[0].columns[0]).toMatchObject({ head: '资料', meaning: null })
  const columns = [{ at: 0, field: 'title', language: null }]
  const preview = await job({ ...file, columns })
  expect(preview).toMatchObject({ state: 'done', result: { id: null, created: 2, refused: 0 } })
  const done = await job({ ...file, columns, source: '发放台账', mode: 'all' })
  expect(done.result).toMatchObject({ created: 2 })
  const { body } = await ask('GET', '/api/records/handout?q=未')
  expect(body).toMatchObject({ total: 2, rows: [{ source: '发放台账' }, { source: '发放台账' }] })
  const listed = await ask('GET', '/api/imports')
  expect(listed.body.imports[0]).toMatchObject({ id: done.result.id, file: '发放表.xlsx', created: 2, undone: null })
  // The next file of this form is understood without help.
  const next = await handIn([head, ['未 丙', '科普图书', 3, '是', '2006.5.1']])
  const again = await ask('POST', '/api/imports/read', { register: 'handout', ...next })
  expect(again.body.sheets[0].columns[0]).toMatchObject({ meaning: { field: 'title' }, way: 'remembered' })
  expect((await ask('POST', `/api/imports/${done.result.id}/undo`, {})).body).toEqual({ restored: 2, kept: [] })
  expect((await ask('GET', '/api/records/handout?q=未')).body.total).toBe(0)
  expect((await ask('POST', `/api/imports/${done.result.id}/undo`, {})).status).toBe(409)
})

test('bad rows come back marked', async () => {
  const file = await handIn([
    ['名称', ...head.slice(1)],
    ['申 甲', '不知', 3, '是', '2006.5.1'],
  ])
  const preview = await job(file)
  expect(preview.result.problems).toMatchObject([{ code: 'not-an-option', line: 2, at: 1 }])
  const answer = await fetch(`${server.url}/api/imports/jobs/${preview.id}/errors.xlsx?lang=zh`)
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  expect(sheets[0]!.rows[1]!.at(-1)).toContain('品种')
  expect((await job({ ...file, mode: 'all' })).result).toMatchObject({ id: null, refused: 1 })
})

test('what a list shows is exported as a workbook too', async () => {
  const answer = await fetch(`${server.url}/api/records/place/export.xlsx?lang=zh`)
  expect(answer.headers.get('content-disposition')).toContain('place.xlsx')
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  const { body } = await ask('GET', '/api/records/place?size=1')
  expect(sheets[0]!.rows).toHaveLength(body.total + 1)
  expect(sheets[0]!.rows[0]!.slice(0, 3)).toEqual(['id', 'version', '名称 (中文)'])
})

test('what cannot be is refused', async () => {
  expect((await ask('POST', '/api/imports/read', { register: 'handout', sha256: '../x' })).status).toBe(400)
  expect((await ask('POST', '/api/imports/read', { register: 'nothing', sha256: 'a'.repeat(64) })).status).toBe(404)
  expect(
    (await ask('POST', '/api/imports/read', { register: 'handout', sha256: 'a'.repeat(64), name: 'x' })).body.error.code,
  ).toBe('file-unreadable')
  expect((await ask('GET', '/api/imports/jobs/none')).status).toBe(404)
  expect((await ask('POST', '/api/imports/00000000-0000-7000-8000-000000000001/undo', {})).status).toBe(404)
})
