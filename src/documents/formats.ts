import type { RenderedSummary } from '../engines/summary/tree.ts'
import type { Words } from '../kernel/words.ts'
import { docxDocument } from './docx/docx.ts'
import { htmlDocument } from './html.ts'
import { jsonDocument } from './json.ts'
import { markdownDocument } from './markdown.ts'
import { pdfDocument } from './pdf/pdf.ts'

/** A form in which a summary leaves the office. The file's ending is the format's name. */
export interface Format {
  readonly label: Words
  readonly mediaType: string
  /** The same summary gives the same text or bytes. */
  readonly write: (summary: RenderedSummary) => string | Uint8Array
}

/** Every output format by the ending of its files. */
export const formats = {
  html: { label: { en: 'Web page', zh: '网页' }, mediaType: 'text/html; charset=utf-8', write: htmlDocument },
  docx: {
    label: { en: 'Word document', zh: 'Word 文档' },
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docxDocument,
  },
  pdf: { label: { en: 'PDF', zh: 'PDF 文档' }, mediaType: 'application/pdf', write: pdfDocument },
  md: { label: { en: 'Markdown', zh: 'Markdown 文本' }, mediaType: 'text/markdown; charset=utf-8', write: markdownDocument },
  json: { label: { en: 'Data (JSON)', zh: '数据（JSON）' }, mediaType: 'application/json', write: jsonDocument },
} as const satisfies Readonly<Record<string, Format>>

/** The name of an output format. */
export type FormatName = keyof typeof formats

/** Whether a text names an output format. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name)
