import type { CheckReport } from '../../engines/draft-check/report.ts'
import { verdictWords } from '../../engines/draft-check/verdict-words.ts'
import type { Language } from '../../kernel/words.ts'
import { escapeXml } from '../escape.ts'
import { otherWords } from './report-words.ts'

/** Something that is shown at its place in the text. */
interface Shown {
  readonly start: number
  readonly end: number
  readonly html: (text: string) => string
}

/** The text of the document with every figure a link to what is said of it; lines are paragraphs, lines with tabs rows of a table. */
export function articleOf(report: CheckReport, language: Language): string {
  const shown = shownIn(report, language)
  const blocks: string[] = []
  let rows: string[] = []
  const closeTable = () => {
    if (rows.length > 0) blocks.push(`<div class="table"><table>${rows.join('')}</table></div>`)
    rows = []
  }
  let at = 0
  let next = 0
  for (const line of report.text.split('\n')) {
    const end = at + line.length
    const within: Shown[] = []
    for (let each = shown[next]; each !== undefined && each.start < end; each = shown[next]) {
      within.push(each)
      next += 1
    }
    // A tab before all text is an indent.
    if (line.includes('\t') && (rows.length > 0 || line.trimStart().includes('\t')))
      rows.push(`<tr>${cellsOf(line, at, within)}</tr>`)
    else {
      closeTable()
      if (line.trim() !== '') blocks.push(`<p>${inline(report.text, at, end, within)}</p>`)
    }
    at = end + 1
  }
  closeTable()
  return blocks.join('\n')
}

function cellsOf(line: string, start: number, within: readonly Shown[]): string {
  let at = start
  let next = 0
  return line
    .split('\t')
    .map(cell => {
      const end = at + cell.length
      const own: Shown[] = []
      for (let each = within[next]; each !== undefined && each.start < end; each = within[next]) {
        own.push(each)
        next += 1
      }
      const html = `<td>${inline(
        line,
        at - start,
        end - start,
        own.map(each => ({ ...each, start: each.start - start, end: each.end - start })),
      )}</td>`
      at = end + 1
      return html
    })
    .join('')
}

/** A stretch of text; what reaches over its end is shown as far as it goes. */
function inline(text: string, start: number, end: number, within: readonly Shown[]): string {
  let html = ''
  let at = start
  for (const each of within) {
    if (each.start < at) continue
    const until = Math.min(each.end, end)
    html += escapeXml(text.slice(at, each.start)) + each.html(escapeXml(text.slice(each.start, until)))
    at = until
  }
  return html + escapeXml(text.slice(at, end))
}

function shownIn({ figures, others }: CheckReport, language: Language): readonly Shown[] {
  const list: Shown[] = figures.map(({ start, end, verdict }, index) => {
    const { label, symbol } = verdictWords[verdict]
    return {
      start,
      end,
      html: text =>
        `<a class="figure ${verdict}" id="text-${index}" href="#figure-${index}" title="${escapeXml(label[language])}">${text}<span class="sign" aria-hidden="true">${symbol}</span></a>`,
    }
  })
  for (const { start, end, what } of others)
    list.push({ start, end, html: text => `<span class="other" title="${escapeXml(otherWords[what][language])}">${text}</span>` })
  return list.sort((a, b) => a.start - b.start)
}
