import type { Cell } from '../../engines/sheet/cell.ts'

/** A merged range, lines counted from 1 and columns from 0. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Further to the right nobody merges what is data. */
const widest = 512

/** Fills merged cells with the value of their first, row by row in the order of the lines. */
export class MergeFiller {
  readonly #byTop: readonly Merge[]
  #next = 0
  #open: { readonly merge: Merge; value: Cell }[] = []
  /** Cells filled so far. */
  filled = 0

  constructor(merges: readonly Merge[]) {
    this.#byTop = merges.filter(({ left }) => left < widest).sort((a, b) => a.top - b.top)
  }

  fill(line: number, cells: Cell[]): void {
    this.#open = this.#open.filter(({ merge }) => merge.bottom >= line)
    for (let merge = this.#byTop[this.#next]; merge && merge.top <= line; merge = this.#byTop[++this.#next])
      if (merge.bottom >= line) this.#open.push({ merge, value: merge.top === line ? (cells[merge.left] ?? null) : null })
    for (const { merge, value } of this.#open) {
      if (value === null) continue
      for (let at = merge.left; at <= Math.min(merge.right, widest); at++) {
        while (cells.length <= at) cells.push(null)
        if ((cells[at] ?? null) === null) {
          cells[at] = value
          this.filled++
        }
      }
    }
  }
}
