import type { Part } from '../draft.ts'
import type { TimeMention } from './time-mention.ts'
import { englishTimes } from './time-words-en.ts'
import { chineseTimes } from './time-words-zh.ts'

const comparedZh = /(?:比|较|同|与|和|跟|相比|对比|超过|高于|低于)\s*$/
const comparedEn =
  /\b(?:over|than|against|on|above|below|from|versus|vs\.?|compared (?:with|to)|relative to|(?:that|those|level|figure) (?:of|in))\s+(?:the\s+)?$/i

/** Every word of time of a text, in order and without overlaps: of two that overlap the earlier, then the longer, stands. */
export function findTimes(text: string, parts: readonly Part[], year: number | null): readonly TimeMention[] {
  const found: TimeMention[] = []
  for (const { words, time } of [...chineseTimes, ...englishTimes]) {
    for (const match of text.matchAll(words)) {
      const start = match.index
      const before = text.slice(Math.max(0, start - 24), start)
      const meant = time(match, year)
      const single = meant === null || meant.kind === 'year' || meant.kind === 'range' || meant.kind === 'as-at'
      const compared = single && (comparedZh.test(before) || comparedEn.test(before))
      found.push({ start, end: start + match[0].length, time: meant, compared })
    }
  }
  found.push(...cellYears(text, parts))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: TimeMention[] = []
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** A year alone in a table's cell. */
function cellYears(text: string, parts: readonly Part[]): readonly TimeMention[] {
  return parts.flatMap(({ kind, start, end }): TimeMention[] => {
    if (kind !== 'cell' || end - start > 12) return []
    const year = /^\s*((?:19|20)\d\d)\s*$/.exec(text.slice(start, end))?.[1]
    return year ? [{ start, end, time: { kind: 'year', year: Number(year) }, compared: false }] : []
  })
}
