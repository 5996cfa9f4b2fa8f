import type { Firm } from './firm.ts'
import type { NameReader } from './normal-name.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Score, score, thresholds } from './score.ts'

/** Two records that may be one organisation, and why. The ids are in the order of the firms given. */
export interface DuplicatePair extends Score {
  readonly ids: readonly [string, string]
}

/** In a block of more firms than this each is compared only with so many neighbours by name: a common word is no reason to compare all. */
const widest = 40

/** So many firms are looked at between two breaths of {@link searchDuplicates}. */
const breath = 200

/**
 * Every pair of firms that may be one, the likeliest first. Only firms that share a key are compared (a code, a name's core, its sound, the
 * core with one character left out, an address), so that the time grows with the number of firms and not with its square.
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

/** The same in steps: whoever runs it can do something else in between, because a hundred thousand organisations take seconds. */
export function* searchDuplicates(
  firms: readonly Firm[],
  reader: NameReader,
  least: number = thresholds.possible,
): Generator<undefined, readonly DuplicatePair[]> {
  const prepared: Prepared[] = []
  const keys: (readonly string[])[] = []
  // Most keys are one firm's alone: it stands by itself, without a list.
  const blocks = new Map<string, number | number[]>()
  for (const [index, firm] of firms.entries()) {
    const one = prepare(firm, reader)
    const own = [...new Set(keysOf(one))]
    prepared.push(one)
    keys.push(own)
    for (const key of own) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, index)
      else if (typeof block === 'number') blocks.set(key, [block, index])
      else block.push(index)
    }
    if (index % breath === 0) yield
  }
  for (const block of blocks.values())
    if (typeof block !== 'number' && block.length > widest)
      block.sort((a, b) => compareNames(prepared[a]!, prepared[b]!) || a - b)
  // Who was compared with the firm at hand already: numbers written over, not a set that grows with the pairs.
  const comparedWith = new Int32Array(firms.length).fill(-1)
  const pairs: DuplicatePair[] = []
  for (const [index, own] of keys.entries()) {
    for (const key of own)
      for (const other of neighbours(blocks.get(key)!, index)) {
        if (other <= index || comparedWith[other] === index) continue
        comparedWith[other] = index
        const found = score(prepared[index]!, prepared[other]!, least)
        if (found) pairs.push({ ...found, ids: [firms[index]!.id, firms[other]!.id] })
      }
    if (index % breath === 0) yield
  }
  return pairs.sort((a, b) => b.points - a.points || (a.ids.join() < b.ids.join() ? -1 : 1))
}

const nobody: readonly number[] = []

/** The whole block, or what stands near in a wide one. */
function neighbours(block: number | readonly number[], index: number): readonly number[] {
  if (typeof block === 'number') return nobody
  if (block.length <= widest) return block
  const at = block.indexOf(index)
  return block.slice(Math.max(0, at - widest), at + widest + 1)
}

/** The firms that may be the same as one (also one that is not recorded yet), the likeliest first. */
export function duplicatesOf(
  firm: Firm,
  firms: readonly Firm[],
  reader: NameReader,
  least: number = thresholds.possible,
): readonly DuplicatePair[] {
  const own = prepare(firm, reader)
  const keys = new Set(keysOf(own))
  return firms
    .filter(other => other.id !== firm.id)
    .flatMap((other): readonly DuplicatePair[] => {
      const prepared = prepare(other, reader)
      if (!keysOf(prepared).some(key => keys.has(key))) return []
      const found = score(own, prepared, least)
      return found ? [{ ...found, ids: [firm.id, other.id] }] : []
    })
    .sort((a, b) => b.points - a.points || (a.ids[1] < b.ids[1] ? -1 : 1))
}

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

/** Two names that differ in one character are alike once that character is left out of both. */
function withOneLeftOut(core: string): readonly string[] {
  if (core.length < 4 || core.length > 24) return []
  return [`part ${core}`, ...Array.from(core, (_, at) => `part ${core.slice(0, at)}${core.slice(at + 1)}`)]
}
