import { describe, expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { deflated, zipPacked } from '../docx/zip.ts'
import { p, r, testDocument, testDocx, testZip } from './docx-for-tests.ts'
import { readDocument } from './read-document.ts'

/** What a file is refused with. */
async function refusal(name: string, bytes: Uint8Array | string): Promise<Refusal> {
  try {
    await readDocument(name, Buffer.from(bytes))
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error(`"${name}" was read`)
}

/** An old container with a stream of that name in its directory. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])

const word = testDocx(p(r('12')))

describe('files that cannot be read', () => {
  test.each([
    ['empty-file', 'a.docx', ''],
    ['password-protected', 'a.docx', compound('EncryptedPackage')],
    ['old-word-format', 'a.doc', compound('WordDocument')],
    ['not-a-document', 'a.xls', compound('Workbook')],
    ['not-a-document', 'a.xlsx', testZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
    ['not-a-document', 'a.pptx', testZip({ 'ppt/presentation.xml': '<p/>' })],
    ['not-a-document', 'a.odt', testZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
    ['not-a-document', 'a.zip', testZip({ 'a.txt': '12' })],
    ['not-a-document', 'a.docx', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['not-a-document', 'a.txt', Buffer.from('a\0b')],
    ['not-a-document', 'a.rtf', '{\\rtf1 12}'],
    ['corrupt-file', 'a.docx', 'plain text'],
    ['corrupt-file', 'a.docx', word.subarray(0, word.length - 30)],
    ['corrupt-file', 'a.pdf', 'text'],
    ['corrupt-file', 'a.pdf', '%PDF-1.7\nnothing'],
    ['corrupt-file', 'a.docx', testDocx('', [], testDocument(p(r('12'))).slice(0, -20))],
    ['corrupt-file', 'a.docx', testDocx('', [], 'no xml at all')],
    ['corrupt-file', 'a.docx', testDocx(`<w:p><w:r></w:p></w:r>`)],
  ] as const)('%s: %s', async (code, name, bytes) => {
    const { code: found, exitCode, words } = await refusal(name, bytes)
    expect([found, exitCode]).toEqual([code, 2])
    expect(words.en).toContain(name)
    expect(words.zh).toMatch(/请/)
  })

  test('what is not a document is named', async () => {
    expect((await refusal('a.xlsx', testZip({ 'xl/workbook.xml': '' }))).words.zh).toContain('电子表格')
  })

  test('a part whose bytes were changed', async () => {
    const bytes = Buffer.from(testZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': testDocument(p(r('12家'))) }))
    bytes[bytes.indexOf('12家')] = 0x39
    expect((await refusal('a.docx', bytes)).code).toBe('corrupt-file')
  })

  test('an encrypted zip', async () => {
    const entry = { ...deflated('word/document.xml', Buffer.from('x')), flags: 0x0801 }
    expect((await refusal('a.docx', zipPacked([entry]))).code).toBe('password-protected')
  })

  test('a file that is too large', async () => {
    expect((await refusal('a.txt', Buffer.alloc(64 * 1024 * 1024 + 1, 0x31))).code).toBe('too-large')
  })
})

describe('files made to do harm', () => {
  test('a part that swells', async () => {
    const swelling = deflated('word/document.xml', Buffer.alloc(200 * 1024 * 1024, 0x20))
    expect((await refusal('a.docx', zipPacked([swelling]))).code).toBe('zip-bomb')
    // The same, but the directory says that it is small.
    expect((await refusal('a.docx', zipPacked([{ ...swelling, size: 100 }]))).code).toBe('zip-bomb')
  })

  test('more files than any document has', async () => {
    const files = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`f${index}`, '']))
    expect((await refusal('a.docx', testZip(files))).code).toBe('zip-bomb')
  })

  test('pictures are not unpacked, however large they say they are', async () => {
    const { entries } = await import('./docx/package.ts').then(({ openPackage }) => openPackage('a', word))
    const media = { ...deflated('word/media/image1.png', Buffer.alloc(1000)), size: 4_000_000_000 }
    const { draft, annotate } = await readDocument('a.docx', zipPacked([...entries, media]))
    expect(draft.text).toBe('12')
    const mark = { start: 0, end: 2, comment: 'x', colour: null, replacement: null, author: 'a', date: '2026-01-01T00:00:00Z' }
    expect(Buffer.from(annotate?.([mark]) ?? []).includes(Buffer.from(media.data))).toBe(true)
  })

  test('entities that grow, and elements without end', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${testDocument(p(r('&b;'))).slice(56)}`
    expect((await refusal('a.docx', testDocx('', [], laughs))).code).toBe('unsafe-xml')
    const nested = '<w:sdt><w:sdtContent>'.repeat(50_000)
    expect((await refusal('a.docx', testDocx(nested))).code).toBe('unsafe-xml')
    expect((await refusal('a.html', `<html>${'<div>'.repeat(200_000)}`)).code).toBe('unsafe-xml')
  })

  test('more paragraphs and runs than there is room for', async () => {
    const document = testDocument('<w:p><w:r/></w:p>'.repeat(500_001))
    expect((await refusal('a.docx', testZip({ 'word/document.xml': document }))).code).toBe('too-large')
  })

  test('names that lead out of the package are only names', async () => {
    const opened = [...testZipEntries(), deflated('../../etc/passwd', Buffer.from('x')), deflated('/abs', Buffer.from('y'))]
    expect((await readDocument('a.docx', zipPacked(opened))).draft.text).toBe('12')
  })

  test('texts that make careless patterns slow', async () => {
    const start = performance.now()
    for (const [name, text] of [
      ['a.html', `<html>${'<'.repeat(300_000)}`],
      ['a.html', `<html><p style="${';'.repeat(300_000)}display">x`],
      ['a.html', `${'<!--'.repeat(100_000)}`],
      ['a.html', `<html><body>${'<table><tr>'.repeat(400)}${'<td>'.repeat(100_000)}`],
      ['a.txt', ' '.repeat(1_000_000)],
      ['a.md', '#'.repeat(300_000)],
    ] as const)
      await readDocument(name, Buffer.from(text)).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
    await readDocument('a.docx', testDocx(p(r('&amp;'.repeat(200_000)), r(' '.repeat(500_000)))))
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 30_000)
})

const testZipEntries = () => [
  deflated('[Content_Types].xml', Buffer.from('<Types/>')),
  deflated('word/document.xml', Buffer.from(testDocument(p(r('12'))))),
]
