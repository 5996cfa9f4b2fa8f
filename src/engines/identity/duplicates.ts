import type { Firm } from './firm.ts'
import type { NameReader } from './normal-name.ts'
import { type Comparison, type DuplicatePair, pairsOf, searchPairs, withOneLeftOut } from './pairs.ts'
import { type Prepared, prepare } from './prepare.ts'
import { score, thresholds } from './score.ts'

/**
 * Every pair of firms that may be one, the likeliest first. Only firms that share a key are compared: a code, a name's core, its sound, the
 * core with one character left out, an address.
 */
export function findDuplicates(
  firms: readonly Firm[],
  reader: NameReader,
  least: number = thresholds.possible,
): readonly DuplicatePair[] {
  const search = searchDuplicates(firms, reader, least)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}

/** The same in steps. */
export const searchDuplicates = (
  firms: readonly Firm[],
  reader: NameReader,
  least: number = thresholds.possible,
): Generator<undefined, readonly DuplicatePair[]> => searchPairs(firms, ofFirms(reader), least)

/** The firms that may be the same as one (also one that is not recorded yet), the likeliest first. */
export const duplicatesOf = (
  firm: Firm,
  firms: readonly Firm[],
  reader: NameReader,
  least: number = thresholds.possible,
): readonly DuplicatePair[] => pairsOf(firm, firms, ofFirms(reader), least)

const ofFirms = (reader: NameReader): Comparison<Firm, Prepared> => ({
  prepare: firm => prepare(firm, reader),
  keysOf,
  score,
  order: compareNames,
})

const compareNames = (a: Prepared, b: Prepared): number => {
  const [one, other] = [a.zh?.full ?? a.en?.full ?? '', b.zh?.full ?? b.en?.full ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

/** What two firms must share to be compared. */
export function keysOf({ zh, en, former, codes, address }: Prepared): readonly string[] {
  const names = [zh, en, ...former].filter(name => name !== null)
  return [
    ...[...codes].map(code => `code ${code}`),
    ...names.flatMap(({ core, sound }) => [`core ${core}`, `sound ${sound}`, ...withOneLeftOut(core)]),
    ...(address && address.length >= 6 ? [`address ${address}`] : []),
  ]
}
