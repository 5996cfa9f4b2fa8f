import { fill, type Words } from '../../kernel/words.ts'
import { wideWithoutMark } from './decode-text.ts'
import { refuseFile } from './refusals.ts'

export type DraftFormat = 'docx' | 'txt' | 'md' | 'html' | 'pdf'

/** Formats that are told by their first bytes and hold no running text. */
const foreign: readonly { readonly magic: readonly number[]; readonly what: Words }[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47], what: { en: 'a picture (PNG)', zh: '图片（PNG）' } },
  { magic: [0xff, 0xd8, 0xff], what: { en: 'a picture (JPEG)', zh: '图片（JPEG）' } },
  { magic: [0x47, 0x49, 0x46, 0x38], what: { en: 'a picture (GIF)', zh: '图片（GIF）' } },
  { magic: [0x49, 0x49, 0x2a, 0x00], what: { en: 'a picture (TIFF)', zh: '图片（TIFF）' } },
  { magic: [0x4d, 0x4d, 0x00, 0x2a], what: { en: 'a picture (TIFF)', zh: '图片（TIFF）' } },
  { magic: [0x42, 0x4d], what: { en: 'a picture (BMP)', zh: '图片（BMP）' } },
  { magic: [0x52, 0x61, 0x72, 0x21], what: { en: 'a RAR archive', zh: 'RAR 压缩包' } },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: { en: 'a 7z archive', zh: '7z 压缩包' } },
  { magic: [0x1f, 0x8b], what: { en: 'a gzip archive', zh: 'gzip 压缩包' } },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: { en: 'rich text (RTF; save it as .docx)', zh: 'RTF 文件（请另存为 .docx）' } },
  { magic: [0x7f, 0x45, 0x4c, 0x46], what: { en: 'a program', zh: '程序文件' } },
  { magic: [0x4d, 0x5a, 0x90], what: { en: 'a program', zh: '程序文件' } },
]

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** The format of a file by its content, then by its name; refuses what is no document. */
export function formatOf(name: string, bytes: Uint8Array): DraftFormat {
  if (bytes.length === 0) return refuseFile('empty-file', name)
  if (begins(bytes, compound)) return refuseCompound(name, bytes)
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])) return 'docx'
  const head = latin(bytes.subarray(0, 1024))
  // A PDF may have up to 1,024 bytes before its mark (ISO 32000-1, note 13 of annex H).
  if (head.includes('%PDF-')) return 'pdf'
  const found = foreign.find(({ magic }) => begins(bytes, magic))
  if (found !== undefined) return refuseFile('not-a-document', name, { what: found.what })
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const isWide = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])
  if (
    /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(
      isWide ? head.replaceAll('\0', '').slice(2) : head.replace(/^ï»¿/, ''),
    )
  )
    return 'html'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'docx' || ending === 'docm' || ending === 'dotx')
    return refuseFile('corrupt-file', name, {
      why: { en: 'it is not a zip package, as every .docx is', zh: '其内容不是 .docx 所用的压缩包' },
    })
  if (ending === 'pdf')
    return refuseFile('corrupt-file', name, { why: { en: 'it does not begin as a PDF', zh: '其开头不是 PDF 格式' } })
  // No text in any of the encodings that are read holds a zero byte, save UTF-16.
  if (!isWide && bytes.subarray(0, 65536).includes(0) && wideWithoutMark(bytes) === null)
    return refuseFile('not-a-document', name, { what: { en: 'a binary file', zh: '二进制文件' } })
  return ending === 'md' || ending === 'markdown' ? 'md' : 'txt'
}

/** The container of old Office files, and of new ones that are encrypted ([MS-OFFCRYPTO] 2.3). Its directory names streams in UTF-16. */
function refuseCompound(name: string, bytes: Uint8Array): never {
  const content = latin(bytes)
  const has = (stream: string) => content.includes([...stream].join('\0'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return refuseFile('password-protected', name)
  if (has('WordDocument')) return refuseFile('old-word-format', name)
  const what: Words = has('Workbook')
    ? { en: 'a spreadsheet (Excel)', zh: '电子表格（Excel）' }
    : has('PowerPoint Document')
      ? { en: 'a presentation (PowerPoint)', zh: '演示稿件（PowerPoint）' }
      : { en: 'an old Office file', zh: '旧版 Office 文件' }
  return refuseFile('not-a-document', name, { what: fill(what, {}) })
}
