import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handout } from '../../registers/handout/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { project } from '../../registers/project/register.ts'
import type { Cell, SheetRow } from './cell.ts'
import { foldedHead, Headings } from './column.ts'
import { dayOfNumber, dayOfSerial, readDay } from './days.ts'
import { guarded, unguarded } from './guard.ts'
import { type ReadingContext, readValue } from './read-value.ts'
import { rowKind, understandSheet } from './understand.ts'
import { readQuantity } from './units.ts'

const plain: ReadingContext = { date1904: false, unit: null }
const rows = (...lines: readonly (readonly Cell[])[]): readonly SheetRow[] =>
  lines.map((cells, index) => ({ line: index + 1, cells }))

describe('days', () => {
  test.each([
    ['2005年3月1日', '2005-03-01', null],
    ['２００５年３月１日', '2005-03-01', null],
    ['2005.3.1', '2005-03-01', null],
    ['2005/03/01', '2005-03-01', null],
    ['20050301', '2005-03-01', null],
    ['2005-03-01 00:00:00', '2005-03-01', null],
    ['2005年3月', '2005-03-01', 'month'],
    ['2005.3', '2005-03-01', 'month'],
    ['2005-10', '2005-10-01', 'month'],
    ['2005年', '2005-01-01', 'year'],
    ['March 2005', '2005-03-01', 'month'],
    ['1 Mar 2005', '2005-03-01', null],
  ])('%s is %s', (text, day, rounded) => expect(readDay(text)).toEqual({ day, rounded }))

  test.each(['2005.13.1', '2005-02-30', '05.3.1', '2005', '三月', '1'.repeat(50)])('%s is none', text =>
    expect(readDay(text)).toBeNull(),
  )

  test('a month is its last day where a term ends', () => expect(readDay('2008.2', 'last')!.day).toBe('2008-02-29'))

  test('serial numbers, from 1900 and from 1904', () => {
    expect(dayOfSerial(38412, false)).toBe('2005-03-01')
    expect(dayOfSerial(36950, true)).toBe('2005-03-01')
    expect(dayOfSerial(1, false)).toBe('1900-01-01')
    expect(dayOfSerial(61, false)).toBe('1900-03-01')
    expect(dayOfSerial(60, false)).toBeNull()
  })

  test('2005.3 that became a number; 2005.1 has lost its zero or has none', () => {
    expect(dayOfNumber(2005.3, false)).toEqual({ day: '2005-03-01', rounded: 'month' })
    expect(dayOfNumber(2005.11, false)).toEqual({ day: '2005-11-01', rounded: 'month' })
    expect(dayOfNumber(2005.1, false)).toBe('ambiguous')
    expect(dayOfNumber(2005, false)).toBeNull()
    expect(dayOfNumber(20050301, false)).toEqual({ day: '2005-03-01', rounded: null })
  })
})

describe('quantities', () => {
  test.each([
    ['1,234.5万元', '1234.5', 4],
    ['1.03亿', '1.03', 8],
    ['３５人', '35', 0],
    ['120 万人次', '120', 4],
    ['￥40', '40', 0],
    ['-3.5', '-3.5', 0],
  ])('%s', (text, number, power) => {
    const found = readQuantity(text)!
    expect([found.number.toFixed(), found.unit.power]).toEqual([number, power])
  })

  test.each(['', '约三十', '12-14', '1,23', '12x', '9'.repeat(80)])('%s is none', text => expect(readQuantity(text)).toBeNull())
})

describe('cells', () => {
  const { fields } = handout
  test('“-” is not zero, and neither is empty', () => {
    for (const cell of ['-', '—', '－', '/', '不适用', 'N/A']) expect(readValue(fields.cost, cell, plain)).toEqual({ none: true })
    expect(readValue(fields.cost, 0, plain)).toEqual({ raw: '0' })
    expect(readValue(fields.cost, '0', plain)).toEqual({ raw: '0' })
  })

  test('the unit of the cell goes before the unit of the heading', () => {
    const unit = { power: 4, percent: false }
    expect(readValue(fields.cost, 40, { ...plain, unit })).toEqual({ raw: '400000' })
    expect(readValue(fields.cost, '40元', { ...plain, unit })).toEqual({ raw: '40' })
    expect(readValue(fields.cost, 0.1 + 0.2, { ...plain, unit })).toEqual({ raw: '3000' })
  })

  test('a formula without a result is told; a day where a number should be, too', () => {
    expect(readValue(fields.copies, '#REF!', plain)).toMatchObject({ code: 'formula-error' })
    expect(readValue(fields.copies, { day: '1900-01-05' }, plain)).toMatchObject({ code: 'day-for-number' })
    expect(readValue(fields.handedOutOn, 2005.1, plain)).toMatchObject({ code: 'ambiguous-month' })
    expect(readValue(organisation.fields.identifier, 91330000123456780000, plain)).toMatchObject({ code: 'digits-lost' })
  })

  test('names of records are left to be looked up; ids are taken', () => {
    const id = '00000000-0000-7000-8000-000000000001'
    expect(readValue(fields.place, '海城镇', plain)).toEqual({ names: ['海城镇'] })
    expect(readValue(fields.place, `海城镇 {${id}}`, plain)).toEqual({ raw: id })
  })

  test.each([
    ['2005.3.1-2008.2.29', '2005-03-01', '2008-02-29'],
    ['2005年3月1日至2008年2月29日', '2005-03-01', '2008-02-29'],
    ['2005.3—2008.2', '2005-03-01', '2008-02-29'],
    ['2005-2008', '2005-01-01', '2008-12-31'],
    ['2005-03-01 – 2008-02-29', '2005-03-01', '2008-02-29'],
    ['2005-03-01 起', '2005-03-01', null],
    ['from 2005-03-01', '2005-03-01', null],
    ['2005年3月至今', '2005-03-01', null],
  ])('the term %s', (text, from, until) =>
    expect(readValue(organisation.fields.term, text, plain)).toMatchObject({ raw: { from, until } }),
  )

  test('what is exported is never a formula and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('=1', '-', "'=1", "''-", '＝A1', '@x', '+1', '-3', '/', 'N/A', '#REF!', "'"),
          fc.string().map(text => `=${text}`),
        ),
        text => {
          expect(unguarded(guarded(text))).toBe(text)
          expect(guarded(text)).not.toMatch(/^[=+@＝＋＠]/)
        },
      ),
    )
  })
})

