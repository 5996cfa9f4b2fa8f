/** A row of a text sheet with its line number, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads a sheet of RFC 4180: quoted cells may hold commas, quotes and line ends; a byte-order mark is skipped. Semicolons or tabs
 * separate the cells where the first line has more of them than commas. Rows whose cells are all blank are left out.
 *
 * @returns rows with their line numbers, counted from 1.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const reader = new CsvReader()
  return [...reader.push(text), ...reader.end()]
}

/** Where a first line without an end is taken as it is, to tell what separates its cells. */
const longestFirstLine = 1_000_000

/** Reads a text sheet that arrives in pieces. */
export class CsvReader {
  #separator = ''
  #waiting = ''
  #cells: string[] = []
  #cell = ''
  /** Inside quotes; or just after a quote that may end them; or outside. */
  #state: 'plain' | 'quoted' | 'closing' = 'plain'
  #line = 1
  #start = 1
  #returned = false

  /** The rows that a further piece completes. */
  push(text: string): readonly CsvRow[] {
    if (this.#separator) return this.#read(text)
    this.#waiting += text
    const end = this.#waiting.search(/[\r\n]/)
    return end < 0 && this.#waiting.length < longestFirstLine ? [] : this.#begin(end)
  }

  /** The last row, where no line end follows it. */
  end(): readonly CsvRow[] {
    const rows = this.#separator ? [] : [...this.#begin(-1)]
    if (this.#cell !== '' || this.#cells.length) this.#endRow(rows)
    return rows
  }

  #begin(end: number): readonly CsvRow[] {
    const source = this.#waiting.replace(/^\ufeff/, '')
    this.#waiting = ''
    const head = end < 0 ? source : source.slice(0, end)
    this.#separator = [',', ';', '\t'].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best))
    return this.#read(source)
  }

  #read(text: string): readonly CsvRow[] {
    const rows: CsvRow[] = []
    const separator = this.#separator
    for (let at = 0; at < text.length; at++) {
      const letter = text[at]!
      if (this.#state === 'closing') {
        this.#state = letter === '"' ? 'quoted' : 'plain'
        if (letter === '"') {
          this.#cell += letter
          continue
        }
      }
      if (this.#state === 'quoted') {
        if (letter === '"') {
          this.#state = 'closing'
          continue
        }
        // As much as there is up to the next quote at once.
        const quote = text.indexOf('"', at)
        const part = text.slice(at, quote < 0 ? text.length : quote)
        this.#cell += part
        for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', end + 1)) this.#line++
        at += part.length - 1
        continue
      }
      // A lone carriage return ends a line too, as old Macintosh files have it; before a line feed it is one end with it.
      if (this.#returned) {
        this.#returned = false
        if (letter === '\n') continue
      }
      if (letter === '"' && this.#cell === '') this.#state = 'quoted'
      else if (letter === separator) {
        this.#cells.push(this.#cell)
        this.#cell = ''
      } else if (letter === '\n' || letter === '\r') {
        this.#returned = letter === '\r'
        this.#line++
        this.#endRow(rows)
      } else this.#cell += letter
    }
    return rows
  }

  #endRow(rows: CsvRow[]): void {
    this.#cells.push(this.#cell)
    if (this.#cells.some(one => one.trim())) rows.push({ line: this.#start, cells: this.#cells })
    this.#cells = []
    this.#cell = ''
    this.#start = this.#line
  }
}
