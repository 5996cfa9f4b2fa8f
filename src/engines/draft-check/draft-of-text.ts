import type { Draft, Part, PartKind } from './draft.ts'

const listItem = /^\s*(?:[-*+•·▲●■◆]\s|\(?\d{1,2}[.)）、](?!\d)|[（(][一二三四五六七八九十]{1,3}[)）])/
const chineseHeading =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|[（(][一二三四五六七八九十]{1,3}[)）])/
const ended = /[。；;！？!?.，,：:]\s*$/
const ruler = /^\s*\|?[\s:|+-]*-{2,}[\s:|+-]*\|?\s*$/

/** A draft of plain text or Markdown: every line that is not blank is a heading, a list item, a table row or a paragraph, by the way it is written. */
export function draftOfText(text: string): Draft {
  const parts: Part[] = []
  let table = -1
  let row = 0
  let start = 0
  for (const line of text.split(/\n|\r(?!\n)/)) {
    const columns = columnsOf(line)
    if (columns !== null && (row > 0 || columns.length > 1)) {
      if (row === 0) table += 1
      if (!ruler.test(line)) {
        columns.forEach(({ from, until }, column) => {
          parts.push({ kind: 'cell', start: start + from, end: start + until, cell: { table, row, column } })
        })
        row += 1
      }
    } else {
      row = 0
      if (line.trim() !== '') parts.push(lineOf(line, start))
    }
    start += line.length + 1
  }
  return { text, parts, marked: [], scope: null }
}

function lineOf(line: string, start: number): Part {
  const span = { start, end: start + line.length }
  const marks = /^(#{1,6})\s/.exec(line)?.[1]
  if (marks !== undefined) return { kind: 'heading', ...span, level: marks.length }
  const short = line.trim().length <= 40 && !ended.test(line)
  if (chineseHeading.test(line) && short) return { kind: 'heading', ...span, level: /^\s*[（(]/.test(line) ? 2 : 1 }
  if (listItem.test(line)) return { kind: 'list-item', ...span }
  const heading = short && /[\p{L}]/u.test(line) && !/\d\s*[\p{Script=Han}%]/u.test(line)
  const kind: PartKind = heading ? 'heading' : 'paragraph'
  return kind === 'heading' ? { kind, ...span, level: 2 } : { kind, ...span }
}

/** The cells of a line that is a row of a table: parted by bars, tabs or wide gaps; null for any other line. */
function columnsOf(line: string): { from: number; until: number }[] | null {
  const bars = line.split('|').length - 1
  if (bars >= 2 || (bars === 1 && /\S\s*\|\s*\S/.test(line))) return cut(line, /\|/g, /^\s*\|/.test(line), /\|\s*$/.test(line))
  if (/[^\s\t]\t+[^\s\t]/.test(line)) return cut(line, /\t+/g, false, false)
  return null
}

function cut(line: string, separator: RegExp, leading: boolean, trailing: boolean): { from: number; until: number }[] {
  const cells: { from: number; until: number }[] = []
  let from = 0
  const add = (until: number) => {
    const raw = line.slice(from, until)
    const blank = raw.length - raw.trimStart().length
    cells.push({ from: from + blank, until: from + blank + raw.trim().length })
  }
  for (const { 0: found, index } of line.matchAll(separator)) {
    add(index)
    from = index + found.length
  }
  add(line.length)
  return cells.slice(leading ? 1 : 0, trailing ? -1 : undefined)
}
