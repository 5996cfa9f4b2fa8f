import type { Figure } from '../engines/figures/figure.ts'
import type { RenderedSummary } from '../engines/summary/tree.ts'
import type { Language } from '../kernel/words.ts'
import { escapeXml } from './escape.ts'
import { figureFacts, figuresInOrder, words } from './facts.ts'

/** The origin of each figure: definition, period, counting, source and number of records. It is printed only while it is open. */
export function htmlAppendix(summary: RenderedSummary): string {
  if (summary.figures.length === 0) return ''
  const { language, asAt, knownAt } = summary
  const known =
    knownAt === null ? '' : `${language === 'en' ? ', ' : '，'}${words.knownAt[language]} <time>${escapeXml(knownAt)}</time>`
  return `<details class="origins" open>
<summary>${words.figures[language]}</summary>
<p>${words.asAt[language]} <time>${escapeXml(asAt)}</time>${known}</p>
<dl>
${figuresInOrder(summary)
  .map(figure => entry(figure, language))
  .join('\n')}
</dl>
</details>`
}

function entry(figure: Figure, language: Language): string {
  const facts = figureFacts(figure, language)
  const lines = [
    [words.period, facts.period],
    [words.counting, facts.counting],
    [words.basis, facts.basis],
    [words.source, facts.source],
    [words.records, String(facts.records)],
  ] as const
  const items = lines.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [`<span><b>${label[language]}</b> ${escapeXml(value)}</span>`],
  )
  const key = escapeXml(figure.key)
  return `<div id="origin-${key}"><dt><a href="#${key}">${key}</a> ${escapeXml(facts.label)} <strong>${escapeXml(facts.text)}</strong></dt>
<dd>${escapeXml(facts.sentence)}</dd><dd class="facts">${items.join(' ')}</dd></div>`
}
