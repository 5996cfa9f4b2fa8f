import { keysOf } from './duplicates.ts'
import type { Firm } from './firm.ts'
import type { NameReader } from './normal-name.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Score, score } from './score.ts'

/** A firm that is like one that is asked about, and why. */
export interface Alike extends Score {
  readonly id: string
}

/** A key that more firms share than this is a common word: it is no reason to compare with all of them. */
const widest = 40

/** Firms by what two records of one organisation share, so that one more can be compared with those that matter among many thousands. */
export class FirmIndex {
  readonly #blocks = new Map<string, Prepared[]>()
  readonly #reader: NameReader

  constructor(reader: NameReader, firms: readonly Firm[] = []) {
    this.#reader = reader
    for (const firm of firms) this.add(firm)
  }

  /** From now on others are compared with this one too. */
  add(firm: Firm): void {
    const one = prepare(firm, this.#reader)
    for (const key of new Set(keysOf(one))) {
      const block = this.#blocks.get(key)
      if (block) block.push(one)
      else this.#blocks.set(key, [one])
    }
  }

  /** The firms with so many points or more for being the same as one, the likeliest first. */
  near(firm: Firm, least: number): readonly Alike[] {
    const own = prepare(firm, this.#reader)
    const compared = new Set<Prepared>()
    for (const key of new Set(keysOf(own))) {
      const block = this.#blocks.get(key) ?? []
      for (const other of block.slice(0, widest)) compared.add(other)
    }
    return [...compared]
      .flatMap((other): readonly Alike[] => {
        const found = other.firm.id === firm.id ? null : score(own, other, least)
        return found ? [{ ...found, id: other.firm.id }] : []
      })
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
  }
}
