import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { markProblems } from '../../documents/workbook/write-workbook.ts'
import { chooseSheets, readSheet } from '../../engines/sheet/choose.ts'
import type { Chosen } from '../../engines/sheet/understand.ts'
import { toJson } from '../../kernel/draft.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../bureau.ts'
import { findEvidence } from '../evidence.ts'
import { listRecords, now, readVersions } from '../read.ts'
import { changeRecord, createRecord } from '../save.ts'
import { listImports } from './list-imports.ts'
import { oldWorkbook } from './old-workbook-for-tests.ts'
import { type ImportRequest, rememberedHeadings, runImport } from './run-import.ts'
import { undoImport } from './undo-import.ts'

const registerOf = (name: string): AnyRegister => registers.find(one => one.name === name)!
const handout = registerOf('handout')
const folder = mkdtempSync(join(tmpdir(), 'torchbook-import-'))
let bureau: Bureau
let town: { readonly id: string; readonly name: string; readonly parent: string }

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  const { rows } = await bureau.run(officer, client =>
    listRecords(client, officer, registerOf('place'), now, { page: 1, size: 500 }),
  )
  const found = rows.find(row => row.values['kind'] === 'town')!
  town = { id: found.id, name: (found.values['name'] as { zh: string }).zh, parent: String(found.values['parent']) }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await bureau.close()
})

let files = 0
function file(content: string | Uint8Array, ending: string): string {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, content)
  return path
}

interface Ugly {
  readonly name?: string
  readonly rows: CellValue[][]
  readonly merges?: MergeRange[]
  readonly cells?: Readonly<Record<string, Partial<Cell>>>
  readonly hidden?: boolean
}
const book = async (...sheets: readonly Ugly[]): Promise<string> =>
  file(
    await writeXlsx({
      sheets: sheets.map(({ cells = {}, name = '表1', ...sheet }) => ({ name, ...sheet, cells: new Map(Object.entries(cells)) })),
    }),
    'xlsx',
  )

/** Reads a file's fitting sheets and imports them. */
async function take(
  path: string,
  options: Partial<Pick<ImportRequest, 'mode' | 'signal' | 'progress' | 'source'>> & {
    register?: AnyRegister
    chosen?: Chosen
    sheet?: string
  } = {},
) {
  const { register = handout, chosen, sheet: named, mode = 'all', source = '台账', ...rest } = options
  const remembered = await bureau.run(officer, client => rememberedHeadings(client, officer, register))
  const sheets = await Promise.all((await readWorkbook(path, path)).map(sheet => readSheet(register, sheet, remembered, chosen)))
  const kept = { ...(await bureau.evidence.keep(createReadStream(path))), name: path.slice(path.lastIndexOf('/') + 1) }
  const results = []
  for (const { sheet, understood } of chooseSheets(register, sheets, named))
    results.push(await runImport(bureau, officer, registers, { register, file: kept, sheet, understood, source, mode, ...rest }))
  return results
}
const one = async (...given: Parameters<typeof take>) => (await take(...given))[0]!

type Handout = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly version: number
  readonly source: string
  readonly attachments: readonly string[]
}

/** The current handouts whose title begins so, by title. */
async function handouts(start: string) {
  const { rows } = await bureau.run(officer, client =>
    listRecords(client, officer, handout, now, { words: start, page: 1, size: 500 }),
  )
  return rows
    .map(
      (row): Handout => ({
        id: row.id,
        version: row.version,
        source: row.source,
        attachments: row.attachments,
        ...toJson(handout, row.values),
      }),
    )
    .sort((a, b) => String(a['title']).localeCompare(String(b['title'])))
}

const head = ['名称', '品种', '数量', '免费赠送', '发放日期']
const row = (title: string, ...rest: CellValue[]): CellValue[] => [
  title,
  ...(['科普图书', 10, '是', '2006-05-01'] as const).map((usual, at) => rest[at] ?? usual),
]

