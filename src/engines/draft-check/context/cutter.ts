import type { PartKind } from '../draft.ts'
import type { Reading } from '../figure.ts'
import type { Clause, Sentence } from './clause.ts'
import { lowerBound, type Span } from './spans.ts'

const sentenceEnds = new Set(['。', '！', '？', '!', '?', '\n', '\r', '\f', '\v', '…', '\u2028', '\u2029'])
const clauseEnds = new Set(['，', ',', '：', ':', '；', ';', '\t', '｜', '|'])
const abbreviations =
  /(?:^|[^A-Za-z])(?:[A-Za-z]|No|Nos|Mr|Mrs|Ms|Dr|St|Co|Ltd|Inc|vs|approx|ca|etc|al|Art|Sec|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** Cuts parts of a text into sentences and clauses. Numerals and brackets are never cut through; what stands in brackets is cut apart. */
export class Cutter {
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
