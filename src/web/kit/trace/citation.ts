import { displayFigure } from '../../../engines/figures/style.ts'
import type { Language } from '../../../kernel/words.ts'
import { sayDay } from '../dates.ts'
import type { FigureHead } from '../wire.ts'

/** A figure as it may be pasted into a text: what it is, its value, the calculation, the defining document, the link. */
export function citation(figure: Omit<FigureHead, 'recordCount'>, language: Language, link: string): string {
  const { label, sentence, period, source } = figure
  const value = displayFigure(figure, language)
  const since = sayDay(source.from, language)
  if (language === 'zh')
    return `${label.zh}：${value}（${period.text.zh}）。计算方法：${sentence.zh} 指标依据：${source.text.zh}（自${since}起）。火炬簿 ${link}`
  return `${label.en}: ${value} (${period.text.en}). Calculation: ${sentence.en} Defined by: ${source.text.en} (since ${since}). Torchbook ${link}`
}
