import type { Language } from '../../kernel/words.ts'

/** Colours of highlighting, as people name them. */
export type MarkColour = 'green' | 'yellow' | 'red' | 'gray' | 'blue'

/** Something to be said of a place in a document. */
export interface Mark {
  /** UTF-16 offsets into `Draft.text`. */
  readonly start: number
  readonly end: number
  /** Paragraphs joined by line ends. */
  readonly comment: string
  /** Null: no highlighting. */
  readonly colour: MarkColour | null
  /** Put in the place of the marked text as a tracked change; null leaves the text. */
  readonly replacement: string | null
  readonly author: string
  /** An ISO instant. */
  readonly date: string
  /** In which language to say what place is meant where a comment cannot stand at it (notes, headers, footers); Chinese when not given. */
  readonly language?: Language
}
