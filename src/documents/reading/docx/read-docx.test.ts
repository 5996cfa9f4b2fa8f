import { describe, expect, test } from 'vitest'
import { docxDocument } from '../../docx/docx.ts'
import { fixture } from '../../fixture.ts'
import { p, r, type TestPart, table, testDocument, testDocx, testNamespaces, testZip } from '../docx-for-tests.ts'
import { readDocument } from '../read-document.ts'

const read = async (body: string, parts: readonly TestPart[] = []) => (await readDocument('a.docx', testDocx(body, parts))).draft

async function lines(body: string, parts: readonly TestPart[] = []) {
  const draft = await read(body, parts)
  return draft.parts.map(({ kind, level, cell, start, end }) => [
    level === undefined ? kind : `${kind} ${level}`,
    draft.text.slice(start, end),
    ...(cell === undefined ? [] : [`${cell.table} ${cell.row} ${cell.column}`]),
  ])
}

describe('text of a Word document', () => {
  test('a number over three runs is one number', async () => {
    expect((await read(p(r('共有1,'), r('4', '<w:b/>'), '<w:proofErr w:type="spellStart"/>', r('66项')))).text).toBe(
      '共有1,466项',
    )
  })

  test('tabs, breaks, hyphens, symbols and entities are their characters; soft hyphens are none', async () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>3</w:t><w:noBreakHyphen/><w:t>5</w:t><w:softHyphen/><w:t>6&#173;7 &amp; &#x4E2D;</w:t><w:sym w:font="Symbol" w:char="F038"/><w:sym w:font="Wingdings" w:char="F038"/></w:r>'
    expect((await read(p(run))).text).toBe('a\tb\n3-567 & 中8\uf038')
  })

  test('blanks at the edges of a text count only where the document keeps them', async () => {
    expect((await read(p('<w:r><w:t> 12 </w:t></w:r>', '<w:r><w:t xml:space="preserve"> 34 </w:t></w:r>'))).text).toBe('12 34 ')
    // The wide blank of Chinese is a character like any other.
    expect((await read(p('<w:r><w:t>\u300056\u3000</w:t></w:r>'))).text).toBe('\u300056\u3000')
  })

  test('insertions are read, deletions and moves away are not', async () => {
    const body = p(
      r('有'),
      `<w:del w:id="1" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del>`,
      `<w:ins w:id="2" w:author="a">${r('15')}</w:ins>`,
      `<w:moveFrom w:id="3" w:author="a">${r('99')}</w:moveFrom>`,
      `<w:moveTo w:id="4" w:author="a">${r('家')}</w:moveTo>`,
    )
    expect((await read(body)).text).toBe('有15家')
  })

  test('of fields the result is read, not the code', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText> = 1+1 </w:instrText></w:r>'
    const nested = char('begin') + code + r('77') + char('separate') + r('88') + char('end')
    expect((await read(p(char('begin'), code, nested, char('separate'), r('2'), char('end'), r('项')))).text).toBe('2项')
    expect((await read(p(`<w:fldSimple w:instr=" SUM(A1) ">${r('345')}</w:fldSimple>`))).text).toBe('345')
  })

  test('hyperlinks, tagged text, formulas and ruby give their text; hidden text is left out and said', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('1')}</w:rt><w:rubyBase>${r('汉')}</w:rubyBase></w:ruby></w:r>`
    const body = p(
      `<w:hyperlink r:id="x">${r('1')}</w:hyperlink>`,
      `<w:smartTag w:element="x">${r('2')}</w:smartTag>`,
      '<m:oMath><m:r><m:t>3</m:t></m:r></m:oMath>',
      ruby,
      r('4', '<w:vanish/>'),
      r('5', '<w:vanish w:val="0"/>'),
    )
    const document = await readDocument('a.docx', testDocx(body))
    expect(document.draft.text).toBe('123汉5')
    expect(document.warnings.map(each => each.en).join()).toContain('hidden text')
  })

  test('a signed document is read, and said to be signed', async () => {
    const { warnings } = await readDocument(
      'a.docx',
      testZip({ 'word/document.xml': testDocument(p(r('12'))), '_xmlsignatures/sig1.xml': '<s/>' }),
    )
    expect(warnings.map(each => each.zh).join()).toContain('签名')
  })

  test('raised and lowered digits are characters that say so', async () => {
    const body = p(r('1,234'), r('2', '<w:vertAlign w:val="superscript"/>'), r('CO'), r('2', '<w:vertAlign w:val="subscript"/>'))
    expect((await read(body)).text).toBe('1,234²CO₂')
    const moved = p(r('12家'), r('1', '<w:position w:val="8"/><w:sz w:val="19"/>'), r('3', '<w:position w:val="-2"/>'))
    expect((await read(moved)).text).toBe('12家¹3')
  })

  test('headings by level, by style and by its name, in both languages; lists', async () => {
    const styles = `<w:styles ${testNamespaces}>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="我的标题"/><w:basedOn w:val="2"/></w:style>
      <w:style w:type="paragraph" w:styleId="o"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="l"><w:name w:val="list"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="y"/><w:basedOn w:val="loop"/></w:style></w:styles>`
    const styled = (style: string, text: string, more = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${r(text)}</w:p>`
    const body = [
      styled('2', 'two'),
      styled('a3', 'named'),
      styled('o', 'outline'),
      styled('标题 1', '中文'),
      styled('l', 'item'),
      styled('l', 'no item', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('o', 'text', '<w:outlineLvl w:val="9"/>'),
      styled('loop', 'loop'),
    ].join('')
    expect(await lines(body, [{ id: 's', type: 'styles', path: 'word/styles.xml', content: styles }])).toEqual([
      ['heading 2', 'two'],
      ['heading 2', 'named'],
      ['heading 3', 'outline'],
      ['heading 1', '中文'],
      ['list-item', 'item'],
      ['paragraph', 'no item'],
      ['paragraph', 'text'],
      ['paragraph', 'loop'],
    ])
  })

  test('headings without a style: by their number, or in bold; a sentence is none', async () => {
    const body = [
      p(r('一、总体情况')),
      p(r('（二）经费投入')),
      p(r('一、全区共有企业12家。')),
      p(r('Money ', '<w:b/>'), r('spent', '<w:b w:val="1"/>')),
      p(r('Some ', '<w:b/>'), r('text')),
      p(r('12', '<w:b/>')),
    ].join('')
    expect((await lines(body)).map(([kind]) => kind)).toEqual([
      'heading 1',
      'heading 2',
      'paragraph',
      'heading 3',
      'paragraph',
      'paragraph',
    ])
  })

  test('tables: cells with row and column, merged ones at their first place, tables in tables', async () => {
    const span = (n: number) => `<w:tcPr><w:gridSpan w:val="${n}"/></w:tcPr>`
    const merge = (value: string) => `<w:tcPr><w:vMerge${value}/></w:tcPr>`
    const body =
      table(
        [p(r('项目')), span(2) + p(r('金额'))],
        [merge(' w:val="restart"') + p(r('甲')), p(r('1')), p(r('2')) + p(r('万元'))],
        [merge('') + p(), p(r('3')), table([p(r('里'))]) + p(r('4'))],
      ) + p(r('后'))
    expect((await read(body)).text).toBe('项目\t金额\n甲\t1\t2\n万元\n\t3\t\n里\n4\n后')
    expect(await lines(body)).toEqual([
      ['cell', '项目', '0 0 0'],
      ['cell', '金额', '0 0 1'],
      ['cell', '甲', '0 1 0'],
      ['cell', '1', '0 1 1'],
      ['cell', '2\n万元', '0 1 2'],
      ['cell', '3', '0 2 1'],
      ['cell', '里', '1 0 0'],
      ['cell', '4', '0 2 2'],
      ['paragraph', '后'],
    ])
  })

  test('a text box is read once, and behind the body; so are notes and margins', async () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框12')}</mc:Choice><mc:Fallback><w:pict>${box('框12')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const section =
      '<w:sectPr><w:headerReference r:id="h" w:type="default"/><w:headerReference r:id="h" w:type="first"/><w:footerReference r:id="f" w:type="default"/></w:sectPr>'
    const body = p(r('前'), shape, r('后'), reference('footnote', 3), reference('footnote', 2), reference('endnote', 2)) + section
    const notes = (kind: string) =>
      `<w:${kind}s ${testNamespaces}><w:${kind} w:type="separator" w:id="0">${p(r('线'))}</w:${kind}><w:${kind} w:id="2">${p(r(`${kind}2`))}</w:${kind}><w:${kind} w:id="3">${p(r(`${kind}3`))}</w:${kind}><w:${kind} w:id="9">${p(r('无引用'))}</w:${kind}></w:${kind}s>`
    const parts: readonly TestPart[] = [
      { id: 'n', type: 'footnotes', path: 'word/footnotes.xml', content: notes('footnote') },
      { id: 'e', type: 'endnotes', path: 'word/endnotes.xml', content: notes('endnote') },
      { id: 'h', type: 'header', path: 'word/header1.xml', content: `<w:hdr ${testNamespaces}>${p(r('眉'))}</w:hdr>` },
      { id: 'f', type: 'footer', path: 'word/footer1.xml', content: `<w:ftr ${testNamespaces}>${p(r('脚'))}</w:ftr>` },
      { id: 'g', type: 'footer', path: 'word/footer2.xml', content: `<w:ftr ${testNamespaces}>${p(r('未用'))}</w:ftr>` },
    ]
    expect(await lines(body, parts)).toEqual([
      ['paragraph', '前后'],
      ['text-box', '框12'],
      ['footnote', 'footnote3'],
      ['footnote', 'footnote2'],
      ['endnote', 'endnote2'],
      ['header', '眉'],
      ['footer', '脚'],
    ])
  })

  test('other prefixes and the strict namespace are the same document', async () => {
    const strict = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>12家</x:t></x:r></x:p></x:body></x:document>`
    const standard = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>12家</t></r></p></body></document>`
    for (const source of [strict, standard]) {
      const { draft } = await readDocument('a.docx', testDocx('', [], source))
      expect(draft.text).toBe('12家')
    }
  })
})

