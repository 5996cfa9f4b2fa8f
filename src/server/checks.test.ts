import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alteredDocx, partOf } from '../../test/altered-docx.ts'
import { startTestServer } from '../../test/server.ts'
import type { CheckedFigure, CheckReport } from '../engines/draft-check/report.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
let own: Uint8Array
beforeAll(async () => {
  server = await startTestServer()
  const answer = await fetch(`${server.url}/api/summaries/work-summary/document?format=docx&lang=zh`)
  own = new Uint8Array(await answer.arrayBuffer())
})
afterAll(() => server.close())

interface Check {
  readonly id: string
  readonly name: string | null
  readonly state: string
  readonly format: string
  readonly report: CheckReport
  readonly readings: readonly { readonly id: string; readonly figures: readonly number[] }[]
  readonly reading?: string
}
interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
  readonly body: Check & { readonly error: { readonly code: string; readonly words: { en: string; zh: string } } }
}

async function ask(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/api/checks${path}`, options)
  const bytes = Buffer.from(await response.arrayBuffer())
  const json = response.headers.get('content-type')?.includes('json') && !response.headers.has('content-disposition')
  return { status: response.status, headers: response.headers, bytes, body: json ? JSON.parse(bytes.toString('utf8')) : {} }
}
const send = (path: string, json: unknown, method = 'POST', headers: Record<string, string> = {}) =>
  ask(path, { method, body: JSON.stringify(json), headers: { 'content-type': 'application/json', ...headers } })
const hand = (bytes: string | Uint8Array, name: string, query = '') =>
  ask(query, {
    method: 'POST',
    body: bytes as BodyInit,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  })
const checkText = async (text: string, query = '') => (await send(query, { text })).body

const text = '截至2006年10月31日，全区共有国家级高新技术企业9家，省级高新技术企业16家。'
const find = ({ report }: Check, raw: string): CheckedFigure => report.figures.find(figure => figure.raw === raw)!

describe('a draft that is handed in', () => {
  test('as text comes back with every figure judged against the records', async () => {
    const { status, body } = await send('', { text })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: null, state: 'done', format: 'txt' })
    expect(body.report).toMatchObject({ text, standalone: false, scope: { year: 2006, asAt: '2006-10-31' } })
    expect(find(body, '9家')).toMatchObject({ verdict: 'wrong', difference: '2', replacement: '7家' })
    expect(find(body, '16家').verdict).toBe('agrees')
    expect(body.report.coverage.unexplained).toBe(0)
  })

  test('as a file keeps its name, without folders, and is read by what it is', async () => {
    const { body } = await hand(`<h1>总结</h1><p>${text}</p>`, 'C:\\drafts\\总结.html')
    expect([body.name, body.format]).toEqual(['总结.html', 'html'])
    expect(find(body, '9家').verdict).toBe('wrong')
  })

  test('is compared with the day that is asked for', async () => {
    const { report } = await checkText('全区共有国家级高新技术企业7家。', '?asAt=2005-06-30')
    expect(report.scope).toMatchObject({ year: 2005, asAt: '2005-06-30' })
    expect((await send('?asAt=2005-06-31', { text })).status).toBe(400)
    expect((await send('?period=next', { text })).status).toBe(400)
  })

  test('standalone is checked without records', async () => {
    const { report } = await checkText(text, '?standalone=1')
    expect(report).toMatchObject({ standalone: true, scope: null })
    expect(new Set(report.figures.map(({ verdict }) => verdict))).toEqual(new Set(['unchecked']))
  })

  test('may be waited for elsewhere: the address at once, the report later', async () => {
    const begun = await send('', { text }, 'POST', { prefer: 'respond-async' })
    expect(begun.status).toBe(202)
    expect(begun.body).toMatchObject({ state: 'working' })
    let answer = await ask(`/${begun.body.id}`)
    while (answer.status === 202) {
      await new Promise(resolve => setTimeout(resolve, 50))
      answer = await ask(`/${begun.body.id}`)
    }
    expect(answer.body.report.text).toBe(text)
    const listed = JSON.parse((await ask('')).bytes.toString('utf8')) as Check[]
    expect(listed[0]).toMatchObject({ id: begun.body.id, state: 'done' })
  })

  test('is forgotten when asked, also while it is being checked', async () => {
    const { body } = await send('', { text: text.repeat(400) }, 'POST', { prefer: 'respond-async' })
    expect((await ask(`/${body.id}`, { method: 'DELETE' })).status).toBe(200)
    const gone = await ask(`/${body.id}`)
    expect([gone.status, gone.body.error.code]).toEqual([404, 'no-such-check'])
    // The next one is checked all the same.
    expect((await send('', { text })).status).toBe(201)
  })

  test('of the last twenty are kept, the oldest go', async () => {
    const first = await checkText('共有1家。', '?standalone=1')
    for (let more = 0; more < 20; more++) await checkText('共有2家。', '?standalone=1')
    expect((await ask(`/${first.id}`)).status).toBe(404)
    expect(JSON.parse((await ask('')).bytes.toString('utf8'))).toHaveLength(20)
  })
})

describe('what cannot be checked is refused with what to do', () => {
  test('nothing, something else, too much', async () => {
    expect((await send('', { text: ' \n ' })).body.error.code).toBe('draft-empty')
    expect((await hand('', 'empty.txt')).body.error.code).toBe('draft-empty')
    for (const body of [null, [], 'text', { text: 7 }, {}])
      expect({ body, status: (await send('', body)).status }).toEqual({ body, status: 400 })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await ask('', { method: 'POST', body: 'text=1', headers: { 'content-type': type } })).status).toBe(415)
    expect((await ask('', { method: 'POST' })).status).toBe(400)
    const refused = await hand(Buffer.from('PK\u0003\u0004 not really'), 'broken.docx')
    expect([refused.status, refused.body.error.code]).toEqual([400, 'corrupt-file'])
    expect([refused.body.error.words.en, refused.body.error.words.zh].every(words => words.includes('broken.docx'))).toBe(true)
  })

  test('more than 64 MB', async () => {
    const { status, body } = await hand(new Uint8Array(64 * 1024 * 1024 + 1).fill(97), 'long.txt')
    expect([status, body.error.code]).toEqual([413, 'file-too-large'])
  })

  test('a check, a figure, a form that is not there', async () => {
    const { id } = await checkText(text, '?standalone=1')
    for (const path of [
      '/nothing',
      `/nothing/document`,
      '/nothing/figures/0',
      `/${id}/figures/99`,
      `/${id}/figures/%20`,
      `/${id}/figures/0/trace`,
    ])
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 404 })
    for (const path of [`/${id}/document?format=exe`, `/${id}/document?format=docx`, `/${id}/document?format=html&changes=yes`])
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 400 })
    for (const figures of [undefined, [], [0], [-1], ['0'], [99], 'all'])
      expect({ figures, status: (await send(`/${id}/replace`, { figures })).status }).toEqual({ figures, status: 400 })
    for (const said of [
      {},
      { figure: 99, indicator: null },
      { figure: 0 },
      { figure: 0, indicator: 7 },
      { figure: 0, indicator: 'no.such' },
    ])
      expect({ said, status: (await send(`/${id}/readings`, said)).status }).toEqual({ said, status: 400 })
    expect((await send(`/${id}/readings/nothing`, {}, 'DELETE')).status).toBe(404)
  })

  test('pages of other sites', async () => {
    const { id } = await checkText(text, '?standalone=1')
    const headers = { origin: 'http://evil.example' }
    expect((await send('', { text }, 'POST', headers)).status).toBe(403)
    expect((await send(`/${id}/readings`, { figure: 0, indicator: null }, 'POST', headers)).status).toBe(403)
    expect((await ask(`/${id}`, { method: 'DELETE', headers })).status).toBe(403)
    expect((await ask(`/${id}`, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'empty' } })).status).toBe(403)
  })
})

test('what two officers say at once is all seen by the last answer', async () => {
  const check = await checkText('全区辖镇域单元4个。')
  const say = (indicator: string | null) => send(`/${check.id}/readings`, { figure: 0, indicator, period: null })
  const said = await Promise.all([say('place.towns'), say(null), say('place.towns')])
  const kept = (await ask(`/${check.id}`)).body
  const record = await fetch(`${server.url}/api/records/figure-reading/${kept.readings[0]!.id}`)
  const { row } = (await record.json()) as { row: { values: { indicator?: string | null } } }
  expect(kept.report.figures[0]!.link?.known.indicator ?? null).toBe(row.values.indicator ?? null)
  for (const id of new Set(said.map(({ body }) => body.reading))) await send(`/${check.id}/readings/${id}`, {}, 'DELETE')
  expect((await ask(`/${check.id}`)).body.readings).toEqual([])
})

test('more documents at once than there is room for: those that came first are all checked', async () => {
  // Long enough that none is done before the last has arrived.
  const answers = await Promise.all(Array.from({ length: 26 }, () => send('?standalone=1', { text: text.repeat(200) })))
  const statuses = answers.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([201, 429]))
  expect(statuses.filter(status => status === 201).length).toBeGreaterThanOrEqual(20)
})

describe('what is given back', () => {
  test('a figure whole, with the records behind ours', async () => {
    const check = await checkText(text)
    const brief = (await ask(`/${check.id}?brief=1`)).body.report.figures[0]!
    expect([brief.candidates, brief.context, brief.link]).toEqual([
      undefined,
      undefined,
      expect.objectContaining({ fits: false }),
    ])
    const index = check.report.figures.findIndex(({ raw }) => raw === '9家')
    const figure = JSON.parse((await ask(`/${check.id}/figures/${index}`)).bytes.toString('utf8')) as CheckedFigure
    expect(figure).toEqual(check.report.figures[index])
    const trace = JSON.parse((await ask(`/${check.id}/figures/${index}/trace`)).bytes.toString('utf8'))
    expect([trace.value, trace.records.length]).toEqual(['7', 7])
  })

  test('data, and a page, under the name of the file', async () => {
    const { body } = await hand(text, '初稿.txt')
    const json = await ask(`/${body.id}/document?format=json`)
    expect(json.headers.get('content-disposition')).toContain(`${encodeURIComponent('初稿-checked.json')}`)
    expect(JSON.parse(json.bytes.toString('utf8')).figures).toHaveLength(body.report.figures.length)
    const html = await ask(`/${body.id}/document?format=html&lang=zh`)
    expect(html.bytes.toString('utf8')).toContain('国家级高新技术企业')
    expect(html.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('our own Word file, edited by somebody: with comments, and with our figure as a tracked change', async () => {
    const edited = await alteredDocx(own, [['7家</w:t>', '9家</w:t>']])
    const { body } = await hand(edited, '总结.docx')
    const index = body.report.figures.findIndex(({ raw }) => raw === '9家')
    expect(body.report.figures[index]).toMatchObject({ verdict: 'wrong', linkedBy: 'marked', replacement: '7家' })
    const commented = await ask(`/${body.id}/document?format=docx&lang=zh`)
    expect(commented.status).toBe(200)
    expect(await partOf(commented.bytes, 'word/comments.xml')).toContain('有误')
    expect(await partOf(commented.bytes, 'word/document.xml')).not.toContain('<w:ins ')
    const changed = await send(`/${body.id}/replace`, { figures: [index] })
    const xml = await partOf(changed.bytes, 'word/document.xml')
    expect(xml).toMatch(/<w:del .*9.*<\/w:del>/)
    expect(xml).toMatch(/<w:ins .*7.*<\/w:ins>/)
    expect(changed.headers.get('content-disposition')).toContain('-checked.docx')
  })

  test('text with our figure where it was chosen', async () => {
    const check = await checkText(text)
    const index = check.report.figures.findIndex(({ raw }) => raw === '9家')
    const changed = await send(`/${check.id}/replace`, { figures: [index] })
    expect(changed.bytes.toString('utf8')).toBe(text.replace('9家', '7家'))
    expect((await ask(`/${check.id}/document?format=txt&changes=1`)).bytes.toString('utf8')).toBe(text.replace('9家', '7家'))
    expect((await ask(`/${check.id}/document?format=txt`)).bytes.toString('utf8')).toBe(text)
  })
})

test('what an officer says a figure means is used at once, for the next draft as well, and taken back', async () => {
  const said = '全区辖镇域单元4个。'
  const check = await checkText(said)
  const kept = await send(`/${check.id}/readings`, { figure: 0, indicator: 'place.towns', period: null })
  expect(kept.status).toBe(201)
  expect(kept.body.report.figures[0]).toMatchObject({
    linkedBy: 'reading',
    verdict: 'agrees',
    link: { known: { indicator: 'place.towns' } },
  })
  expect(kept.body.readings).toEqual([{ id: kept.body.reading, figures: [0] }])
  const record = await fetch(`${server.url}/api/records/figure-reading/${kept.body.reading}`)
  expect(((await record.json()) as { row: { values: object } }).row.values).toMatchObject({
    wording: said,
    indicator: 'place.towns',
  })
  expect((await checkText(`${said}其他情况从略。`)).report.figures[0]).toMatchObject({ linkedBy: 'reading' })
  const undone = await send(`/${check.id}/readings/${kept.body.reading}`, {}, 'DELETE')
  expect(undone.body.readings).toEqual([])
  expect(undone.body.report).toEqual(check.report)
  const none = await send(`/${check.id}/readings`, { figure: 0, indicator: null })
  expect(none.body.report.figures[0]).toMatchObject({ linkedBy: 'reading', verdict: 'unknown', link: null })
})
