import { Readable } from 'node:stream'
import { readXlsx, writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { toJson } from '../../kernel/draft.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { listRecords, now } from '../../storage/read.ts'
import type { StoredRow } from '../../storage/row.ts'
import { createRecord } from '../../storage/save.ts'
import { beginReconciliation } from './begin.ts'
import { keepOurs, takeTheirs, undoReconciliation } from './decide.ts'
import { getReconciliation, listReconciliations } from './list-reconciliations.ts'
import { differencesWorkbook, presentDifferences } from './present.ts'
import { compareNow } from './reconciliation.ts'

const registerOf = (name: string) => registers.find(one => one.name === name)!
const designation = registerOf('designation')
let bureau: Bureau
let firms: readonly StoredRow[]
let type: StoredRow
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  firms = (await all('organisation'))
    .filter(({ values }) => (values['name'] as { zh: string }).zh.endsWith('有限公司'))
    .slice(0, 6)
  type = (await all('designation-type'))[0]!
})
afterAll(() => bureau.close())

const all = async (name: string) =>
  (await bureau.run(officer, client => listRecords(client, officer, registerOf(name), now, { page: 1, size: 5000 }))).rows
const nameOf = (row: StoredRow) => (row.values['name'] as { zh: string }).zh

/** A certificate that nothing else in the sample has. */
const ours = async (firm: StoredRow, certificate: string, from = '2006-01-01') =>
  bureau.run(officer, client =>
    createRecord(client, officer, designation, {
      values: {
        ...{ type: type.id, level: 'provincial', holderKind: 'organisation', organisation: firm.id, state: 'valid', certificate },
        ...{ approvedOn: '2005-12-20', documentNumber: '浙科发〔2005〕1号', term: { from, until: '2030-12-31' } },
      },
      source: '批文',
    }),
  )
const covers = () => ({
  type: type.id,
  level: 'provincial',
  holderKind: 'organisation',
  state: 'valid',
  documentNumber: '浙科发〔2005〕1号',
})

const list = async (...rows: (string | number | null)[][]) => {
  const heads = ['单位名称', '证书编号', '批准日期', '有效期']
  const bytes = await writeXlsx({ sheets: [{ name: '名单', rows: [['2006年省级有效名单'], heads, ...rows] }] })
  return { ...(await bureau.evidence.keep(Readable.from([Buffer.from(bytes)]))), name: '省名单.xlsx' }
}
const begin = async (file: Awaited<ReturnType<typeof list>>) =>
  beginReconciliation(bureau, officer, {
    ...{ register: designation, file, columns: [], covers: { ...covers(), '~day': '2026-06-30' }, source: '省厅公布名单' },
  })
const look = (id: string) =>
  bureau.run(officer, async client => compareNow(client, officer, bureau, await getReconciliation(client, officer, id)))
const term = (from = '2006-01-01') => `${from}至2030-12-31`

test('ours only, theirs only, differing and same; taken over row by row, kept with a reason, undone as a whole', async () => {
  const [a, b, c, d] = firms as [StoredRow, StoredRow, StoredRow, StoredRow]
  const same = await ours(a, 'ZZ-1')
  const differing = await ours(b, 'ZZ-2')
  const only = await ours(c, 'ZZ-3')
  const file = await list(
    [nameOf(a), 'ZZ-1', '2005-12-20', term()],
    [nameOf(b), 'ZZ-2X', '2005-12-21', term()],
    [nameOf(d), 'ZZ-4', '2005-12-20', term()],
    ['岚城市无此单位有限公司', 'ZZ-9', '2005-12-20', term()],
  )
  const before = await look(await begin(file))
  const mine = before.rows.filter(row => row.line !== null || row.record === only.id)
  expect(mine.map(({ kind, line, record, fields }) => [kind, line, record, kind === 'differs' ? fields : null])).toEqual([
    ['same', 3, same.id, null],
    [
      'differs',
      4,
      differing.id,
      [
        { field: 'certificate', ours: 'ZZ-2', theirs: 'ZZ-2X' },
        { field: 'approvedOn', ours: '2005-12-20', theirs: '2005-12-21' },
      ],
    ],
    ['theirs', 5, null, null],
    ['theirs', 6, null, null],
    ['ours', null, only.id, null],
  ])
  expect(before.rows.find(row => row.line === 6)!.problems.map(problem => problem.code)).toContain('no-such-name')

  const id = await begin(file)
  const at = (line: number) => mine.find(row => row.line === line)!.digest
  // A wrong row among them: nothing is written.
  await expect(takeTheirs(bureau, officer, id, [at(4), at(6)])).rejects.toMatchObject({ problems: expect.anything() })
  expect((await look(id)).counts).toEqual(before.counts)
  expect(await takeTheirs(bureau, officer, id, [at(4), at(5)])).toMatchObject({ created: 1, changed: 1 })
  const after = await look(id)
  expect(after.rows.filter(row => row.line === 4 || row.line === 5).map(row => row.kind)).toEqual(['same', 'same'])
  const changed = after.ours.get(differing.id)!
  expect([changed.version, changed.values['certificate'], changed.attachments, changed.source]).toEqual([
    2,
    'ZZ-2X',
    [file.sha256],
    '省厅公布名单',
  ])
  // What was shown is no longer so.
  await expect(takeTheirs(bureau, officer, id, [at(4)])).rejects.toMatchObject({ code: 'difference-gone' })

  const digest = after.rows.find(row => row.record === only.id)!.digest
  await expect(takeTheirs(bureau, officer, id, [digest])).rejects.toMatchObject({ code: 'not-takeable' })
  await expect(keepOurs(bureau, officer, id, [digest], 'keep', ' ')).rejects.toMatchObject({ problems: [{ place: 'reason' }] })
  await keepOurs(bureau, officer, id, [digest], 'keep', '省名单漏列，已去函更正')
  // The same list again shows what is still open.
  const again = await look(await begin(file))
  expect(again.rows.find(row => row.record === only.id)!.decision).toMatchObject({
    decision: 'keep',
    reason: '省名单漏列，已去函更正',
  })
  expect(again.rows.find(row => row.line === 6)!.decision).toBeNull()
  expect(again.counts.open).toBe(before.counts.open - 3)

  expect(await undoReconciliation(bureau, officer, id)).toEqual({ restored: 2, kept: 0 })
  expect((await look(await begin(file))).counts).toEqual(before.counts)
  expect(toJson(designation, (await look(id)).ours.get(differing.id)!.values)['certificate']).toBe('ZZ-2')
  await expect(undoReconciliation(bureau, officer, id)).rejects.toMatchObject({ code: 'already-undone' })
  const listed = await bureau.run(officer, client => listReconciliations(client, officer))
  expect(listed.find(one => one.id === id)).toMatchObject({ taken: 2, keptOurs: 1, undone: { restored: 2 } })
})

