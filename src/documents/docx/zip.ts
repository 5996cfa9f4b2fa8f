import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a package: its path and its bytes or text. */
export interface ZipEntry {
  readonly path: string
  readonly content: string | Uint8Array
}

/** One file as it lies in a zip: what the directory says of it, and its bytes as they are packed. */
export interface PackedEntry {
  readonly name: Uint8Array
  readonly madeBy: number
  readonly needs: number
  readonly flags: number
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly time: number
  readonly date: number
  readonly crc: number
  /** Bytes when unpacked. */
  readonly size: number
  readonly internal: number
  readonly external: number
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly data: Uint8Array
}

/** 1 January 1980 00:00, the earliest date a zip can carry: the bytes must not tell when they were made. */
const dosDate = (1 << 5) | 1

/** Flag for UTF-8 names. */
const utf8Names = 0x0800

/** Version 2.0, made on no particular system. */
const version = 20

const nothing = new Uint8Array()

/**
 * A zip whose bytes depend on nothing but its entries. Entries are stored, not deflated: deflate gives different bytes on different
 * processors and zlib versions, and an edition is compared by its digest.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  return zipPacked(entries.map(({ path, content }) => stored(Buffer.from(path), Buffer.from(content))))
}

function stored(name: Uint8Array, data: Uint8Array): PackedEntry {
  return {
    name,
    madeBy: version,
    needs: version,
    flags: utf8Names,
    method: 0,
    time: 0,
    date: dosDate,
    crc: crc32(data),
    size: data.length,
    internal: 0,
    external: 0,
    extra: nothing,
    comment: nothing,
    data,
  }
}

/** One file deflated: for copies that people send on, whose size matters and whose digest does not. */
export function deflated(path: string, content: Uint8Array): PackedEntry {
  return { ...stored(Buffer.from(path), content), method: 8, data: deflateRawSync(content) }
}

/** A zip of files that are packed already: their bytes are copied, not packed again, and keep their order. */
export function zipPacked(entries: readonly PackedEntry[]): Uint8Array {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const shared = header(entry)
    const local = [signature(0x04034b50), shared, Buffer.alloc(2), entry.name, entry.data]
    const position = Buffer.alloc(16)
    position.writeUInt16LE(entry.extra.length, 0)
    position.writeUInt16LE(entry.comment.length, 2)
    // Between the lengths and the attributes: the number of the disk, which is 0.
    position.writeUInt16LE(entry.internal, 6)
    position.writeUInt32LE(entry.external, 8)
    position.writeUInt32LE(offset, 12)
    central.push(signature(0x02014b50), short(entry.madeBy), shared, position, entry.name, entry.extra, entry.comment)
    locals.push(...local)
    offset += local.reduce((total, piece) => total + piece.length, 0)
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

/** The fields that a local header and a directory entry share: version needed … length of the name. */
function header(entry: PackedEntry): Buffer {
  const fields = Buffer.alloc(24)
  fields.writeUInt16LE(entry.needs, 0)
  fields.writeUInt16LE(entry.flags, 2)
  fields.writeUInt16LE(entry.method, 4)
  fields.writeUInt16LE(entry.time, 6)
  fields.writeUInt16LE(entry.date, 8)
  fields.writeUInt32LE(entry.crc, 10)
  fields.writeUInt32LE(entry.data.length, 14)
  fields.writeUInt32LE(entry.size, 18)
  fields.writeUInt16LE(entry.name.length, 22)
  return fields
}
