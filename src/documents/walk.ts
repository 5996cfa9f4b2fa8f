import type { Figure } from '../engines/figures/figure.ts'
import type { Block, Inline, RenderedSummary } from '../engines/summary/tree.ts'
import type { Language } from '../kernel/words.ts'

/** What every output format must say how to write; the compiler lists the missing ones. */
export interface InlineWriter<Out> {
  readonly text: (inline: Extract<Inline, { type: 'text' }>) => Out
  readonly figure: (inline: Extract<Inline, { type: 'figure' }>, figure: Figure) => Out
  readonly claim: (inline: Extract<Inline, { type: 'claim' }>) => Out
}

/** Writes inlines with a format's writer. A figure that the summary does not hold is a bug of the renderer: it throws. */
export function writeInlines<Out>(content: readonly Inline[], summary: RenderedSummary, writer: InlineWriter<Out>): Out[] {
  return content.map(inline => {
    if (inline.type === 'text') return writer.text(inline)
    if (inline.type === 'claim') return writer.claim(inline)
    // What is missing stands out in every format, and is nothing but text.
    if (inline.type === 'gap') return writer.text({ type: 'text', text: inline.text, emphasis: true })
    return writer.figure(inline, getFigure(summary, inline.key))
  })
}

function getFigure(summary: RenderedSummary, key: string): Figure {
  const figure = summary.figures.find(each => each.key === key)
  if (figure === undefined) throw new Error(`The summary prints figure ${key} but does not hold it`)
  return figure
}

/** The words of inlines, without any mark. */
export const plainText = (content: readonly Inline[]): string => content.map(inline => inline.text).join('')

/** Every row of inlines of a block: its paragraphs, items or cells. */
export function blockContents(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return [...block.head, ...block.rows.flat()]
  return [block.content]
}

const hanzi = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Chinese numerals to 99, as parts of an official document are numbered. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (tens === 0) return hanzi[ones] ?? ''
  return `${tens === 1 ? '' : hanzi[tens]}十${ones === 0 ? '' : hanzi[ones]}`
}

const alreadyNumbered = /^\s*([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/

/** The numbers of GB/T 9704 that stand before the Chinese headings of a document, one per block: 一、 （一） 1. — empty for other
 * blocks, for English, and where the heading already brings its number. */
export function headingNumbers(blocks: readonly Block[], language: Language): string[] {
  const counts = [0, 0, 0]
  return blocks.map(block => {
    if (block.type !== 'heading') return ''
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1
    counts.fill(0, block.level)
    if (language === 'en' || alreadyNumbered.test(plainText(block.content))) return ''
    const count = counts[block.level - 1] ?? 0
    return [`${chineseNumeral(count)}、`, `（${chineseNumeral(count)}）`, `${count}. `][block.level - 1] ?? ''
  })
}
