import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/kernel/words.ts'
import { corpusRegions } from './regions.ts'

/** What a person says that a figure of a document is. Offsets are UTF-16 units of the document's plain text. */
export interface Label {
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Decimal text in base units. */
  readonly value: string
  readonly unit: string
  /** The indicator and period meant, `designation.high-tech.national@as-at`, `growth(id)@year=2005` for a change without an indicator; null when the registers hold none. */
  readonly link: string | null
  readonly verdict: string
}

/** A labelled document: see README.md beside the corpus for how it is written. */
export interface LabelledDocument {
  readonly name: string
  readonly language: Language
  readonly region: keyof typeof corpusRegions
  readonly year: number
  readonly asAt: string
  readonly text: string
  readonly labels: readonly Label[]
}

/** Reads every `*.zh.txt` and `*.en.txt` of a folder; a mistake in a file is thrown with its name. */
export function readCorpus(folder: string): readonly LabelledDocument[] {
  return readdirSync(folder)
    .filter(name => /\.(zh|en)\.txt$/.test(name))
    .sort()
    .map(name => readLabelled(name, readFileSync(join(folder, name), 'utf8')))
}

/** Reads one document: a head of `name: value` lines, `---`, and the text with `⟦raw|value|unit|link|verdict⟧` around each figure. */
export function readLabelled(name: string, source: string): LabelledDocument {
  const fail = (why: string): never => {
    throw new Error(`${name}: ${why}`)
  }
  const cut = source.indexOf('\n---\n')
  if (cut < 0) fail('no line --- after the head')
  const head = Object.fromEntries(
    source
      .slice(0, cut)
      .split('\n')
      .map(line => line.split(/:\s*/, 2) as [string, string]),
  )
  const region = head.region as keyof typeof corpusRegions
  if (!Object.hasOwn(corpusRegions, region)) fail(`no region "${head.region}"`)
  const labels: Label[] = []
  let text = ''
  let rest = source.slice(cut + 5)
  for (;;) {
    const open = rest.indexOf('⟦')
    if (open < 0) break
    const close = rest.indexOf('⟧', open)
    const parts = rest.slice(open + 1, close).split('|')
    if (close < 0 || parts.length !== 5) fail(`a label is raw|value|unit|link|verdict: ${rest.slice(open, open + 60)}`)
    const [raw, value, unit, link, verdict] = parts as [string, string, string, string, string]
    text += rest.slice(0, open)
    labels.push({
      start: text.length,
      end: text.length + raw.length,
      raw,
      value,
      unit,
      link: link === '-' ? null : link,
      verdict,
    })
    text += raw
    rest = rest.slice(close + 1)
  }
  return {
    name,
    language: name.endsWith('.zh.txt') ? 'zh' : 'en',
    region,
    year: Number(head.year ?? corpusRegions[region].year),
    asAt: head['as-at'] ?? corpusRegions[region].asAt,
    text: text + rest,
    labels,
  }
}
