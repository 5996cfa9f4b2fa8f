/** The look of a summary page: a quiet reading column, figures told by a dotted line, dark where the reader's device is. */
export const pageStyle = `
:root { --ink: #1c1c1c; --paper: #fffefb; --quiet: #5f5f5f; --line: #d8d4ca; --mark: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #171717; --quiet: #a8a49b; --line: #3a3833; --mark: #e0b060; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.8 Charter, 'Noto Serif', 'Noto Serif SC', 'Songti SC', SimSun, serif; }
main { max-width: 720px; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.4; text-align: center; margin: 0 0 2rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 1rem 0 0; }
p { margin: 0 0 0.9rem; overflow-wrap: break-word; }
article:lang(zh) > p:not(.note) { text-indent: 2em; text-align: justify; }
:lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
a { color: inherit; text-decoration: none; }
.figure { text-decoration: underline dotted var(--mark); text-underline-offset: 0.22em; }
a:hover .figure, a:focus-visible .figure, :target { background: color-mix(in srgb, var(--mark) 18%, transparent); }
.claim { text-decoration: underline wavy var(--line); text-underline-offset: 0.25em; }
.table { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word; }
article footer { margin-top: 2.5rem; text-align: end; }
article footer p { margin: 0; text-indent: 0; text-align: end; }
.note, .origins { color: var(--quiet); font-size: 0.9rem; line-height: 1.6; }
.note { margin-top: 1.5rem; }
.origins { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; }
.origins summary { cursor: pointer; color: var(--ink); font-weight: bold; }
.origins dl > div { padding: 0.5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.origins dt { color: var(--ink); overflow-wrap: anywhere; }
.origins dt a { color: var(--mark); }
.origins dd { margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
.facts b { font-weight: normal; }
.facts b::after { content: ':'; }
:lang(zh) .facts b::after { content: '：'; }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #999; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  .figure, .claim { text-decoration: none; }
  .origins:not([open]) { display: none; }
}
`
