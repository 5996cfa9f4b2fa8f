import { afterAll, beforeAll, expect, test } from 'vitest'
import { haiyun } from '../../samples/haiyun.ts'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { asOwner } from '../../test/specimen.ts'
import { formats } from '../documents/formats.ts'
import { canonicalJson } from '../engines/summary/canonical.ts'
import { toJson } from '../kernel/draft.ts'
import { Refusal } from '../kernel/refusal.ts'
import { designation } from '../registers/designation/register.ts'
import { registers } from '../registers/index.ts'
import type { Bureau } from './bureau.ts'
import { diffEdition, type Edition, freezeEdition, listEditions, readEdition } from './edition.ts'
import { readCurrent } from './read.ts'
import { moveRecord, withdrawRecord } from './save.ts'

let bureau: Bureau
let edition: Edition
const request = { summary: haiyun.summary, year: haiyun.year, asAt: haiyun.asAt, reason: 'for the leaders' }
const freeze = () => bureau.run(officer, client => freezeEdition(client, officer, registers, request))
const read = () => bureau.run(officer, client => readEdition(client, officer, edition.id))
const diff = () => bureau.run(officer, client => diffEdition(client, officer, registers, edition.id))
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  edition = await freeze()
})
afterAll(() => bureau.close())

test('an edition is listed with who, why and its digest, and frozen with its audit entry', async () => {
  const [listed] = await bureau.run(officer, client => listEditions(client, officer))
  expect(listed).toMatchObject({
    id: edition.id,
    author: officer.name,
    reason: 'for the leaders',
    period: '2006',
    asAt: '2006-10-31',
  })
  expect(listed!.sha256).toMatch(/^[0-9a-f]{64}$/)
  const { rows } = await bureau.run(officer, client =>
    client.query("select detail->>'sha256' as sha256 from audit_entry where region = $1 and action = 'freeze-edition'", [
      officer.region,
    ]),
  )
  expect(rows).toEqual([{ sha256: edition.sha256 }])
})

test('nothing has changed right after freezing', async () => {
  const { changed, sameValue, unchanged } = await diff()
  expect([...changed, ...sameValue]).toEqual([])
  expect(unchanged).toBeGreaterThan(70)
})

test('reopened after changes it is the same byte by byte, and the difference names record, author and reason', async () => {
  const before = { content: canonicalJson(await read()), docx: await formats.docx.write((await read()).zh) }
  const figure = (await read()).en.figures.find(one => one.indicator === 'designation.high-tech.provincial')!
  const record = figure.records.find(one => one.adds === '1')!
  await bureau.run(officer, async client => {
    const row = (await readCurrent(client, designation, officer, record.id))!
    const term = toJson(designation, row.values)['term'] as { from: string }
    const values = {
      term: { from: term.from, until: '2006-09-30' },
      endedOn: '2006-10-01',
      endReason: 'False statements in the application',
    }
    await moveRecord(client, officer, designation, record.id, row.version, 'revoke', {
      values,
      source: 'Notice 9',
      reason: 'revoked by the province',
    })
  })
  expect(canonicalJson(await read())).toBe(before.content)
  expect(Buffer.from(await formats.docx.write((await read()).zh)).equals(Buffer.from(before.docx))).toBe(true)
  const { changed } = await diff()
  const moved = changed.find(one => one.key === figure.key)!
  expect(Number(moved.after!.value)).toBe(Number(moved.before!.value) - 1)
  expect(moved.records).toMatchObject([
    {
      id: record.id,
      register: 'designation',
      change: 'removed',
      author: officer.name,
      reason: 'revoked by the province',
      beforeVersion: record.version,
    },
  ])
  // Only figures that this record stands behind may move.
  const behind = (await read()).en.figures.filter(one => one.records.some(entry => entry.id === record.id)).map(one => one.key)
  for (const one of changed) {
    expect(one.records.map(entry => entry.id)).toEqual([record.id])
    expect(behind).toContain(one.key)
  }
})

test('a withdrawn record is named with the reason of its withdrawal', async () => {
  const figure = (await read()).en.figures.find(one => one.indicator.startsWith('contract.') && one.records.length > 1)!
  const record = figure.records[0]!
  const contract = registers.find(register => register.name === record.register)!
  await bureau.run(officer, client => withdrawRecord(client, officer, contract, record.id, record.version, 'entered twice'))
  const { changed } = await diff()
  expect(changed.find(one => one.key === figure.key)!.records.filter(one => one.id === record.id)).toMatchObject([
    { id: record.id, change: 'removed', reason: 'entered twice' },
  ])
})

test('an edition whose content was tampered with is refused', async () => {
  await asOwner(
    bureau.store.ownerUrl,
    `alter table edition disable row level security; update edition set content = replace(content, '2006', '2007') where id = '${edition.id}'; alter table edition enable row level security`,
  )
  expect(await codeOf(read())).toBe('edition-damaged')
  expect(await codeOf(diff())).toBe('edition-damaged')
  expect(await codeOf(bureau.run(officer, client => readEdition(client, officer, 'x')))).toBe('no-such-edition')
})
