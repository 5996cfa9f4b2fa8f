import type { Block, Inline, RenderedSummary } from '../../engines/summary/tree.ts'
import { pdfFonts } from '../fonts.ts'
import { officeIndent, page } from '../page.ts'
import { headingNumbers, writeInlines } from '../walk.ts'
import { printable } from './printable.ts'

/** The address a figure's link in the PDF leads to; a reader that knows Torchbook opens its records. */
export const figureAddress = (key: string): string => `torchbook:${encodeURIComponent(key)}`

/** The address of a claim's record. */
export const claimAddress = (record: string): string => `torchbook:claim/${encodeURIComponent(record)}`

/** Everything `summary.typ` prints, as data: nothing of a summary ever becomes Typst code. */
export function pdfContent(summary: RenderedSummary) {
  const { language, asAt, blocks, date, note } = summary
  const numbers = headingNumbers(blocks, language)
  const office = printable(summary.office)
  return {
    language,
    title: printable(summary.title),
    office,
    officeIndent: officeIndent(office, date),
    date: printable(date),
    note: printable(note === '' || language === 'en' || note.startsWith('（') ? note : `（${note}）`),
    made: asAt.slice(0, 10).split('-').map(Number),
    fonts: pdfFonts[language],
    page,
    blocks: blocks.map((block, index) => blockContent(block, numbers[index] ?? '', summary)),
  }
}

function blockContent(block: Block, number: string, summary: RenderedSummary) {
  const row = (cells: readonly (readonly Inline[])[]) => cells.map(cell => runs(cell, summary))
  if (block.type === 'list') return { type: block.type, ordered: block.ordered, items: row(block.items) }
  if (block.type === 'table') {
    const rows = block.rows.map(cells => row(block.head.map((_, column) => cells[column] ?? [])))
    return { type: block.type, head: row(block.head), rows }
  }
  if (block.type === 'paragraph') return { type: block.type, runs: runs(block.content, summary) }
  return { type: block.type, level: block.level, runs: [{ text: number }, ...runs(block.content, summary)] }
}

interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly address?: string
}

function runs(content: readonly Inline[], summary: RenderedSummary): Run[] {
  return writeInlines<Run>(content, summary, {
    text: ({ text, strong = false, emphasis = false }) => ({ text: printable(text), strong, emphasis }),
    figure: ({ key, text }) => ({ text: printable(text), address: figureAddress(key) }),
    claim: ({ record, text }) => ({ text: printable(text), address: claimAddress(record) }),
  })
}
