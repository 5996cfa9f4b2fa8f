import type { Draft } from '../../engines/draft-check/draft.ts'
import { draftOfText } from '../../engines/draft-check/draft-of-text.ts'
import type { Words } from '../../kernel/words.ts'
import { annotateDocx } from '../annotate/annotate-docx.ts'
import type { Mark } from '../annotate/mark.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { type DraftFormat, formatOf } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { largestFile, longestText, refuseFile } from './refusals.ts'

/** A file read for checking. */
export interface ReadDocument {
  readonly format: DraftFormat
  readonly draft: Draft
  /** The same file with comments at the marks, as `annotateDocx` says; null for formats that carry none. */
  readonly annotate: ((marks: readonly Mark[]) => Uint8Array) | null
  /** What a person should know of the file: macros left alone, pages without text. */
  readonly warnings: readonly Words[]
}

/** Reads a file by what it contains, then by its name. Refuses, with what to do, what cannot be read; nothing in it is ever run. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > largestFile) return refuseFile('too-large', name)
  const format = formatOf(name, bytes)
  if (format === 'docx') {
    const docx = await readDocx(name, bytes)
    return { format, draft: docx.draft, annotate: marks => annotateDocx(docx, marks), warnings: docx.warnings }
  }
  if (format === 'html') return { format, draft: readHtml(name, bytes), annotate: null, warnings: [] }
  if (format === 'pdf') return { format, annotate: null, ...(await readPdf(name, bytes)) }
  const { text } = decodeText(bytes)
  if (text.length > longestText) return refuseFile('too-large', name)
  return { format, draft: draftOfText(text), annotate: null, warnings: [] }
}
