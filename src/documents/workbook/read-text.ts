import { createReadStream } from 'node:fs'
import { CsvReader } from '../../engines/csv.ts'
import type { Sheet, SheetRow } from '../../engines/sheet/cell.ts'
import { firstBytes } from './xlsx-parts.ts'

/** A text file as a sheet: UTF-8 or UTF-16 by its mark, else UTF-8 where all of it is, else GB18030. Read in pieces. */
export async function readText(path: string, name: string): Promise<Sheet> {
  const encoding = await encodingOf(path)
  async function* rows(): AsyncGenerator<SheetRow> {
    const reader = new CsvReader()
    const decoder = new TextDecoder(encoding)
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      yield* reader.push(decoder.decode(chunk as Uint8Array, { stream: true }))
    yield* reader.push(decoder.decode())
    yield* reader.end()
  }
  return { name, hidden: false, date1904: false, filled: 0, rows }
}

async function encodingOf(path: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'> {
  const mark = await firstBytes(path, 2)
  if (mark[0] === 0xff && mark[1] === 0xfe) return 'utf-16le'
  if (mark[0] === 0xfe && mark[1] === 0xff) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      decoder.decode(chunk as Uint8Array, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030'
    throw error
  }
}
