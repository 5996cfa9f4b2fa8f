import { Exact } from '../../figures/number-words.ts'
import type { Mention } from './mention.ts'

/** From here on a bare number may be money by the words around it. */
export const tenThousand = new Exact(10000)
/** Units of numbers that only say something of a count (14.6 %, first, for two years): an enumeration goes on behind them. */
export const notCounted: ReadonlySet<string> = new Set([
  'percent',
  'percentage points',
  'rank',
  'per mille',
  'years',
  'months',
  'days',
  'times',
])

/** Where the last number before this one ends with its noun phrase; numeral words without a unit do not part a sentence. */
export function endBefore(mentions: readonly Mention[], index: number): number {
  for (let back = index - 1; back >= 0 && index - back < 12; back -= 1) {
    const earlier = mentions[back]!
    if (
      earlier.unit === 'years' ||
      (earlier.unit !== null && notCounted.has(earlier.unit) && mentions[index]!.token.language === 'en')
    )
      continue
    if (earlier.unit !== null || earlier.token.form === 'digits') return earlier.phraseEnd
  }
  return 0
}

/** The mention before this one with the same measure word and a unit that a noun told, not further back than `from`. */
export function sameMeasure(mentions: readonly Mention[], index: number, from: number): Mention | null {
  const mention = mentions[index]!
  for (let back = index - 1; back >= 0 && index - back < 24; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.start < from) return null
    if (earlier.measure === mention.measure && earlier.source !== 'measure' && earlier.unit !== null) return earlier
  }
  return null
}

/** The count before this one, not further back than `from`; shares, ranks, times and money are passed over. */
export function countedBefore(mentions: readonly Mention[], index: number, from: number): Mention | null {
  for (let back = index - 1; back >= 0 && index - back < 24; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.start < from) return null
    if (
      earlier.unit !== null &&
      !notCounted.has(earlier.unit) &&
      earlier.unit !== 'count' &&
      earlier.unit !== 'CNY' &&
      earlier.unit !== 'USD'
    )
      return earlier
  }
  return null
}
