import { request as plainRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer } from '../../test/server.ts'
import { registers } from '../registers/index.ts'
import { loadSamples } from '../registers/load.ts'
import { sampleWorld } from '../storage/sample.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
let draft: Record<string, unknown>
const world = sampleWorld()
beforeAll(async () => {
  server = await startTestServer()
  const { sample } = (await loadSamples()).find(one => one.register.name === 'designation-type')!
  draft = { ...sample(world)[0]!.draft, code: 'made-for-a-test' }
})
afterAll(() => server.close())

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer is what it checks
  readonly body: any
  readonly headers: Headers
}
async function ask(
  path: string,
  options: { method?: string; json?: unknown; body?: BodyInit; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { json, method = json === undefined && options.body === undefined ? 'GET' : 'POST', headers = {} } = options
  const response = await fetch(server.url + path, {
    method,
    ...(json !== undefined ? { body: JSON.stringify(json) } : options.body !== undefined ? { body: options.body } : {}),
    headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
  })
  const text = await response.text()
  return {
    status: response.status,
    body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
    headers: response.headers,
  }
}

/** A request whose Host says something else: fetch does not let that header be set. */
const askAs = (host: string, path = '/api/meta') =>
  new Promise<number>((resolve, reject) => {
    const { port } = new URL(server.url)
    plainRequest({ host: '127.0.0.1', port, path, headers: { host } }, response => {
      response.resume()
      resolve(response.statusCode!)
    })
      .on('error', reject)
      .end()
  })

const create = (changes: object = {}) =>
  ask('/api/records/designation-type', { json: { values: { ...draft, ...changes }, source: 'Ledger' } })

describe('what travels', () => {
  const raw = (path: string, headers: Record<string, string>, body?: Buffer) =>
    new Promise<{ status: number; packed: string | undefined; bytes: Buffer }>((resolve, reject) => {
      const asked = plainRequest(server.url + path, { method: body ? 'POST' : 'GET', headers }, answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, packed: answer.headers['content-encoding'], bytes: Buffer.concat(parts) }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })

  test('long answers are packed for who can unpack them, and are the same', async () => {
    const plain = await raw('/api/meta', {})
    const [brotli, gzip] = [
      await raw('/api/meta', { 'accept-encoding': 'br' }),
      await raw('/api/meta', { 'accept-encoding': 'gzip' }),
    ]
    expect([plain.packed, brotli.packed, gzip.packed]).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes)
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes)
    expect(plain.bytes.length / brotli.bytes.length).toBeGreaterThan(4)
  })

  test('a packed body is not unpacked: it could become anything', async () => {
    const body = gzipSync(JSON.stringify({ values: draft, source: 'x' }))
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect((await raw('/api/records/designation-type', headers, body)).status).toBe(400)
  })
})

