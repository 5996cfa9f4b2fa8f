import type { KnownFigure } from '../../engines/draft-check/knowledge.ts'
import type { Candidate, CheckedFigure, CheckReport } from '../../engines/draft-check/report.ts'
import { verdictWords } from '../../engines/draft-check/verdict-words.ts'
import { fill, type Language, type Words } from '../../kernel/words.ts'
import { escapeXml } from '../escape.ts'
import { linkedWords, reportWords, toLookAt } from './report-words.ts'

/** More than these are not listed of what a figure may mean. */
const mostCandidates = 5

/** What is said of each figure, in the text's order; then contradictions, and what the document lacks. */
export function panelOf(report: CheckReport, language: Language): string {
  const cards = report.figures.map((figure, index) => card(report, figure, index, language))
  const say = (words: Words) => escapeXml(words[language])
  const findings = report.findings.map(
    ({ words, figures }) => `<li>${say(words)} ${figures.map(index => link(report, index)).join(' ')}</li>`,
  )
  const missing = report.missing.map(({ label, known }) => `<li>${say(label)}${colon(language)}${ours(known, language)}</li>`)
  return [
    cards.length === 0 ? `<p>${say(reportWords.none)}</p>` : cards.join('\n'),
    section('findings', say(reportWords.contradictions), findings),
    section('missing', say(reportWords.missing), missing),
  ].join('\n')
}

const section = (id: string, title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<section id="${id}"><h2>${title}</h2><ul>${items.join('')}</ul></section>`

const link = ({ figures }: CheckReport, index: number): string =>
  `<a href="#figure-${index}">${escapeXml(figures[index]?.raw ?? '')}</a>`

const colon = (language: Language): string => (language === 'zh' ? '：' : ': ')

function card(report: CheckReport, figure: CheckedFigure, index: number, language: Language): string {
  const say = (words: Words) => escapeXml(words[language])
  const { symbol, label, help } = verdictWords[figure.verdict]
  const fact = (name: Words, html: string) => `<div><dt>${say(name)}</dt><dd>${html}</dd></div>`
  const facts = [
    figure.link === null
      ? ''
      : fact(reportWords.ours, `${say(figure.link.label)}${colon(language)}${ours(figure.link.known, language)}`),
    figure.other === null ? '' : fact(reportWords.trueAs, ours(figure.other, language)),
    figure.replacement === null ? '' : fact(reportWords.instead, `<b>${escapeXml(figure.replacement)}</b>`),
    figure.linkedBy === null ? '' : fact(reportWords.linkedBy, say(linkedWords[figure.linkedBy])),
  ].join('')
  const contradictions = figure.findings
    .flatMap(each => report.findings[each] ?? [])
    .filter(({ words }) => words[language] !== figure.explanation[language])
    .map(({ words }) => `<p>≠ ${say(words)}</p>`)
  return `<section class="card ${figure.verdict}${toLookAt.has(figure.verdict) || contradictions.length > 0 ? ' look' : ''}" id="figure-${index}">
<h3><a href="#text-${index}" title="${say(reportWords.back)}">${escapeXml(figure.raw)}</a> <span class="verdict" title="${say(help)}"><span aria-hidden="true">${symbol}</span> ${say(label)}</span></h3>
<p>${say(figure.explanation)}</p>${contradictions.join('')}${facts === '' ? '' : `<dl>${facts}</dl>`}${candidatesOf(figure, language)}
</section>`
}

/** A figure of the records: its value, its period, and how many records it is made of. */
function ours(known: KnownFigure, language: Language): string {
  const records = fill(reportWords.records, { count: known.recordCount })[language]
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  const period = known.periodWords[language]
  return `${escapeXml(known.text[language])}<span class="quiet">${open}${escapeXml(period === '' ? records : `${period}${language === 'zh' ? '，' : ', '}${records}`)}${close}</span>`
}

/** The meanings that were weighed, each with its reasons; the chosen one first. */
function candidatesOf({ candidates, link: chosen }: CheckedFigure, language: Language): string {
  const others = candidates.filter(each => each !== chosen)
  const shown = [...(chosen === null ? [] : [chosen]), ...others].slice(0, mostCandidates)
  if (shown.length === 0) return ''
  const title = chosen === null || others.length > 0 ? reportWords.candidates : reportWords.why
  const item = (candidate: Candidate) => {
    const reasons = candidate.reasons.map(({ words, adds }) => `${escapeXml(words[language])} (${adds > 0 ? '+' : ''}${adds})`)
    return `<li>${escapeXml(candidate.label[language])}${colon(language)}${ours(candidate.known, language)}<br><span class="quiet">${reasons.join(language === 'zh' ? '；' : '; ')}</span></li>`
  }
  return `<details><summary>${escapeXml(title[language])}</summary><ul>${shown.map(item).join('')}</ul></details>`
}