describe('ugly workbooks', () => {
  test('titles above, a heading of two rows, synonyms, units, merged cells, totals and notes', async () => {
    const path = await book({
      rows: [
        ['2006年科普资料发放情况表'],
        ['填报单位：某某局', null, null, null, null, null, '金额单位：万元'],
        ['序号', '资料名称', '品种', '发放情况', null, null, '经费', '镇街'],
        [null, null, null, '发放时间', '发放份数', '免费赠送', null, null],
        [1, '甲 防灾手册', '科普图书', '2006年3月1日', '1,200份', '√', 4, town.name],
        [2, '甲 健康折页', '科普资料（折页、传单）', '2006.3', '０.３万', '是', '5000元', null],
        [3, '甲 农技光盘', '科普图书', 38412, 35, '否', '-', town.id],
        [4, '甲 科普挂图', '科普图书', new Date('2006-05-04'), 40, true, null, `随便 {${town.id}}`],
        ['合计', null, null, null, 4275, null, 4.5],
        ['注：数量为实际发放数。'],
        ['填表人：某某', null, null, '审核人：某某'],
      ],
      merges: [
        { startRow: 0, endRow: 0, startCol: 0, endCol: 7 },
        { startRow: 2, endRow: 2, startCol: 3, endCol: 5 },
        ...[0, 1, 2, 6, 7].map(column => ({ startRow: 2, endRow: 3, startCol: column, endCol: column })),
        { startRow: 4, endRow: 5, startCol: 7, endCol: 7 },
      ],
    })
    const result = await one(path)
    expect(result.problems).toEqual([])
    expect(result).toMatchObject({ created: 4, changed: 0, unchanged: 0, refused: 0 })
    expect(result.left.map(left => [left.line, left.kind])).toEqual([
      [9, 'total'],
      [10, 'note'],
      [11, 'note'],
    ])
    expect(
      (await handouts('甲 ')).map(({ title, handedOutOn, copies, free, cost, place }) => [
        title,
        handedOutOn,
        copies,
        free,
        cost,
        place,
      ]),
    ).toEqual(
      [
        ['甲 防灾手册', '2006-03-01', 1200, true, '40000', town.id],
        ['甲 健康折页', '2006-03-01', 3000, true, '5000', town.id],
        ['甲 科普挂图', '2006-05-04', 40, true, null, town.id],
        ['甲 农技光盘', '2005-03-01', 35, false, null, town.id],
      ].sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    )
  })

  test('formulas give their results; percentages, errors and lost digits are what they are', async () => {
    const path = await book({
      rows: [head, row('乙 和'), row('乙 错')],
      cells: {
        '1,2': { value: 7, formula: 'SUM(3,4)', formulaResult: 7 },
        '2,2': { value: '#REF!', type: 'error' },
      },
    })
    const result = await one(path, { mode: 'sound' })
    expect(result).toMatchObject({ created: 1, refused: 1 })
    expect(result.problems).toMatchObject([{ code: 'formula-error', line: 3, at: 2, place: 'row 3, column “数量”' }])
    expect((await handouts('乙 '))[0]).toMatchObject({ copies: 7 })
  })

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('text in %s', async (name, encode) => {
    const result = await one(
      file(encode(`名称,品种,数量,免费赠送,发放日期\r\n"丙 ${name}, 甲",科普图书,"1,200",是,2006年5月1日\r\n`), 'csv'),
    )
    expect(result).toMatchObject({ created: 1, refused: 0 })
  })

  test('text in GB18030, and pasted cells parted by tabs', async () => {
    // 名称,品种,数量,免费赠送,发放日期 / 丁科普,科普图书,3,是,2006.5.1
    const gb = Buffer.from(
      'c3fbb3c62cc6b7d6d62ccafdc1bf2cc3e2b7d1d4f9cbcd2cb7a2b7c5c8d5c6da0d0ab6a1bfc6c6d52cbfc6c6d5cdbccae92c332ccac72c323030362e352e310d0a',
      'hex',
    )
    expect(await one(file(gb, 'csv'))).toMatchObject({ created: 1 })
    expect(await one(file(`${head.join('\t')}\n${row('丁粘贴').join('\t')}\n`, 'txt'))).toMatchObject({ created: 1 })
    expect((await handouts('丁')).map(found => found['title'])).toEqual(['丁科普', '丁粘贴'].sort((a, b) => a.localeCompare(b)))
  })

  test('several sheets: those that fit are imported, hidden ones and others are not', async () => {
    const path = await book(
      { name: '一季度', rows: [head, row('戊 一')] },
      { name: '说明', rows: [['本表由各镇填报']] },
      { name: '二季度', rows: [head, row('戊 二'), head, row('戊 三')] },
      { name: '底稿', rows: [head, row('戊 隐')], hidden: true },
    )
    const results = await take(path)
    expect(results.map(({ created }) => created)).toEqual([1, 2])
    expect(await handouts('戊 ')).toHaveLength(3)
    await expect(take(path, { sheet: '三季度' })).rejects.toMatchObject({ code: 'no-such-sheet' })
  })

  test('a workbook from before 2007', async () => {
    const oldRows = [
      ['科普资料发放（旧表）'],
      head,
      row('旧式手册', '科普图书', 120, '是', 38838),
      row('旧式折页', '科普图书', 300),
    ]
    const result = await one(file(oldWorkbook(oldRows), 'xls'))
    expect(result.problems).toEqual([])
    expect(result.created).toBe(2)
    expect((await handouts('旧式')).map(found => [found['title'], found['copies'], found['handedOutOn']])).toEqual([
      ['旧式手册', 120, '2006-05-01'],
      ['旧式折页', 300, '2006-05-01'],
    ])
  })

  test('what is no sheet is refused with what to do', async () => {
    await expect(take(file('', 'csv'))).rejects.toMatchObject({ code: 'file-empty' })
    await expect(take(file('%PDF-1.7', 'xlsx'))).rejects.toMatchObject({ code: 'not-a-sheet' })
    await expect(take(file(Buffer.from('PK\u0003\u0004nothing'), 'xlsx'))).rejects.toMatchObject({ code: 'sheet-damaged' })
    await expect(take(file('甲,乙\n1,2\n', 'csv'))).rejects.toMatchObject({ code: 'no-columns' })
  })
})

