import type { Draft, PartKind } from '../draft.ts'
import type { Other, Reading } from '../figure.ts'
import { matchBrackets } from './brackets.ts'
import { narrow } from './narrow.ts'
import { findTimes, type TimeMention } from './time-words.ts'

/** A stretch of a sentence between commas, semicolons, colons or brackets. Offsets count in the draft's text. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Counts up at every semicolon of a sentence: clauses of one group belong closer together. */
  readonly group: number
  /** Stands in brackets inside another clause (`outer`). */
  readonly outer: number | null
  /** The mark before it: `，`, `：`, `(` …; empty at a sentence's start. */
  readonly mark: string
  /** Indexes into `Reading.figures`. */
  readonly figures: readonly number[]
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly part: number
  /** Indexes into `Layout.clauses`, in the text's order of their starts. */
  readonly clauses: readonly number[]
  /** Indexes into `Reading.figures`. */
  readonly figures: readonly number[]
}

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
  /** All words of time, in the text's order. */
  readonly times: readonly TimeMention[]
}

const sentenceEnds = new Set(['。', '！', '？', '!', '?', '\n', '\r', '\f', '\v', '…', '\u2028', '\u2029'])
const clauseEnds = new Set(['，', ',', '：', ':', '；', ';', '\t', '｜', '|'])
const abbreviations =
  /(?:^|[^A-Za-z])(?:[A-Za-z]|No|Nos|Mr|Mrs|Ms|Dr|St|Co|Ltd|Inc|vs|approx|ca|etc|al|Art|Sec|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

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
  const builder = new Builder(text, brackets, numerals)
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

interface Span {
  readonly start: number
  readonly end: number
}

class Builder {
  readonly #text: string
  readonly #brackets: readonly Span[]
  readonly #numerals: readonly Span[]
  #bracket = 0
  #numeral = 0
  readonly #clauses: (Omit<Clause, 'figures'> & { figures: number[] })[] = []
  readonly #sentences: (Omit<Sentence, 'clauses' | 'figures'> & { clauses: number[]; figures: number[] })[] = []

  constructor(text: string, brackets: readonly Span[], numerals: readonly Span[]) {
    this.#text = text
    this.#brackets = brackets
    this.#numerals = numerals
  }

  cut(start: number, end: number, part: number, kind: PartKind): void {
    let from = start
    for (let at = start; at < end; at++) {
      at = this.#pass(at)
      if (at >= end) break
      const size = this.#sentenceEnd(at, end, kind)
      if (size === 0) continue
      this.#sentence(from, at, part)
      from = at + size
      at = from - 1
    }
    this.#sentence(from, end, part)
  }

  /** The first place from `at` on that is inside no numeral and no bracket. */
  #pass(at: number): number {
    for (;;) {
      while ((this.#numerals[this.#numeral]?.end ?? Infinity) <= at) this.#numeral++
      while ((this.#brackets[this.#bracket]?.end ?? Infinity) <= at) this.#bracket++
      const numeral = this.#numerals[this.#numeral]
      const bracket = this.#brackets[this.#bracket]
      if (numeral && numeral.start <= at) at = numeral.end
      else if (bracket && bracket.start <= at) at = bracket.end
      else return at
    }
  }

  #sentenceEnd(at: number, end: number, kind: PartKind): number {
    const char = this.#text[at] ?? ''
    if (sentenceEnds.has(char)) return kind === 'cell' && char.trim() === '' ? 0 : 1
    if (char !== '.') return 0
    const next = this.#text[at + 1] ?? ''
    if (at + 1 < end && /[a-z0-9.,;)]/.test(next)) return 0
    return abbreviations.test(this.#text.slice(Math.max(0, at - 8), at)) && at + 1 < end ? 0 : 1
  }

  #sentence(start: number, end: number, part: number): void {
    if (this.#text.slice(start, end).trim() === '') return
    const sentence = this.#sentences.length
    const clauses: number[] = []
    this.#sentences.push({ start, end, part, clauses, figures: [] })
    this.#clausesOf(start, end, sentence, null, '')
    const inside = lowerBound(this.#brackets, start)
    const outer = clauses.slice()
    let home = 0
    for (let index = inside; index < this.#brackets.length; index++) {
      const bracket = this.#brackets[index] as Span
      if (bracket.start >= end) break
      while (home + 1 < outer.length && (this.#clauses[outer[home] ?? 0]?.end ?? 0) <= bracket.start) home++
      this.#clausesOf(bracket.start + 1, bracket.end - 1, sentence, outer[home] ?? null, '(')
    }
    clauses.sort((a, b) => (this.#clauses[a]?.start ?? 0) - (this.#clauses[b]?.start ?? 0))
  }

  #clausesOf(start: number, end: number, sentence: number, outer: number | null, mark: string): void {
    const clauses = this.#sentences[sentence]?.clauses ?? []
    let from = start
    let before = mark
    let group = outer === null ? 0 : (this.#clauses[outer]?.group ?? 0)
    let numeral = lowerBound(this.#numerals, start)
    let bracket = outer === null ? lowerBound(this.#brackets, start) : this.#brackets.length
    const add = (until: number) => {
      if (this.#text.slice(from, until).trim() === '') return
      clauses.push(this.#clauses.length)
      this.#clauses.push({ start: from, end: until, sentence, group, outer, mark: before, figures: [] })
    }
    for (let at = start; at < end; at++) {
      while ((this.#numerals[numeral]?.end ?? Infinity) <= at) numeral++
      while ((this.#brackets[bracket]?.end ?? Infinity) <= at) bracket++
      const inNumeral = this.#numerals[numeral]
      const inBracket = this.#brackets[bracket]
      if (inNumeral && inNumeral.start <= at) at = inNumeral.end - 1
      else if (inBracket && inBracket.start <= at) at = inBracket.end - 1
      else {
        const char = this.#text[at] ?? ''
        const ends = clauseEnds.has(char) || (outer !== null && sentenceEnds.has(char))
        if (!ends) continue
        add(at)
        if (char === '；' || char === ';') group++
        from = at + 1
        before = char
      }
    }
    add(end)
  }

  finish(reading: Reading, parts: number) {
    const byStart = this.#clauses.map((_, index) => index).filter(index => this.#clauses[index]?.outer === null)
    const inner = this.#clauses.map((_, index) => index).filter(index => this.#clauses[index]?.outer !== null)
    inner.sort((a, b) => (this.#clauses[a]?.start ?? 0) - (this.#clauses[b]?.start ?? 0))
    const clauseOf = this.#place(
      reading,
      inner,
      this.#place(
        reading,
        byStart,
        reading.figures.map(() => -1),
      ),
    )
    clauseOf.forEach((clause, figure) => {
      const home = this.#clauses[clause]
      home?.figures.push(figure)
      if (home) this.#sentences[home.sentence]?.figures.push(figure)
    })
    const sentencesOf: number[][] = Array.from({ length: parts }, () => [])
    this.#sentences.forEach((sentence, index) => {
      sentencesOf[sentence.part]?.push(index)
    })
    return { sentences: this.#sentences, clauses: this.#clauses, sentencesOf, clauseOf }
  }

  #place(reading: Reading, order: readonly number[], clauseOf: number[]): number[] {
    let next = 0
    reading.figures.forEach((figure, index) => {
      while (next < order.length && (this.#clauses[order[next] ?? 0]?.end ?? 0) <= figure.start) next++
      const clause = this.#clauses[order[next] ?? -1]
      if (clause && clause.start <= figure.start) clauseOf[index] = order[next] ?? -1
    })
    return clauseOf
  }
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

/** The first span that ends after `at`. */
function lowerBound(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ start: span.start, end: span.end })
  }
  return merged
}

function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** The first mention that starts at `place` or after. */
export function firstFrom(times: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
