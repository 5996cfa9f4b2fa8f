/** A child of a run that gives text: `w:t`, or an element that stands for a character, such as `w:tab`. */
export interface TextChild {
  /** Its place in the source. */
  readonly start: number
  readonly end: number
  /** `w:t` can be divided; all others stand or fall whole. */
  readonly divisible: boolean
  /** Where the content begins and ends in the source. */
  readonly inner: readonly [start: number, end: number]
  /** Its place in the paragraph's text. */
  readonly from: number
  readonly to: number
  /** Stretches of the text with where they begin in the source; an entity is a stretch of its own and not written as it reads. */
  readonly stretches: readonly { readonly from: number; readonly source: number; readonly verbatim: boolean }[]
}

/** A run: text with one formatting. */
export interface Run {
  readonly start: number
  end: number
  /** The open tag as written, to be written again where the run is divided. */
  readonly open: string
  /** Place of `w:rPr`, when there is one. */
  properties: readonly [start: number, end: number] | null
  /** Places of all children but the properties; those that give text are also in `texts`. */
  readonly children: { readonly start: number; readonly end: number; readonly name: string }[]
  readonly texts: TextChild[]
  /** The element directly around it, and where its open tag stands. */
  readonly parent: { readonly name: string; readonly start: number; readonly end: number }
  hidden: boolean
  bold: boolean
  /** Raised or lowered digits are written so: 1,234² is not 12342. */
  raised: 'superscript' | 'subscript' | null
}

/** An element inside a paragraph that a comment stands around rather than in when all of its text is meant. */
export interface Container {
  readonly start: number
  end: number
  readonly from: number
  to: number
  /** Formulas, fields, controls that hold plain text: word processors lose a comment that stands in them, or lose their text. */
  whole: boolean
}

/** Text of a paragraph in the order of reading. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Both null inside a formula: then the outermost of the containers that stands whole is marked. */
  readonly run: Run | null
  readonly text: TextChild | null
  /** What inside the paragraph is around it, the outermost first. */
  readonly containers: readonly Container[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly story: Story
  /** Index into the story's sections: which note it belongs to. */
  readonly section: number
  /** Where its content begins in the source: after its properties. */
  content: number
  text: string
  readonly pieces: Piece[]
  style: string | null
  /** `w:outlineLvl` of its own, counted from 0. */
  outline: number | null
  /** Number of its list; '0' takes it out of its style's list. */
  numbering: string | null
}

export interface Table {
  readonly type: 'table'
  readonly rows: Row[]
}

export interface Row {
  readonly cells: Cell[]
  /** Columns left out at its beginning. */
  before: number
  deleted: boolean
}

export interface Cell {
  readonly blocks: Block[]
  span: number
}

export type Block = Paragraph | Table

/** A content control with a tag of ours. */
export interface Control {
  readonly tag: string
  /** Inside one paragraph: that one, from … to; around paragraphs: the first and the last. */
  readonly first: Paragraph
  readonly from: number
  readonly last: Paragraph
  /** Null: to the end of `last`. */
  readonly to: number | null
}

export type StoryKind = 'body' | 'footnote' | 'endnote' | 'header' | 'footer'

/** One part of the package as a stream of text. */
export interface Story {
  readonly kind: StoryKind
  readonly path: string
  readonly source: string
  /** The prefix that the part gives the namespace `w`; null when none is given by its root element. */
  prefix: string | null
  /** The namespace as the part writes it: transitional or strict. */
  namespace: string
  /** The highest ids of comments, and of tracked changes and bookmarks; -1 when there is none. */
  readonly ids: { comment: number; change: number }
  /** Body, header, footer: one section. Notes: one per note, by its id. */
  readonly sections: { readonly id: string; readonly blocks: Block[]; readonly boxes: Block[] }[]
  readonly paragraphs: Paragraph[]
  readonly controls: Control[]
  /** References to notes, in order. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly run: Run }[]
  /** Relations of headers and footers, in order, each once. */
  readonly margins: Map<string, 'header' | 'footer'>
  hasHiddenText: boolean
}
