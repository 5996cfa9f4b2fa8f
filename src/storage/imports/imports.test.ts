import { describe, expect, test } from 'vitest'
import { officer } from '../../../test/bureau.ts'
import type { Chosen } from '../../engines/sheet/understand.ts'
import { toJson } from '../../kernel/draft.ts'
import { findEvidence } from '../evidence.ts'
import { changeRecord, createRecord } from '../save.ts'
import { listImports } from './list-imports.ts'
import { oldWorkbook } from './old-workbook-for-tests.ts'
import { book, bureau, file, handout, handouts, head, one, openBureau, row, take, town } from './sheets-for-tests.ts'

openBureau()

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
