import { escapeXml } from '../../documents/escape.ts'
import { pageStyle } from '../../documents/html-style.ts'
import type { Language } from '../../kernel/words.ts'

/** What stands around every public page. */
export interface Frame {
  readonly language: Language
  readonly office: string
  readonly title: string
  /** The same page in the other language. */
  readonly other: string
  /** Not where the body has a heading of its own. */
  readonly heading?: boolean
  /** Already HTML. */
  readonly body: string
}

const style = `${pageStyle}
body { font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif; font-size: 1rem; line-height: 1.7; }
main > h1 { text-align: start; font-size: 1.5rem; }
nav, .office { color: var(--quiet); font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.office { justify-content: space-between; border-bottom: 1px solid var(--line); padding-bottom: 0.75rem; margin-bottom: 2rem; }
a { color: var(--mark); text-decoration: underline; text-underline-offset: 0.2em; }
li { margin: 0.35rem 0; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
td.number { text-align: end; }
@media (max-width: 640px) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  td { border: 0; padding: 0.1rem 0; text-align: start; }
  td.number { text-align: start; }
  td::before { content: attr(data-label); color: var(--quiet); margin-inline-end: 0.6rem; }
  td:empty { display: none; }
}
@media print { nav, .office a { display: none; } }`

/** A public page: plain HTML without scripts, for every device and for search engines. */
export function publicPage({ language, office, title, other, body, heading = true }: Frame): string {
  const home = language === 'zh' ? '公开信息' : 'Public information'
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(`${title} · ${office}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<div class="office"><a href="/public?lang=${language}">${escapeXml(office)} · ${home}</a><a href="${escapeXml(other)}" lang="${language === 'zh' ? 'en' : 'zh-Hans'}">${language === 'zh' ? 'English' : '中文'}</a></div>
${heading ? `<h1>${escapeXml(title)}</h1>` : ''}
${body}
</main>
</body>
</html>
`
}

/** A link inside a public page. */
export const link = (href: string, text: string): string => `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`
