import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { afterAll, expect, test } from 'vitest'
import type { Cell } from '../../engines/sheet/cell.ts'
import { MergeFiller } from './merges.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeSheet } from './write-workbook.ts'
import { unescapeXml, wholeElements } from './xml-scan.ts'

const folder = mkdtempSync(join(tmpdir(), 'torchbook-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

async function rowsOf(bytes: Uint8Array) {
  const path = join(folder, `${++files}.xlsx`)
  writeFileSync(path, bytes)
  const [sheet] = await readWorkbook(path, path)
  const rows: (readonly Cell[])[] = []
  for await (const { cells } of sheet!.rows()) rows.push(cells)
  return { sheet: sheet!, rows }
}

test('numbers, days, percentages, results of formulas, and what is merged', async () => {
  const { sheet, rows } = await rowsOf(
    await writeXlsx({
      dateSystem: '1904',
      sheets: [
        {
          name: '甲',
          rows: [['并', null, 1.5], [null, '乙 & <丙>', true], []],
          cells: new Map([
            ['1,2', { value: new Date('2005-03-01'), style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
            ['2,0', { value: 0.146, style: { numFmt: '0.0%' } }],
            ['2,1', { value: 7, formula: '3+4', formulaResult: 7 }],
          ]),
          merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }],
        },
      ],
    }),
  )
  expect(rows).toEqual([
    ['并', null, 1.5],
    ['并', '乙 & <丙>', { day: '2005-03-01' }],
    [{ percent: '14.6' }, 7],
  ])
  expect([sheet.date1904, sheet.filled]).toEqual([true, 1])
})

test('what is written comes back as it was', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(one => one.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '') || 'x')
  const cell = fc.oneof(
    text,
    fc.constantFrom('_x0041_', '<v>1</v>', '</row>', '&amp;', "'=1"),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map(value => Number(value.toPrecision(15)) || 0),
    fc.integer({ min: 0, max: 60_000 }).map(days => ({ day: Temporal.PlainDate.from('1901-01-01').add({ days }).toString() })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, cell), { minLength: 1, maxLength: 8 }), async given => {
      const shown = (value: Cell) => (typeof value === 'object' && value ? 'day' : 'text')
      for (const [name, value] of given) {
        const columns = [
          { head: '名', shown: 'text' as const },
          { head: '值', shown: shown(value) as 'day' | 'text' },
        ]
        async function* lines() {
          yield [name, value] as const
        }
        const { rows } = await rowsOf(await buffer(writeSheet('表', columns, lines())))
        expect(rows[1]).toEqual([name, value])
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a part is read whatever the pieces it comes in, and not looked at twice', async () => {
  const text = '<sheetData><row r="1"><c/></row><row r="2"></row></sheetData>'
  for (let size = 1; size < 12; size++) {
    async function* pieces() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
    }
    let all = ''
    let last = ''
    for await (const piece of wholeElements(pieces(), 'row')) {
      all += piece
      if (last) expect(last.endsWith('</row>')).toBe(true)
      last = piece
    }
    expect(all).toBe(text)
  }
  const started = performance.now()
  async function* endless() {
    for (let count = 0; count < 400; count++) yield '<c>'.repeat(20_000)
  }
  const pieces = []
  for await (const piece of wholeElements(endless(), 'row')) pieces.push(piece.length)
  expect(pieces).toEqual([400 * 60_000])
  expect(performance.now() - started).toBeLessThan(5000)
})

test('entities, and ranges that begin above the first row that is read', () => {
  expect(unescapeXml('&lt;&#20013;&#x4e2d;&amp;_x000D_&nope;')).toBe('<中中&\r&nope;')
  const filler = new MergeFiller([{ top: 2, bottom: 4, left: 0, right: 1 }])
  const cells: Cell[] = ['值']
  filler.fill(2, cells)
  expect(cells).toEqual(['值', '值'])
  const next: Cell[] = [null, null, '丙']
  filler.fill(4, next)
  expect(next).toEqual(['值', '值', '丙'])
})