test('names written otherwise, codes and shifted terms find the record; two rows for one are unclear', async () => {
  const [, , , , e, f] = firms as StoredRow[]
  const one = await ours(e!, 'ZZ-11')
  const two = await ours(f!, 'ZZ-12')
  const short = nameOf(e!).replace('有限公司', '有限责任公司')
  const file = await list(
    [short, 'ZZ-11', '2005-12-20', term()],
    [nameOf(f!), 'ZZ-12', '2005-12-20', term('2006-02-01')],
    [nameOf(f!), 'ZZ-12', '2005-12-20', term('2006-02-01')],
  )
  const { rows } = await look(await begin(file))
  const told = rows.filter(row => row.line !== null)
  expect(told.map(({ kind, record, fields }) => [kind, record, fields.map(field => field.field)])).toEqual([
    ['same', one.id, []],
    ['differs', two.id, ['term']],
    ['unclear', two.id, ['term']],
  ])
  expect(told[0]!.notes).toHaveLength(1)
})

test('the differences as a workbook, formulas neutral; a mark to be checked becomes a comment', async () => {
  const file = await list(['=cmd|calc', 'ZZ-77', '2005-12-20', term()])
  const id = await begin(file)

  const comparison = await look(id)
  const bytes = await bureau.run(officer, client => differencesWorkbook(client, officer, comparison, 'zh'))
  expect(bytes.subarray(0, 2)).toEqual(Uint8Array.from([0x50, 0x4b]))
  const row = comparison.rows.find(one => one.kind === 'ours')!
  await keepOurs(bureau, officer, id, [row.digest], 'check', '电话核实')
  const { rows } = await bureau.run(officer, client =>
    client.query('select text from comment where region = $1 and record = $2', [officer.region, row.record]),
  )
  expect(rows[0].text).toContain('电话核实')
  await expect(
    beginReconciliation(bureau, officer, {
      ...{ register: designation, file, columns: [], source: 'x', covers: { level: 'galactic', '~day': 'soon' } },
    }),
  ).rejects.toMatchObject({ problems: [{ place: 'level' }, { place: '~day' }] })
})

test('personal data of both sides is told as stars, on the page and in the workbook', async () => {
  const person = registerOf('person')
  const [firm] = firms
  const values = { name: { zh: '虞青岚' }, employer: firm!.id, outside: false, contact: '13812345678', birthYear: 1961 }
  await bureau.run(officer, client => createRecord(client, officer, person, { values, source: '登记表' }))
  const rows = [
    ['姓名', '工作单位', '联系方式', '出生年份'],
    ['虞青岚', nameOf(firm!), '13987654321', 1962],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: '名单', rows }] })
  const file = { ...(await bureau.evidence.keep(Readable.from([Buffer.from(bytes)]))), name: '人才名单.xlsx' }
  const id = await beginReconciliation(bureau, officer, {
    register: person,
    file,
    columns: [],
    covers: {},
    source: '市人才办名单',
  })
  const comparison = await look(id)
  const differing = comparison.rows.filter(
    ({ kind, fields }) => kind === 'differs' && fields.some(({ field }) => field === 'contact'),
  )
  const shown = await bureau.run(officer, client => presentDifferences(client, officer, comparison, differing))
  expect(shown.rows[0]!.fields).toContainEqual(
    expect.objectContaining({ field: 'contact', ours: '138****5678', theirs: '139****4321' }),
  )
  expect(JSON.stringify(shown.rows)).not.toMatch(/13812345678|13987654321|1961|1962/)
  const book = await readXlsx(await bureau.run(officer, client => differencesWorkbook(client, officer, comparison, 'zh')))
  const cells = JSON.stringify(book.sheets)
  expect([cells.includes('139****4321'), /13812345678|13987654321/.test(cells)]).toEqual([true, false])
})

test('two who take the same row over at once make one record of it', async () => {
  const firm = firms[3]!
  const id = await begin(await list([nameOf(firm), 'ZZ-TWICE', '2005-12-20', term()]))
  const theirs = (await look(id)).rows.filter(one => one.kind === 'theirs')
  const digests = theirs.map(one => one.digest)
  expect(digests).toHaveLength(1)
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => takeTheirs(bureau, officer, id, digests)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  const made = (await all('designation')).filter(({ values }) => values['certificate'] === 'ZZ-TWICE')
  expect(made).toHaveLength(1)
  const { rows } = await bureau.run(officer, client =>
    client.query("select count(*)::int as n from reconciliation_decision where reconciliation = $1 and decision = 'take'", [id]),
  )
  expect(rows[0].n).toBe(1)
})
