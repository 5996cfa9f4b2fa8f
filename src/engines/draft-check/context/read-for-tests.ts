import type { FigureContext, TimeWord } from '../context.ts'
import type { Draft, Part } from '../draft.ts'
import { draftOfText } from '../draft-of-text.ts'
import type { ReadFigure } from '../figure.ts'
import { readNumerals } from '../reading/read.ts'
import { contextsOf } from './contexts.ts'

/** A text read with its contexts, for tests: figures are found again by what is printed. */
export function readForTests(source: string | Draft, year: number | null = 2006) {
  const draft = typeof source === 'string' ? draftOfText(source) : source
  const reading = readNumerals(draft)
  const contexts = contextsOf(draft, reading, year === null ? null : { year, asAt: `${year}-12-31` })
  const find = (printed: string, nth = 0): number => {
    const found = reading.figures
      .map((figure, index) => ({ figure, index }))
      .filter(({ figure }) => draft.text.startsWith(printed, figure.start))
    const index = found[nth]?.index
    if (index === undefined)
      throw new Error(`No figure "${printed}" among ${reading.figures.map(figure => figure.raw).join(' | ')}`)
    return index
  }
  return {
    draft,
    reading,
    contexts,
    find,
    figure: (printed: string, nth = 0) => reading.figures[find(printed, nth)] as ReadFigure,
    context: (printed: string, nth = 0) => contexts[find(printed, nth)] as FigureContext,
  }
}

/** Times in a short form: 2005, @2006-10-31, past 3, since 1999-01-01, 2005-01-01..2005-10-31, each year. */
export const shortTimes = (times: readonly TimeWord[]): readonly string[] => times.map(shortTime)

function shortTime(time: TimeWord): string {
  switch (time.kind) {
    case 'year':
      return String(time.year)
    case 'as-at':
      return `@${time.day ?? ''}`
    case 'past-years':
      return `past ${time.years}`
    case 'since':
      return `since ${time.from ?? ''}`.trim()
    case 'range':
      return `${time.from}..${time.until}`
    case 'every-year':
      return 'each year'
    case 'edition':
      return 'edition'
  }
}

/** A draft with one table behind a caption. */
export function tableForTests(caption: string, rows: readonly (readonly string[])[], before = ''): Draft {
  const parts: Part[] = []
  let text = ''
  const add = (piece: string, part: Omit<Part, 'start' | 'end'>) => {
    parts.push({ ...part, start: text.length, end: text.length + piece.length })
    text += `${piece}\n`
  }
  if (before !== '') add(before, { kind: 'paragraph' })
  add(caption, { kind: 'paragraph' })
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      add(cell, { kind: 'cell', cell: { table: 0, row, column } })
    })
  })
  return { text, parts, marked: [], scope: null }
}
