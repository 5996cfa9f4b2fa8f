import type { Json } from '../../kernel/field/field.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Words } from '../../kernel/words.ts'
import type { AlikeRow } from './alike.ts'

/** A problem of a sheet: its place names row and column as people read them, `line` and `at` as programs do. */
export interface SheetProblem extends Problem {
  readonly line: number
  /** The column, counted from 0; null where it is the row as a whole. */
  readonly at: number | null
  readonly field: string | null
}

/** What a row would do, or did. */
export interface RowOutcome {
  readonly line: number
  readonly kind: 'created' | 'changed' | 'unchanged' | 'refused'
  readonly record: string | null
  /** What names the row to its reader. */
  readonly title: string
  /** Of a change, the fields that differ; of a new record, what it holds. */
  readonly fields: readonly { readonly field: string; readonly before: Json; readonly after: Json }[]
  readonly notes: readonly Words[]
}

/** A row that is no record: it is left out, and said. */
export interface LeftRow {
  readonly line: number
  readonly kind: 'total' | 'note' | 'heading' | 'chosen'
  readonly text: string
}

/** What an import does, or did. Counts are of all rows; lists are cut where they are long. */
export interface ImportOutcome {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly left: readonly LeftRow[]
  readonly rows: readonly RowOutcome[]
  /** Rows that would be new records and look like one that there is, and for which nobody has said what they are. */
  readonly alike: readonly AlikeRow[]
  /** All of them, also those that the list is cut of. */
  readonly alikeCount: number
  readonly problems: readonly SheetProblem[]
  /** All problems, also those that the list is cut of. */
  readonly problemCount: number
}

/** So many rows of each kind are kept to be shown. */
const mostRows = 200
export const mostProblems = 20_000
const mostLeft = 500
const mostAlike = 500

/** Collects what an import does while it runs. */
export class Outcomes {
  readonly counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  readonly #rows: RowOutcome[] = []
  readonly #left: LeftRow[] = []
  readonly #problems: SheetProblem[] = []
  readonly #alike: AlikeRow[] = []
  #alikeCount = 0
  #problemCount = 0

  row(outcome: RowOutcome): void {
    if (++this.counts[outcome.kind] <= mostRows) this.#rows.push(outcome)
  }

  /** Whether rows of a kind are still kept: what is not kept need not be worked out. */
  shows(kind: RowOutcome['kind']): boolean {
    return this.counts[kind] < mostRows
  }

  alike(row: AlikeRow): void {
    this.#alikeCount++
    if (this.#alike.length < mostAlike) this.#alike.push(row)
  }

  left(row: LeftRow): void {
    if (this.#left.length < mostLeft) this.#left.push(row)
  }

  problems(problems: readonly SheetProblem[]): void {
    this.#problemCount += problems.length
    this.#problems.push(...problems.slice(0, mostProblems - this.#problems.length))
  }

  get all(): readonly SheetProblem[] {
    return this.#problems
  }

  result(): ImportOutcome {
    const rows = [...this.#rows].sort((a, b) => a.line - b.line)
    const problems = [...this.#problems].sort((a, b) => a.line - b.line)
    const [alike, alikeCount] = [this.#alike, this.#alikeCount]
    return { ...this.counts, left: this.#left, rows, alike, alikeCount, problems, problemCount: this.#problemCount }
  }
}
