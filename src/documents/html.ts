import type { Block, Inline, RenderedSummary } from '../engines/summary/tree.ts'
import { escapeXml, scriptJson } from './escape.ts'
import { words } from './facts.ts'
import { htmlAppendix } from './html-appendix.ts'
import { pageStyle } from './html-style.ts'
import { figureData } from './json.ts'
import { headingNumbers, writeInlines } from './walk.ts'

const languageTag = { en: 'en', zh: 'zh-Hans' } as const

/** A summary as one HTML page that needs nothing else: text, the origin of each figure, and all figures as JSON. */
export function htmlDocument(summary: RenderedSummary): string {
  const { language, title, figures } = summary
  const data = scriptJson(JSON.stringify(figures.map(figure => figureData(figure, language))))
  return `<!doctype html>
<html lang="${languageTag[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${article(summary, true)}
${htmlAppendix(summary)}
</main>
<script type="application/json" id="figures">${data}</script>
</body>
</html>
`
}

/** The text alone, to stand inside another page: an article whose figures are `data.figure` elements, with `links` to the appendix. */
export const htmlFragment = (summary: RenderedSummary, { links = false } = {}): string => article(summary, links)

function article(summary: RenderedSummary, links: boolean): string {
  const numbers = headingNumbers(summary.blocks, summary.language)
  const inlines = inlineWriter(summary, links)
  const blocks = summary.blocks.map((block, index) => writeBlock(block, escapeXml(numbers[index] ?? ''), inlines))
  const closing = [summary.office, summary.date].filter(text => text !== '').map(text => `<p>${escapeXml(text)}</p>`)
  const note = summary.note === '' ? '' : `\n<p class="note">${escapeXml(summary.note)}</p>`
  return `<article class="summary" lang="${languageTag[summary.language]}">
<h1>${escapeXml(summary.title)}</h1>
${blocks.join('\n')}
<footer>${closing.join('')}</footer>${note}
</article>`
}

function writeBlock(block: Block, number: string, inlines: (content: readonly Inline[]) => string): string {
  if (block.type === 'paragraph') return `<p>${inlines(block.content)}</p>`
  if (block.type === 'heading') return `<h${block.level + 1}>${number}${inlines(block.content)}</h${block.level + 1}>`
  if (block.type === 'list') {
    const tag = block.ordered ? 'ol' : 'ul'
    return `<${tag}>${block.items.map(item => `<li>${inlines(item)}</li>`).join('')}</${tag}>`
  }
  const head = block.head.map(cell => `<th scope="col">${inlines(cell)}</th>`).join('')
  const rows = block.rows.map(row => `<tr>${row.map(cell => `<td>${inlines(cell)}</td>`).join('')}</tr>`)
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function inlineWriter(summary: RenderedSummary, links: boolean): (content: readonly Inline[]) => string {
  const printed = new Map<string, number>()
  return content =>
    writeInlines(content, summary, {
      text: ({ text, strong, emphasis }) => {
        const emphasised = emphasis ? `<em>${escapeXml(text)}</em>` : escapeXml(text)
        return strong ? `<strong>${emphasised}</strong>` : emphasised
      },
      claim: ({ record, text }) =>
        `<span class="claim" data-record="${escapeXml(record)}" title="${words.claim[summary.language]}">${escapeXml(text)}</span>`,
      figure: ({ key, text }, figure) => {
        const times = (printed.get(key) ?? 0) + 1
        printed.set(key, times)
        const attributes = {
          // A figure may be printed more than once; an id may not.
          id: times === 1 ? key : `${key}-${times}`,
          value: figure.value,
          'data-key': key,
          'data-indicator': figure.indicator,
          'data-unit': figure.unit,
          'data-qualifier': figure.qualifier,
          'data-period': figure.period.text[summary.language],
          title: figure.label[summary.language],
        }
        const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
        const data = `<data class="figure"${list.join('')}>${escapeXml(text)}</data>`
        return links ? `<a href="#origin-${escapeXml(encodeURIComponent(key))}">${data}</a>` : data
      },
    }).join('')
}
