import { zip } from '../src/documents/docx/zip.ts'
import { openPackage } from '../src/documents/reading/docx/package.ts'

/** A Word file of our own as somebody edits it: every part as it was, the text of the body changed. */
export async function alteredDocx(bytes: Uint8Array, changes: readonly (readonly [from: string, to: string])[]): Promise<Buffer> {
  const opened = await openPackage('own.docx', bytes)
  const entries = [...opened.paths.keys()].map(path => {
    const content = opened.read(path)
    return { path, content: path === 'word/document.xml' ? replaced(Buffer.from(content).toString('utf8'), changes) : content }
  })
  return Buffer.from(zip(entries))
}

function replaced(xml: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The document does not say “${from}”.`)
    return text.replace(from, () => to)
  }, xml)
}

/** The text of a part of a Word file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const opened = await openPackage('given-back.docx', bytes)
  return opened.paths.has(path) ? Buffer.from(opened.read(path)).toString('utf8') : ''
}
