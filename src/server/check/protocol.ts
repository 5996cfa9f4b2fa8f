import type { DraftFormat } from '../../documents/reading/format.ts'
import type { Draft } from '../../engines/draft-check/draft.ts'
import type { Knowledge, KnownFigure, KnownRequest } from '../../engines/draft-check/knowledge.ts'
import type { CheckReport } from '../../engines/draft-check/report.ts'
import type { DraftScope } from '../../engines/draft-check/scope.ts'
import type { Language, Words } from '../../kernel/words.ts'

/** A document as it was handed in. */
export interface Handed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a worker is asked to do: check a document (one that was read before is not read again), or write one out with what was found. */
export type Task =
  | { readonly kind: 'check'; readonly handed: Handed; readonly read: ReadBefore | null; readonly standalone: boolean }
  | { readonly kind: 'write'; readonly handed: Handed; readonly report: CheckReport; readonly options: WriteOptions }

export interface ReadBefore {
  readonly format: DraftFormat
  readonly draft: Draft
  /** What a person should know of the file. */
  readonly warnings: readonly Words[]
}

export interface WriteOptions {
  readonly as: 'docx' | 'html'
  readonly language: Language
  readonly comments: boolean
  readonly highlights: boolean
  /** Indexes of figures that get ours as a tracked change. */
  readonly changes: readonly number[]
}

export interface Checked extends ReadBefore {
  readonly report: CheckReport
}

/** All of what the checker may know that can be sent to a worker; declarations it loads itself, figures it asks for. */
export type SentKnowledge = Omit<Knowledge, 'figures' | 'indicators'> & { readonly indicators: readonly string[] }

/** What a check is doing: read the file, understand its sentences, compare its figures with the records, write the answer. */
export type Stage = 'waiting' | 'reading' | 'understanding' | 'comparing'

export type FromWorker =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'knowledge'; readonly scope: DraftScope | null }
  | { readonly kind: 'figures'; readonly ask: number; readonly requests: readonly KnownRequest[] }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: string; readonly words: Words; readonly exitCode: number }
  | { readonly kind: 'bug'; readonly stack: string }

export type ToWorker =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'knowledge'; readonly knowledge: SentKnowledge }
  | { readonly kind: 'figures'; readonly ask: number; readonly figures: readonly (KnownFigure | null)[] }
