import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { attribute, elements, stringOf, wholeElements } from './xml-scan.ts'

/** A workbook's zip, opened: its parts are unpacked as they are read, never whole. */
export interface Parts {
  readonly names: ReadonlySet<string>
  /** The whole text of a small part; empty when there is none. */
  text(path: string): Promise<string>
  /** The text of a part, in pieces. */
  stream(path: string): AsyncGenerator<string>
  close(): void
}

/** Larger is no list of sheets or styles. */
const largestPart = 64 * 1024 * 1024

export async function openParts(path: string): Promise<Parts> {
  const zip: ZipFile = await openPromise(path, { lazyEntries: true, autoClose: false })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(String(entry.fileName).replace(/^\//, ''), entry)
  async function* stream(name: string): AsyncGenerator<string> {
    const entry = entries.get(name)
    if (!entry) return
    const bytes: Readable = await zip.openReadStreamPromise(entry)
    const decoder = new TextDecoder()
    try {
      for await (const chunk of bytes) yield decoder.decode(chunk as Uint8Array, { stream: true })
      yield decoder.decode()
    } finally {
      bytes.destroy()
    }
  }
  return {
    names: new Set(entries.keys()),
    stream,
    async text(name) {
      let text = ''
      for await (const piece of stream(name)) {
        text += piece
        if (text.length > largestPart) throw new Error(`the part ${name} is too large`)
      }
      return text
    },
    close: () => zip.close(),
  }
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** The sheets of a workbook and how it counts days. */
export async function listSheets(parts: Parts): Promise<{ readonly sheets: readonly ListedSheet[]; readonly date1904: boolean }> {
  const workbook = await parts.text('xl/workbook.xml')
  const relations = new Map<string, string>()
  for (const { tag } of elements(await parts.text('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const target = attribute(tag, 'Target') ?? ''
    relations.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
  }
  const sheets: ListedSheet[] = []
  for (const { tag } of elements(workbook, 'sheet')) {
    const path = relations.get(attribute(tag, 'r:id') ?? '')
    const state = attribute(tag, 'state')
    if (path && parts.names.has(path) && path.includes('worksheets'))
      sheets.push({ name: attribute(tag, 'name') ?? '', hidden: state === 'hidden' || state === 'veryHidden', path })
  }
  const properties = [...elements(workbook, 'workbookPr')][0]?.tag ?? ''
  return { sheets, date1904: /^(1|true)$/.test(attribute(properties, 'date1904') ?? '') }
}

/** Every shared string, in the order that cells name them by. */
export async function sharedStrings(parts: Parts): Promise<readonly string[]> {
  const path = ['xl/sharedStrings.xml', 'xl/SharedStrings.xml'].find(one => parts.names.has(one))
  const strings: string[] = []
  if (path)
    for await (const piece of wholeElements(parts.stream(path), 'si'))
      for (const { inner } of elements(piece, 'si')) strings.push(stringOf(inner))
  return strings
}

/** What the number formats of a workbook's cell styles make of a number. */
export async function numberStyles(parts: Parts): Promise<readonly ('day' | 'percent' | null)[]> {
  const styles = await parts.text('xl/styles.xml')
  const custom = new Map<number, string>()
  for (const { tag } of elements(styles, 'numFmt'))
    custom.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
  const cells = [...elements(styles, 'cellXfs')][0]?.inner ?? ''
  return [...tagsOf(cells, 'xf')].map(tag => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const code = custom.get(id)
    if (code !== undefined) return formatKind(code)
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
    return id === 9 || id === 10 ? 'percent' : null
  })
}

/** The insides of opening tags, whatever the elements hold. */
function* tagsOf(text: string, name: string): Generator<string> {
  for (const match of text.matchAll(new RegExp(`<${name}((?:\\s[^>]*)?)>`, 'g'))) yield match[1]!.replace(/\/$/, '')
}

/** A format that shows a year or a day is one of days; one that shows only hours is a time. */
function formatKind(code: string): 'day' | 'percent' | null {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase()
  if (plain.includes('%')) return 'percent'
  return /[yd]/.test(plain) && plain !== 'standard' ? 'day' : null
}

/** Where a file begins: what kind it is shows there. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: count - 1 })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
