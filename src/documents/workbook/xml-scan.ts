/** Reads the few shapes of XML that a workbook's parts have, from texts that arrive in pieces. Nothing here looks at a text twice. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities, and the _x000D_ that workbooks write for control characters, replaced. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name) return named[name] ?? whole
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}

/** The value of an attribute in the inside of a tag, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  const end = tag.indexOf('"', from)
  return end < 0 ? undefined : unescapeXml(tag.slice(from, end))
}

/** One element: the inside of its opening tag, and what it holds. */
export interface Element {
  readonly tag: string
  readonly inner: string
}

/** Every element of a name in a text, in order; elements of that name are never nested in what this reads. */
export function* elements(text: string, name: string): Generator<Element> {
  const open = `<${name}`
  const close = `</${name}>`
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const after = text[at + open.length]
    const tagEnd = text.indexOf('>', at)
    if (tagEnd < 0) return
    if (after !== ' ' && after !== '>' && after !== '/' && after !== '\n' && after !== '\r' && after !== '\t') {
      at = tagEnd
      continue
    }
    const tag = text.slice(at + open.length, tagEnd).replace(/\s/g, ' ')
    if (tag.endsWith('/')) {
      yield { tag, inner: '' }
      at = tagEnd
      continue
    }
    const end = text.indexOf(close, tagEnd)
    if (end < 0) return
    yield { tag, inner: text.slice(tagEnd + 1, end) }
    at = end + close.length
  }
}

/** The most that one element may come to: far more than a row of 16,384 cells. */
const longest = 32 * 1024 * 1024

/** Cuts a stream of text into pieces that end where an element of a name ends, so that no element is cut. The last piece is what is left. */
export async function* wholeElements(chunks: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  const close = `</${name}>`
  let parts: string[] = []
  let length = 0
  let tail = ''
  for await (const chunk of chunks) {
    const fresh = tail + chunk
    parts.push(chunk)
    length += chunk.length
    tail = fresh.slice(1 - close.length)
    // What was looked at before is neither looked at nor copied again.
    if (!fresh.includes(close)) {
      if (length > longest) throw new Error(`an element <${name}> does not end`)
      continue
    }
    const kept = parts.join('')
    const end = kept.lastIndexOf(close) + close.length
    yield kept.slice(0, end)
    parts = [kept.slice(end)]
    length = kept.length - end
    tail = kept.slice(end).slice(1 - close.length)
  }
  if (length) yield parts.join('')
}

/** The text of a string item: its runs, without the phonetic guides. */
export function stringOf(item: string): string {
  const plain = item.includes('<rPh') ? item.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : item
  let text = ''
  for (const { inner } of elements(plain, 't')) text += inner
  return unescapeXml(text)
}
