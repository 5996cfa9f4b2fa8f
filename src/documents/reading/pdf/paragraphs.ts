import { commonFont, commonSize, type Line } from './lines.ts'

/** Lines that belong together, as one text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'row'
  readonly text: string
  /** Size of its letters. */
  readonly size: number
}

/** Headings are set larger than running text by this much, or in another font, and stay short. */
const headingSize = 1.12
const longestHeading = 120
const longestInFont = 60

const wide = /[\p{Script=Han}　-〿！-｠]/u

/** Puts lines together to paragraphs: what a paragraph is, a PDF does not say; indents, short lines and gaps do. */
export function paragraphsOf(lines: readonly Line[]): readonly Block[] {
  const size = commonSize(lines)
  const font = commonFont(lines)
  const columns = columnsOf(lines)
  const edges = edgesByColumn(lines, columns)
  const blocks: Block[] = []
  let open: Line[] = []
  const close = () => {
    const [first] = open
    if (first !== undefined) {
      const text = joined(open)
      const isLarge = first.size > size * headingSize && text.length <= longestHeading
      const isApart =
        first.font !== font && first.font !== '' && first.size > size * 0.9 && text.length <= longestInFont && !endsSentence(text)
      const isHeading = isLarge || isApart
      blocks.push({ kind: isHeading ? 'heading' : 'paragraph', text, size: first.size })
    }
    open = []
  }
  for (const line of lines) {
    if (line.text.includes('\t')) {
      close()
      blocks.push({ kind: 'row', text: line.text, size: line.size })
      continue
    }
    const isBeside = columns.get(open.at(-1) ?? line) !== columns.get(line)
    if (begins(open, line, edges, size, isBeside)) close()
    open.push(line)
  }
  close()
  return blocks
}

interface Edges {
  readonly left: number
  readonly right: number
  readonly pitch: number
}

/** Which of two columns each line stands in; all in one where the page has but one. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const columns = new Map<Line, string>()
  for (const [page, own] of Map.groupBy(lines, line => line.page)) {
    const left = Math.min(...own.map(line => line.left))
    const middle = (left + Math.max(...own.map(line => line.right))) / 2
    const isRight = (line: Line) => line.left > middle
    const isLeft = (line: Line) => line.right < middle
    // Titles may go across; the right column of a last page is short.
    const [inLeft, inRight] = [own.filter(isLeft).length / own.length, own.filter(isRight).length / own.length]
    const isDivided = inLeft > 0.3 && inRight > 0.15 && inLeft + inRight > 0.6
    for (const line of own)
      columns.set(line, `${page} ${!isDivided ? 'whole' : isRight(line) ? 'right' : isLeft(line) ? 'left' : 'across'}`)
  }
  return columns
}

/** Edges of the running text, and the distance from line to line, of each column. */
function edgesByColumn(lines: readonly Line[], columns: ReadonlyMap<Line, string>): ReadonlyMap<Line, Edges> {
  const edges = new Map<Line, Edges>()
  for (const own of Map.groupBy(lines, line => columns.get(line)).values()) {
    const gaps = own.flatMap((line, index) => {
      const gap = (own[index - 1]?.y ?? 0) - line.y
      return gap > line.size * 0.5 && gap < line.size * 4 ? [gap] : []
    })
    const found = {
      left: quantile(
        own.map(line => line.left),
        0.1,
      ),
      right: quantile(
        own.map(line => line.right),
        0.9,
      ),
      pitch: quantile(gaps, 0.5),
    }
    for (const line of own) edges.set(line, found)
  }
  return edges
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Whether a line begins a paragraph after the lines before it; `isBeside`: the line before stands in another column or on another page. */
function begins(
  open: readonly Line[],
  line: Line,
  byLine: ReadonlyMap<Line, Edges>,
  running: number,
  isBeside: boolean,
): boolean {
  const before = open.at(-1)
  if (before === undefined) return false
  const edges = byLine.get(line)
  const edgesBefore = byLine.get(before)
  if (edges === undefined || edgesBefore === undefined) return true
  const { size } = line
  if (Math.abs(before.size - size) > before.size * 0.1) return true
  if (before.font !== line.font && before.font !== '' && line.font !== '') return true
  const gap = isBeside ? 0 : before.y - line.y
  // Lines of one title.
  if (size > running * headingSize) return gap <= 0 || gap > size * 2.2
  if (gap < 0 || (edges.pitch > 0 && gap > Math.max(edges.pitch * 1.35, size * 2))) return true
  // Another first word would have fitted into a line that ends early: it ended on purpose.
  const word = wide.test(line.text[0] ?? '') ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 1) * 0.5
  if (before.right + (word + 1) * size < edgesBefore.right) return true
  const indent = (each: Line, of: Edges) => (each.left - of.left) / size
  if (indent(line, edges) < 1.2) return false
  // Set in: as a whole, when it stands below the line before; else the first line of a paragraph, or a line set to the right.
  const isBelow = !isBeside && Math.abs(line.left - before.left) < size * 0.5
  return !isBelow || indent(line, edges) > 8 || (open.length === 1 && endsSentence(before.text))
}

const endsSentence = (text: string): boolean => /[。！？；：.!?;:]["”’）)]?$/.test(text)

/** Chinese lines join without a blank, others with one; a word divided at the end of a line is one word again. */
function joined(lines: readonly Line[]): string {
  let text = ''
  for (const line of lines) {
    const [last = '', first = ''] = [text.at(-1), line.text[0]]
    if (text === '' || wide.test(last) || wide.test(first)) text += line.text
    else if (last === '-' && /[a-z]-$/.test(text) && /[a-z]/.test(first)) text = text.slice(0, -1) + line.text
    else if ((last === '-' && /\d/.test(first)) || (/\d/.test(last) && /\d/.test(first) && wide.test(text))) text += line.text
    else text += ` ${line.text}`
  }
  return text
}
