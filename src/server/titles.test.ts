import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../../test/server.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

async function ask(path: string, json?: unknown) {
  const init =
    json === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
  const answer = await fetch(server.url + path, init)
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
  return { status: answer.status, body: (await answer.json()) as any }
}

test('who lapses by a day, with names, and what is left of each stock', async () => {
  const { status, body } = await ask('/api/titles/outlook?asAt=2006-10-31&by=2007-10-31')
  expect([status, body.from, body.by]).toEqual([200, '2006-10-31', '2007-10-31'])
  expect(body.endings.length).toBeGreaterThan(10)
  for (const { title, lastDay, after } of body.endings)
    expect([
      title.zh.includes(' · '),
      lastDay >= '2006-10-31' && lastDay <= '2007-10-31',
      ['renewed', 'applied', 'open'].includes(after),
    ]).toEqual([true, true, true])
  expect(
    body.stocks.find(({ indicator }: { indicator: string }) => indicator === 'designation.high-tech.national'),
  ).toMatchObject({ held: '7' })
  expect(body.rules.every(({ source }: { source: { en: string; zh: string } }) => source.en && source.zh)).toBe(true)
  // As known before the titles were entered there is nothing to lapse.
  expect((await ask('/api/titles/outlook?asAt=2006-10-31&by=2007-10-31&knownAt=1990-01-01')).body.endings).toEqual([])
  for (const bad of ['by=2006-10-30&asAt=2006-10-31', 'by=soon', 'asAt=2006-02-30'])
    expect((await ask(`/api/titles/outlook?${bad}`)).status).toBe(400)
})

test('a title says where it stands on a day', async () => {
  const { body } = await ask('/api/records/designation?filter[state]=lapsed')
  const [row] = body.rows
  const life = (await ask(`/api/titles/${row.id}/life?asAt=2006-10-31`)).body
  expect(life).toMatchObject({ day: '2006-10-31', state: 'lapsed', phase: 'lapsed', move: null, proposal: null, rules: [] })
  expect((await ask(`/api/titles/${row.id}/life?asAt=${row.values.term.from}`)).body.phase).toBe('valid')
  expect((await ask('/api/titles/01890000-0000-7000-8000-000000000000/life')).status).toBe(404)
})

test('the pool is asked for by rules, year and kind', async () => {
  const pool = async (query: string) => (await ask(`/api/titles/pool?asAt=2006-10-31&${query}`)).body
  const all = await pool('set=high-tech-2016')
  expect(all).toMatchObject({ year: 2006, day: '2006-10-31', total: 120, set: { id: 'high-tech-2016', inForce: false } })
  expect(all.firms).toHaveLength(50)
  expect((await pool('set=high-tech-2016&page=3')).firms).toHaveLength(20)
  const near = await pool('set=high-tech-2016&show=near')
  expect(near.total).toBe(all.counts.near)
  const missing = near.firms.flatMap(({ missing: some }: { missing: { address: string }[] }) => some)
  expect(missing[0].address).toMatch(/^\/registers\/enterprise-year\//)
  expect((await pool('year=2005')).day).toBe('2005-12-31')
})

test('the API is described', async () => {
  const { paths } = (await ask('/api/openapi.json')).body
  for (const path of [
    '/api/duplicates',
    '/api/merges',
    '/api/merges/{id}/undo',
    '/api/titles/outlook',
    '/api/titles/approvals',
    '/api/titles/pool',
    '/api/titles/{id}/life',
  ])
    expect(paths[path]).toBeDefined()
})

test('the calendar can be subscribed to', async () => {
  const answer = await fetch(`${server.url}/api/titles/calendar.ics?lang=zh`)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(100)
  const uids = text.replaceAll('\r\n ', '').match(/^UID:.*$/gm)!
  expect(new Set(uids).size).toBe(uids.length)
})

test('many titles are approved by one document, or none', async () => {
  const { body } = await ask('/api/records/designation?filter[state]=publicised')
  const records = body.rows.map(({ id, version }: { id: string; version: number }) => ({ id, version }))
  const approval = { records, documentNumber: '国科火字〔2006〕9号', approvedOn: '2006-11-01', from: '2006-11-01' }
  const other = (await ask('/api/records/designation?filter[state]=applied')).body.rows[0]
  const none = await ask('/api/titles/approvals', {
    ...approval,
    records: [...records, { id: other.id, version: other.version }],
  })
  expect([none.status, none.body.error.problems[0].place]).toEqual([400, `designation/${other.id}`])
  const made = await ask('/api/titles/approvals', approval)
  expect([made.status, made.body.approved.length]).toEqual([201, records.length])
  expect((await ask(`/api/records/designation/${records[0].id}`)).body.row.values).toMatchObject({
    state: 'approved',
    documentNumber: '国科火字〔2006〕9号',
    term: { from: '2006-11-01', until: '2009-10-31' },
  })
  expect((await ask('/api/titles/approvals', approval)).status).toBe(409)
  for (const bad of [null, {}, { ...approval, records: [{}] }, { ...approval, records: [] }, { ...approval, from: 'soon' }])
    expect({ bad, status: (await ask('/api/titles/approvals', bad)).status }).toEqual({ bad, status: 400 })
})
