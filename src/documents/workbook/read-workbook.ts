import { readFile, stat } from 'node:fs/promises'
import { EncryptedFileError, HucreError, read } from 'hucre'
import type { Cell, Sheet, SheetRow } from '../../engines/sheet/cell.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { MergeFiller } from './merges.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'
import { firstBytes } from './xlsx-parts.ts'

/** What an old workbook, which is read whole, may have at most. */
const largestOld = 64 * 1024 * 1024

/**
 * The sheets of a file: .xlsx and text (.csv, .tsv, pasted cells) in pieces, .xls, .xlsb and .ods whole. What it is shows in its first
 * bytes, whatever its name says. `name` is the file's as people know it. Refusals: file-unreadable, file-empty, sheet-encrypted, sheet-damaged.
 */
export async function readWorkbook(path: string, name: string): Promise<readonly Sheet[]> {
  const size = await stat(path).then(
    found => (found.isFile() ? found.size : -1),
    (cause: unknown) => refuse('file-unreadable', fill(messages.unreadable, { name }), { exitCode: 2, cause }),
  )
  if (size < 0) refuse('file-unreadable', fill(messages.unreadable, { name }), { exitCode: 2 })
  if (size === 0) refuse('file-empty', fill(messages.empty, { name }), { exitCode: 2 })
  const first = await firstBytes(path, 4)
  const zip = first[0] === 0x50 && first[1] === 0x4b
  const old = first.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
  if (!zip && !old) {
    if (first.subarray(0, 4).toString('latin1') === '%PDF') refuse('not-a-sheet', fill(messages.other, { name }), { exitCode: 2 })
    return [await readText(path, name.replace(/\.[^.]*$/, ''))]
  }
  try {
    const sheets = zip ? await readXlsx(path) : []
    return sheets.length ? sheets : await readWhole(path, size, name)
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof EncryptedFileError)
      return refuse('sheet-encrypted', fill(messages.encrypted, { name }), { exitCode: 2, cause: error })
    if (error instanceof HucreError || error instanceof Error)
      return refuse('sheet-damaged', fill(messages.damaged, { name }), { exitCode: 2, cause: error })
    throw error
  }
}

async function readWhole(path: string, size: number, name: string): Promise<readonly Sheet[]> {
  if (size > largestOld) return refuse('file-too-large', fill(messages.large, { name }), { exitCode: 2 })
  const workbook = await read(await readFile(path))
  return workbook.sheets.map(sheet => {
    const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      top: startRow + 1,
      bottom: endRow + 1,
      left: startCol,
      right: endCol,
    }))
    const rows = sheet.rows.map((values, index): SheetRow & { cells: Cell[] } => ({ line: index + 1, cells: values.map(cellOf) }))
    const filler = new MergeFiller(merges)
    for (const row of rows) filler.fill(row.line, row.cells)
    return {
      name: sheet.name,
      hidden: Boolean(sheet.hidden || sheet.veryHidden),
      date1904: workbook.dateSystem === '1904',
      filled: filler.filled,
      async *rows() {
        yield* rows
      },
    }
  })
}

/** A value as the library gives it; days come at midnight UTC. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'string') return value === '' ? null : value
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const messages = {
  unreadable: { en: '{name} cannot be read. Check the name and your rights.', zh: '无法读取{name}，请检查文件名和权限。' },
  empty: { en: '“{name}” is empty.', zh: '“{name}”是空文件。' },
  large: {
    en: '“{name}” is an old workbook of more than 64 MB. Save it as .xlsx.',
    zh: '“{name}”为旧格式工作簿且超过64 MB，请另存为.xlsx。',
  },
  other: {
    en: '“{name}” is no sheet. Give an .xlsx, .xls or .csv file.',
    zh: '“{name}”不是表格。请提供.xlsx、.xls或.csv文件。',
  },
  encrypted: {
    en: '“{name}” is protected by a password. Remove it in Excel or WPS (File, Info) and import the copy.',
    zh: '“{name}”设有打开密码。请在Excel或WPS中取消密码（文件—信息）后再导入。',
  },
  damaged: {
    en: '“{name}” cannot be read as a workbook. Open it in Excel or WPS, save it as .xlsx, and import the copy.',
    zh: '“{name}”无法作为工作簿读取。请用Excel或WPS打开，另存为.xlsx后再导入。',
  },
} satisfies Record<string, Words>
