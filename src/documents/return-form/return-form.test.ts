import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { cellText } from '../../engines/sheet/cell.ts'
import { deflated, zip, zipPacked } from '../docx/zip.ts'
import { openPackage } from '../reading/docx/package.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { buildExample, exampleForms } from './examples.ts'
import { type CellContent, fillForm } from './fill-form.ts'
import { readForm, textOf } from './read-form.ts'

const added = [
  { name: 'trace 数据来源', state: 'hidden', widths: [10], rows: [['cell'], ["'=1+1"]] },
  { name: 'records 记录', state: 'veryHidden', widths: [10], rows: [['record'], ['x']] },
] as const

async function sheetsOf(bytes: Uint8Array) {
  const path = join(tmpdir(), `torchbook-form-${process.pid}-${Math.random()}.xlsx`)
  writeFileSync(path, bytes)
  const sheets = await readWorkbook(path, 'form.xlsx')
  return Promise.all(
    sheets.map(async sheet => {
      const rows: Record<number, readonly string[]> = {}
      for await (const row of sheet.rows()) rows[row.line] = row.cells.map(cellText)
      return { name: sheet.name, hidden: sheet.hidden, rows }
    }),
  )
}
const contents = (entries: Record<string, CellContent>) => new Map(Object.entries(entries))
const template = async (name: 'high-tech' | 'popularisation' = 'high-tech') => (await buildExample(name)).bytes

test('every tagged cell is found, with its sheet and address', async () => {
  const form = await readForm('f.xlsx', await template())
  expect(form.sheets.map(({ name, tagged }) => [name, tagged.map(one => one.cell)])).toEqual([
    ['企业', ['A2', 'A3', 'D3', 'D5', 'D6', 'D7']],
    ['投入', ['A2', 'A3', 'D3', 'D5', 'D6']],
  ])
  expect(exampleForms).toHaveLength(2)
})

describe('a filled form', () => {
  test('holds numbers, texts and gaps in the template’s own styles; what was not touched is the same byte for byte', async () => {
    const bytes = await template()
    const form = await readForm('f.xlsx', bytes)
    const given = {
      '企业!D5': { number: '12' },
      '企业!D6': { text: '-' },
      '企业!D7': { gap: '没有记录 & <x>' },
      '企业!A2': { text: '=填报' },
    }
    const filled = fillForm(form, contents(given), added, '未填')
    const sheets = await sheetsOf(filled)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['企业', false],
      ['投入', false],
      ['trace 数据来源', true],
      ['records 记录', true],
    ])
    const { rows } = sheets[0]!
    expect([rows[5]![3], rows[6]![3], rows[7]![3] ?? '', rows[2]![0]]).toEqual(['12', '-', '', "'=填报"])
    const again = await openPackage('f.xlsx', filled)
    const before = await openPackage('f.xlsx', bytes)
    const touched = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', form.sheets[0]!.path])
    for (const path of before.paths.keys()) if (!touched.has(path)) expect(again.read(path)).toEqual(before.read(path))
    const source = textOf(again, form.sheets[0]!.path)
    expect(source).toContain('没有记录 &amp; &lt;x&gt;')
    // A cell keeps its style, the sum its formula, the sheet its merged cells and widths.
    const style = /<c r="D5"[^>]* s="(\d+)"/.exec(form.sheets[0]!.source)?.[1]
    expect(source).toContain(`<c r="D5" s="${style}"><v>12</v></c>`)
    expect(source).toMatch(/<f>SUM\(D5:D7\)<\/f>/)
    for (const part of ['mergeCells', 'cols'])
      expect(source).toContain(new RegExp(`<${part}[\\s\\S]*</${part}>`).exec(form.sheets[0]!.source)![0])
    expect(textOf(again, 'xl/workbook.xml')).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"|<calcPr fullCalcOnLoad="1"/)
    expect(textOf(again, 'xl/workbook.xml')).toMatch(/state="veryHidden"/)
  })

  test('forgets what formulas came to, and adds to the marks that are there', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{% year /%}</t></is></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>old</v></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>'
    const form = await readForm('f.xlsx', await withSheet(sheet))
    const again = await openPackage('f', fillForm(form, contents({ '表!A1': { gap: '缺' } }), [], '未填'))
    const source = textOf(again, 'xl/worksheets/sheet1.xml')
    expect(source).toContain('<c r="B1"><f>A1&amp;"x"</f></c>')
    expect(source).toContain('<dataValidations count="2"><dataValidation type="list" sqref="C1">')
    expect(source).toMatch(/prompt="缺" sqref="A1"\/><\/dataValidations><pageMargins/)
  })

  test('of a second filling the hidden sheets stand beside the first', async () => {
    const form = await readForm('f.xlsx', await template())
    const once = await readForm('f.xlsx', fillForm(form, contents({ '企业!D5': { number: '1' } }), added, ''))
    const names = (await sheetsOf(fillForm(once, contents({}), added, ''))).map(sheet => sheet.name)
    expect(names.slice(2)).toEqual(['trace 数据来源', 'records 记录', 'trace 数据来源 2', 'records 记录 2'])
  })
})

