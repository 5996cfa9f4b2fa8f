/** A text file decoded, without its byte order mark. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/**
 * Text by its byte order mark; else UTF-8 where the bytes are valid UTF-8; else GB18030, which every Chinese office file in an older
 * code is (GB/T 18030-2022 contains GBK and GB 2312). Nothing but the mark is changed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark = marks.find(each => each.bytes.every((byte, index) => bytes[index] === byte))
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' }
  }
}