describe('headings', () => {
  test.each([
    ['费用（万元）', '费用'],
    ['费用/万元', '费用'],
    ['* 名称（必填）', '名称'],
    ['1.名 称：', '名称'],
    ['所在镇（街道）', '所在镇(街道)'],
  ])('%s is remembered as %s', (head, folded) => expect(foldedHead(head)).toBe(folded))

  test.each([
    ['企业名称', 'name'],
    ['统一社会信用代码', 'identifier'],
    ['所在镇街', 'town'],
    ['注册资金（万元）', 'capital'],
    ['Company name', 'name'],
    ['是否本地', 'local'],
  ])('%s of an organisation is its %s', (head, field) =>
    expect(new Headings(organisation).understand(head).meaning).toMatchObject({ field }),
  )

  test('the enterprise’s name in a register of something else is the enterprise', () => {
    const { fields } = project
    const reference = Object.keys(fields).filter(name => fields[name as keyof typeof fields].kind === 'reference')
    const { meaning } = new Headings(project).understand('承担单位')
    expect(reference).toContain(meaning && 'field' in meaning ? meaning.field : null)
  })

  test('what an officer chose before goes before synonyms, and a column may be left out', () => {
    const remembered = new Map([
      ['题目', { field: 'title', language: null }],
      ['数量', null],
      ['经办人', null],
    ])
    const headings = new Headings(handout, remembered)
    expect(headings.understand('题目')).toMatchObject({ meaning: { field: 'title' }, way: 'remembered' })
    expect(headings.understand('经办人')).toMatchObject({ meaning: { ignored: 'chosen' } })
    // A field's own label needs no memory.
    expect(headings.understand('数量')).toMatchObject({ meaning: { field: 'copies' }, way: 'head' })
  })

  test('under titles and over two rows, merged', () => {
    const title = '2006年科普资料发放情况表'
    const sheet = rows(
      [title, title, title, title, title],
      ['填报单位：某某局', null, null, '单位：元'],
      ['序号', '名称', '发放情况', '发放情况', '品种'],
      ['序号', '名称', '发放日期', '数量（册）', '品种'],
      [1, '防灾手册', '2006.5.1', 200, '图书'],
    )
    const found = understandSheet(handout, sheet)!
    expect(found.headLines).toEqual([4])
    expect(found.columns.map(({ meaning }) => (meaning && 'field' in meaning ? meaning.field : null))).toEqual([
      null,
      'title',
      'handedOutOn',
      'copies',
      'item',
    ])
    expect(found.unit).toEqual({ power: 0, percent: false })
  })

  test('a heading whose groups name the columns of the row above', () => {
    const sheet = rows(['名称', '发放', '发放', '品种'], ['名称', '日期', '数量', null], ['防灾手册', '2006.5.1', 200, '图书'])
    const found = understandSheet(handout, sheet)!
    expect(found.columns.map(({ meaning }) => (meaning && 'field' in meaning ? meaning.field : null))).toContain('item')
  })

  test('a sheet of something else has none', () => expect(understandSheet(handout, rows(['甲', '乙'], [1, 2]))).toBeNull())
})

describe('rows below the heading', () => {
  const found = understandSheet(handout, rows(['名称', '品种', '数量', '发放日期']))!
  test.each([
    [['防灾手册', '图书', 200, '2006.5.1'], 'data'],
    [['合 计', null, 200], 'total'],
    [[null, '总计', 200], 'total'],
    [['注：数量为实际发放数'], 'note'],
    [['填表人：张三', null, '审核人：李四'], 'note'],
    [['名称', '品种', '数量', '发放日期'], 'heading'],
    [[null, '　', ' '], 'blank'],
    [['合计数的秘密', '图书', 3, '2006.5.1'], 'data'],
  ] as const)('%j is %s', (cells, kind) => expect(rowKind(found, { line: 9, cells })).toBe(kind))
})
