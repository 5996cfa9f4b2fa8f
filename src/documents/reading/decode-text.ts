import { isUtf8 } from 'node:buffer'

/** A text file decoded, without its byte order mark. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/**
 * Text by its byte order mark; else UTF-8 where the bytes are valid; else UTF-16 where they look like it; else UTF-8 where all but a few are
 * valid; else GB18030, which every Chinese office file in an older code is (GB/T 18030-2022 contains GBK and GB 2312). Nothing but the mark
 * is changed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark = marks.find(each => each.bytes.every((byte, index) => bytes[index] === byte))
  if (mark) return decoded(bytes, mark.encoding)
  const wide = wideWithoutMark(bytes)
  if (wide) return decoded(bytes, wide)
  const utf8 = decoded(bytes, 'utf-8')
  return isMostlyValid(utf8.text) ? utf8 : decoded(bytes, 'gb18030')
}

const decoded = (bytes: Uint8Array, encoding: Encoding): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding })

/** UTF-8 that was cut off or damaged at a place is still UTF-8: in GB18030 all of it would be other characters. */
function isMostlyValid(text: string): boolean {
  let bad = 0
  let beyondAscii = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) bad += 1
    else if (code > 0x7f) beyondAscii += 1
  }
  return bad === 0 || beyondAscii > bad * 10
}

const looked = 4096

/** UTF-16 that does not say so: no UTF-8, and nearly every pair of bytes is a letter, a sign or a Chinese character. Null for anything else. */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, looked) & ~1
  // Two letters of ASCII are a Chinese character as well: what is plain UTF-8 is never taken for anything else.
  if (length < 4 || (isUtf8(bytes) && !bytes.subarray(0, length).includes(0))) return null
  let [little, big] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (isUsual(first + second * 256)) little += 1
    if (isUsual(first * 256 + second)) big += 1
  }
  const enough = (length / 2) * 0.95
  if (little >= enough && little > big) return 'utf-16le'
  return big >= enough && big > little ? 'utf-16be' : null
}

/** ASCII, signs, Chinese characters and full-width forms. */
const isUsual = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x2010 && code <= 0x2030) ||
  (code >= 0x3000 && code <= 0x3020) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xff00 && code <= 0xff5e)
