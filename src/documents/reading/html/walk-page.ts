import { Parser } from 'htmlparser2'
import type { Draft, Part } from '../../../engines/draft-check/draft.ts'
import { raised } from '../raised.ts'
import { writtenLevel } from '../written-heading.ts'
import { XmlProblem } from '../xml.ts'

/** Elements whose content is not shown as text. */
const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
  'audio',
  'video',
  'title',
  'rt',
  'rp',
])

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Browsers stop nesting at 512; a page that nests further than this is made to do harm. */
const deepest = 5000

type Place = Pick<Part, 'kind' | 'level' | 'cell'>

interface TableState {
  readonly number: number
  row: number
  column: number
  /** Per column: through which row a cell from above reaches. */
  readonly reaches: Map<number, number>
}

/** The visible text of a web page with its parts: lines joined by line ends, cells of a row by tabs. Throws XmlProblem. */
export function walkPage(source: string): Draft {
  const page = new Page()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: name => page.close(name),
      ontext: text => page.text(text),
    },
    { decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  page.line('\n')
  return { text: page.chunks.join(''), parts: page.parts, marked: [], scope: null }
}

class Page {
  readonly chunks: string[] = []
  readonly parts: Part[] = []
  #length = 0
  /** The line that is being written. */
  #line = ''
  /** What goes between the line before and this one. */
  #separator = ''
  readonly #open: { readonly name: string; readonly hides: boolean; readonly place: Place | null }[] = []
  readonly #tables: TableState[] = []
  #hidden = 0
  #pre = 0
  #tableCount = 0
  #isRowEmpty = true

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= deepest) throw new XmlProblem('unsafe')
    if (name === 'br') {
      if (this.#hidden === 0) this.#line += '\n'
      return
    }
    if (blocks.has(name)) this.#break(name)
    const hides = unseen.has(name) || isHidden(attributes)
    this.#open.push({ name, hides, place: this.#placeOf(name, attributes) })
    if (hides) this.#hidden += 1
    if (name === 'pre') this.#pre += 1
  }

  close(name: string): void {
    if (this.#open.at(-1)?.name !== name) return
    if (blocks.has(name)) this.line('\n')
    const { hides } = this.#open.pop() ?? {}
    if (hides) this.#hidden -= 1
    if (name === 'pre') this.#pre -= 1
    if (name === 'table') this.#tables.pop()
    const table = this.#tables.at(-1)
    if (name === 'tr' && table !== undefined) table.row += 1
    if (name === 'tr') this.#startRow()
  }

  text(text: string): void {
    if (this.#hidden > 0) return
    const within = this.#open.at(-1)?.name
    const plain = raised(text.replaceAll('\u00ad', ''), within === 'sup' ? 'superscript' : within === 'sub' ? 'subscript' : null)
    this.#line += this.#pre > 0 ? plain : plain.replace(/[ \t\r\n\f]+/g, ' ')
  }

  /** Ends the line. An empty one leaves nothing. */
  line(separator: string): void {
    const text = this.#pre > 0 ? this.#line.replace(/^\n+|\s+$/g, '') : tidy(this.#line)
    this.#line = ''
    if (text !== '') {
      this.#write(this.chunks.length === 0 ? '' : this.#separator)
      const start = this.#length
      this.#write(text)
      const level = writtenLevel(text)
      const place =
        this.#open.findLast(each => each.place !== null)?.place ??
        (level === null ? { kind: 'paragraph' as const } : { kind: 'heading' as const, level })
      this.parts.push({ ...place, start, end: this.#length })
      this.#separator = separator
      this.#isRowEmpty = false
    }
  }

  #break(name: string): void {
    const isCell = name === 'td' || name === 'th'
    const { column = 0 } = (isCell ? this.#tables.at(-1) : undefined) ?? {}
    this.line('\n')
    // Empty cells keep their tab, so that the columns of the text can be counted.
    if (isCell && column > 0) this.#separator = this.#separator === '\n' && !this.#isRowEmpty ? '\t' : `${this.#separator}\t`
    if (name === 'tr') this.#startRow()
  }

  #startRow(): void {
    this.#separator = '\n'
    this.#isRowEmpty = true
  }

  #placeOf(name: string, attributes: Readonly<Record<string, string>>): Place | null {
    const [, level] = /^h([1-6])$/.exec(name) ?? []
    if (level !== undefined) return { kind: 'heading', level: Number(level) }
    if (name === 'li' || name === 'dd') return { kind: 'list-item' }
    if (name === 'table') {
      this.#tables.push({ number: this.#tableCount, row: 0, column: 0, reaches: new Map() })
      this.#tableCount += 1
    }
    const table = this.#tables.at(-1)
    if (name === 'tr' && table !== undefined) table.column = 0
    return (name === 'td' || name === 'th') && table !== undefined ? cellOf(table, attributes) : null
  }

  #write(text: string): void {
    this.chunks.push(text)
    this.#length += text.length
  }
}

function cellOf(table: TableState, attributes: Readonly<Record<string, string>>): Place {
  while ((table.reaches.get(table.column) ?? -1) >= table.row) table.column += 1
  const { row, column } = table
  const columns = span(attributes['colspan'])
  const rows = span(attributes['rowspan'])
  for (let index = 0; index < columns; index += 1) if (rows > 1) table.reaches.set(column + index, row + rows - 1)
  table.column = column + columns
  return { kind: 'cell', cell: { table: table.number, row, column } }
}

/** At most what browsers allow (HTML standard, 4.9.11). */
function span(text: string | undefined): number {
  const number = Number.parseInt(text ?? '1', 10)
  return number > 1 ? Math.min(number, 1000) : 1
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '')
}

/** Blanks as a browser shows them: one between words, none at the edges of a line. */
const tidy = (line: string): string =>
  line
    .split('\n')
    .map(part => part.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd()
