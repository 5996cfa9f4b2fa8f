/** Word keeps ids of comments and changes in 32 bits. */
const highest = 2 ** 31 - 2

/** New ids, each above those that the document has. */
export class Ids {
  #comment: number
  #change: number

  constructor(used: readonly { readonly comment: number; readonly change: number }[]) {
    this.#comment = after(used.map(each => each.comment))
    this.#change = after(used.map(each => each.change))
  }

  comment(): number {
    this.#comment += 1
    return this.#comment
  }

  change(): number {
    this.#change += 1
    return this.#change
  }
}

/** Where the numbers are used up, a document begins anew in the middle of them: no word processor counts up to there by itself. */
function after(used: readonly number[]): number {
  const most = used.reduce((a, b) => Math.max(a, b), -1)
  return most < highest - 1_000_000 ? most : highest / 2
}