describe('pages of other sites', () => {
  test('a name of somebody else’s that leads here is refused; this machine’s are not', async () => {
    for (const host of [
      'evil.example',
      'evil.example:80',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '127.0.0.1@evil.example',
    ])
      expect({ host, status: await askAs(host) }).toEqual({ host, status: 403 })
    for (const host of ['localhost', 'localhost:4000', '127.0.0.1:1', '[::1]:80'])
      expect({ host, status: await askAs(host) }).toEqual({ host, status: 200 })
  })

  test('writes that come from another page are refused, and nothing is written', async () => {
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:1' },
    ] as Record<string, string>[]) {
      const { status, body } = await ask('/api/records/designation-type', { json: { values: draft, source: 'L' }, headers })
      expect({ headers, status, code: body.error.code }).toEqual({ headers, status: 403, code: 'foreign-page' })
    }
    expect((await ask('/api/records/designation-type?filter[code]=made-for-a-test')).body.total).toBe(0)
    expect((await ask('/api/meta', { headers: { origin: server.url } })).status).toBe(200)
  })

  test('answers may not be framed, sniffed or run foreign scripts', async () => {
    const { headers } = await ask('/api/meta')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('records', () => {
  test('what never was, what was withdrawn and what is no id get the same answer', async () => {
    const { body } = await create({ code: 'gone-soon' })
    await ask(`/api/records/designation-type/${body.row.id}`, { method: 'DELETE', json: { version: 1, reason: 'entered twice' } })
    const answers = await Promise.all(
      [body.row.id, world.id('place', 'no such key'), 'x', '-'.repeat(36), '%', "1' or '1'='1"].map(id =>
        ask(`/api/records/designation-type/${encodeURIComponent(id)}`),
      ),
    )
    for (const answer of answers) expect([answer.status, answer.body]).toEqual([404, answers[0]!.body])
    // A record of another register is none of this one.
    const [place] = (await ask('/api/records/place?size=1')).body.rows
    expect((await ask(`/api/records/designation-type/${place.id}`)).body).toEqual(answers[0]!.body)
  })

  test('problems come all together, each with its place, and in both languages', async () => {
    const { status, body } = await ask('/api/records/designation-type', {
      json: { values: { ...draft, code: 'NOT SMALL', levels: ['galactic'], nmae: 1 }, source: '' },
    })
    expect(status).toBe(400)
    const found = Object.fromEntries(
      body.error.problems.map((problem: { place: string; code: string }) => [problem.place, problem.code]),
    )
    expect(found).toEqual({ code: 'wrong-shape', levels: 'not-an-option', nmae: 'unknown-field', source: 'missing' })
    for (const problem of body.error.problems) expect([problem.message.en, problem.message.zh].every(Boolean)).toBe(true)
  })

  test('recorded, changed, a second editor gets 409 with what stands; history and restore', async () => {
    const made = await create()
    expect(made.status).toBe(201)
    const address = `/api/records/designation-type/${made.body.row.id}`
    const put = (version: unknown, termYears: number) =>
      ask(address, { method: 'PUT', json: { values: { ...draft, termYears }, source: 'Ledger 2', reason: 'corrected', version } })
    expect((await put(1, 5)).body.row).toMatchObject({ version: 2, values: { termYears: 5 } })
    const late = await put(1, 6)
    expect(late.status).toBe(409)
    expect(late.body.error.current).toMatchObject({ version: 2, values: { termYears: 5, levels: draft['levels'] } })
    expect((await put('1', 6)).status).toBe(400)
    expect((await put(undefined, 6)).status).toBe(400)
    expect((await ask(address, { method: 'DELETE', json: { version: 2, reason: '' } })).status).toBe(400)
    expect((await ask(address, { method: 'DELETE', json: { version: 2, reason: 'entered twice' } })).body).toEqual({
      withdrawn: true,
    })
    const { body: history } = await ask(`${address}/history`)
    expect(history.versions.map((one: { version: number }) => one.version)).toEqual([1, 2])
    expect(history.versions[1].changes).toEqual([{ field: 'termYears', before: draft['termYears'], after: 5 }])
    expect(history.withdrawn.reason).toBe('entered twice')
    expect((await ask(`${address}/restore`, { json: { reason: 'it was right' } })).body.row).toMatchObject({
      version: 3,
      values: { termYears: 5 },
    })
    expect((await ask(`${address}/restore`, { json: { reason: 'again' } })).status).toBe(409)
  })

  test.each([
    '?asAt=2006-02-30',
    '?asAt=yesterday',
    '?knownAt=31.12.2006',
    '?page=0',
    '?page=x',
    '?size=501',
    '?sort=colour',
    '?sort=constructor',
    '?sort=toString',
    '?sort=code&sort=name',
    '?filter[colour]=red',
    '?filter[constructor]=x',
    '?filter[__proto__]=x',
    '?filter[holderKind]=nobody',
    '?filter[termYears]=many',
    '?filter[inForce]=soon',
    '?filter[replaces]=x',
    '?filter[levels]=galactic',
    '?filter[code]=a&filter[code]=b',
    '?q=%00',
    '?filter[code]=%00',
  ])('a list asked for with %s is refused with 400, not with a mistake of ours', async query => {
    const { status, body } = await ask(`/api/records/designation-type${query}`)
    expect({ query, status, words: [body.error?.words.en, body.error?.words.zh].every(Boolean) }).toEqual({
      query,
      status: 400,
      words: true,
    })
  })

  test.each([
    '?filter[name]=%25',
    '?q=%25_%5C',
    '?filter[termYears]=1..',
    '?filter[termYears]=..9',
    '?filter[inForce]=2006-10-31',
    '?sort=-name',
    '?knownAt=2000-01-01',
    '?asAt=2006-10-31',
  ])('a list asked for with %s is given', async query => {
    expect((await ask(`/api/records/designation-type${query}`)).status).toBe(200)
  })

  test.each([
    ['/api/records/designatoin', 404],
    ['/api/records/constructor', 404],
    ['/api/nothing', 404],
    ['/api/summaries/other', 404],
    ['/api/summaries/work-summary?period=5', 400],
    ['/api/summaries/work-summary?period=x', 400],
    ['/api/summaries/work-summary/figures/F999', 404],
    ['/api/summaries/work-summary/document?format=exe', 400],
    ['/api/editions/x', 404],
    ['/api/editions/%00', 400],
    ['/api/evidence/x', 404],
    ['/api/evidence/%00/meta', 400],
    ['/api/figures?indicator=nothing', 400],
    ['/api/figures?indicator=designation.valid&year=abc', 400],
    ['/api/figures?indicator=designation.valid&range=soon', 400],
    ['/api/figures?indicator=designation.valid&past=0', 400],
    ['/api/figures?indicator=designation.valid&edition=latest', 400],
    ['/api/figures?indicator=contract.registered&since=never', 400],
  ])('%s answers %i', async (path, status) => {
    const answer = await ask(path)
    expect({ path, status: answer.status }).toEqual({ path, status })
  })

  test('a NUL in what a person wrote does no harm', async () => {
    const { status, body } = await ask('/api/records/designation-type', {
      json: { values: { ...draft, code: 'nul', note: 'a\u0000b' }, source: 'L\u0000edger', reason: '\u0000' },
    })
    expect([status, body.row?.source, body.row?.values.note]).toEqual([201, 'Ledger', 'ab'])
  })

  test('a body that is none is refused with 400', async () => {
    for (const body of ['{', '[]', 'null', '"x"', '{"values":[],"source":5}'])
      expect({
        body,
        status: (
          await ask('/api/records/designation-type', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
        ).status,
      }).toEqual({ body, status: 400 })
  })
})

describe('evidence', () => {
  const upload = (body: BodyInit, name: string) =>
    ask('/api/evidence', { body, headers: { 'content-type': 'application/octet-stream', 'x-file-name': name } })

  test('comes back byte by byte as a download; the same bytes are one file', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)
    const kept = await upload(bytes, encodeURIComponent('批复 2006.pdf'))
    expect(kept.status).toBe(201)
    expect(kept.body).toMatchObject({ name: '批复 2006.pdf', bytes: 70_000, mediaType: 'application/pdf' })
    const response = await fetch(`${server.url}/api/evidence/${kept.body.sha256}`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('批复 2006.pdf')}`,
    )
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect((await upload(bytes, 'other.txt')).body).toMatchObject({ sha256: kept.body.sha256, name: '批复 2006.pdf' })
  })

  test.each([
    ['../../../etc/passwd', 'passwd'],
    [encodeURIComponent('..\\..\\boot.ini'), 'boot.ini'],
    ['%2e%2e%2fsecret', 'secret'],
    ['', 'file'],
    ['%00%0a', 'file'],
    ['%ff', '%ff'],
    ['a'.repeat(5000), 'a'.repeat(200)],
    [encodeURIComponent(`${'a'.repeat(199)}😀`), undefined],
  ])('a file called %s is kept under a harmless name and can be fetched', async (given, name) => {
    const kept = await upload(`content of ${given}`, given)
    expect(kept.status).toBe(201)
    if (name !== undefined) expect(kept.body.name).toBe(name)
    expect((await ask(`/api/evidence/${kept.body.sha256}`)).status).toBe(200)
  })

  test('an empty file is refused', async () => {
    const { status, body } = await upload(new Uint8Array(), 'empty.pdf')
    expect([status, body.error.code]).toEqual([400, 'file-empty'])
  })

  test('a page is never shown as a page', async () => {
    const kept = await upload('<script>alert(1)</script>', 'page.html')
    const { headers } = await ask(`/api/evidence/${kept.body.sha256}`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

test('the description of the API covers every register with every field', async () => {
  const { body } = await ask('/api/openapi.json')
  expect(body.openapi).toMatch(/^3\.1/)
  for (const register of registers) {
    for (const path of ['', '/{id}', '/{id}/history']) expect(body.paths).toHaveProperty([`/api/records/${register.name}${path}`])
    const schema = body.components.schemas[`${register.name}-values`]
    expect(Object.keys(schema.properties)).toEqual(Object.keys(register.fields))
    expect(schema.required).toEqual(Object.keys(register.fields).filter(name => register.fields[name]!.required))
  }
})
