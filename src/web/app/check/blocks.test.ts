import { expect, it } from 'vitest'
import type { Part } from '../../kit/wire-check.ts'
import { blocksOf, chunksOf, firstEndingAfter, piecesOf } from './blocks.ts'

const part = (kind: Part['kind'], start: number, end: number, cell?: Part['cell']): Part => ({
  kind,
  start,
  end,
  ...(cell && { cell }),
})
const at = (row: number, column: number, table = 0) => ({ table, row, column })

it('puts cells together as tables, leaves what is no cell between them, and drops no text that is in no part', () => {
  const text = 'Title\na b\nc d\nx\nloose\nend'
  const parts = [
    { ...part('heading', 0, 5), level: 1 },
    part('cell', 6, 7, at(0, 0)),
    part('cell', 8, 9, at(0, 1)),
    part('cell', 10, 11, at(1, 0)),
    part('cell', 12, 13, at(1, 1)),
    part('cell', 14, 15, at(0, 0, 1)),
    part('paragraph', 22, 25),
  ]
  const blocks = blocksOf(text, parts)
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'table', 'paragraph', 'paragraph'])
  expect(blocks.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Title', 'a b\nc d', 'x', 'loose', 'end'])
})

it('draws a cell of several paragraphs as one, an empty place as empty, and a very long table in pieces', () => {
  const [block] = blocksOf('ab\ncd', [part('cell', 0, 1, at(0, 1)), part('cell', 1, 2, at(0, 1)), part('cell', 3, 5, at(1, 0))])
  expect(block).toMatchObject({
    rows: [
      [
        [],
        [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      ],
      [[{ start: 3, end: 5 }], []],
    ],
  })
  const long = Array.from({ length: 1000 }, (_, row) => part('cell', row, row + 1, at(row, 0)))
  const pieces = blocksOf('x'.repeat(1000), long)
  expect(pieces).toHaveLength(10)
  expect(chunksOf('x'.repeat(1000), long)).toHaveLength(10)
})

it('cuts a span into plain text, figures and other numerals, each where it stands', () => {
  const text = '2006年有9家、16家，见〔3〕号'
  const figures = [
    { start: 6, end: 8 },
    { start: 9, end: 12 },
  ]
  const others = [
    { start: 0, end: 5, what: 'date' as const },
    { start: 14, end: 17, what: 'document-number' as const },
  ]
  const pieces = piecesOf(text, { start: 0, end: text.length }, figures, others)
  expect(pieces.map(piece => [piece.text, piece.figure ?? piece.other ?? null])).toEqual([
    ['2006年', 'date'],
    ['有', null],
    ['9家', 0],
    ['、', null],
    ['16家', 1],
    ['，见', null],
    ['〔3〕', 'document-number'],
    ['号', null],
  ])
  // What reaches over the span's ends is cut at them.
  expect(piecesOf(text, { start: 7, end: 10 }, figures, others).map(piece => piece.text)).toEqual(['家', '、', '1'])
})

it('finds the first span that ends after a place', () => {
  const spans = [{ end: 2 }, { end: 5 }, { end: 9 }]
  expect([0, 2, 4, 5, 9].map(place => firstEndingAfter(spans, place))).toEqual([0, 1, 1, 2, 3])
})
