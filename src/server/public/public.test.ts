import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer } from '../../../test/server.ts'
import { publicActor } from '../../kernel/actor.ts'
import { judge, rowLookup } from '../../kernel/condition/index.ts'
import { registers } from '../../registers/index.ts'
import { datasets } from '../../storage/public-face/datasets.ts'

import { mostAMinute } from './routes.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)
const send = (method: string, path: string, body: unknown = {}) =>
  ask(path, { method, headers: { 'content-type': 'application/json', origin: server.url }, body: JSON.stringify(body) })
const freeze = async () => {
  const answer = await send('POST', '/api/editions', {
    summary: 'work-summary',
    period: '2006',
    asAt: '2006-10-31',
    reason: 'for the public',
  })
  return ((await answer.json()) as { edition: { id: string } }).edition.id
}

test('until it is switched on there is nothing, and nothing says that there could be', async () => {
  for (const path of [
    '/public',
    '/public/data/policies',
    '/public/data/policies.csv',
    '/public/events.ics',
    '/public/catalogue.jsonld',
    '/public/summaries/x',
  ]) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.text()).not.toMatch(/公开|public-face|Haiyun|海/)
    expect([...answer.headers.keys()].filter(name => name.includes('ratelimit'))).toEqual([])
  }
  const page = await ask('/public', { headers: { accept: 'text/html', 'accept-language': 'en' } })
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('There is nothing at this address.')])
})

describe('switched on', () => {
  let edition: string
  beforeAll(async () => {
    edition = await freeze()
    expect((await send('PUT', '/api/public-face', { shown: true })).status).toBe(200)
  })

  test('an edition is public only when it was put before the public, and no longer when it was taken back', async () => {
    expect((await ask(`/public/summaries/${edition}`)).status).toBe(404)
    expect((await ask('/public?lang=en')).status).toBe(200)
    expect(await (await ask('/public?lang=en')).text()).toContain('None has been published yet')
    await send('PUT', `/api/public-face/editions/${edition}`, { reason: 'passed by the leaders' })
    expect(await (await ask('/public?lang=zh')).text()).toContain(`/public/summaries/${edition}`)
    const page = await (await ask(`/public/summaries/${edition}?lang=zh`)).text()
    expect(page).toContain('id="origin-F017"')
    expect(page).toContain('href="#origin-F017"')
    expect((await send('DELETE', `/api/public-face/editions/${edition}`)).status).toBe(200)
    expect((await ask(`/public/summaries/${edition}`)).status).toBe(404)
    expect((await send('DELETE', `/api/public-face/editions/${edition}`)).status).toBe(404)
    await send('PUT', `/api/public-face/editions/${edition}`)
  })

  test('of the records behind a figure the public learns the kind and what it adds, and the sum is the figure', async () => {
    const whole = (await (await ask(`/api/editions/${edition}/document?format=json&lang=zh`)).json()) as Data
    const open = (await (await ask(`/public/summaries/${edition}/document?format=json&lang=zh`)).json()) as Data
    expect(open.figures.map(({ key, value }) => [key, value])).toEqual(whole.figures.map(({ key, value }) => [key, value]))
    const kinds = new Set(registers.map(({ one }) => one.zh))
    const titles = open.figures.flatMap(({ records }) => records.map(({ title }) => title))
    expect(titles.length).toBe(whole.figures.reduce((sum, { records }) => sum + records.length, 0))
    expect(titles.filter(title => !kinds.has(title))).toEqual([])
    // A name that the office's own document has is nowhere in what the public gets.
    const [named] = whole.figures.find(({ key }) => key === 'F017')!.records
    for (const format of ['html', 'json', 'md'])
      expect(await (await ask(`/public/summaries/${edition}/document?format=${format}&lang=zh`)).text()).not.toContain(
        named!.title,
      )
  })

  test('open data holds what the public may read and nothing else, as a page, a sheet and data', async () => {
    for (const { name, register, fields } of datasets) {
      const data = (await (await ask(`/public/data/${name}.json`)).json()) as { records: Record<string, unknown>[] }
      const sheet = await (await ask(`/public/data/${name}.csv?lang=zh`)).text()
      expect([name, data.records.length > 0]).toEqual([name, true])
      expect(sheet.trimEnd().split('\r\n').length).toBeGreaterThan(data.records.length)
      expect(Object.keys(data.records[0]!).sort()).toEqual(['id', ...fields].sort())
      expect(fields.filter(field => register.fields[field]!.personal)).toEqual([])
      expect((await ask(`/public/data/${name}?lang=en`)).status).toBe(200)
    }
    expect((await ask('/public/data/person.json')).status).toBe(404)
    expect((await ask('/public/data/policies.exe')).status).toBe(404)
  })

  test('the database gives the role public no other register', async () => {
    const actor = publicActor('999904')
    const open = new Set(datasets.map(({ register }) => register.name))
    for (const register of registers) {
      const count = await server.bureau.run(
        actor,
        async client =>
          (await client.query(`select count(*)::int as count from "${register.name.replaceAll('-', '_')}"`)).rows[0].count,
      )
      if (!open.has(register.name)) expect([register.name, count]).toEqual([register.name, 0])
      if (!open.has(register.name))
        expect(judge(register.access.read, rowLookup({ region: actor.region }), actor).verdict).not.toBe('met')
    }
  })

  test('the catalogue names every file, and each is there', async () => {
    const catalogue = (await (await ask('/public/catalogue.jsonld')).json()) as {
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[]
    }
    const files = catalogue['dcat:dataset'].flatMap(set => set['dcat:distribution'].map(one => one['dcat:downloadURL']['@id']))
    expect(files.length).toBe(datasets.length * 3 + 4)
    for (const file of files) expect([file, (await fetch(file)).status]).toEqual([file, 200])
  })

  test('the calendar has every event once, and calendars of others can subscribe to it', async () => {
    const answer = await ask('/public/events.ics?lang=zh')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const uids = [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid)
    expect(uids.length).toBeGreaterThan(10)
    expect(new Set(uids).size).toBe(uids.length)
  })

  test('pages run no script and load nothing', async () => {
    const answer = await ask('/public?lang=en')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).not.toContain('<script')
  })

  test('what is given wrongly is refused', async () => {
    expect((await send('PUT', '/api/public-face', { shown: 'yes' })).status).toBe(400)
    expect((await send('PUT', '/api/public-face/editions/nothing')).status).toBe(404)
    expect((await ask(`/public/summaries/${edition}/document?format=exe`)).status).toBe(400)
  })

  test('switched off it is gone at once', async () => {
    await send('PUT', '/api/public-face', { shown: false })
    expect((await ask('/public')).status).toBe(404)
    expect((await ask(`/public/summaries/${edition}`)).status).toBe(404)
  })
})

interface Data {
  readonly figures: readonly {
    readonly key: string
    readonly value: unknown
    readonly records: readonly { readonly title: string }[]
  }[]
}

test('whoever asks for too much waits a minute; the office’s own work goes on', async () => {
  const asked = await Promise.all(Array.from({ length: mostAMinute + 1 }, () => ask('/public/catalogue.jsonld')))
  expect(asked.at(-1)!.status).toBe(429)
  expect(asked.at(-1)!.headers.get('retry-after')).toMatch(/^\d+$/)
  const page = await ask('/public', { headers: { accept: 'text/html', 'accept-language': 'zh' } })
  expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('请稍候一分钟再试')])
  expect((await ask('/api/meta')).status).toBe(200)
})
