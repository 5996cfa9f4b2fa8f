import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPackage } from '../reading/docx/package.ts'
import { textOf } from '../reading/docx/read-docx.ts'
import { testDocx, testNamespaces } from '../reading/docx-for-tests.ts'
import { readDocument } from '../reading/read-document.ts'
import { walkXml } from '../reading/xml.ts'
import type { Mark } from './mark.ts'

const texts = fc
  .array(fc.constantFrom('1', '2', ',', '家', 'a', ' ', '&amp;', '&#x4e2d;', '\u00ad'), { minLength: 1, maxLength: 6 })
  .map(list => list.join(''))
const child = fc.oneof(
  texts.map(text => `<w:t xml:space="preserve">${text}</w:t>`),
  texts.map(text => `<w:t>${text}</w:t>`),
  fc.constantFrom(
    '<w:tab/>',
    '<w:br/>',
    '<w:lastRenderedPageBreak/>',
    '<w:drawing/>',
    '<w:softHyphen/>',
    '<w:footnoteReference w:id="2"/>',
  ),
)
const properties = fc.constantFrom(
  '',
  '<w:rPr/>',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:highlight w:val="blue"/><w:u w:val="single"/></w:rPr>',
  '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
)
const run = fc
  .tuple(properties, fc.array(child, { maxLength: 4 }))
  .map(([own, children]) => `<w:r w:rsidR="00A1">${own}${children.join('')}</w:r>`)

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** All that may stand in a paragraph, one in the other. */
const { inline } = fc.letrec<{ inline: string }>(tie => {
  const inner = fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map(list => list.join(''))
  return {
    inline: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      run,
      inner.map(each => `<w:hyperlink>${each}</w:hyperlink>`),
      inner.map(each => `<w:ins w:id="10" w:author="z">${each}</w:ins>`),
      fc
        .tuple(fc.constantFrom('', '<w:text/>', '<w:tag w:val="torchbook:F001"/>'), inner)
        .map(([own, each]) => `<w:sdt><w:sdtPr>${own}</w:sdtPr><w:sdtContent>${each}</w:sdtContent></w:sdt>`),
      inner.map(each => `<w:fldSimple w:instr="X">${each}</w:fldSimple>`),
      inner.map(each => `${field('begin')}<w:r><w:instrText>12</w:instrText></w:r>${field('separate')}${each}${field('end')}`),
      run.map(each => `<w:r><w:ruby><w:rt>${each}</w:rt><w:rubyBase>${each}</w:rubyBase></w:ruby><w:t>5</w:t></w:r>`),
      run.map(
        each =>
          `<w:r><w:t>6</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${each}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${each}</w:p></mc:Fallback></mc:AlternateContent><w:t>7</w:t></w:r>`,
      ),
      fc.constantFrom(
        '<w:del w:id="11" w:author="z"><w:r><w:delText>zz</w:delText></w:r></w:del>',
        '<m:oMath><m:r><m:t>34</m:t></m:r></m:oMath>',
        '<w:bookmarkStart w:id="12" w:name="b"/><w:proofErr w:type="gramEnd"/>',
      ),
    ),
  }
})
const paragraphs = fc
  .array(fc.array(inline, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map(list => list.map(each => `<w:p>${each.join('')}</w:p>`).join(''))

const places = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 5 }), fc.constantFrom(null, 'red' as const, 'green' as const)),
  {
    maxLength: 5,
  },
)

const mark = (start: number, end: number, more: Partial<Mark>): Mark => ({
  start,
  end,
  comment: 'c',
  colour: null,
  replacement: null,
  author: 'a',
  date: '2026-01-01T00:00:00Z',
  ...more,
})

/** What no word processor would open: a run in a run, text that is not deleted in a deletion, a range without its end, an id used twice. */
function expectSound(source: string): void {
  const open: string[] = []
  const changes: string[] = []
  const counts = { 'w:commentRangeStart': 0, 'w:commentRangeEnd': 0, 'w:commentReference': 0 }
  walkXml(source, {
    open: (name, attributes) => {
      const parent = open.at(-1)
      if (name === 'w:r') expect(parent).not.toBe('w:r')
      if (name === 'w:t') expect(open.slice(-2)).not.toContain('w:del')
      if (name.startsWith('w:commentRange')) expect(['w:r', 'w:t', 'w:rPr']).not.toContain(parent)
      if (name in counts) counts[name as keyof typeof counts] += 1
      if (attributes['w:author'] === 'a') changes.push(attributes['w:id'] ?? '')
      open.push(name)
    },
    close: () => void open.pop(),
  })
  expect(new Set(Object.values(counts)).size).toBe(1)
  expect(new Set(changes).size).toBe(changes.length)
}

test('whatever stands in a paragraph, its text stays, marks are sound, and what is replaced is replaced', async () => {
  await fc.assert(
    fc.asyncProperty(
      paragraphs,
      places,
      fc.option(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 }))),
      async (body, spans, replaced) => {
        const notes = `<w:footnotes ${testNamespaces}><w:footnote w:id="2"><w:p><w:r><w:t>注8</w:t></w:r></w:p></w:footnote></w:footnotes>`
        const bytes = testDocx(body, [{ id: 'n', type: 'footnotes', path: 'word/footnotes.xml', content: notes }])
        const before = await readDocument('a.docx', bytes)
        const { text } = before.draft
        const [at, length] = replaced ?? [0, 0]
        const [from, to] = [Math.min(at, text.length), Math.min(at + length, text.length)]
        const marks = [
          ...(replaced === null ? [] : [mark(from, to, { replacement: 'NEW' })]),
          ...spans.map(([start, long, colour]) => mark(start, start + long, { colour })),
        ]
        const out = before.annotate?.(marks) ?? new Uint8Array()
        const opened = await openPackage('a.docx', out)
        expectSound(textOf(opened, 'word/document.xml') ?? '')
        const after = await readDocument('a.docx', out)
        // Formulas, and what reaches over two paragraphs, are only commented on; what is between paragraphs is no text of theirs.
        const changed = `${text.slice(0, from)}NEW${text.slice(to)}`
        if (replaced === null) expect(after.draft).toEqual(before.draft)
        else if (!text.slice(from, to).includes('\n')) expect([text, changed]).toContain(after.draft.text)
      },
    ),
    { numRuns: 150 },
  )
}, 30_000)
