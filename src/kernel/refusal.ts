import type { Words } from './words.ts'

/** A coded "no" meant for a person: what happened, why, and what to do. Never used for bugs. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** Stable, kebab-case: tests, logs and the API name a refusal by it. */
  readonly code: string
  readonly words: Words
  /** What a command that was refused ends with. */
  readonly exitCode: number

  constructor(code: string, words: Words, options: { exitCode?: number; cause?: unknown } = {}) {
    super(`${code}: ${words.en}`, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.words = words
    this.exitCode = options.exitCode ?? 1
  }
}

/** Throws a {@link Refusal}; `return refuse(…)` also tells the compiler that nothing follows. */
export function refuse(code: string, words: Words, options: { exitCode?: number; cause?: unknown } = {}): never {
  throw new Refusal(code, words, options)
}
