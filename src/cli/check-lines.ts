import type { CheckedFigure, CheckReport, Verdict } from '../engines/draft-check/report.ts'
import { verdictWords } from '../engines/draft-check/verdict-words.ts'
import type { Language } from '../kernel/words.ts'

/** What needs a look goes first; what agrees is only counted. */
const order: readonly Verdict[] = ['wrong', 'inconsistent', 'out-of-date', 'other-mode', 'ambiguous']

/** A check as lines for people: what is wrong, where and why, then the counts. */
export function reportLines(report: CheckReport, language: Language): string {
  const lines: string[] = []
  const line = lineCounter(report.text)
  const words = (verdict: Verdict) => verdictWords[verdict].label[language]
  for (const verdict of order)
    for (const figure of report.figures.filter(one => one.verdict === verdict))
      lines.push(
        `${verdictWords[verdict].symbol} ${words(verdict)}  ${place(figure, line, language)}`,
        `    ${figure.explanation[language]}`,
      )
  for (const finding of report.findings) lines.push(`≠ ${finding.words[language]}`)
  const counts = Object.keys(verdictWords).map(key => {
    const verdict = key as Verdict
    return [words(verdict), report.figures.filter(one => one.verdict === verdict).length] as const
  })
  const said = counts.filter(([, count]) => count > 0).map(([label, count]) => `${label} ${count}`)
  const { numerals, inFigures, inOthers, unexplained } = report.coverage
  lines.push(
    language === 'zh'
      ? `共${report.figures.length}个数字：${said.join('，') || '无'}。`
      : `${report.figures.length} figures: ${said.join(', ') || 'none'}.`,
    language === 'zh'
      ? `全文出现数字${numerals}处：${inFigures}处属于上述统计数字，${inOthers}处为日期、文号、序号、名称等，${unexplained}处未说明。`
      : `${numerals} numerals: ${inFigures} in these figures, ${inOthers} in dates, document and list numbers, names and the like, ${unexplained} unexplained.`,
  )
  return `${lines.map(plain).join('\n')}\n`
}

/** What a draft says cannot steer the terminal that it is quoted on, nor turn what stands behind it. */
const plain = (line: string): string => line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')

const place = (figure: CheckedFigure, line: (offset: number) => number, language: Language): string =>
  language === 'zh'
    ? `第${line(figure.start)}行 “${figure.raw}” ${figure.context.subject}`
    : `line ${line(figure.start)}  “${figure.raw}” ${figure.context.subject}`

/** The number of the line that an offset stands in, from 1; offsets may come in any order. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map(match => match.index)
  return offset => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
