import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { PackedEntry } from '../../docx/zip.ts'
import { largestUnpacked, refuseFile } from '../refusals.ts'

/** A zip opened for reading. Nothing is unpacked until it is asked for, and nothing is ever written to a disk. */
export interface Package {
  readonly name: string
  /** In the order of the zip's directory, as they are packed. */
  readonly entries: readonly PackedEntry[]
  /** By path; the first of two with one name, which is the one that Word opens. */
  readonly paths: ReadonlyMap<string, PackedEntry>
  /** Unpacks a part; refuses a damaged one, and a package whose parts come to more than is allowed together. */
  read(path: string): Uint8Array
}

/** More files than any document has. */
const mostEntries = 20_000

/** A table of thousands of equal rows packs some 150 to 1; only what is made to swell packs more, and only much of it does harm. */
const highestRatio = 250
const harmless = 32 * 1024 * 1024

const encrypted = 0x0001
const sizeFollows = 0x0008

/** Opens a zip; refuses one that is damaged, encrypted or a bomb. `name` is the file's, for messages. */
export async function openPackage(name: string, bytes: Uint8Array): Promise<Package> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let entries: PackedEntry[]
  try {
    // Names are not looked at as paths of a file system: they are compared, never opened.
    const file = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
    if (file.entryCount > mostEntries) return refuseFile('zip-bomb', name)
    entries = await readEntries(file, buffer)
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error
    return refuseFile('corrupt-file', name, {
      why: { en: 'its zip directory cannot be read', zh: '压缩包目录无法读取' },
    })
  }
  if (entries.some(entry => (entry.flags & encrypted) !== 0)) return refuseFile('password-protected', name)
  const paths = new Map<string, PackedEntry>()
  for (const entry of entries) {
    const path = Buffer.from(entry.name).toString('utf8').replaceAll('\\', '/')
    if (!paths.has(path)) paths.set(path, entry)
  }
  let unpacked = 0
  const read = (path: string): Uint8Array => {
    const entry = paths.get(path)
    if (entry === undefined) return damaged(name, path)
    unpacked += entry.size
    if (unpacked > largestUnpacked) return refuseFile('zip-bomb', name)
    if (entry.size > harmless && entry.size > highestRatio * entry.data.length) return refuseFile('zip-bomb', name)
    return unpack(name, path, entry)
  }
  return { name, entries, paths, read }
}

async function readEntries(file: ZipFile, buffer: Buffer): Promise<PackedEntry[]> {
  const entries: PackedEntry[] = []
  for await (const entry of file.eachEntry()) {
    const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true })
    entries.push(packed(entry, buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize)))
  }
  return entries
}

function packed(entry: Entry, data: Uint8Array): PackedEntry {
  if (data.length !== entry.compressedSize) throw new Error('an entry reaches beyond the end of the file')
  return {
    name: entry.fileNameRaw,
    madeBy: entry.versionMadeBy,
    needs: entry.versionNeededToExtract,
    // Sizes stand in the header of what is written here, whatever was unknown when the original was begun.
    flags: entry.generalPurposeBitFlag & ~sizeFollows,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    crc: entry.crc32,
    size: entry.uncompressedSize,
    internal: entry.internalFileAttributes,
    external: entry.externalFileAttributes,
    extra: withoutZip64(entry),
    comment: entry.fileCommentRaw,
    data,
  }
}

/** Large sizes are not needed below 64 MB, and their field would contradict the header written here. */
function withoutZip64(entry: Entry): Uint8Array {
  const kept = entry.extraFields.filter(field => field.id !== 1)
  return Buffer.concat(
    kept.flatMap(({ id, data }) => {
      const head = Buffer.alloc(4)
      head.writeUInt16LE(id, 0)
      head.writeUInt16LE(data.length, 2)
      return [head, data]
    }),
  )
}

function unpack(name: string, path: string, entry: PackedEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) return damaged(name, path)
  let content: Uint8Array
  try {
    // The declared size is the limit: what swells beyond it was declared falsely.
    content = entry.method === 0 ? entry.data : inflateRawSync(entry.data, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    if (error instanceof RangeError) return refuseFile('zip-bomb', name)
    return damaged(name, path)
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) return damaged(name, path)
  return content
}

function damaged(name: string, path: string): never {
  return refuseFile('corrupt-file', name, {
    why: { en: `its part ${path} is missing or cannot be unpacked`, zh: `其中的 ${path} 缺失或无法解压` },
  })
}
