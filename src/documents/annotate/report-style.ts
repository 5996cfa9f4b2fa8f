/** The look of a checked document: text on the left, what is said of it on the right, one below the other on paper and on narrow screens. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fffefb; --card: #fff; --quiet: #5f5f5f; --line: #d8d4ca; --good: #1f6f3f; --look: #8a5a00; --bad: #b3261e; --none: #5f5f5f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #171717; --card: #202020; --quiet: #a8a49b; --line: #3a3833; --good: #7fd19b; --look: #e0b060; --bad: #ff9a90; --none: #a8a49b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.7 Charter, 'Noto Serif', 'Noto Serif SC', 'Songti SC', SimSun, serif; }
body > header { padding: 1.25rem 2rem 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 0 0 0.75rem; }
h3 { font-size: 1rem; margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
a { color: inherit; }
header p { margin: 0.2rem 0 0; color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; margin: 0.7rem 0 0.4rem; padding: 0; list-style: none; }
.counts li { border: 1px solid currentColor; border-radius: 1em; padding: 0 0.7em; font-size: 0.9rem; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
article { padding: 1.5rem 2rem 4rem; max-width: 48rem; }
article p { margin: 0 0 0.9rem; overflow-wrap: break-word; white-space: pre-wrap; }
aside { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.5rem; border-left: 1px solid var(--line); font-size: 0.92rem; line-height: 1.55; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td { border: 1px solid var(--line); padding: 0.25rem 0.6rem; vertical-align: top; }
.figure { scroll-margin: 30vh; text-decoration: underline 2px; text-underline-offset: 0.2em; text-decoration-color: currentColor; border-radius: 0.15em; }
.sign { font-size: 0.75em; vertical-align: 0.35em; padding-left: 0.1em; }
.other { text-decoration: underline dotted var(--line); text-underline-offset: 0.25em; }
.agrees, .agrees-rounded { --tone: var(--good); }
.out-of-date, .other-mode, .ambiguous { --tone: var(--look); }
.wrong, .inconsistent { --tone: var(--bad); }
.unknown, .unchecked { --tone: var(--none); }
.figure, .counts li, .verdict { color: var(--tone); }
.wrong.figure, .inconsistent.figure { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.out-of-date.figure, .other-mode.figure, .ambiguous.figure { text-decoration-style: dashed; }
.agrees.figure, .agrees-rounded.figure, .unknown.figure, .unchecked.figure { text-decoration-thickness: 1px; }
.figure:target, .card:target { background: color-mix(in srgb, var(--tone) 16%, transparent); outline: 2px solid var(--tone); }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); padding: 0.6rem 0.8rem; margin: 0 0 0.7rem; scroll-margin: 1rem; break-inside: avoid; overflow-wrap: anywhere; }
.card p { margin: 0.25rem 0 0; }
.card dl { margin: 0.4rem 0 0; }
.card dl > div { display: flex; gap: 0.6em; }
.card dt { color: var(--quiet); flex: none; }
.card dd { margin: 0; }
.quiet { color: var(--quiet); }
details { margin-top: 0.4rem; }
summary { cursor: pointer; color: var(--quiet); }
ul { margin: 0.3rem 0 0; padding-left: 1.3em; }
label { display: block; margin: 0 0 0.9rem; color: var(--quiet); }
aside:not(:has(#all:checked)) .card:not(.look, :target) { display: none; }
#findings, #missing { margin-top: 1.5rem; }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; } aside { position: static; height: auto; border-left: 0; border-top: 1px solid var(--line); } }
@media print {
  @page { size: A4; margin: 20mm; }
  :root { color-scheme: light; --ink: #000; --paper: #fff; --card: #fff; --quiet: #333; --line: #999; --good: #14532d; --look: #6b4500; --bad: #8c1d18; --none: #333; }
  main { display: block; }
  article { max-width: none; padding: 0; }
  aside { position: static; height: auto; overflow: visible; border: 0; padding: 1rem 0 0; break-before: page; }
  body > header { padding: 0 0 0.5rem; margin-bottom: 1rem; }
  label { display: none; }
}
`
