import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxDocument } from '../docx/docx.ts'
import { zipPacked } from '../docx/zip.ts'
import { fixture } from '../fixture.ts'
import { openPackage } from '../reading/docx/package.ts'
import { textOf } from '../reading/docx/read-docx.ts'
import { p, r, type TestPart, table, testDocument, testDocx, testNamespaces } from '../reading/docx-for-tests.ts'
import { readDocument } from '../reading/read-document.ts'
import { walkXml } from '../reading/xml.ts'
import type { Mark } from './mark.ts'

const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  start,
  end,
  comment: '不符',
  colour: null,
  replacement: null,
  author: '核对',
  date: '2026-11-22T10:00:00.123Z',
  ...more,
})

/** A document annotated at the first place of each text. */
async function annotated(bytes: Uint8Array, marks: readonly (readonly [text: string, more?: Partial<Mark>])[]) {
  const before = await readDocument('a.docx', bytes)
  const places = marks.map(([text, more]) => {
    const start = before.draft.text.indexOf(text)
    if (start < 0) throw new Error(`"${text}" is not in the document`)
    return mark(start, start + text.length, more)
  })
  const out = before.annotate?.(places) ?? new Uint8Array()
  const opened = await openPackage('a.docx', out)
  const part = (path: string) => textOf(opened, path) ?? ''
  return { before, out, part, after: await readDocument('a.docx', out), paths: [...opened.paths.keys()] }
}

const body = (source: string): string => source.slice(source.indexOf('<w:body>') + 8, source.lastIndexOf('</w:body>'))

/** What comments add, so that it can be taken away again. */
const comments =
  /<w:commentRangeStart w:id="\d+"\/>|<w:commentRangeEnd w:id="\d+"\/><w:r><w:commentReference w:id="\d+"\/><\/w:r>/g

