import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bureau } from '../src/storage/bureau.ts'
import { cloneBureau } from './bureau.ts'
import { killed, type RealServer, startServer } from './real-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'torchbook-resumed-'))
const rows = 6000
let bureau: Bureau
let server: RealServer

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  server = await startServer(bureau, folder, 0)
}, 120_000)
afterAll(async () => {
  server?.child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  await bureau?.close()
})

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer is what it checks
async function ask(path: string, options: RequestInit = {}): Promise<any> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/${path}`, options)
  return answer.status === 204 ? null : answer.json()
}
const post = (path: string, body: object) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const handouts = async () => (await ask(`records/handout?size=1&filter[search]=${encodeURIComponent('亥书')}`)).total
const open = async () => (await ask('imports')).open

test('an import that the server was killed in is gone on with as it was: its file, its columns, its source', async () => {
  const lines = Array.from({ length: rows }, (_, index) => `亥书${index},科普图书,${index + 1},是,2006-05-01`)
  const handed = await ask('imports/files', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('发放表.csv') },
    body: ['题目,品种,数量,免费赠送,发放日期', ...lines].join('\n'),
  })
  // A language where the field has none says nothing.
  const columns = [{ at: 0, field: 'title', language: 'zh' }]
  const { sheets } = await post('imports/read', { register: 'handout', ...handed, columns })
  const asked = { register: 'handout', ...handed, columns, sheet: sheets[0].name, source: '2006年发放登记' }
  const before = await handouts()
  const { id } = await post('imports/jobs', { ...asked, mode: 'all' })
  await expect.poll(async () => (await ask(`imports/jobs/${id}`)).rows, { timeout: 60_000, interval: 10 }).toBeGreaterThan(1000)
  expect(await open()).toMatchObject([{ step: 'all', job: { id } }])
  await killed(server)

  server = await startServer(bureau, folder, 0)
  expect(await handouts()).toBe(before)
  const [left] = await open()
  expect(left).toMatchObject({ step: 'all', job: null, file: '发放表.csv', source: asked.source, sheet: asked.sheet })
  expect(left.columns).toEqual([{ at: 0, field: 'title', language: null }])
  const again = await post('imports/jobs', {
    ...asked,
    name: left.file,
    columns: left.columns,
    source: left.source,
    mode: left.step,
  })
  await expect.poll(async () => (await ask(`imports/jobs/${again.id}`)).state, { timeout: 60_000, interval: 100 }).toBe('done')
  expect((await ask(`imports/jobs/${again.id}`)).result).toMatchObject({ created: rows, refused: 0 })
  expect(await open()).toEqual([])
}, 180_000)
