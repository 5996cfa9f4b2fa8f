import { getDocumentProxy } from 'unpdf'
import type { Draft, Part } from '../../../engines/draft-check/draft.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import { longestText, refuseFile } from '../refusals.ts'
import { writtenLevel } from '../written-heading.ts'
import { type Item, type Line, linesOf } from './lines.ts'
import { divideMargins } from './margins.ts'
import { type Block, paragraphsOf } from './paragraphs.ts'

/** More pages than an office prints: beyond it a file is a book, or made to keep the reader busy. */
const mostPages = 3000

const pictured: Words = {
  en: 'Pages without text were not checked: {pages}. If they are scanned, run text recognition (OCR) on the file first.',
  zh: '以下页没有文字，未予核对：{pages}。如为扫描页，请先进行文字识别（OCR）。',
}

/** Reads the text of a PDF: running text first, then headers and footers. Refuses one without any text, and what needs a password. */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly draft: Draft; readonly warnings: readonly Words[] }> {
  const pages = await readPages(name, bytes)
  const emptyPages = pages.flatMap(({ lines }, index) => (lines.length === 0 ? [index + 1] : []))
  if (emptyPages.length === pages.length) return refuseFile('no-text', name, { pages: pages.length })
  const divided = divideMargins(pages)
  const draft = draftOf(
    paragraphsOf(divided.flatMap(page => page.body)),
    divided.flatMap(page => page.headers),
    divided.flatMap(page => page.footers),
  )
  if (draft.text.length > longestText) return refuseFile('too-large', name)
  return { draft, warnings: emptyPages.length === 0 ? [] : [fill(pictured, { pages: ranges(emptyPages) })] }
}

async function readPages(name: string, bytes: Uint8Array) {
  // The reader keeps what it is given: it gets a copy. 0: nothing is said of what it repairs.
  const document = await orRefuse(name, getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))
  try {
    if (document.numPages > mostPages) return refuseFile('too-large', name)
    const pages: { readonly lines: readonly Line[]; readonly height: number }[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await orRefuse(name, document.getPage(number))
      const { items } = await orRefuse(name, page.getTextContent())
      const texts = items.flatMap((item): readonly Item[] => {
        if (!('str' in item)) return []
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
        return [
          { text: item.str.replaceAll('\u00ad', '-'), x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName },
        ]
      })
      pages.push({ lines: linesOf(texts, number), height: page.view[3] ?? 842 })
      page.cleanup()
    }
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Whatever the reader of PDFs throws is about the file. */
async function orRefuse<Result>(name: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refuseFile('password-protected', name)
    return refuseFile('corrupt-file', name, { why: { en: 'its pages cannot be read as a PDF', zh: '无法按 PDF 格式读取其页面' } })
  }
}

function draftOf(blocks: readonly Block[], headers: readonly Line[], footers: readonly Line[]): Draft {
  const chunks: string[] = []
  const parts: Part[] = []
  let length = 0
  const write = (text: string, part: Omit<Part, 'start' | 'end'> | null) => {
    if (part !== null) parts.push({ ...part, start: length, end: length + text.length })
    chunks.push(text)
    length += text.length
  }
  const sizes = [...new Set(blocks.filter(block => block.kind === 'heading').map(block => block.size))].sort((a, b) => b - a)
  let table = -1
  let row = 0
  blocks.forEach((block, index) => {
    if (index > 0) write('\n', null)
    if (block.kind !== 'row') {
      const level = block.kind === 'heading' ? sizes.indexOf(block.size) + 1 : writtenLevel(block.text)
      write(block.text, level === null ? { kind: 'paragraph' } : { kind: 'heading', level })
      return
    }
    // Rows that follow each other are one table.
    row = blocks[index - 1]?.kind === 'row' ? row + 1 : 0
    if (row === 0) table += 1
    block.text.split('\t').forEach((cell, column) => {
      if (column > 0) write('\t', null)
      if (cell.trim() !== '') write(cell.trim(), { kind: 'cell', cell: { table, row, column } })
    })
  })
  for (const [kind, lines] of [
    ['header', headers],
    ['footer', footers],
  ] as const)
    for (const text of new Set(lines.map(line => line.text))) {
      if (length > 0) write('\n', null)
      write(text, { kind })
    }
  return { text: chunks.join(''), parts, marked: [], scope: null }
}

/** 3, 5–7 */
function ranges(numbers: readonly number[]): string {
  const list: [number, number][] = []
  for (const number of numbers) {
    const last = list.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else list.push([number, number])
  }
  return list.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
