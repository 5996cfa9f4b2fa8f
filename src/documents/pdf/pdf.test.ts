import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '../../kernel/words.ts'
import { fixture } from '../fixture.ts'
import { jsonDocument } from '../json.ts'
import { pdfDocument } from './pdf.ts'
import { printable } from './printable.ts'

/** The file as text, its compressed streams inflated after it. */
function open(bytes: Uint8Array): string {
  const data = Buffer.from(bytes)
  const texts = [data.toString('latin1')]
  for (let at = data.indexOf('stream\n'); at >= 0; at = data.indexOf('stream\n', at + 7)) {
    const end = data.indexOf('endstream', at)
    try {
      texts.push(inflateSync(data.subarray(at + 7, end)).toString('utf8'))
    } catch {
      // Not every stream is compressed.
    }
  }
  return texts.join('\n')
}

describe.each(languages)('%s', (language: Language) => {
  let bytes: Uint8Array
  let text: string
  beforeAll(() => {
    bytes = pdfDocument(fixture(language))
    text = open(bytes)
  })

  test('is PDF/A-3b with language and the date of the records', () => {
    expect(text).toMatch(/pdfaid:part>3<[\s\S]*pdfaid:conformance>B</)
    expect(text).toMatch(new RegExp(`/Lang ?\\(${language}`, 'i'))
    expect(text).toContain('D:20061231')
  })

  test('embeds its fonts with a way back to Unicode', () => {
    expect(text).toContain('+NotoSerifSC-Regular')
    expect(text).toMatch(/\/FontFile[23]/)
    expect(text).toContain('/ToUnicode')
  })

  test('each figure and claim is linked', () => {
    for (const key of ['F004', 'F006', 'F007', 'F017', 'F071']) expect(text).toContain(`(torchbook:${key})`)
    expect(text.match(/\/URI ?\(torchbook:F006\)/g)).toHaveLength(2)
    expect(text).toContain('(torchbook:claim/01890a5d-ac96-774b-bcce-b302099a8057)')
  })

  test('figures.json is attached whole', () => {
    expect(text).toContain('figures.json')
    expect(text).toMatch(/\/AFRelationship ?\/Data/)
    expect(text).toContain(jsonDocument(fixture(language)))
  })

  test('the same summary gives the same bytes', () => {
    expect(Buffer.compare(pdfDocument(fixture(language)), bytes)).toBe(0)
  })
})

test('a summary without figures, blocks or closing lines is still a document', () => {
  const empty = { ...fixture('zh'), blocks: [], figures: [], office: '', date: '', note: '' }
  expect(pdfDocument(empty).length).toBeGreaterThan(1000)
})

test.each([
  ['#panic("x") $x$ \\ *no* <a>', '#panic("x") $x$ \\ *no* <a>'],
  ['第一\n行', '第一 行'],
  ['𬭎🎉', '𬭎〓[U+1F389]'],
  ['a\u200db\ufe0f\u0007', 'ab'],
  ['\ue000', '〓[U+E000]'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed)
})
