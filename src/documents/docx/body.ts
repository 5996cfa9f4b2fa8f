import type { Block, Inline, RenderedSummary } from '../../engines/summary/tree.ts'
import { escapeXml, oneLine } from '../escape.ts'
import { words } from '../facts.ts'
import { officeIndent, page, twips } from '../page.ts'
import { headingNumbers, writeInlines } from '../walk.ts'
import { bulletList } from './numbering.ts'
import { element, namespaces, part, val } from './xml.ts'

/** Word refuses titles and tags of content controls that are longer. */
const longestName = 64

/** The tag of the content control around a figure: how a figure is found again in an edited document. */
export const figureTag = (key: string): string => tag(`torchbook:${key}`)

/** The tag around a claim: the id of its record. */
export const claimTag = (record: string): string => tag(`torchbook-claim:${record}`)

function tag(text: string): string {
  if (text.length > longestName) throw new Error(`"${text}" is longer than the ${longestName} characters Word allows in a tag`)
  return text
}

const isOrdered = (block: Block): boolean => block.type === 'list' && block.ordered

/** How many lists with numbers a document has: each needs a numbering of its own, see `numbering.ts`. */
export const countOrdered = (blocks: readonly Block[]): number => blocks.filter(isOrdered).length

/** word/document.xml. */
export function documentPart(summary: RenderedSummary): string {
  const inlines = inlineWriter(summary)
  const numbers = headingNumbers(summary.blocks, summary.language)
  const blocks = summary.blocks.map((block, index) =>
    writeBlock(block, numbers[index] ?? '', inlines, bulletList + countOrdered(summary.blocks.slice(0, index + 1))),
  )
  const title = paragraph('Title', '', run(summary.title)) + paragraph('Normal', '')
  return part(element('w:document', namespaces, element('w:body', {}, title, ...blocks, closing(summary), section())))
}

function writeBlock(block: Block, number: string, inlines: (content: readonly Inline[]) => string, list: number): string {
  if (block.type === 'heading')
    return paragraph(`Heading${block.level}`, '', (number === '' ? '' : run(number)) + inlines(block.content))
  if (block.type === 'paragraph') return paragraph('Normal', '', inlines(block.content))
  if (block.type === 'list') {
    const numbering = element('w:numPr', {}, val('ilvl', 0), val('numId', block.ordered ? list : bulletList))
    return block.items.map(item => paragraph('Normal', numbering, inlines(item))).join('')
  }
  return table(block, inlines)
}

function table({ head, rows }: Extract<Block, { type: 'table' }>, inlines: (content: readonly Inline[]) => string): string {
  const width = twips(page.width - page.left - page.right)
  const columns = Math.max(1, head.length)
  const cell = (content: readonly Inline[], bold: boolean) =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': Math.floor(width / columns), 'w:type': 'dxa' })),
      paragraph('Cell', bold ? element('w:keepNext') : '', inlines(bold ? content.map(strengthen) : content)),
    )
  const row = (cells: readonly (readonly Inline[])[], isHead: boolean) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), isHead ? element('w:tblHeader') : ''),
      ...Array.from({ length: columns }, (_, index) => cell(cells[index] ?? [], isHead)),
    )
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
  )
  const grid = Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': Math.floor(width / columns) }))
  return (
    element(
      'w:tbl',
      {},
      element('w:tblPr', {}, element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }), element('w:tblBorders', {}, ...borders)),
      element('w:tblGrid', {}, ...grid),
      row(head, true),
      ...rows.map(cells => row(cells, false)),
    ) + paragraph('Normal', '')
  )
}

const strengthen = (inline: Inline): Inline => (inline.type === 'text' ? { ...inline, strong: true } : inline)

function paragraph(style: string, properties: string, ...content: readonly string[]): string {
  return element('w:p', {}, element('w:pPr', {}, val('pStyle', style), properties), ...content)
}

function run(text: string, properties = ''): string {
  const props = properties === '' ? '' : element('w:rPr', {}, properties)
  return element('w:r', {}, props, element('w:t', { 'xml:space': 'preserve' }, escapeXml(oneLine(text))))
}

function inlineWriter(summary: RenderedSummary): (content: readonly Inline[]) => string {
  const control = (title: string, tagText: string, text: string) => {
    controls += 1
    const properties = [val('alias', shorten(oneLine(title))), val('tag', tagText), val('id', controls)]
    return element('w:sdt', {}, element('w:sdtPr', {}, ...properties), element('w:sdtContent', {}, run(text)))
  }
  let controls = 0
  // Chinese is emphasised with dots, not by slanting.
  const emphasised = summary.language === 'zh' ? val('em', 'dot') : element('w:i')
  return content =>
    writeInlines(content, summary, {
      text: ({ text, strong, emphasis }) => run(text, (strong ? element('w:b') : '') + (emphasis ? emphasised : '')),
      figure: ({ key, text }, figure) => control(figure.label[summary.language], figureTag(key), text),
      claim: ({ record, text }) => control(words.claim[summary.language], claimTag(record), text),
    }).join('')
}

/** Whole characters, so that no hanzi outside the common plane is cut in two. */
function shorten(text: string): string {
  let short = ''
  for (const character of text) {
    if (short.length + character.length > longestName) break
    short += character
  }
  return short
}

function closing({ office, date, note, language }: RenderedSummary): string {
  const indent = (characters: number) =>
    element('w:ind', { 'w:rightChars': Math.round(characters * 100), 'w:right': Math.round(characters * page.text * 20) })
  const notes = note === '' || language === 'en' || note.startsWith('（') ? note : `（${note}）`
  return [
    paragraph('Closing', element('w:keepNext')),
    office === '' ? '' : paragraph('Closing', element('w:keepNext') + indent(officeIndent(office, date)), run(office)),
    date === '' ? '' : paragraph('Closing', indent(4), run(date)),
    notes === '' ? '' : paragraph('Normal', '', run(notes)),
  ].join('')
}

function section(): string {
  const margins = {
    'w:top': twips(page.top),
    'w:right': twips(page.right),
    'w:bottom': twips(page.bottom),
    'w:left': twips(page.left),
    'w:header': 851,
    // The dash of the number stands 7 mm below the text: the line around it begins 4.5 mm below and is 14 points high.
    'w:footer': twips(page.bottom - 4.5) - page.number * 20,
    'w:gutter': 0,
  }
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdOdd' }),
    element('w:footerReference', { 'w:type': 'even', 'r:id': 'rIdEven' }),
    element('w:pgSz', { 'w:w': twips(page.width), 'w:h': twips(page.height) }),
    element('w:pgMar', margins),
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': Math.round(page.line * 20) }),
  )
}
