import type { Draft } from '../../engines/draft-check/draft.ts'
import type { Words } from '../../kernel/words.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { type DraftFormat, formatOf } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { draftOfText } from './lines.ts'
import { largestFile, refuseFile } from './refusals.ts'

/** A file read for checking. */
export interface ReadDocument {
  readonly format: DraftFormat
  readonly draft: Draft
  /** What a person should know of the file: macros left alone, pages without text. */
  readonly warnings: readonly Words[]
}

/** Reads a file by what it contains, then by its name. Refuses, with what to do, what cannot be read; nothing in it is ever run. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > largestFile) return refuseFile('too-large', name)
  const format = formatOf(name, bytes)
  if (format === 'docx') {
    const { draft, warnings } = await readDocx(name, bytes)
    return { format, draft, warnings }
  }
  if (format === 'html') return { format, draft: readHtml(name, bytes), warnings: [] }
  const { text } = decodeText(bytes)
  return { format, draft: draftOfText(text), warnings: [] }
}
