/** Where sentences and paragraphs of a folded text begin: one look at each character. */
export class Sentences {
  readonly #sentences: number[] = [0]
  readonly #paragraphs: number[] = [0]

  constructor(text: string) {
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]
      if (character === '\n') this.#paragraphs.push(at + 1)
      if (character === '\n' || '。！？|\t'.includes(character ?? '') || (isStop(text, at) && at + 1 < text.length))
        this.#sentences.push(at + 1)
    }
  }

  /** Start of the sentence that a place is in. */
  sentenceOf(at: number): number {
    return lastUpTo(this.#sentences, at)
  }

  /** Start of the paragraph, cell row or line that a place is in. */
  paragraphOf(at: number): number {
    return lastUpTo(this.#paragraphs, at)
  }
}

/** A full stop, question or exclamation mark that ends an English sentence. */
function isStop(text: string, at: number): boolean {
  if (text[at] === '!' || text[at] === '?') return true
  return (
    text[at] === '.' &&
    /^ +["“(]?[A-Z0-9]/.test(text.slice(at + 1, at + 5)) &&
    !/(?:No|Nos|Co|Ltd|Mr|Ms|Dr|vs|approx|St|Vol)$/.test(text.slice(Math.max(0, at - 6), at))
  )
}

function lastUpTo(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return starts[low] ?? 0
}
