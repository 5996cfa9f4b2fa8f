import type { Figure } from '../engines/figures/figure.ts'
import { Exact } from '../engines/figures/number-words.ts'
import { displayFigure } from '../engines/figures/style.ts'
import type { Block, RenderedSummary } from '../engines/summary/tree.ts'
import type { Language } from '../kernel/words.ts'
import { plainText } from './walk.ts'

/** A summary as data: its text and every figure with its records. Two-space indented. */
export function jsonDocument(summary: RenderedSummary): string {
  const { language, title, region, period, asAt, knownAt, figures } = summary
  const document = { language, title, region, period, asAt, knownAt, text: summaryText(summary) }
  return `${JSON.stringify({ ...document, figures: figures.map(figure => figureData(figure, language)) }, null, 2)}\n`
}

/** The whole text as printed: title, blocks, office, date and note, separated by blank lines. Cells of a table row by tabs. */
export function summaryText(summary: RenderedSummary): string {
  const parts = [summary.title, ...summary.blocks.map(blockText), summary.office, summary.date, summary.note]
  return parts.filter(part => part !== '').join('\n\n')
}

function blockText(block: Block): string {
  if (block.type === 'list') return block.items.map(plainText).join('\n')
  if (block.type === 'table') return [block.head, ...block.rows].map(row => row.map(plainText).join('\t')).join('\n')
  return plainText(block.content)
}

/** One figure as data in a language: what the JSON document, the HTML page, the PDF attachment and the DOCX part all carry. */
export function figureData(figure: Figure, language: Language) {
  const { key, qualifier, unit, level, counting, period, source } = figure
  return {
    key,
    value: jsonNumber(figure.value),
    qualifier,
    unit,
    text: displayFigure(figure, language),
    period: period.text[language],
    level,
    counting,
    basis: figure.basis?.[language] ?? null,
    records: figure.records.map(({ title, part, ...record }) => ({
      ...record,
      title: title[language],
      ...(part === undefined ? {} : { part: part[language] }),
    })),
    source: source.text[language],
    indicator: figure.indicator,
    label: figure.label[language],
    sentence: figure.sentence[language],
    exact: figure.exact,
    of: figure.of ?? null,
    periodKind: period.kind,
    periodFrom: period.from,
    periodUntil: period.until,
    sourceFrom: source.from,
    sourceUntil: source.until,
  }
}

/** A number where every JSON reader gets the same value back (15 significant digits), else the decimal text. */
export function jsonNumber(value: string): number | string {
  const exact = new Exact(value)
  return exact.precision() <= 15 && new Exact(Number(value)).eq(exact) ? Number(value) : value
}
