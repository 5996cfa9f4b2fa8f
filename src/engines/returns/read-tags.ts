import { dateWords } from '../../kernel/plain-date.ts'
import { excerpt, type Problem } from '../../kernel/problem.ts'
import type { Language, Words } from '../../kernel/words.ts'
import type { CountingMode, FigureStyle } from '../figures/figure.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { PeriodRequest } from '../indicators/period.ts'
import { readTemplate, type SummaryContext } from '../summary/template.ts'
import { type FormUnit, readFormUnit } from './form-unit.ts'

/** A cell of a form whose text holds tags. */
export interface TaggedCell {
  readonly sheet: string
  /** “B4”. */
  readonly cell: string
  readonly text: string
}

/** A figure that a cell asks for. */
export interface CellFigure {
  /** Unique in the workbook: sheet, cell, and its place in the cell. */
  readonly key: string
  readonly tag: string
  readonly indicator: Indicator
  readonly period: PeriodRequest
  readonly counting: CountingMode | null
  readonly style: FigureStyle
  readonly unit: FormUnit | null
  /** What stands where no record is: nothing (not known), 0, or - (not applicable). */
  readonly none: '0' | '-' | null
}

/** A cell as it will be filled: a number alone, or a text with figures in it. */
export interface FormCell {
  readonly sheet: string
  readonly cell: string
  readonly pieces: readonly (string | CellFigure)[]
}

/** What a form's tags are read with. */
export interface FormContext extends SummaryContext {
  readonly language: Language
  readonly region: Words
}

/** Whether a cell's text is worth reading. */
export const hasTag = (text: string): boolean => text.includes('{%')

/**
 * Reads the tags of a form's cells: the same words as in the templates of summaries, and `unit` and `none`. All problems are told at once,
 * each with its sheet and cell, before anything is computed.
 */
export function readTags(
  cells: readonly TaggedCell[],
  indicators: ReadonlyMap<string, Indicator>,
  context: FormContext,
): { readonly cells: readonly FormCell[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const read = cells.map((cell): FormCell => {
    const place = `sheet “${cell.sheet}”, cell ${cell.cell}`
    const pieces = split(cell.text).map((piece, index) => {
      if (!piece.tag) return piece.text
      const key = `${cell.sheet}!${cell.cell}${index > 0 ? `#${index}` : ''}`
      const found = readTag(piece.text, place, key, indicators, context)
      if (typeof found === 'string' || 'key' in found) return found
      problems.push(...found)
      return ''
    })
    return { sheet: cell.sheet, cell: cell.cell, pieces: pieces.filter(piece => piece !== '') }
  })
  return { cells: read, problems }
}

/** The tags of a text and what stands between them. A tag that does not end is one that is wrong. */
function split(text: string): readonly { readonly tag: boolean; readonly text: string }[] {
  const pieces = []
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('{%', at)
    if (start < 0) {
      pieces.push({ tag: false, text: text.slice(at) })
      break
    }
    if (start > at) pieces.push({ tag: false, text: text.slice(at, start) })
    const end = text.indexOf('%}', start)
    const stop = end < 0 ? text.length : end + 2
    pieces.push({ tag: true, text: text.slice(start, stop) })
    at = stop
  }
  // Blanks around a tag alone are nobody's text.
  const bare = pieces.filter(piece => piece.tag || piece.text.trim() !== '')
  return bare.length === 1 ? bare : pieces
}

/** Programs for tables turn straight quotes into curly ones while somebody types. */
const straight = (tag: string): string => tag.replace(/[“”„‟＂]/g, '"').replace(/[\r\n]+/g, ' ')

function readTag(
  written: string,
  place: string,
  key: string,
  indicators: ReadonlyMap<string, Indicator>,
  context: FormContext,
): string | CellFigure | readonly Problem[] {
  const { template, problems } = readTemplate(place, straight(written), indicators, context, ['unit', 'none'])
  const placed = problems.map(problem => ({ ...problem, place }))
  if (placed.length) return placed
  const problem = (code: string, message: Words): readonly Problem[] => [{ code, place, read: excerpt(written), message }]
  const node = [...template.root.walk()].find(one => one.type === 'tag')
  if (!node) return problem('template-syntax', noTag)
  const given = node.attributes as Readonly<Record<string, unknown>>
  if (node.tag === 'year') return String(context.year + Number(given['primary'] ?? 0))
  if (node.tag === 'day') return dateWords(context.asAt)[context.language]
  if (node.tag === 'region') return context.region[context.language]
  const [figure] = template.figures
  if (!figure) return problem('unknown-tag', onlyFigures)
  const none = given['none'] === undefined ? null : String(given['none'])
  if (none !== null && none !== '0' && none !== '-') return problem('bad-attribute', whichNone)
  const unit = given['unit'] === undefined ? null : readFormUnit(String(given['unit']), figure.indicator.unit)
  if (unit && !('factor' in unit)) return problem('bad-attribute', unit)
  const { indicator, period, counting, style } = figure
  return { key, tag: straight(written), indicator, period, counting, style, unit, none }
}

const noTag: Words = {
  en: 'This tag is not closed or not well formed. Write {% figure "indicator.id" /%}.',
  zh: '该标签未闭合或格式有误，应写作 {% figure "指标编号" /%}。',
}
const onlyFigures: Words = {
  en: 'A form can hold the tags figure, growth, coverage, year, day and region.',
  zh: '表样中可用的标签为figure、growth、coverage、year、day和region。',
}
const whichNone: Words = {
  en: 'none= says what stands where no record is: none=0 (there was none) or none="-" (does not apply). Left out, the cell stays empty: not known.',
  zh: 'none=表示没有记录时填什么：none=0（确实为零）或none="-"（无此项）。不写则留空（未知）。',
}
