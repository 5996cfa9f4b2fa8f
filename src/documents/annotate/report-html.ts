import type { CheckReport } from '../../engines/draft-check/report.ts'
import { verdictWords } from '../../engines/draft-check/verdict-words.ts'
import { dateWords } from '../../kernel/plain-date.ts'
import { fill, type Language, type Words } from '../../kernel/words.ts'
import { escapeXml } from '../escape.ts'
import { articleOf } from './report-article.ts'
import { panelOf } from './report-panel.ts'
import { reportStyle } from './report-style.ts'
import { reportWords, toLookAt } from './report-words.ts'

const languageTag = { en: 'en', zh: 'zh-Hans' } as const

/**
 * A check as one HTML page that needs nothing else: the document on the left with every figure told by colour, line and sign, and beside it what
 * was understood, what the records say and what to do. No script.
 */
export function reportHtml(report: CheckReport, language: Language): string {
  const say = (words: Words) => escapeXml(words[language])
  const { scope, standalone, coverage } = report
  const against =
    scope === null || standalone
      ? reportWords.standalone
      : fill(reportWords.against, { region: scope.region.name, day: dateWords(scope.asAt) })
  return `<!doctype html>
<html lang="${languageTag[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(reportWords.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${say(reportWords.title)}</h1>
<p>${say(against)}</p>
<ul class="counts">${counts(report, language)}</ul>
<p>${say(fill(reportWords.coverage, coverage))}</p>
</header>
<main>
<article aria-label="${say(reportWords.document)}">
${articleOf(report, language)}
</article>
<aside aria-label="${say(reportWords.figures)}">
<label><input type="checkbox" id="all"${needsLook(report) ? '' : ' checked'}> ${say(reportWords.all)}</label>
${panelOf(report, language)}
</aside>
</main>
</body>
</html>
`
}

/** Where nothing needs a look, everything is listed. */
const needsLook = ({ figures, findings }: CheckReport): boolean =>
  findings.length > 0 || figures.some(figure => toLookAt.has(figure.verdict))

function counts({ figures }: CheckReport, language: Language): string {
  return Object.entries(verdictWords)
    .map(([verdict, { label, symbol }]) => {
      const count = figures.filter(figure => figure.verdict === verdict).length
      return count === 0
        ? ''
        : `<li class="${verdict}"><span aria-hidden="true">${symbol}</span> ${escapeXml(label[language])} ${count}</li>`
    })
    .join('')
}
