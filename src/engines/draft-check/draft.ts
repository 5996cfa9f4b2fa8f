/** What a part of a document is, as far as it matters to how its numbers are read. */
export type PartKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'header' | 'footer' | 'footnote' | 'endnote' | 'text-box'

/** A paragraph, heading, cell … of a document: a span of its plain text. Spans do not overlap and come in the text's order. */
export interface Part {
  readonly kind: PartKind
  /** First and one past the last UTF-16 unit of `Draft.text`. */
  readonly start: number
  readonly end: number
  /** Headings: 1 is the highest. */
  readonly level?: number
  /** Cells: where in which table, counted from 0; a merged cell stands at its first place. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** A figure of our own that an edited document still marks (a content control of the DOCX that Torchbook writes). */
export interface Marked {
  readonly start: number
  readonly end: number
  /** The figure's name in the summary, `F017`. */
  readonly key: string
  /** What the document's own table of figures says of it; null when the table was removed. */
  readonly written: {
    readonly indicator: string
    readonly value: string
    readonly unit: string
    readonly from: string | null
    readonly until: string | null
    readonly counting: 'holding' | 'highest' | null
  } | null
}

/** A document as the checker sees it: plain text with its parts. Every offset of a report counts in `text`. */
export interface Draft {
  readonly text: string
  readonly parts: readonly Part[]
  readonly marked: readonly Marked[]
  /** The year and day of the summary that the document says it came from (our own DOCX); null otherwise. */
  readonly scope: { readonly year: number; readonly asAt: string; readonly knownAt: string | null } | null
}
