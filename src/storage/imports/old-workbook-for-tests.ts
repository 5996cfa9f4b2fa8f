/** Writes what Excel wrote before 2007, as far as tests need it: one sheet of texts and numbers in BIFF8 inside a compound file. */

const sector = 512

const record = (type: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([words(type, body.length), body])
}

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => void bytes.writeUInt16LE(value, index * 2))
  return bytes
}

const longs = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => void bytes.writeInt32LE(value, index * 4))
  return bytes
}

const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

export function oldWorkbook(rows: readonly (readonly unknown[])[]): Buffer {
  const cells = rows.flatMap((row, line) =>
    row.map((cell, column) =>
      typeof cell === 'number'
        ? record(0x0203, words(line, column, 0), double(cell))
        : record(0x0204, words(line, column, 0, String(cell).length), Buffer.from([1]), wide(String(cell))),
    ),
  )
  const name = '2006'
  const begin = record(0x0809, words(0x0600, 0x0005, 0, 0), longs(0, 0))
  const listed = (position: number) => record(0x0085, longs(position), words(0), Buffer.from([name.length, 1]), wide(name))
  const end = record(0x000a)
  const sheetAt = begin.length + listed(0).length + end.length
  const sheet = [record(0x0809, words(0x0600, 0x0010, 0, 0), longs(0, 0)), ...cells, end]
  const stream = Buffer.concat([begin, listed(sheetAt), end, ...sheet])
  // Streams of less than 4096 bytes would lie in a stream of their own kind.
  const size = Math.max(4096, Math.ceil(stream.length / sector) * sector)
  return compound(Buffer.concat([stream, Buffer.alloc(size - stream.length)]))
}

/** A compound file with one stream, “Workbook”: header, table of sectors, directory, stream. */
function compound(stream: Buffer): Buffer {
  const header = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  words(0x003e, 0x0003, 0xfffe, 9, 6).copy(header, 24)
  longs(1, 1, 0, 4096, -2, 0, -2, 0, 0).copy(header, 44)
  header.fill(0xff, 80)
  const count = stream.length / sector
  const chain = Array.from({ length: count }, (_, index) => (index === count - 1 ? -2 : index + 3))
  const table = Buffer.alloc(sector, 0xff)
  longs(-3, -2, ...chain).copy(table)
  const entry = (name: string, type: number, child: number, start: number, size: number) => {
    const bytes = Buffer.alloc(128)
    wide(name).copy(bytes)
    words(name ? name.length * 2 + 2 : 0).copy(bytes, 64)
    bytes[66] = type
    bytes[67] = 1
    longs(-1, -1, child).copy(bytes, 68)
    longs(start, size).copy(bytes, 116)
    return bytes
  }
  const directory = [
    entry('Root Entry', 5, 1, -2, 0),
    entry('Workbook', 2, -1, 2, stream.length),
    entry('', 0, -1, 0, 0),
    entry('', 0, -1, 0, 0),
  ]
  return Buffer.concat([header, table, ...directory, stream])
}