describe('plan and run', () => {
  test('a preview says what would happen, field by field, and saves nothing', async () => {
    await one(await book({ rows: [head, row('己 甲', '科普图书', 10), row('己 乙')] }))
    const path = await book({
      rows: [head, row('己 甲', '科普图书', 12), row('己 乙'), row('己 丙'), row('己 丁', '没有的品种', '三')],
    })
    const before = await handouts('己 ')
    const result = await one(path, { mode: 'preview' })
    expect(result).toMatchObject({ id: null, created: 1, changed: 1, unchanged: 1, refused: 1 })
    expect(result.rows.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'changed'],
      [3, 'unchanged'],
      [4, 'created'],
      [5, 'refused'],
    ])
    expect(result.rows[0]!.fields).toEqual([{ field: 'copies', before: 10, after: 12 }])
    expect(result.problems.map(({ place, code }) => [place, code])).toEqual([
      ['row 5, column “品种”', 'not-an-option'],
      ['row 5, column “数量”', 'not-a-whole-number'],
    ])
    expect(await handouts('己 ')).toEqual(before)
    // All rows or none.
    expect(await one(path)).toMatchObject({ id: null, refused: 1 })
    expect(await handouts('己 ')).toEqual(before)
    // Or the good ones.
    expect(await one(path, { mode: 'sound' })).toMatchObject({ created: 1, changed: 1, unchanged: 1, refused: 1 })
    expect((await handouts('己 ')).map(found => found['copies'])).toEqual([10, 10, 12].sort((a, b) => a - b).toSorted())
  })

  test('an empty cell says nothing, “-” that there is nothing', async () => {
    const wide = [...head, '费用']
    await one(await book({ rows: [wide, [...row('庚 甲'), 50], [...row('庚 乙'), 50], [...row('庚 丙'), 50]] }))
    const result = await one(await book({ rows: [wide, [...row('庚 甲'), null], [...row('庚 乙'), '-'], [...row('庚 丙'), 0]] }))
    expect(result).toMatchObject({ changed: 2, unchanged: 1 })
    expect(Object.fromEntries((await handouts('庚 ')).map(found => [found['title'], found['cost']]))).toEqual({
      '庚 甲': '50',
      '庚 乙': null,
      '庚 丙': '0',
    })
  })

  test('the same file twice changes nothing, also where two imports run at once; the same record twice in a sheet is told', async () => {
    const path = await book({ rows: [head, row('辛 甲'), row('辛 乙'), row('辛 甲')] })
    const [first, second] = await Promise.all([one(path), one(path)])
    expect([first.created, second.created].sort()).toEqual([0, 2])
    expect([first.unchanged, second.unchanged].sort()).toEqual([1, 3])
    const again = await one(path)
    expect(again).toMatchObject({ id: null, created: 0, changed: 0, unchanged: 3, earlier: { author: officer.name } })
    expect(await handouts('辛 ')).toHaveLength(2)
    const differing = await one(await book({ rows: [head, row('壬 甲'), row('壬 甲', '科普图书', 11)] }))
    expect(differing).toMatchObject({ id: null, refused: 1, problems: [{ code: 'twice-in-sheet', line: 3 }] })
  })

  test('the file is evidence of its records, and the import is listed', async () => {
    const result = await one(await book({ rows: [head, row('癸 甲')] }), { source: '关于公布资料发放情况的通知' })
    const [found] = await handouts('癸 ')
    expect(found!.source).toBe('关于公布资料发放情况的通知')
    expect(found!.attachments).toHaveLength(1)
    const [listed] = await bureau.run(officer, client => listImports(client, officer))
    expect(listed).toMatchObject({
      id: result.id,
      register: 'handout',
      created: 1,
      author: officer.name,
      sha256: found!.attachments[0],
      undone: null,
    })
    expect(await bureau.run(officer, client => findEvidence(client, officer, found!.attachments[0]!))).toMatchObject({
      name: listed!.file,
    })
  })

  test('what an officer chose for a heading is known the next time', async () => {
    const odd = ['资料题', ...head.slice(1), '经办']
    const path = await book({ rows: [odd, [...row('子 甲'), '某某']] })
    expect((await one(path, { mode: 'preview' })).problems).toMatchObject([{ code: 'missing' }])
    const chosen: Chosen = new Map([
      ['资料题', { field: 'title', language: null }],
      ['经办', { ignored: 'chosen' }],
    ])
    expect(await one(path, { chosen })).toMatchObject({ created: 1 })
    expect(await one(await book({ rows: [odd, [...row('子 乙'), '某某']] }))).toMatchObject({ created: 1 })
  })

  test('names of records: exact and unique, else told', async () => {
    const wide = [...head, '受赠单位', '地点（镇街、社区）']
    const path = await book({
      rows: [wide, [...row('丑 甲'), '没有这个单位', `${town.name}镇镇`], [...row('丑 乙'), null, town.name]],
    })
    const result = await one(path, { mode: 'sound' })
    expect(result.problems.map(({ code, line, at }) => [code, line, at])).toEqual([
      ['no-such-name', 2, 5],
      ['no-such-name', 2, 6],
    ])
    expect((await handouts('丑 '))[0]).toMatchObject({ title: '丑 乙', place: town.id })
  })

  test('cancelled, it leaves nothing', async () => {
    const stop = new AbortController()
    const rows = [head, ...Array.from({ length: 1200 }, (_, index) => row(`寅 ${index}`))]
    const progress = () => stop.abort()
    await expect(take(await book({ rows }), { signal: stop.signal, progress })).rejects.toMatchObject({
      code: 'import-cancelled',
    })
    expect(await handouts('寅 ')).toEqual([])
  })

  test('a sheet that was exported before somebody changed the record does not turn that back', async () => {
    const made = await bureau.run(officer, client =>
      createRecord(client, officer, handout, {
        values: { title: '卯 甲', item: 'book', copies: 5, free: true, handedOutOn: '2006-05-01' },
        source: 'L',
      }),
    )
    await bureau.run(officer, client =>
      changeRecord(client, officer, handout, made.id, 1, {
        values: { ...toJson(handout, made.values), copies: 6 },
        source: 'L',
        reason: 'recounted',
      }),
    )
    const path = await book({
      rows: [
        ['id', 'version', ...head],
        [made.id, 1, ...row('卯 甲', '科普图书', 5)],
      ],
    })
    expect(await one(path)).toMatchObject({ refused: 1, problems: [{ code: 'changed-since-export' }] })
  })
})

