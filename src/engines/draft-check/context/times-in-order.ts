import type { TimeWord } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Sentence } from './clause.ts'
import type { Layout } from './layout.ts'
import { firstFrom } from './spans.ts'
import type { TimeMention } from './time-mention.ts'

/** Longer rows of years or figures are no enumeration. */
const longest = 12
const joint = /^[\s、，,和与及]*(?:and\b)?\s*$/iu
const inTurn = /分别|依次|各为|\brespectively\b/iu

/** Figures whose years stand in a row before them: 2003年、2004年、2005年生产总值分别为79亿元、91亿元和106亿元. By figure. */
export function timesInOrder(layout: Layout, figures: readonly ReadFigure[]): ReadonlyMap<number, TimeMention> {
  const ordered = new Map<number, TimeMention>()
  for (const sentence of layout.sentences) {
    if (sentence.figures.length < 2) continue
    for (const years of rowsOfYears(layout, sentence)) {
      const until = years.next?.start ?? sentence.end
      for (const row of rowsOfFigures(layout, figures, sentence, years.end, until))
        if (row.length === years.mentions.length)
          row.forEach((figure, nth) => {
            const mention = years.mentions[nth]
            if (mention) ordered.set(figure, mention)
          })
    }
  }
  return ordered
}

interface Row {
  readonly mentions: readonly TimeMention[]
  readonly end: number
  /** The next word of time behind the row, with which another story begins. */
  readonly next: TimeMention | undefined
}

function rowsOfYears(layout: Layout, sentence: Sentence): readonly Row[] {
  const rows: Row[] = []
  let row: TimeMention[] = []
  const close = (next: TimeMention | undefined) => {
    const last = row.at(-1)
    const listed = row.length === 1 && last ? yearsOf(last, layout.text.slice(sentence.start, sentence.end)) : row
    if (last && listed.length >= 2 && listed.length <= longest) rows.push({ mentions: listed, end: last.end, next })
    row = []
  }
  for (let at = firstFrom(layout.times, sentence.start); at < layout.times.length; at++) {
    const mention = layout.times[at] as TimeMention
    if (mention.start >= sentence.end) break
    const last = row.at(-1)
    if (mention.compared) continue
    if (last && !joint.test(layout.text.slice(last.end, mention.start))) close(mention)
    if (dated(mention.time)) row.push(mention)
    else close(mention)
  }
  close(undefined)
  return rows
}

const dated = (time: TimeWord | null): boolean =>
  time !== null && (time.kind === 'year' || time.kind === 'range' || (time.kind === 'as-at' && time.day !== null))

/** The single years of a span of years that figures are given for in turn: 2002年至2005年…分别为. */
function yearsOf(mention: TimeMention, sentence: string): readonly TimeMention[] {
  const { time } = mention
  if (
    time?.kind !== 'range' ||
    !time.from.endsWith('-01-01') ||
    !time.until.endsWith('-12-31') ||
    !inTurn.test(sentence.slice(0, 2000))
  )
    return []
  const [from, until] = [Number(time.from.slice(0, 4)), Number(time.until.slice(0, 4))]
  return Array.from({ length: Math.min(longest + 1, until - from + 1) }, (_, nth) => ({
    ...mention,
    time: { kind: 'year', year: from + nth },
  }))
}

/** Figures that stand in a row, one kind of thing, parted by commas and and. */
function rowsOfFigures(
  layout: Layout,
  figures: readonly ReadFigure[],
  sentence: Sentence,
  from: number,
  until: number,
): readonly (readonly number[])[] {
  const rows: number[][] = []
  let previous: ReadFigure | null = null
  for (const index of sentence.figures) {
    const figure = figures[index] as ReadFigure
    if (figure.start < from || figure.start >= until) continue
    const goesOn = previous !== null && previous.unit === figure.unit && joint.test(layout.text.slice(previous.end, figure.start))
    if (goesOn) rows.at(-1)?.push(index)
    else rows.push([index])
    previous = figure
  }
  return rows
}
