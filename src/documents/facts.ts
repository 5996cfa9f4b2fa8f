import type { CountingMode, Figure } from '../engines/figures/figure.ts'
import { displayFigure } from '../engines/figures/style.ts'
import type { RenderedSummary } from '../engines/summary/tree.ts'
import type { Language, Words } from '../kernel/words.ts'
import { blockContents } from './walk.ts'

const countingLabels: Readonly<Record<CountingMode, Words>> = {
  holding: { en: 'every level held counts', zh: '各级分别计数' },
  highest: { en: 'each holder once, at its highest level', zh: '就高不就低，每个主体计一次' },
}

/** The words around the figures of a document. */
export const words = {
  figures: { en: 'Where the figures come from', zh: '数据出处' },
  figure: { en: 'Figure', zh: '数据' },
  definition: { en: 'What it is', zh: '指标与口径' },
  period: { en: 'Period', zh: '时期' },
  counting: { en: 'Counting', zh: '计数方式' },
  basis: { en: 'Basis', zh: '计算基础' },
  source: { en: 'Defined by', zh: '依据文件' },
  records: { en: 'Records', zh: '记录数' },
  claim: { en: 'Claim with evidence', zh: '有据可查的表述' },
  asAt: { en: 'Records as at', zh: '数据截至' },
  knownAt: { en: 'as known on', zh: '按当时所知' },
} satisfies Readonly<Record<string, Words>>

/** How a figure is explained to a reader of a language, ready to print; null where it does not apply. */
export interface Facts {
  readonly text: string
  readonly label: string
  readonly sentence: string
  readonly period: string
  readonly counting: string | null
  readonly basis: string | null
  readonly source: string
  readonly records: number
}

/** The facts of one figure, for the appendix of every readable format. */
export function figureFacts(figure: Figure, language: Language): Facts {
  return {
    text: displayFigure(figure, language),
    label: figure.label[language],
    sentence: figure.sentence[language],
    period: figure.period.text[language],
    counting: figure.counting === null ? null : countingLabels[figure.counting][language],
    basis: figure.basis?.[language] ?? null,
    source: figure.source.text[language],
    records: figure.records.length,
  }
}

/** The figures in the order in which the text first prints them; those it does not print follow. */
export function figuresInOrder(summary: RenderedSummary): Figure[] {
  const printed = summary.blocks.flatMap(blockContents).flat()
  const keys = printed.flatMap(inline => (inline.type === 'figure' ? [inline.key] : []))
  const place = new Map([...new Set(keys)].map((key, index) => [key, index]))
  const order = (figure: Figure) => place.get(figure.key) ?? place.size
  return summary.figures.toSorted((one, other) => order(one) - order(other))
}