describe('undo', () => {
  test('each record is as it was before, unless it was changed since', async () => {
    await one(await book({ rows: [head, row('辰 旧', '科普图书', 1)] }))
    const [old] = await handouts('辰 ')
    const result = await one(await book({ rows: [head, row('辰 旧', '科普图书', 2), row('辰 新'), row('辰 后')] }))
    const later = (await handouts('辰 ')).find(found => found['title'] === '辰 后')!
    const { id, version, source, attachments, ...values } = later
    await bureau.run(officer, client =>
      changeRecord(client, officer, handout, id, version, {
        values: { ...values, copies: 99 },
        source,
        attachments,
        reason: 'later',
      }),
    )
    const undone = await bureau.run(officer, client => undoImport(client, officer, registers, result.id!))
    expect(undone).toEqual({ restored: 2, kept: [{ record: id, why: 'changed-since' }] })
    expect((await handouts('辰 ')).map(found => [found['title'], found['copies']]).sort()).toEqual([
      ['辰 后', 99],
      ['辰 旧', 1],
    ])
    const versions = await bureau.run(officer, client => readVersions(client, handout, officer, old!.id))
    expect(versions.map(one => one.values['copies'])).toEqual([1, 2, 1])
    await expect(bureau.run(officer, client => undoImport(client, officer, registers, result.id!))).rejects.toMatchObject({
      code: 'already-undone',
    })
    // Undone, the same file is new again.
    const again = await bureau.run(officer, client => listImports(client, officer))
    expect(again.find(listed => listed.id === result.id)!.undone).toMatchObject({ restored: 2, kept: 1 })
  })

  test('a new record that others refer to by now stays', async () => {
    const place = registerOf('place')
    const sheet = `名称,类型,存续期间,本地区,parent\n巳新镇,镇,2006-01-01 起,否,x {${town.parent}}\n巳空镇,镇,2006-01-01 起,否,${town.parent}\n`
    const result = await one(file(sheet, 'csv'), { register: place })
    expect(result).toMatchObject({ created: 2, problems: [] })
    await one(
      await book({
        rows: [
          [...head, '地点（镇街、社区）'],
          [...row('巳 甲'), '巳新镇'],
        ],
      }),
    )
    const undone = await bureau.run(officer, client => undoImport(client, officer, registers, result.id!))
    expect(undone).toMatchObject({ restored: 1, kept: [{ why: 'referred-to' }] })
  })
})

