import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registers } from '../src/registers/index.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { listRecords, now } from '../src/storage/read.ts'
import { cloneBureau, officer } from './bureau.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const handout = registers.find(one => one.name === 'handout')!
const folder = mkdtempSync(join(tmpdir(), 'torchbook-killed-'))
let bureau: Bureau

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await bureau.close()
})

/** Runs the real command; `at` is told what it says while it runs. */
function torchbook(
  args: readonly string[],
  at: (said: string, kill: () => void) => void = () => {},
): Promise<{ code: number | null; signal: string | null; out: string; err: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: bureau.store.appUrl,
    TORCHBOOK_OWNER_URL: bureau.store.ownerUrl,
    TORCHBOOK_DATA: join(folder, 'data'),
  }
  const child = spawn(process.execPath, [main, ...args, '--region', officer.region], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
    at(err, () => void child.kill('SIGKILL'))
  })
  return new Promise(resolve => child.on('exit', (code, signal) => resolve({ code, signal, out, err })))
}

const found = async () =>
  (await bureau.run(officer, client => listRecords(client, officer, handout, now, { words: '戌书', page: 1, size: 1 }))).total

test('killed in the middle, an import leaves nothing; run again, it is whole; and again, it changes nothing; undone, it is gone', async () => {
  const file = join(folder, '发放.csv')
  const rows = Array.from({ length: 6000 }, (_, row) => `戌书${row},科普图书,${row + 1},是,2006-05-01`)
  writeFileSync(file, ['名称,品种,数量,免费赠送,发放日期', ...rows].join('\n'))
  const killed = await torchbook(['import', 'handout', file], (said, kill) => said.includes('1500 rows') && kill())
  expect(killed.signal).toBe('SIGKILL')
  expect(killed.err).not.toContain('6000 created')
  expect(await found()).toBe(0)
  const again = await torchbook(['import', 'handout', file, '--json'])
  expect(JSON.parse(again.out)).toMatchObject({ created: 6000, changed: 0, refused: 0 })
  expect(await found()).toBe(6000)
  const third = await torchbook(['import', 'handout', file])
  expect(third.err).toContain('0 created, 0 changed, 6000 unchanged')
  const list = await torchbook(['import', '--list'])
  expect(list.out.trim().split('\n')).toHaveLength(1)
  const undone = await torchbook(['import', '--undo', JSON.parse(again.out).id])
  expect(undone.err).toContain('6000 records are as they were before')
  expect(await found()).toBe(0)
}, 180_000)

test('a preview says what would be; columns by name; a marked sheet; a near miss is asked', async () => {
  const file = join(folder, 'b.csv')
  writeFileSync(
    file,
    '书目,品种,数量,免费赠送,发放日期,经办\n亥书,科普图书,3,是,2006-05-01,某某\n亥坏,科普图书,三,是,2006-05-01,某某\n',
  )
  const lost = await torchbook(['import', 'handout', file, '--preview'])
  expect(lost.err).toContain('row 2, column “Title”: “Title” must not be empty')
  const preview = await torchbook([
    'import',
    'handout',
    file,
    '--preview',
    '--columns',
    '书目=名称; 经办=-',
    '--errors',
    join(folder, 'marked.xlsx'),
  ])
  expect(preview.code).toBe(0)
  expect(preview.err).toContain('Would be: 1 created, 0 changed, 0 unchanged, 1 refused. Nothing was saved.')
  expect(preview.err).toContain('marked.xlsx')
  expect((await torchbook(['import', 'handout', file, '--columns', '书目=名字名'])).code).toBe(2)
  writeFileSync(file, '名称,品种,数量,免费赠送,发放日其\n亥书,科普图书,3,是,2006-05-01\n')
  const slip = await torchbook(['import', 'handout', file])
  expect(slip.code).toBe(2)
  expect(slip.err).toContain('Did you mean “发放日期”?')
}, 60_000)

test('a register is exported as a workbook and as JSON', async () => {
  const book = join(folder, 'places.xlsx')
  expect((await torchbook(['export', 'place', '--out', book])).code).toBe(0)
  const back = await torchbook(['import', 'place', book, '--preview', '--json'])
  expect(JSON.parse(back.out)).toMatchObject({ created: 0, changed: 0, refused: 0 })
  const json = JSON.parse((await torchbook(['export', 'place', '--json'])).out)
  expect(json[0]).toMatchObject({ version: expect.any(Number), values: { name: expect.any(Object) } })
  expect(json).toHaveLength(JSON.parse(back.out).unchanged)
}, 60_000)
