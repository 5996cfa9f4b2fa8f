import { refuse } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 64 * 1024 * 1024

/** The most that the texts of one package may come to when unpacked, in bytes. */
export const largestUnpacked = 256 * 1024 * 1024

/** The most UTF-16 units of text that are checked: some twenty times a document of 300 pages. */
export const longestText = 8_000_000

/** The command was understood; the file it names cannot be used. */
const exitCode = 2

const messages = {
  'empty-file': {
    en: '"{name}" is empty: it has no content. Send the file again, or save it again in Word first.',
    zh: '“{name}”是空文件，没有任何内容。请重新发送，或先在 Word 中打开并另存一次。',
  },
  'too-large': {
    en: '"{name}" is too large: a file may have {limit} MB, and its text {unpacked} MB when unpacked. Remove pictures or divide the document.',
    zh: '“{name}”过大：文件不得超过 {limit} MB，解压后的正文不得超过 {unpacked} MB。请删去图片或将文件拆分后再核对。',
  },
  'zip-bomb': {
    en: '"{name}" unpacks to far more than a document can hold, so it was not opened. If it is a real document, save it again in Word and try that copy.',
    zh: '“{name}”解压后的体积远超正常文档，已停止打开。如确为正常文件，请在 Word 中另存一份后重试。',
  },
  'password-protected': {
    en: '"{name}" is protected by a password, so its text cannot be read. Remove the password (Word: File, Info, Protect Document) and check it again.',
    zh: '“{name}”设有打开密码，无法读取内容。请先取消密码（Word：文件—信息—保护文档）后再核对。',
  },
  'old-word-format': {
    en: '"{name}" is in the old Word format (.doc), which is not read. Open it in Word or WPS, save it as .docx and check that copy.',
    zh: '“{name}”是旧版 Word 格式（.doc），无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再核对。',
  },
  'not-a-document': {
    en: '"{name}" is {what}, not a document with running text. Send a .docx, .pdf, .html, .md or .txt file.',
    zh: '“{name}”是{what}，不是可供核对的稿件。请提供 .docx、.pdf、.html、.md 或 .txt 文件。',
  },
  'corrupt-file': {
    en: '"{name}" is damaged: {why}. Ask for the file again, or open it in Word, let Word repair it, and save it as a new .docx.',
    zh: '“{name}”已损坏：{why}。请重新索取该文件，或用 Word 打开修复后另存为新的 .docx。',
  },
  'unsafe-xml': {
    en: '"{name}" declares XML entities or nests elements without end, which no word processor does. It was not read. Save it again in Word and check that copy.',
    zh: '“{name}”含有自定义 XML 实体或异常的多层嵌套，正常的文字处理软件不会生成此类内容，已停止读取。请在 Word 中另存一份后再核对。',
  },
  'no-text': {
    en: '"{name}" has no text: its {pages} pages are pictures, as a scanner makes them. Run text recognition (OCR) on it, or check the Word file it was made from.',
    zh: '“{name}”没有文字：全部{pages}页均为图片（扫描件）。请先进行文字识别（OCR），或改用原 Word 文件核对。',
  },
} satisfies Readonly<Record<string, Words>>

/** Refuses a file that cannot be read: exit code 2. */
export function refuseFile(
  code: keyof typeof messages,
  name: string,
  values: Readonly<Record<string, string | number | Words>> = {},
): never {
  const limits = { limit: largestFile / 1024 / 1024, unpacked: largestUnpacked / 1024 / 1024 }
  return refuse(code, fill(messages[code], { name, ...limits, ...values }), { exitCode })
}
