import type { Draft } from '../../../engines/draft-check/draft.ts'
import { decodeText } from '../decode-text.ts'
import { longestText, refuseFile } from '../refusals.ts'
import { XmlProblem } from '../xml.ts'
import { walkPage } from './walk-page.ts'

/** Reads a web page: its visible text. Refuses one that is too long. */
export function readHtml(name: string, bytes: Uint8Array): Draft {
  try {
    const draft = walkPage(decodePage(bytes))
    return draft.text.length > longestText ? refuseFile('too-large', name) : draft
  } catch (error) {
    if (error instanceof XmlProblem) return refuseFile('unsafe-xml', name)
    throw error
  }
}

/** By the byte order mark, then by what the page says of itself (HTML standard, 13.2.3.2: in its first 1,024 bytes), then by the bytes. */
function decodePage(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (decoded.encoding !== 'gb18030' || bytes[0] === 0xef) return decoded.text
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const [, label] = /<meta[^>]{0,200}charset\s*=\s*["']?([a-z0-9_-]+)/i.exec(head) ?? []
  try {
    return label === undefined ? decoded.text : new TextDecoder(label).decode(bytes)
  } catch {
    // A name that no one knows.
    return decoded.text
  }
}
