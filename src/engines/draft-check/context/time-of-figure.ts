import type { TimeWord } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'
import { firstFrom } from './spans.ts'
import type { TimeMention } from './time-mention.ts'
import { timesInOrder } from './times-in-order.ts'

/** How many different times one figure may have. */
const most = 3

/** Gives every figure its times, nearest first. `above` are the texts' times of headings and table heads over a part. */
export function timesOf(
  layout: Layout,
  figures: readonly ReadFigure[],
  above: (figure: number) => readonly TimeMention[],
): readonly (readonly TimeWord[])[] {
  const { times } = layout
  const taken = takenByOne(layout, figures)
  const lead = leads(layout, taken)
  const ordered = timesInOrder(layout, figures)
  return figures.map((figure, index) => {
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    if (!clause) return []
    const sentence = layout.sentences[clause.sentence]
    const found: TimeMention[] = []
    const inTurn = ordered.get(index)
    if (inTurn) return known([inTurn])
    const after = taken.after.get(index)
    if (after !== undefined) return known([times[after] as TimeMention])
    const first = firstFrom(times, sentence?.start ?? clause.start)
    const last = firstFrom(times, figure.start) - 1
    for (let at = last; at >= Math.max(first, last - 12) && found.length < most; at--) {
      const mention = times[at] as TimeMention
      if (mention.end > figure.start || hidden(layout, mention, clause)) continue
      const only = taken.only.get(at)
      if (only === index) return known([mention])
      if (only !== undefined || mention.compared) continue
      found.push(mention)
      // A year or a day is a whole answer; since, each year and past years may yet be said of one.
      if (mention.time === null || /^(?:year|range|as-at)$/.test(mention.time.kind)) break
    }
    if (figure.language === 'en' && found.length === 0) found.push(...following(layout, figure, clause, taken.only))
    if (found.length === 0) found.push(...(lead[clause.sentence] ?? []))
    else if (found.every(mention => mention.time?.kind === 'since' || mention.time?.kind === 'every-year'))
      found.push(...(lead[clause.sentence] ?? []))
    if (found.length === 0) found.push(...above(index))
    return known(found)
  })
}

/** What is said up to the first word that is masked, each once. */
function known(mentions: readonly TimeMention[]): readonly TimeWord[] {
  const words: TimeWord[] = []
  for (const { time } of mentions) {
    if (time === null) break
    if (!words.some(word => JSON.stringify(word) === JSON.stringify(time)) && words.length < most) words.push(time)
  }
  return words
}

/** Times that belong to one figure alone: 2003年的1021万元, 10.21 million yuan in 2003, 比上年的40家. */
function takenByOne(layout: Layout, figures: readonly ReadFigure[]) {
  const only = new Map<number, number>()
  const after = new Map<number, number>()
  let next = 0
  figures.forEach((figure, index) => {
    while (next < layout.times.length && (layout.times[next]?.end ?? 0) <= figure.start) next++
    const before = layout.times[next - 1]
    if (before) {
      const between = layout.text.slice(before.end, figure.start)
      const direct = /^\s*的\s*$/.test(between) || (before.compared && /^\s*(?:的|为|是|'s|of)?\s*$/.test(between))
      if (direct && layout.clauseOf[index] !== undefined) only.set(next - 1, index)
    }
    if (figure.language !== 'en') return
    let at = next
    while (at < layout.times.length && (layout.times[at]?.start ?? 0) < figure.end) at++
    const mention = layout.times[at]
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    if (!mention || !clause || mention.start >= clause.end || mention.compared || othersBracket(layout, mention, clause)) return
    if (mention.start >= (figures[index + 1]?.start ?? Infinity)) return
    const between = layout.text.slice(figure.end, mention.start)
    if (between.length > 80 || /\b(?:and|while|but)\b/i.test(between)) return
    const kind = mention.time?.kind
    const near = between.trim().split(/\s+/).length <= 3
    if (near && (mention.time === null || kind === 'year' || kind === 'range' || kind === 'as-at' || kind === 'every-year')) {
      after.set(index, at)
      only.set(at, index)
    }
  })
  return { only, after }
}

/** English says the time at the end too: train more than 5,000 farmers in the past two years. */
function following(
  layout: Layout,
  figure: ReadFigure,
  clause: Clause,
  only: ReadonlyMap<number, number>,
): readonly TimeMention[] {
  const first = firstFrom(layout.times, figure.end)
  const mention = layout.times[first]
  return mention && mention.start < clause.end && !mention.compared && !only.has(first) ? [mention] : []
}

/** By sentence: the time that the paragraph had said before it, at the head of a sentence. */
function leads(layout: Layout, taken: { readonly only: ReadonlyMap<number, number> }): readonly (readonly TimeMention[])[] {
  const leads: TimeMention[][] = []
  let at = 0
  let part = -1
  let lead: TimeMention[] = []
  layout.sentences.forEach((sentence, index) => {
    if (sentence.part !== part) {
      part = sentence.part
      lead = []
    }
    leads.push(lead)
    while (at < layout.times.length && (layout.times[at]?.start ?? 0) < sentence.start) at++
    const mention = layout.times[at]
    if (!mention || mention.start >= sentence.end || mention.compared || taken.only.has(at)) return
    const before = layout.text.slice(sentence.start, mention.start)
    const kind = mention.time?.kind
    const opens = layout.sentencesOf[part]?.[0] === index
    const dated = kind === 'year' || kind === 'range' || (mention.time?.kind === 'as-at' && mention.time.day !== null)
    const carries = mention.time === null || dated || (opens && (kind === 'as-at' || kind === 'past-years'))
    const years = yearsIn(layout, at, sentence.end)
    // A row of years tells a story of its own: none of them is the paragraph's.
    if (carries && years > 1) lead = []
    else if (carries && before.length <= 8 && !/[，,]/.test(before)) lead = [mention]
  })
  return leads
}

/** How many different years a sentence speaks of, from its first word of time on; at most a few are looked at. */
function yearsIn(layout: Layout, first: number, end: number): number {
  const years = new Set<number>()
  for (let at = first; at < Math.min(first + 8, layout.times.length); at++) {
    const mention = layout.times[at] as TimeMention
    if (mention.start >= end) break
    if (mention.time?.kind === 'year' && !mention.compared) years.add(mention.time.year)
  }
  return years.size
}

/** A time in brackets behind a figure is that figure's only when nothing else stands in them: 7 (2005), not 7 (2004: 5). */
function othersBracket(layout: Layout, mention: TimeMention, clause: Clause): boolean {
  return hidden(layout, mention, clause) && !/^\s*[)）]/u.test(layout.text.slice(mention.end, mention.end + 4))
}

/** A time in brackets says nothing of what stands outside them. */
function hidden(layout: Layout, mention: TimeMention, clause: Clause): boolean {
  return clause.outer === null && layout.open[mention.start] !== layout.text[mention.start]
}