test('the error workbook is the sheet with its bad cells marked; corrected, it is imported', async () => {
  const path = await book({
    rows: [['发放表'], head, row('午 甲'), row('午 乙', '没有的品种'), row('午 丙', '科普图书', '三', '也许')],
  })
  const preview = await one(path, { mode: 'preview' })
  const [sheet] = await readWorkbook(path, path)
  const marked = await markProblems(sheet!, [2], preview.problems, 'zh')
  const { readXlsx } = await import('hucre')
  const { sheets } = await readXlsx(marked, { readStyles: true })
  const cells = sheets[0]!.cells!
  expect(sheets[0]!.rows[2]!.slice(0, 3)).toEqual(['午 甲', '科普图书', 10])
  for (const place of ['3,1', '4,2', '4,3'])
    expect(cells.get(place)).toMatchObject({
      style: { fill: { fgColor: { rgb: 'FFC7CE' } } },
      comment: { text: expect.stringMatching(/“/) },
    })
  expect(cells.get('2,1')?.comment).toBeUndefined()
  expect(sheets[0]!.rows[1]![5]).toBe('导入问题')
  const corrected = sheets[0]!.rows.map(cells => [...cells])
  corrected[3]![1] = '科普图书'
  corrected[4]!.splice(2, 2, 3, '是')
  expect(await one(await book({ rows: corrected }))).toMatchObject({ created: 3, refused: 0 })
})
