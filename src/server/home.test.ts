import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../../test/server.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = async <Answer>(path: string): Promise<Answer> => (await fetch(`${server.url}${path}`)).json() as Promise<Answer>
const send = async (method: string, path: string, body: unknown) => {
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as { row: { id: string; version: number } } }
}

interface Due {
  readonly total: number
  readonly counts: Readonly<Record<string, number>>
  readonly items: readonly { readonly kind: string; readonly due: string; readonly late: boolean; readonly address: string }[]
}

test('what is due comes the most urgent first, is counted by kind, and each next step has a page', async () => {
  const all = await get<Due>('/api/home/due?days=365')
  expect(all.total).toBeGreaterThan(20)
  expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(all.total)
  const days = all.items.map(({ due }) => due)
  expect(days).toEqual(days.toSorted())
  for (const { address } of all.items) expect(address).toMatch(/^\/(returns|registers\/[a-z-]+)\/(new\?|[0-9a-f-]{36})/)
  const tasks = await get<Due>('/api/home/due?days=365&kind=task')
  expect(tasks.items.length).toBe(all.counts['task'])
  expect((await get<Due>('/api/home/due?days=30')).total).toBeLessThan(all.total)
  expect((await fetch(`${server.url}/api/home/due?days=many`)).status).toBe(400)
})

test('a figure stands against last year and its target, which is reached when the records say so', async () => {
  interface Leading {
    readonly figures: readonly {
      readonly indicator: string
      readonly text: { readonly zh: string }
      readonly lastYear: { readonly zh: string } | null
      readonly growth: string | null
      readonly target: { readonly record: string; readonly share: string; readonly reached: boolean } | null
    }[]
  }
  const of = async (name: string) =>
    (await get<Leading>('/api/home/figures')).figures.find(({ indicator }) => indicator === name)!
  expect(await of('budget-line.fiscal-st-funds')).toMatchObject({
    text: { zh: '2500万元' },
    lastYear: { zh: '2132万元' },
    // 25.00 / 21.32 = 1.17260…
    growth: '17.3',
    target: { share: '100', reached: true },
  })
  const { target } = await of('budget-line.fiscal-st-funds')
  const raised = await send('PUT', `/api/records/indicator-target/${target!.record}`, {
    version: 1,
    values: { indicator: 'budget-line.fiscal-st-funds', year: 2006, value: '50000000' },
    source: '目标责任书（调整）',
    reason: '年中调整',
  })
  expect(raised.status).toBe(200)
  expect((await of('budget-line.fiscal-st-funds')).target).toMatchObject({ share: '50', reached: false })
})

test('what somebody did to a register on one day is one line; the newest comes first', async () => {
  interface Change {
    readonly register: string
    readonly kind: string
    readonly records: number
    readonly author: string
  }
  const target = (year: number) =>
    send('POST', '/api/records/indicator-target', {
      values: { indicator: 'project.won', year, value: '9' },
      source: '目标责任书',
    })
  expect([(await target(2007)).status, (await target(2008)).status]).toEqual([201, 201])
  const [first] = await get<readonly Change[]>('/api/home/changes?size=5')
  expect(first).toMatchObject({ register: 'indicator-target', kind: 'added', records: 2, author: 'Local officer' })
})

test('notices are told once, read one by one or all', async () => {
  interface Told {
    readonly unread: number
    readonly notices: readonly { readonly id: string; readonly read: boolean }[]
  }
  const told = await get<Told>('/api/notices')
  expect(told.unread).toBeGreaterThan(10)
  expect((await get<Told>('/api/notices')).notices.length).toBe(told.notices.length)
  await send('POST', '/api/notices/read', { ids: [told.notices[0]!.id] })
  expect((await get<Told>('/api/notices')).unread).toBe(told.unread - 1)
  expect((await send('POST', '/api/notices/read', { ids: 'all' })).status).toBe(400)
  await send('POST', '/api/notices/read', {})
  expect((await get<Told>('/api/notices')).unread).toBe(0)
})
