import type { Figure } from '../engines/figures/figure.ts'
import type { Block, Inline, RenderedSummary } from '../engines/summary/tree.ts'
import type { Language } from '../kernel/words.ts'
import { oneLine, xmlText } from './escape.ts'
import { figureFacts, figuresInOrder, words } from './facts.ts'
import { headingNumbers, writeInlines } from './walk.ts'

/** A summary as CommonMark with tables: each figure links to its row in the list at the end. */
export function markdownDocument(summary: RenderedSummary): string {
  const numbers = headingNumbers(summary.blocks, summary.language)
  const parts = [
    `# ${escapeMarkdown(summary.title)}`,
    ...summary.blocks.map((block, index) => writeBlock(block, numbers[index] ?? '', summary)),
    [summary.office, summary.date]
      .filter(text => text !== '')
      .map(escapeLine)
      .join('  \n'),
    summary.note === '' ? '' : `*${escapeMarkdown(summary.note)}*`,
    ...figureTable(summary),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** Text with everything escaped that CommonMark could take for a mark inside a line. */
export function escapeMarkdown(text: string): string {
  return oneLine(xmlText(text)).replace(/[\\`*_[\]<>|~&#]/g, character => `\\${character}`)
}

/** The same for the start of a line, where "1." and "-" would open a list. */
function escapeLine(text: string): string {
  return startsPlain(escapeMarkdown(text))
}

const startsPlain = (line: string): string => line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')

function writeBlock(block: Block, number: string, summary: RenderedSummary): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level + 1)} ${number}${writeLine(block.content, summary)}`
  if (block.type === 'paragraph') return startsPlain(writeLine(block.content, summary))
  if (block.type === 'table') return tableLines(block.head, block.rows, cell => writeLine(cell, summary))
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeLine(item, summary)}`).join('\n')
}

function writeLine(content: readonly Inline[], summary: RenderedSummary): string {
  return writeInlines(content, summary, {
    text: inline => mark(escapeMarkdown(inline.text), inline),
    figure: (inline, figure) => `[${escapeMarkdown(inline.text)}](#${anchor(figure)})`,
    claim: inline => escapeMarkdown(inline.text),
  }).join('')
}

/** Marks must touch the words they emphasise, so the spaces at both ends stay outside. */
function mark(text: string, { strong, emphasis }: { strong?: boolean; emphasis?: boolean }): string {
  const around = `${strong ? '**' : ''}${emphasis ? '*' : ''}`
  if (around === '' || text.trim() === '') return text
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? []
  return `${before}${around}${words}${[...around].reverse().join('')}${after}`
}

const anchor = (figure: Figure): string => `figure-${encodeURIComponent(figure.key)}`

function tableLines<Cell>(head: readonly Cell[], rows: readonly (readonly Cell[])[], write: (cell: Cell) => string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head.map(write)), line(head.map(() => '---')), ...rows.map(row => line(row.map(write)))].join('\n')
}

function figureTable(summary: RenderedSummary): string[] {
  if (summary.figures.length === 0) return []
  const { language } = summary
  const columns = [words.figure, words.definition, words.period, words.source, words.records]
  const rows = figuresInOrder(summary).map(figure => figureRow(figure, language))
  return [
    `## ${words.figures[language]}`,
    tableLines(
      columns.map(each => each[language]),
      rows,
      cell => cell,
    ),
  ]
}

function figureRow(figure: Figure, language: Language): string[] {
  const facts = figureFacts(figure, language)
  const notes = [facts.sentence, facts.counting, facts.basis].filter(note => note !== null && note !== '')
  const definition = `**${escapeMarkdown(facts.label)}**<br>${notes.map(note => escapeMarkdown(note ?? '')).join('<br>')}`
  return [
    `<a id="${anchor(figure)}"></a>${escapeMarkdown(`${figure.key} ${facts.text}`)}`,
    definition,
    escapeMarkdown(facts.period),
    escapeMarkdown(facts.source),
    String(facts.records),
  ]
}
