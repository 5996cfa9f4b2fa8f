import { expect, it } from 'vitest'
import type { Block } from '../../../engines/summary/tree.ts'
import { number } from './summary-view.tsx'

it('numbers figures in the order they are first read, also in lists and tables, each once', () => {
  const figure = (key: string) => ({ type: 'figure', key, text: key }) as const
  const blocks: Block[] = [
    { type: 'paragraph', content: [figure('F002'), { type: 'text', text: ' of ' }, figure('F001')] },
    { type: 'list', ordered: false, items: [[figure('F002')], [figure('F003')]] },
    { type: 'table', head: [[]], rows: [[[figure('F004')]]] },
  ]
  expect([...number(blocks)]).toEqual([
    ['F002', 1],
    ['F001', 2],
    ['F003', 3],
    ['F004', 4],
  ])
})
