import type { Language } from '../../kernel/words.ts'
import type { Figure } from '../figures/figure.ts'

/** A run of text, a figure or a claim inside a paragraph, heading or cell. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly strong?: boolean; readonly emphasis?: boolean }
  /** A figure as printed; `key` finds it in `figures`. */
  | { readonly type: 'figure'; readonly key: string; readonly text: string }
  /** A sentence part that is proved by a claim record. */
  | { readonly type: 'claim'; readonly record: string; readonly text: string }
  /** The place of a figure or claim that could not be given; `key` finds the reason among the refusals, where it is a figure's. */
  | { readonly type: 'gap'; readonly key: string; readonly text: string }

export type Block =
  /** Level 1 is a part of the summary (一、), level 2 a section ((一)), level 3 (1.). The document's title is not a block. */
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

/** A summary with every figure computed: the one tree that HTML, DOCX, PDF, Markdown and JSON are walked from. */
export interface RenderedSummary {
  readonly language: Language
  readonly title: string
  /** The issuing office, the date as printed under the text, and the line that says how the document came about. */
  readonly office: string
  readonly date: string
  readonly note: string
  readonly region: string
  readonly period: string
  readonly asAt: string
  /** The instant up to which the records were known; null for now. */
  readonly knownAt: string | null
  readonly blocks: readonly Block[]
  readonly figures: readonly Figure[]
}