const types = (extra = '') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${extra}</Types>`
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
async function withSheet(sheet: string, more: readonly { path: string; content: string }[] = [], type = '') {
  return zip([
    { path: '[Content_Types].xml', content: types(type) },
    {
      path: '_rels/.rels',
      content: `<Relationships xmlns="x"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="${relations}"><sheets><sheet name="表" sheetId="7" q:id="s"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="x"><Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { path: 'xl/worksheets/sheet1.xml', content: sheet },
    ...more,
  ])
}
const plain =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{% year /%}</t></is></c></row></sheetData></worksheet>'

describe('a workbook that cannot be a form is refused', () => {
  const code = async (bytes: Uint8Array | Promise<Uint8Array>) =>
    readForm('f.xlsx', await bytes).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    )
  test.each([
    ['text', Buffer.from('a,b'), 'not-a-form'],
    ['a cut zip', zip([{ path: 'a', content: 'b' }]).subarray(0, 40), 'form-damaged'],
    [
      'another package',
      zip([
        { path: '_rels/.rels', content: '<Relationships/>' },
        { path: '[Content_Types].xml', content: types() },
      ]),
      'not-a-form',
    ],
    ['macros', withSheet(plain, [{ path: 'xl/vbaProject.bin', content: 'x' }]), 'form-has-macros'],
    [
      'a macro type',
      withSheet(plain, [], '<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'),
      'form-has-macros',
    ],
    ['other workbooks', withSheet(plain, [{ path: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }]), 'form-reaches-out'],
    ['a database', withSheet(plain, [{ path: 'xl/connections.xml', content: '<x/>' }]), 'form-reaches-out'],
    ['entities', withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'form-damaged'],
    ['broken XML', withSheet('<worksheet><sheetData>'), 'form-damaged'],
    [
      'too many tags',
      withSheet(
        `<worksheet><sheetData><row r="1">${'<c r="A1" t="str"><v>{% year /%}</v></c>'.repeat(5001)}</row></sheetData></worksheet>`,
      ),
      'form-too-large',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })

  test('a bomb', async () => {
    const swollen = deflated('xl/worksheets/sheet1.xml', Buffer.alloc(60 * 1024 * 1024, 32))
    const whole = await openPackage('f', await withSheet(plain))
    const entries = whole.entries.map(entry => (Buffer.from(entry.name).toString().includes('sheet1') ? swollen : entry))
    expect(await code(zipPacked(entries))).toBe('form-damaged')
  })

  test('many cells without tags are walked in seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => `文字${row}-${column}`))
    const begun = performance.now()
    const form = await readForm('f.xlsx', await writeXlsx({ sheets: [{ name: '表', rows: [...rows, ['{% year /%}']] }] }))
    expect(form.sheets[0]!.tagged.map(one => one.cell)).toEqual(['A10001'])
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})
