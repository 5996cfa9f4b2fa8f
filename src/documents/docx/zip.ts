import { crc32 } from 'node:zlib'

/** One file of a package: its path and its bytes or text. */
export interface ZipEntry {
  readonly path: string
  readonly content: string | Uint8Array
}

/** 1 January 1980 00:00, the earliest date a zip can carry: the bytes must not tell when they were made. */
const dosDate = (1 << 5) | 1

/** Flag for UTF-8 names. */
const utf8Names = 0x0800

/**
 * A zip whose bytes depend on nothing but its entries. Entries are stored, not deflated: deflate gives different bytes on different
 * processors and zlib versions, and an edition is compared by its digest.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { path, content } of entries) {
    const name = Buffer.from(path)
    const data = Buffer.from(content)
    const shared = header(name, data)
    const local = Buffer.concat([signature(0x04034b50), shared, Buffer.alloc(2), name, data])
    // Lengths of extra field and comment, disk, attributes and, last, the offset.
    const position = Buffer.alloc(16)
    position.writeUInt32LE(offset, 12)
    central.push(Buffer.concat([signature(0x02014b50), madeBy, shared, position, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, signature(0x06054b50), end])
}

/** Version 2.0, made on no particular system. */
const madeBy = Buffer.from([20, 0])

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** The fields that a local header and a directory entry share: version needed … length of the name. */
function header(name: Buffer, data: Buffer): Buffer {
  const fields = Buffer.alloc(24)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(dosDate, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}