describe('comments', () => {
  test('stand exactly at their text; runs are divided only there, with their formatting', async () => {
    const { part, before, after } = await annotated(testDocx(p(r('有12家企业', '<w:b/>'), r('和34项'))), [['12家'], ['34']])
    const bold = '<w:rPr><w:b/></w:rPr>'
    const reference = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
    expect(body(part('word/document.xml'))).toBe(
      `<w:p>${run('有', bold)}<w:commentRangeStart w:id="0"/>${run('12家', bold)}${reference(0)}${run('企业', bold)}${run('和')}<w:commentRangeStart w:id="1"/>${run('34')}${reference(1)}${run('项')}</w:p>`,
    )
    expect(after.draft).toEqual(before.draft)
  })

  test('the part, its relation and its content type are added; what is written is the comment', async () => {
    const { part } = await annotated(testDocx(p(r('12'))), [['12', { comment: '第一段 <&>\n第二段', author: 'Li "L" Wei' }]])
    const comment = part('word/comments.xml')
    expect(comment).toContain(
      '<w:comment w:id="0" w:author="Li &quot;L&quot; Wei" w:date="2026-11-22T10:00:00Z" w:initials="L&quot;W"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">第一段 &lt;&amp;&gt;</w:t></w:r></w:p><w:p>',
    )
    expect(part('word/_rels/document.xml.rels')).toContain('relationships/comments" Target="comments.xml"/></Relationships>')
    expect(part('[Content_Types].xml')).toContain('<Override PartName="/word/comments.xml" ContentType="application/vnd')
  })

  test('comments that are there stay, and ids go on', async () => {
    const old = `<w:comments ${testNamespaces}><w:comment w:id="7" w:author="王">${p(r('旧'))}</w:comment></w:comments>`
    const source = p(
      '<w:commentRangeStart w:id="7"/>',
      r('12'),
      '<w:commentRangeEnd w:id="7"/>',
      '<w:r><w:commentReference w:id="7"/></w:r>',
    )
    const { part, paths } = await annotated(
      testDocx(source, [{ id: 'c', type: 'comments', path: 'word/comments.xml', content: old }]),
      [['12'], ['12']],
    )
    expect(part('word/comments.xml').startsWith(old.slice(0, -'</w:comments>'.length))).toBe(true)
    expect([...part('word/comments.xml').matchAll(/<w:comment w:id="(\d+)"/g)].map(each => each[1])).toEqual(['7', '8', '9'])
    expect(paths.filter(path => path.includes('comments'))).toEqual(['word/comments.xml'])
  })

  test('in cells and text boxes they stand at the text', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(r('框5个'))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict>${p(r('框5个'))}</w:pict></mc:Fallback></mc:AlternateContent><w:t>外6</w:t></w:r>`
    const { part, before, after } = await annotated(testDocx(table([p(r('甲')), p(r('3万元'))]) + p(box)), [
      ['3'],
      ['5', { colour: 'red' }],
      ['6', { colour: 'green' }],
    ])
    expect(part('word/document.xml')).toContain('<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">3</w:t></w:r>')
    expect(part('word/document.xml')).toContain('<w:highlight w:val="red"/></w:rPr><w:t xml:space="preserve">5</w:t>')
    expect(after.draft).toEqual(before.draft)
  })

  test('at notes, headers and footers they stand where Word takes them and say which place is meant', async () => {
    const note = `<w:footnotes ${testNamespaces}><w:footnote w:id="2">${p(r('注8家'))}</w:footnote></w:footnotes>`
    const header = `<w:hdr ${testNamespaces}>${p(r('眉9次'))}</w:hdr>`
    const source = `${p()}${p(r('正文'), '<w:r><w:footnoteReference w:id="2"/></w:r>', r('完'))}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`
    const parts: readonly TestPart[] = [
      { id: 'n', type: 'footnotes', path: 'word/footnotes.xml', content: note },
      { id: 'h', type: 'header', path: 'word/header1.xml', content: header },
    ]
    const { part } = await annotated(testDocx(source, parts), [
      ['8', { colour: 'yellow', replacement: '10' }],
      ['9', { language: 'en' }],
    ])
    const document = part('word/document.xml')
    expect(document).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    expect(document).toContain(
      '<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t xml:space="preserve">正文',
    )
    expect(part('word/comments.xml')).toContain('【脚注】“8”：')
    expect(part('word/comments.xml')).toContain('In the page header, “9”:')
    expect(part('word/footnotes.xml')).toMatch(/<w:del [^>]*>.*<w:delText xml:space="preserve">8<.*<w:ins [^>]*>.*>10</)
    expect(part('word/footnotes.xml')).not.toContain('comment')
    expect(part('word/header1.xml')).toBe(header)
  })

  test('around fields, formulas and controls of plain text, which lose what stands in them', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const control = `<w:sdt><w:sdtPr><w:tag w:val="torchbook:F1"/><w:text/></w:sdtPr><w:sdtContent>${r('14.6%')}</w:sdtContent></w:sdt>`
    const field = `${char('begin')}<w:r><w:instrText> X </w:instrText></w:r>${char('separate')}${r('55项')}${char('end')}`
    const formula = '<m:oMath><m:r><m:t>66</m:t></m:r></m:oMath>'
    const { part, before, after } = await annotated(testDocx(p(control, r('、'), field, r('、'), formula)), [
      ['14.6'],
      ['55'],
      ['66'],
    ])
    const source = part('word/document.xml')
    for (const [id, element] of [control, field, formula].entries())
      expect(source).toContain(`<w:commentRangeStart w:id="${id}"/>${element}<w:commentRangeEnd w:id="${id}"/>`)
    expect(after.draft).toEqual(before.draft)
  })

  test('a part that names things otherwise is written in its own names', async () => {
    const standard = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>有12家</t></r></p></body></document>`
    const other = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>有12家</x:t></x:r></x:p></x:body></x:document>`
    for (const source of [standard, other]) {
      const { after, part, before } = await annotated(testDocx('', [], source), [['12', { colour: 'red', replacement: '13' }]])
      expect(before.draft.text).toBe('有12家')
      expect(after.draft.text).toBe('有13家')
      const names: string[] = []
      walkXml(part('word/document.xml'), { open: name => void names.push(name), close: () => undefined })
      expect(names).toContain('w:commentRangeStart')
      expect(names).toContain('w:delText')
    }
  })

  test('a part in UTF-16 stays so', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(testDocument(p(r('有12家'))), 'utf16le')])
    const opened = await openPackage('a.docx', testDocx(''))
    const entries = opened.entries.map(entry =>
      Buffer.from(entry.name).toString() === 'word/document.xml'
        ? { ...entry, method: 0, data: wide, size: wide.length, crc: crc32(wide) }
        : entry,
    )
    const { out } = await annotated(zipPacked(entries), [['12']])
    expect([...(await openPackage('a.docx', out)).read('word/document.xml').subarray(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0])
  })
})

describe('highlights and tracked changes', () => {
  test('a highlight comes at its place among the properties and replaces another', async () => {
    const properties =
      '<w:b/><w:highlight w:val="green"/><w:u w:val="single"/><w:rPrChange w:id="1"><w:rPr><w:highlight w:val="blue"/></w:rPr></w:rPrChange>'
    const { part } = await annotated(testDocx(p(r('12家', properties), r('3', '<w:sz w:val="21"/><w:lang w:val="zh"/>'))), [
      ['12', { colour: 'red', comment: '' }],
      ['3', { colour: 'gray', comment: '' }],
    ])
    const source = part('word/document.xml')
    expect(source).toContain(`<w:rPr>${properties.replace('green', 'red')}</w:rPr><w:t xml:space="preserve">12</w:t>`)
    expect(source).toContain(`<w:rPr>${properties}</w:rPr><w:t xml:space="preserve">家</w:t>`)
    expect(source).toContain('<w:sz w:val="21"/><w:highlight w:val="lightGray"/><w:lang w:val="zh"/>')
    expect(source).not.toContain('comment')
  })

  test('a number over three runs is replaced in the formatting of its first', async () => {
    const { part, after } = await annotated(
      testDocx(p(r('共1,', '<w:b/>'), '<w:bookmarkStart w:id="40" w:name="x"/>', r('4'), r('66项'))),
      [['1,466', { replacement: '1,470' }]],
    )
    expect(after.draft.text).toBe('共1,470项')
    const source = part('word/document.xml')
    expect([...source.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(each => each[1]).join('')).toBe('1,466')
    expect(source).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">1,470</w:t></w:r></w:ins>')
    const ids = [...source.matchAll(/<w:(?:ins|del|bookmarkStart) w:id="(\d+)"/g)].map(each => each[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(Math.min(...ids.map(Number))).toBe(40)
  })

  test('notes and pictures inside a replaced text are kept', async () => {
    const run = '<w:r><w:t>1</w:t><w:footnoteReference w:id="2"/><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r>'
    const { part, after } = await annotated(testDocx(p(run)), [['12\t3', { replacement: '9' }]])
    expect(after.draft.text).toBe('9')
    expect(part('word/document.xml')).toContain('</w:del><w:r><w:footnoteReference w:id="2"/></w:r><w:del ')
  })

  test('inside another person’s insertion theirs is divided', async () => {
    const { part, after } = await annotated(testDocx(p(`<w:ins w:id="5" w:author="王">${r('有12家')}</w:ins>`)), [
      ['12', { replacement: '13' }],
    ])
    expect(after.draft.text).toBe('有13家')
    let depth = 0
    let deepest = 0
    walkXml(part('word/document.xml'), {
      open: name => {
        if (name === 'w:ins') depth += 1
        deepest = Math.max(deepest, depth)
      },
      close: name => {
        if (name === 'w:ins') depth -= 1
      },
    })
    expect(deepest).toBe(1)
  })

  test('blanks that a text did not keep stay without meaning when it is divided', async () => {
    const { after, before } = await annotated(testDocx(p('<w:r><w:t> 12 and 34 </w:t></w:r>')), [['34', { colour: 'red' }]])
    expect(after.draft.text).toBe(before.draft.text)
  })
})

describe('the package', () => {
  test('what is not touched is copied as it is packed, in its order, with its macros; the same marks give the same bytes', async () => {
    const macros: TestPart = { id: 'v', type: 'vbaProject', path: 'word/vbaProject.bin', content: 'macro' }
    const bytes = testDocx(p(r('12')), [macros])
    const { out, before, paths } = await annotated(bytes, [['12']])
    const [old, now] = [await openPackage('a', bytes), await openPackage('a', out)]
    expect(paths).toEqual([...old.paths.keys(), 'word/comments.xml'])
    expect(now.paths.get('word/vbaProject.bin')).toEqual(old.paths.get('word/vbaProject.bin'))
    expect(now.paths.get('_rels/.rels')).toEqual(old.paths.get('_rels/.rels'))
    expect(before.warnings.map(each => each.zh).join()).toContain('宏')
    expect((await annotated(bytes, [['12']])).out).toEqual(out)
  })

  test('our own document with comments differs in comments only', async () => {
    const bytes = docxDocument(fixture('zh'))
    const { part, before, after } = await annotated(bytes, [['171.49亿元'], ['14.6%'], ['七家']])
    const original = textOf(await openPackage('a', bytes), 'word/document.xml') ?? ''
    expect(part('word/document.xml')).not.toBe(original)
    expect(part('word/document.xml').replace(comments, '')).toBe(original)
    expect(after.draft).toEqual(before.draft)
  })
})

describe('over random documents', () => {
  /** Neighbours differ in their formatting, so that a divided run can be told from two. */
  const runs = fc.array(fc.stringMatching(/^[0-9a-z ,.项家&<]{1,6}$/), { minLength: 1, maxLength: 8 }).map(texts =>
    texts.map((text, index) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const split = escaped.replace(/(?<=^\w)(?=\w)/, '</w:t><w:lastRenderedPageBreak/><w:t xml:space="preserve">')
      return `<w:r w:rsidR="00${index}">${index % 2 ? '<w:rPr><w:i/></w:rPr>' : ''}<w:t xml:space="preserve">${split}</w:t></w:r>${index % 3 ? '' : '<w:proofErr w:type="gramEnd"/>'}`
    }),
  )
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 })

  test('comments are added and nothing else; tracked changes accepted give the replaced text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(runs, { minLength: 1, maxLength: 3 }), places, async (paragraphs, spans) => {
        const source = paragraphs.map(each => p(...each)).join('')
        const bytes = testDocx(source)
        const before = await readDocument('a.docx', bytes)
        const marks = spans.map(([start, length]) => mark(start, start + length + 1))
        const out = before.annotate?.(marks) ?? new Uint8Array()
        const part = textOf(await openPackage('a', out), 'word/document.xml') ?? ''
        // Seams: a run that ends and begins again with the same tag and properties.
        const seam = /<\/w:t><\/w:r>(<w:r w:rsidR="(\d+)">(?:<w:rPr><w:i\/><\/w:rPr>)?)<w:t xml:space="preserve">/g
        const joint = /<\/w:r>(<w:r w:rsidR="(\d+)">(?:<w:rPr><w:i\/><\/w:rPr>)?)/g
        const whole = (text: string) => {
          let own: string | undefined
          const unseam = (pattern: RegExp, from: string) =>
            from.replace(pattern, (found: string, _open: string, id: string, at: number) => {
              own = [...from.slice(0, at).matchAll(/<w:r w:rsidR="(\d+)">/g)].at(-1)?.[1]
              return own === id ? '' : found
            })
          return unseam(joint, unseam(seam, text))
        }
        expect(whole(body(part.replace(comments, '')))).toBe(source)
        expect((await readDocument('a.docx', out)).draft).toEqual(before.draft)
      }),
      { numRuns: 60 },
    )
    await fc.assert(
      fc.asyncProperty(
        runs,
        fc.nat(20),
        fc.nat(5),
        fc.constantFrom(null, 'red' as const),
        async (texts, start, length, colour) => {
          const before = await readDocument('a.docx', testDocx(p(...texts)))
          const { text } = before.draft
          const [from, to] = [Math.min(start, text.length - 1), Math.min(start + length + 1, text.length)]
          const out = before.annotate?.([
            mark(from, to, { replacement: '新9', colour }),
            mark(from + 1, to + 3, { colour: 'green' }),
          ])
          expect((await readDocument('a.docx', out ?? new Uint8Array())).draft.text).toBe(
            `${text.slice(0, from)}新9${text.slice(to)}`,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
