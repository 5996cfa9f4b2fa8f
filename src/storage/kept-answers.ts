import type { PoolClient } from 'pg'
import { kept } from './kept.ts'
import { type Seen, seenColumns, seenIn } from './totals.ts'

/** Some three hundred pages of fifty rows, 32 MB where they are Chinese. */
const mostCharacters = 16 * 1024 * 1024

/**
 * Answers that were given, as text, each with the snapshot of the database that it was read from. Most of a day nothing is written between one
 * look at a list and the next: an answer stands as long as the snapshot is the same, which means that no transaction that wrote anything has begun
 * or ended since. Whoever asks finds out with one small statement in place of reading it all again.
 */
export class KeptAnswers {
  readonly #most: number
  readonly #answers = new Map<string, { readonly snapshot: string; readonly text: string }>()
  #characters = 0

  constructor(most = mostCharacters) {
    this.#most = most
  }

  /** The answer, where one is kept that still stands; null otherwise. The key tells who asks, for what, and on which day. */
  async of(client: PoolClient, key: string): Promise<string | null> {
    const known = this.#answers.get(key)
    if (!known) return null
    const { rows } = await client.query(kept(`select ${seenColumns}`, []))
    const seen = seenIn(rows[0])!
    this.#forget(key)
    // A transaction that has written sees its own rows, which no snapshot tells.
    if (seen.own !== null || seen.snapshot !== known.snapshot) return null
    this.#remember(key, known)
    return known.text
  }

  /** Keeps an answer that was read by statements of one snapshot, `seen` by one of them; the longest unused go when it is too much. */
  keep(key: string, seen: Seen | null, text: string): void {
    if (seen === null || seen.own !== null || text.length > this.#most / 10) return
    this.#forget(key)
    this.#remember(key, { snapshot: seen.snapshot, text })
    while (this.#characters > this.#most) this.#forget(this.#answers.keys().next().value!)
  }

  #remember(key: string, answer: { readonly snapshot: string; readonly text: string }): void {
    this.#answers.set(key, answer)
    this.#characters += answer.text.length
  }

  #forget(key: string): void {
    const known = this.#answers.get(key)
    if (known && this.#answers.delete(key)) this.#characters -= known.text.length
  }
}
