import type { Score } from './score.ts'

/** Two records that may be one thing, and why. The ids are in the order of the items given. */
export interface DuplicatePair extends Score {
  readonly ids: readonly [string, string]
}

/** How records of one sort are compared: what is made of each once, what two must share to be compared, how much speaks for a pair. */
export interface Comparison<Item extends { readonly id: string }, Prepared> {
  readonly prepare: (item: Item) => Prepared
  readonly keysOf: (one: Prepared) => readonly string[]
  readonly score: (one: Prepared, other: Prepared, least: number) => Score | null
  /** By name: neighbours in a block that is too wide to compare all. */
  readonly order: (one: Prepared, other: Prepared) => number
}

/** In a block of more items than this each is compared only with so many neighbours by name: a common word is no reason to compare all. */
const widest = 40

/** So many items are looked at between two breaths of {@link searchPairs}. */
const breath = 200

/**
 * Every pair of items that may be one, the likeliest first. Only items that share a key are compared, so that the time grows with their number
 * and not with its square. In steps: whoever runs it can do something else in between, because a hundred thousand records take seconds.
 */
export function* searchPairs<Item extends { readonly id: string }, Prepared>(
  items: readonly Item[],
  { prepare, keysOf, score, order }: Comparison<Item, Prepared>,
  least: number,
): Generator<undefined, readonly DuplicatePair[]> {
  const prepared: Prepared[] = []
  const keys: (readonly string[])[] = []
  // Most keys are one item's alone: it stands by itself, without a list.
  const blocks = new Map<string, number | number[]>()
  for (const [index, item] of items.entries()) {
    const one = prepare(item)
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
    if (typeof block !== 'number' && block.length > widest) block.sort((a, b) => order(prepared[a]!, prepared[b]!) || a - b)
  // Who was compared with the item at hand already: numbers written over, not a set that grows with the pairs.
  const comparedWith = new Int32Array(items.length).fill(-1)
  const pairs: DuplicatePair[] = []
  for (const [index, own] of keys.entries()) {
    for (const key of own)
      for (const other of neighbours(blocks.get(key)!, index)) {
        if (other <= index || comparedWith[other] === index) continue
        comparedWith[other] = index
        const found = score(prepared[index]!, prepared[other]!, least)
        if (found) pairs.push({ ...found, ids: [items[index]!.id, items[other]!.id] })
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

/** The items that may be the same as one (also one that is not recorded yet), the likeliest first. */
export function pairsOf<Item extends { readonly id: string }, Prepared>(
  item: Item,
  items: readonly Item[],
  { prepare, keysOf, score }: Comparison<Item, Prepared>,
  least: number,
): readonly DuplicatePair[] {
  const own = prepare(item)
  const keys = new Set(keysOf(own))
  return items
    .filter(other => other.id !== item.id)
    .flatMap((other): readonly DuplicatePair[] => {
      const prepared = prepare(other)
      if (!keysOf(prepared).some(key => keys.has(key))) return []
      const found = score(own, prepared, least)
      return found ? [{ ...found, ids: [item.id, other.id] }] : []
    })
    .sort((a, b) => b.points - a.points || (a.ids[1] < b.ids[1] ? -1 : 1))
}

/** Two names that differ in one character are alike once that character is left out of both. */
export function withOneLeftOut(core: string): readonly string[] {
  if (core.length < 4 || core.length > 24) return []
  return [`part ${core}`, ...Array.from(core, (_, at) => `part ${core.slice(0, at)}${core.slice(at + 1)}`)]
}
