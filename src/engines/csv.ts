/**
 * Reads a sheet of RFC 4180: quoted cells may hold commas, quotes and line ends; a byte-order mark is skipped. Semicolons or tabs
 * separate the cells where the first line has more of them than commas. Rows whose cells are all blank are left out.
 *
 * @returns rows with their line numbers, counted from 1.
 */
export function readCsv(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const source = text.replace(/^\ufeff/, '')
  const head = source.slice(0, source.search(/[\r\n]|$/))
  const separator = [',', ';', '\t'].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best))
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let inside = false
  let line = 1
  let start = 1
  const endRow = () => {
    cells.push(cell)
    if (cells.some(one => one.trim())) rows.push({ line: start, cells })
    cells = []
    cell = ''
    start = line + 1
  }
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!
    if (inside) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') cell += source[++at]
      else inside = false
      if (letter === '\n') line++
    } else if (letter === '"' && cell === '') inside = true
    else if (letter === separator) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      endRow()
      line++
    } else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || cells.length) endRow()
  return rows
}
