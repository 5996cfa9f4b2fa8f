import type { Draft } from '../draft.ts'
import type { Other, Reading } from '../figure.ts'
import { matchBrackets } from './brackets.ts'
import type { Clause, Sentence } from './clause.ts'
import { Cutter } from './cutter.ts'
import { narrow } from './narrow.ts'
import { blank, mergeSpans } from './spans.ts'
import type { TimeMention } from './time-mention.ts'
import { findTimes } from './time-words.ts'

/** A draft cut into sentences and clauses, with its figures put in their places. */
export interface Layout {
  /** The draft's text with full-width letters and digits made narrow; same length. */
  readonly text: string
  /** `text` with everything in brackets blanked. */
  readonly open: string
  /** `text` and `open` with figures, dates and times blanked as well: what is left are the words. */
  readonly bare: string
  readonly bareOpen: string
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  /** By part: its sentences. */
  readonly sentencesOf: readonly (readonly number[])[]
  /** By figure: its clause; -1 for a figure outside every part. */
  readonly clauseOf: readonly number[]
  /** The document's own year; null when unknown. */
  readonly year: number | null
  /** All words of time, in the text's order. */
  readonly times: readonly TimeMention[]
}

/** What of a text is no word: it is blanked before words are looked at. */
const blanked: ReadonlySet<Other['what']> = new Set([
  'date',
  'time',
  'period',
  'list-number',
  'note-mark',
  'page-number',
  'masked',
])

/** Layouts by what was read: the text is cut once, for its contexts and for its contradictions. */
const cut = new WeakMap<Reading, { readonly draft: Draft; readonly layout: Layout }>()

/** The layout that the contexts of a reading were read with, or one without a year of its own. */
export function knownLayout(draft: Draft, reading: Reading): Layout {
  const known = cut.get(reading)
  return known?.draft === draft ? known.layout : layoutOf(draft, reading, null)
}

/** Cuts a draft into sentences and clauses. `year` is the document's own, null when unknown. */
export function layoutOf(draft: Draft, reading: Reading, year: number | null): Layout {
  const text = narrow(draft.text)
  const brackets = matchBrackets(text)
  const open = blank(text, brackets)
  const times = outside(findTimes(text, draft.parts, year), reading)
  const spans = mergeSpans([...reading.figures, ...reading.others.filter(other => blanked.has(other.what)), ...times])
  const numerals = mergeSpans([...reading.figures, ...reading.others])
  const builder = new Cutter(text, brackets, numerals)
  draft.parts.forEach((part, index) => {
    builder.cut(part.start, part.end, index, part.kind)
  })
  const layout: Layout = {
    text,
    open,
    bare: blank(text, spans),
    bareOpen: blank(open, spans),
    ...builder.finish(reading, draft.parts.length),
    times,
    year,
  }
  cut.set(reading, { draft, layout })
  return layout
}

/** Words of time that are no part of an amount: 2034.01万元 names no year. Lengths of time (近三年) may be figures themselves. */
function outside(times: readonly TimeMention[], { figures }: Reading): readonly TimeMention[] {
  let next = 0
  return times.filter(mention => {
    while (next < figures.length && (figures[next]?.end ?? 0) <= mention.start) next++
    const figure = figures[next]
    return !figure || figure.start > mention.start || figure.unit === 'years' || mention.end > figure.end
  })
}

/** Where in its sentence's clauses the one that starts at `start` stands. */
export function clausePlace(layout: Layout, sentence: Sentence, start: number): number {
  let low = 0
  let high = sentence.clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((layout.clauses[sentence.clauses[middle] ?? 0]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
