import type { Part, PartKind } from '../../../engines/draft-check/draft.ts'
import { mayBeHeading, writtenLevel } from '../written-heading.ts'
import type { Block, Cell, Paragraph, Piece, Story, Table } from './model.ts'
import type { Styles } from './styles.ts'

/** A paragraph in bold without a style stands below all headings that say their level. */
const boldLevel = 3

/** A piece of text at its place in the whole. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly piece: Piece
  readonly paragraph: Paragraph
}

/** Stories laid one behind the other as one plain text. */
export interface Layout {
  readonly text: string
  readonly parts: readonly Part[]
  readonly pieces: readonly Placed[]
  /** Where the text of each paragraph begins. */
  readonly starts: ReadonlyMap<Paragraph, number>
}

/** Lays out body, text boxes, notes in the order they are referred to, headers and footers: lines for paragraphs and rows. */
export function layOut(stories: readonly Story[], styles: Styles): Layout {
  const layout = new Laying(styles)
  for (const story of stories)
    for (const { blocks, boxes } of sectionsOf(story, stories)) {
      layout.blocks(blocks, story.kind === 'body' ? null : story.kind)
      layout.blocks(boxes, 'text-box')
    }
  return { text: layout.chunks.join(''), parts: layout.parts, pieces: layout.pieces, starts: layout.starts }
}

/** Notes whose reference was deleted are gone; those left come in the order of their references. */
function sectionsOf(story: Story, stories: readonly Story[]): Story['sections'] {
  if (story.kind !== 'footnote' && story.kind !== 'endnote') return story.sections
  const byId = new Map(story.sections.map(section => [section.id, section]))
  const referred = new Set(stories.flatMap(each => each.notes.filter(note => note.kind === story.kind).map(note => note.id)))
  return [...referred].flatMap(id => byId.get(id) ?? [])
}

class Laying {
  readonly chunks: string[] = []
  readonly parts: Part[] = []
  readonly pieces: Placed[] = []
  readonly starts = new Map<Paragraph, number>()
  readonly #styles: Styles
  #length = 0
  #tables = 0

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** `kind` null: as the paragraphs say themselves. */
  blocks(blocks: readonly Block[], kind: PartKind | null): void {
    for (const block of blocks) {
      if (block.type === 'table') this.#table(block, kind)
      else {
        this.#write(this.chunks.length === 0 ? '' : '\n')
        this.#part([block], this.#kind(block, kind))
      }
    }
  }

  #kind(paragraph: Paragraph, kind: PartKind | null): Omit<Part, 'start' | 'end'> {
    if (kind !== null) return { kind }
    const level = this.#styles.level(paragraph)
    if (level !== null) return { kind: 'heading', level }
    const written = writtenLevel(paragraph.text)
    if (written !== null) return { kind: 'heading', level: written }
    if (this.#styles.isListItem(paragraph)) return { kind: 'list-item' }
    const isBold = paragraph.pieces.length > 0 && paragraph.pieces.every(({ run }) => run?.bold === true)
    return isBold && mayBeHeading(paragraph.text) ? { kind: 'heading', level: boldLevel } : { kind: 'paragraph' }
  }

  #table(table: Table, kind: PartKind | null): void {
    // Tables of letterheads and in notes are layout; those of text boxes hold figures like any other.
    const within = kind === 'text-box' ? null : kind
    const number = this.#tables
    this.#tables += 1
    let rowNumber = 0
    for (const row of table.rows) {
      if (row.deleted) continue
      let column = row.before
      row.cells.forEach((cell, index) => {
        this.#write(index > 0 ? '\t' : this.chunks.length === 0 ? '' : '\n')
        this.#cell(
          cell,
          within === null ? { kind: 'cell', cell: { table: number, row: rowNumber, column } } : { kind: within },
          kind,
        )
        column += cell.span
      })
      rowNumber += 1
    }
  }

  /** Paragraphs of a cell are one part; a table inside it stands on lines of its own and divides it. */
  #cell(cell: Cell, part: Omit<Part, 'start' | 'end'>, kind: PartKind | null): void {
    let gathered: Paragraph[] = []
    cell.blocks.forEach((block, index) => {
      if (block.type === 'paragraph') {
        if (index > 0 && gathered.length === 0) this.#write('\n')
        gathered.push(block)
        return
      }
      this.#part(gathered, part)
      gathered = []
      this.#table(block, kind)
    })
    this.#part(gathered, part)
  }

  #part(paragraphs: readonly Paragraph[], part: Omit<Part, 'start' | 'end'>): void {
    const start = this.#length
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) this.#write('\n')
      const base = this.#length
      this.starts.set(paragraph, base)
      for (const piece of paragraph.pieces) this.pieces.push({ start: base + piece.from, end: base + piece.to, piece, paragraph })
      this.#write(paragraph.text)
    })
    if (this.#length > start) this.parts.push({ ...part, start, end: this.#length })
  }

  #write(text: string): void {
    this.chunks.push(text)
    this.#length += text.length
  }
}
