import { readFileSync } from 'node:fs'

/** Whether a TrueType font has a glyph for a character, read from its `cmap` table (formats 4 and 12, those of Unicode fonts). */
export function fontCoverage(file: string): (codePoint: number) => boolean {
  const bytes = readFileSync(file)
  const ranges = characterRanges(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return codePoint => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [first, last] = ranges[middle] ?? [0, 0]
      if (codePoint < first) high = middle - 1
      else if (codePoint > last) low = middle + 1
      else return true
    }
    return false
  }
}

type Range = readonly [first: number, last: number]

function characterRanges(view: DataView): readonly Range[] {
  const cmap = tableOffset(view, 'cmap')
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4))
  const full = tables.find(offset => view.getUint16(offset) === 12)
  if (full !== undefined) return groups(view, full)
  const basic = tables.find(offset => view.getUint16(offset) === 4)
  if (basic === undefined) throw new Error('The font has no Unicode cmap of format 4 or 12')
  return segments(view, basic)
}

function tableOffset(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(record + byte)))
    if (tag === name) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no ${name} table`)
}

function groups(view: DataView, table: number): Range[] {
  return Array.from({ length: view.getUint32(table + 12) }, (_, index): Range => {
    const group = table + 16 + index * 12
    return [view.getUint32(group), view.getUint32(group + 4)]
  })
}

function segments(view: DataView, table: number): Range[] {
  const double = view.getUint16(table + 6)
  return Array.from({ length: double / 2 }, (_, index): Range => {
    const end = table + 14 + index * 2
    return [view.getUint16(end + double + 2), view.getUint16(end)]
  }).filter(([first]) => first !== 0xffff)
}
