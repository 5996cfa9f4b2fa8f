import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { haiyun } from '../../../samples/haiyun.ts'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { readEdition } from '../../storage/edition.ts'
import { Provider } from '../../web/kit/workshop/provider.ts'
import { makeServer } from '../app.ts'

let bureau: Bureau
let app: FastifyInstance
let url: string
const open: Provider[] = []

const people: Readonly<Record<string, Actor>> = {
  head: { ...officer, id: 'head', name: '科长甲', roles: ['section-head'] },
  leader: { ...officer, id: 'leader', name: '局长乙', roles: ['leader'] },
}

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  app = await makeServer(bureau, haiyun.region)
  // Who asks: as the sign-in hook would say.
  app.addHook('onRequest', async request => {
    const name = String(request.headers['x-person'] ?? '')
    if (people[name]) request.actor = people[name]
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => {
  for (const provider of open.splice(0)) provider.destroy()
})
afterAll(async () => {
  await app.close()
  await bureau.close()
})

const socketOf = (language: 'en' | 'zh' = 'zh', period = '2006') =>
  `${url.replace('http', 'ws')}/api/workshop/work-summary/${language}/socket?period=${period}`

async function enter(language: 'en' | 'zh' = 'zh', period = '2006'): Promise<Provider> {
  const provider = new Provider(socketOf(language, period))
  open.push(provider)
  await expect.poll(() => provider.synced, { timeout: 10_000 }).toBe(true)
  return provider
}

const ask = async (path: string, { body, as = '' }: { body?: unknown; as?: string } = {}) => {
  const answer = await fetch(`${url}/api/workshop/work-summary${path}`, {
    headers: { 'x-person': as, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer
  return { status: answer.status, body: (await answer.json().catch(() => null)) as any }
}

test('two people type at the same time: both have all of it, and so has the database', async () => {
  const [one, two] = await Promise.all([enter(), enter()])
  expect(one.text.toString()).toContain('{% region /%}')
  for (let letter = 0; letter < 40; letter++) {
    one.text.insert(0, '甲')
    two.text.insert(two.text.length, '乙')
    if (letter % 10 === 0) await new Promise(resolve => setTimeout(resolve, 5))
  }
  await expect
    .poll(() =>
      [one, two].every(each => each.text.toString().match(/甲/g)!.length >= 40 && each.text.toString().endsWith('乙'.repeat(40))),
    )
    .toBe(true)
  expect(one.text.toString()).toBe(two.text.toString())
  await expect.poll(() => one.state).toBe('saved')
  const { rows } = await bureau.run(officer, client =>
    client.query<{ count: string }>(`select count(*) from summary_text_update where language = 'zh'`),
  )
  expect(Number(rows[0]!.count)).toBeGreaterThan(1)
  for (const provider of open.splice(0)) provider.destroy()
  const third = await enter()
  expect(third.text.toString().startsWith('甲'.repeat(40))).toBe(true)
  third.text.delete(0, 40)
  third.text.delete(third.text.length - 40, 40)
  await expect.poll(() => third.state).toBe('saved')
})

test('the others are seen under the name they signed in with', async () => {
  const [one, two] = await Promise.all([enter(), enter()])
  one.awareness.setLocalStateField('user', { name: '冒名' })
  await expect.poll(() => two.awareness.getStates().get(one.doc.clientID)?.user?.name).toBe('Local officer')
})

test('what is no message, too large a message and too large a document close the socket and change nothing', async () => {
  const before = (await enter()).text.toString()
  const closed = (send: (socket: WebSocket) => void, address = socketOf()) =>
    new Promise<number>(resolve => {
      const socket = new WebSocket(address)
      socket.onopen = () => send(socket)
      socket.onclose = event => resolve(event.code)
    })
  expect(await closed(socket => socket.send(new Uint8Array([9, 9, 9])))).toBe(4400)
  expect(await closed(socket => socket.send(new Uint8Array([0, 2, 5, 255, 255, 255, 255, 255])))).toBe(4400)
  expect(await closed(socket => socket.send('文'))).toBe(4400)
  expect(await closed(socket => socket.send(new Uint8Array(300_000)))).toBe(1009)
  const growing = await enter('zh', '2003')
  for (let times = 0; times < 6; times++) {
    growing.text.insert(0, 'x'.repeat(200_000))
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  await expect.poll(() => growing.state, { timeout: 10_000 }).toBe('too-large')
  expect((await enter('zh', '2003')).text.length).toBeLessThan(1024 * 1024)
  expect((await enter()).text.toString()).toBe(before)
}, 30_000)

test('a leader, and a page of another site, get no socket', async () => {
  const upgrade = (headers: Record<string, string>) =>
    app.injectWS('/api/workshop/work-summary/zh/socket?period=2006', { headers: { host: 'localhost', ...headers } }).then(
      async socket => {
        const code = await Promise.race([
          new Promise<number>(resolve => socket.once('close', resolve)),
          new Promise<number>(resolve => setTimeout(() => resolve(0), 1000)),
        ])
        socket.terminate()
        return code ? `closed ${code}` : 'open'
      },
      (error: Error) => error.message,
    )
  expect(await upgrade({ 'x-person': 'leader' })).toBe('closed 4403')
  expect(await upgrade({ origin: 'http://elsewhere.example' })).toContain('403')
  expect(await upgrade({ origin: 'http://localhost' })).toBe('open')
})

test('the preview reads the unsaved text: figures, problems with their lines, what the other language lacks', async () => {
  const { body } = await ask('/preview', {
    body: {
      language: 'zh',
      text: '# 总结\n\n现有{% figure "place.towns" id="F002" as-at=true /%}个镇。\n\n{% figure "place.twns" id="F900" /%}与{% figur "x" /%}',
    },
  })
  expect(body.summary.figures.map((one: { key: string }) => one.key)).toEqual(['F002'])
  expect(body.remarks.filter((one: { kind: string }) => one.kind === 'problem')).toMatchObject([
    { code: 'unknown-indicator', line: 5 },
    { code: 'unknown-tag', line: 5 },
  ])
  expect(body.remarks.some((one: { kind: string; key: string }) => one.kind === 'language' && one.key === 'F001')).toBe(true)
  expect((await ask('/preview', { body: { language: 'zh', text: 'x'.repeat(1_100_000) } })).status).toBe(413)
})

test('figures are found by words, names in Chinese and pinyin initials; a tag is written or refused', async () => {
  const found = async (q: string) =>
    (await ask(`/indicators?q=${encodeURIComponent(q)}`)).body.choices.map((one: { id: string }) => one.id)
  expect(await found('high-tech national')).toContain('designation.high-tech.national')
  expect(await found('gxjsqy')).toContain('designation.high-tech.national')
  const form = {
    tag: 'figure',
    indicator: 'place.towns',
    id: 'F901',
    period: 'as-at',
    value: '',
    ending: '',
    counting: '',
    decimals: '',
    spell: false,
  }
  expect((await ask('/tag', { body: form })).body).toMatchObject({
    tag: '{% figure "place.towns" id="F901" as-at=true /%}',
    refused: false,
  })
  expect((await ask('/tag', { body: { ...form, counting: 'highest' } })).status).toBe(400)
  expect((await ask('/tag', { body: { ...form, period: 'edition' } })).status).toBe(400)
  expect((await ask('/tag', { body: { ...form, indicator: 'x" /%}{% claim "y' } })).status).toBe(400)
})

test('a kept text is what summary and edition read; sign-off falls back on change; the delivered template comes back', async () => {
  const freeze = async () => {
    const answer = await fetch(`${url}/api/editions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ summary: 'work-summary', period: '2006', reason: '报送' }),
    })
    return ((await answer.json()) as { edition: { id: string; signOff: readonly { section: string; state: string }[] } }).edition
  }
  const frozen = (id: string) => bureau.run(officer, client => readEdition(client, officer, id))
  const section = async (id: string) => {
    const { body } = await ask('/sections')
    return body.sections.find((one: { id: string }) => one.id === id)
  }
  const move = async (id: string, as: string, step: string, reason = '') =>
    (await ask(`/sections/${id}`, { as, body: { move: step, reason, digest: (await section(id)).digest } })).status

  const first = await freeze()
  expect(first.signOff.every(one => one.state === 'drafted')).toBe(true)
  const before = await frozen(first.id)

  expect(await move('part-1', '', 'check')).toBe(403)
  expect(await move('part-1', 'leader', 'sign')).toBe(400 + 9)
  expect(await move('part-1', 'head', 'check')).toBe(200)
  expect(await move('part-1', 'head', 'sign')).toBe(403)
  expect(await move('part-1', 'leader', 'sign')).toBe(200)
  expect(await move('part-2', 'head', 'check')).toBe(200)
  expect((await ask('/sections/part-1', { body: { owner: '陈某' } })).status).toBe(200)
  expect(await section('part-1')).toMatchObject({ state: 'signed', owner: '陈某', fallen: null })

  const zh = await enter('zh')
  const heading = zh.text
    .toString()
    .split('\n')
    .find(line => line.startsWith('## '))!
  zh.text.insert(zh.text.toString().indexOf(heading) + heading.length, '（新）')
  await expect.poll(() => zh.state).toBe('saved')
  // What nobody kept is not yet the office's text.
  expect(await section('part-1')).toMatchObject({ state: 'signed' })
  expect((await ask('/versions', { body: { reason: '改标题' } })).status).toBe(201)
  expect(await section('part-1')).toMatchObject({
    state: 'drafted',
    fallen: { text: true },
    step: { state: 'signed', by: '局长乙' },
  })
  expect(await section('part-2')).toMatchObject({ state: 'checked', fallen: null })

  expect(await move('part-1', 'head', 'check')).toBe(200)
  expect(await move('part-1', 'leader', 'sign')).toBe(200)
  const second = await freeze()
  expect(second.signOff.find(one => one.section === 'part-1')).toMatchObject({ state: 'signed' })
  expect(await section('part-1')).toMatchObject({ state: 'issued' })
  expect(JSON.stringify((await frozen(second.id)).zh.blocks)).toContain('（新）')
  expect(await frozen(first.id)).toEqual(before)

  zh.text.insert(zh.text.length, '\n\n{% figure "place.twns" id="F900" /%}\n')
  await expect.poll(() => zh.state).toBe('saved')
  expect(await ask('/versions', { body: { reason: '有误' } })).toMatchObject({
    status: 400,
    body: { error: { problems: [{ code: 'unknown-indicator' }] } },
  })

  const own = (await ask('')).body.versions[0].id
  expect((await ask('/restore', { body: { reason: '恢复' } })).status).toBe(200)
  expect((await ask('')).body).toMatchObject({ inUse: { own: false } })
  await expect.poll(() => zh.text.toString().includes('（新）')).toBe(false)
  expect((await ask('/restore', { body: { version: own, reason: '撤销' } })).status).toBe(200)
  expect((await ask('')).body).toMatchObject({ inUse: { own: true } })
  await expect.poll(() => zh.text.toString().includes('（新）')).toBe(true)
}, 60_000)

test('a changed figure puts a checked section back, and the preview marks it', async () => {
  const checked = (await ask('/sections')).body.sections.find((one: { id: string }) => one.id === 'part-2')
  if (checked.state === 'drafted')
    expect((await ask('/sections/part-2', { as: 'head', body: { move: 'check', digest: checked.digest } })).status).toBe(200)
  const list = (await (await fetch(`${url}/api/records/policy?size=1&sort=-issuedOn`)).json()) as {
    rows: { id: string; version: number }[]
  }
  const row = list.rows[0]!
  await fetch(`${url}/api/records/policy/${row.id}`, {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version: row.version, reason: '误录' }),
  })
  const after = (await ask('/sections')).body.sections.find((one: { id: string }) => one.id === 'part-2')
  expect(after).toMatchObject({ state: 'drafted', fallen: { text: false, figures: [{ key: 'F049' }] } })
  const { working } = (await ask('')).body
  const { body } = await ask('/preview', { body: { language: 'zh', text: working.zh } })
  const stale = body.remarks.filter((one: { kind: string }) => one.kind === 'stale')
  expect(stale.map((one: { code: string; key: string }) => `${one.key} ${one.code}`)).toEqual(
    expect.arrayContaining(['F049 since-edition', 'F049 since-sign-off']),
  )
  expect(stale[0].line).toBeGreaterThan(1)
}, 30_000)
