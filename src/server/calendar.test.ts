import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { haiyun } from '../../samples/haiyun.ts'
import { cloneBureau } from '../../test/bureau.ts'
import type { Bureau } from '../storage/bureau.ts'
import { makeServer } from './app.ts'

let bureau: Bureau
let app: FastifyInstance

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  app = await makeServer(bureau, haiyun.region)
}, 60_000)

afterAll(async () => {
  await app?.close()
  await bureau?.close()
})

const ask = (path: string) => app.inject({ url: `/api${path}`, headers: { host: 'localhost' } })

interface Answer {
  readonly items: readonly {
    readonly id: string
    readonly kind: string
    readonly register: string
    readonly record: string
    readonly day: string
    readonly says: { readonly zh: string }
  }[]
  readonly more: number
}

const calendar = async (query: string): Promise<Answer> => (await ask(`/calendar?${query}`)).json() as Answer

/** How many records a list's own filter finds. */
const listed = async (register: string, filter: string) =>
  ((await ask(`/records/${register}?${filter}`)).json() as { total: number }).total

it('shows exactly what the registers have in the span, each kind by its own day', async () => {
  const { items, more } = await calendar('from=2006-01-01&until=2006-12-31')
  expect(more).toBe(0)
  const count = (id: string) => items.filter(item => item.id.endsWith(`.${id}`)).length
  expect(count('meeting')).toBe(await listed('meeting', 'filter[heldOn]=2006-01-01..2006-12-31'))
  expect(count('visit')).toBe(await listed('visit', 'filter[visitedOn]=2006-01-01..2006-12-31'))
  expect(count('meeting')).toBeGreaterThan(0)
  expect(new Set(items.map(item => item.kind)).size).toBeGreaterThan(6)
  for (const { day } of items) expect(day >= '2006-01-01' && day <= '2006-12-31').toBe(true)
  expect(items.map(item => item.day)).toEqual(items.map(item => item.day).toSorted())
  expect(new Set(items.map(item => item.id)).size).toBe(items.length)
})

it('leaves out what was done, cancelled or renewed', async () => {
  const { items } = await calendar('from=2006-01-01&until=2006-12-31&kinds=tasks,titles')
  expect(new Set(items.map(item => item.kind))).toEqual(new Set(['tasks', 'titles']))
  for (const { register, record } of items.slice(0, 40)) {
    const { row } = (await ask(`/records/${register}/${record}`)).json() as { row: { values: Record<string, unknown> } }
    if (register === 'task') expect(row.values['doneOn'] ?? null).toBeNull()
    else expect(row.values['state']).not.toBe('renewed')
  }
})

it('is a feed of the same', async () => {
  const { items } = await calendar('from=2006-11-01&until=2006-11-30')
  const feed = await ask('/calendar.ics?lang=zh&from=2006-11-01&until=2006-11-30')
  expect(feed.headers['content-type']).toContain('text/calendar')
  expect(feed.body.match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(items.length)
  expect(feed.body).toContain('X-WR-CALNAME:科技工作日历')
  for (const { id } of items) expect(feed.body.replaceAll('\r\n ', '')).toContain(`UID:${id}@`)
})

it('tells calendars what became of an entry: moved, out of the span, withdrawn, back again, done', async () => {
  const { items } = await calendar('from=2006-11-01&until=2007-06-30&kinds=tasks')
  const { record } = items[0]!
  const feed = async () => {
    const { body } = await ask('/calendar.ics?from=2006-11-01&until=2007-06-30&kinds=tasks')
    const entry = body
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .filter(part => part.includes(`UID:${record}.`))
    expect(entry.length).toBeLessThanOrEqual(1)
    const value = (name: string) => new RegExp(`^${name}[:;](?:VALUE=DATE:)?(.*)$`, 'm').exec(entry[0] ?? '')?.[1]?.trim()
    return entry[0] && `${value('SEQUENCE')} ${value('STATUS')} ${value('DTSTART')}`
  }
  const send = async (method: 'PUT' | 'DELETE' | 'POST', path: string, body: object) => {
    const answer = await app.inject({
      method,
      url: `/api/records/task/${record}${path}`,
      headers: { host: 'localhost' },
      payload: body,
    })
    expect([path, answer.statusCode, answer.statusCode < 300 ? '' : answer.body]).toEqual([path, answer.statusCode, ''])
  }
  const row = async () =>
    ((await ask(`/records/task/${record}`)).json() as { row: { version: number; values: Record<string, unknown> } }).row
  const change = async (changes: object) => {
    const { version, values } = await row()
    await send('PUT', '', { version, values: { ...values, ...changes }, source: 'minutes', reason: 'put off' })
  }
  const seen = [await feed()]
  const note = async (work: Promise<unknown>) => {
    await work
    seen.push(await feed())
  }
  await note(change({ dueOn: '2007-03-01' }))
  await note(change({ dueOn: '2009-03-01' }))
  await note(change({ dueOn: '2007-04-01' }))
  const before = await row()
  await note(send('DELETE', '', { version: before.version, reason: 'entered twice' }))
  await note(send('POST', '/restore', { version: before.version, reason: 'it was not' }))
  await note(change({ doneOn: '2006-11-02' }))
  expect(seen).toEqual([
    expect.stringMatching(/^0 CONFIRMED 200/),
    '2 CONFIRMED 20070301',
    '4 CONFIRMED 20090301',
    '6 CONFIRMED 20070401',
    '7 CANCELLED 20070401',
    '8 CONFIRMED 20070401',
    '10 CANCELLED 20070401',
  ])
})

it('refuses a span without end and a kind that is none', async () => {
  expect((await ask('/calendar?from=1990-01-01&until=2020-01-01')).statusCode).toBe(400)
  expect((await ask('/calendar?kinds=birthdays')).body).toContain('titles')
})

it('shows the returns that the office has to hand in on the days that the list of what is due says', async () => {
  const due = (await ask('/home/due?days=365&kind=return&asAt=2006-10-31')).json() as { items: { id: string; due: string }[] }
  expect(due.items.map(one => one.due)).toEqual(['2006-03-31', '2006-07-20', '2007-01-20', '2007-03-31'])
  const { items } = await calendar('from=2006-03-31&until=2007-03-31&kinds=reports&asAt=2006-10-31')
  const returns = items.filter(({ register }) => register === 'return-form').map(({ record, day }) => `${record} ${day}`)
  expect(returns.sort()).toEqual(due.items.map(({ id, due }) => `${id} ${due}`).sort())
})