describe('our own document, edited by somebody', () => {
  const control = (key: string, content: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="torchbook:${key}"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  test('as we write it: figures, year and day', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { draft } = await readDocument('a.docx', docxDocument(fixture(language)))
      expect(draft.scope).toEqual({ year: 2006, asAt: '2006-12-31', knownAt: '2007-01-15T08:00:00Z' })
      const found = draft.marked.map(({ key, start, end }) => [key, draft.text.slice(start, end)])
      expect(found).toContainEqual(['F007', '14.6%'])
      expect(draft.marked.find(each => each.key === 'F007')?.written).toEqual({
        indicator: 'gdp-growth',
        value: '14.6',
        unit: 'percent',
        from: '2006-01-01',
        until: '2007-01-01',
        counting: null,
      })
    }
  })

  test('as Word writes it again: another number of the part, other prefixes, text split; a control around a paragraph', async () => {
    const figures = `<?xml version="1.0"?><ns0:figures xmlns:ns0="urn:torchbook:figures:1" period="2006" asAt="2006-10-31"><ns0:figure key="F017" value="7" unit="enterprises" indicator="hte" counting="highest" until="2006-10-31"><ns0:text>7</ns0:text></ns0:figure></ns0:figures>`
    const body = p(r('有'), control('F017', r('1', '<w:b/>') + r('2家')), r('。')) + control('F018', p(r('三项')))
    const draft = await read(body, [
      { id: 'o', type: 'customXml', path: 'customXml/item3.xml', content: '<!DOCTYPE x><other' },
      { id: 'c', type: 'customXml', path: 'customXml/item7.xml', content: figures },
    ])
    expect(draft.marked.map(({ key, start, end }) => [key, draft.text.slice(start, end)])).toEqual([
      ['F017', '12家'],
      ['F018', '三项'],
    ])
    expect(draft.marked[0]?.written).toMatchObject({ indicator: 'hte', from: null, until: '2006-10-31', counting: 'highest' })
    expect(draft.marked[1]?.written).toBeNull()
    expect(draft.scope).toEqual({ year: 2006, asAt: '2006-10-31', knownAt: null })
  })
})

