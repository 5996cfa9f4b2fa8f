import type { Block } from '../../../engines/summary/tree.ts'
import type { Summary } from '../../kit/wire.ts'
import { plainText } from '../summary/document.tsx'

/** A summary as plain lines: what is read, without how it is made. */
export const readingText = (summary: Summary): string => [summary.title, ...summary.blocks.map(lineOf)].join('\n\n')

function lineOf(block: Block): string {
  if (block.type === 'list') return block.items.map(plainText).join('\n')
  if (block.type === 'table') return [block.head, ...block.rows].map(row => row.map(plainText).join('\t')).join('\n')
  return plainText(block.content)
}
