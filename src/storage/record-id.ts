import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let counter = 0

/** A new UUIDv7 (RFC 9562): ordered by the moment it was made, also within one millisecond, so that inserts stay at the end of an index. */
export function newId(): string {
  const now = Date.now()
  if (now > lastMillisecond) [lastMillisecond, counter] = [now, 0]
  else if (++counter > 0xfff) [lastMillisecond, counter] = [lastMillisecond + 1, 0]
  return uuid7(lastMillisecond, counter, randomBytes(8))
}

/** A UUIDv7 from its parts: milliseconds since 1970, a counter of 12 bits, 8 bytes of which 62 bits are used. */
export function uuid7(millisecond: number, count: number, bytes: Uint8Array): string {
  const time = millisecond.toString(16).padStart(12, '0')
  const tail = Buffer.from(bytes.subarray(0, 8))
  tail[0] = (tail[0]! & 0x3f) | 0x80
  const rest = tail.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`
}

/** Whether a text has the form of a record's id. */
export const isRecordId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