test('what somebody wrote into our table of figures and no record could hold is left out', async () => {
  const figures = `<figures xmlns="urn:torchbook:figures:1" period="2006" asAt="2006-13-45"><figure key="F1" value="1e9" unit="enterprises" indicator="x"/><figure key="F2" value="7" unit="dragons" indicator="x"/><figure key="F3" value="7" unit="enterprises" indicator="x" until="soon"/></figures>`
  const control = (key: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="torchbook:${key}"/></w:sdtPr><w:sdtContent>${r('7')}</w:sdtContent></w:sdt>`
  const draft = await read(p(control('F1'), control('F2'), control('F3')), [
    { id: 'c', type: 'customXml', path: 'customXml/item1.xml', content: figures },
  ])
  expect(draft.scope).toBeNull()
  expect(draft.marked.map(each => each.written?.until)).toEqual([undefined, undefined, null])
})

describe('size', () => {
  test('a table of 10,000 rows takes time in proportion', async () => {
    const rows = (count: number) =>
      testDocx(table(...Array.from({ length: count }, (_, row) => [p(r(`${row}`)), p(r('项')), p(r('3.5'))])))
    const time = async (bytes: Uint8Array) => {
      const start = performance.now()
      await readDocument('a.docx', bytes)
      return performance.now() - start
    }
    await time(rows(1000))
    const [small, large] = [await time(rows(1000)), await time(rows(10_000))]
    expect(large).toBeLessThan(Math.max(small, 10) * 40)
  }, 20_000)
})
