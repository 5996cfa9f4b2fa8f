import { fill } from '../../kernel/words.ts'
import { oneLine } from '../escape.ts'
import type { Placed } from '../reading/docx/layout.ts'
import type { Container, Paragraph, Run, Story } from '../reading/docx/model.ts'
import { type ReadDocx, textOf } from '../reading/docx/read-docx.ts'
import { lastAtOrBefore } from '../reading/search.ts'
import { type Comment, highestComment } from './comments-part.ts'
import { cutRun, type RunWork } from './cut-run.ts'
import { Ids } from './ids.ts'
import type { Mark } from './mark.ts'
import type { Splice } from './splices.ts'
import { empty, highlighted, namesOf, openTag, tagName, textElement, textName } from './wordml.ts'

/** What changes in each part, and the comments that go with it. */
export interface PlacedMarks {
  readonly splices: ReadonlyMap<Story, readonly Splice[]>
  readonly comments: readonly Comment[]
}

/** Where in the document a comment stands when it cannot stand at its text. */
const places = {
  footnote: { en: 'In the footnote, “{quote}”:', zh: '【脚注】“{quote}”：' },
  endnote: { en: 'In the endnote, “{quote}”:', zh: '【尾注】“{quote}”：' },
  header: { en: 'In the page header, “{quote}”:', zh: '【页眉】“{quote}”：' },
  footer: { en: 'In the page footer, “{quote}”:', zh: '【页脚】“{quote}”：' },
} as const

/** Plans all marks of a document. Of overlapping changes the first given stands. */
export function placeMarks(docx: ReadDocx, marks: readonly Mark[]): PlacedMarks {
  const placing = new Placing(docx)
  for (const mark of marks) placing.mark(mark)
  return { splices: placing.splices(), comments: placing.comments }
}

class Placing {
  readonly comments: Comment[] = []
  readonly #docx: ReadDocx
  readonly #ids: Ids
  readonly #works = new Map<Story, Map<Run, RunWork>>()
  readonly #splices = new Map<Story, Splice[]>()
  /** What is replaced already, in order, by the paragraph. */
  readonly #replaced = new Map<Paragraph, { readonly from: number; readonly to: number }[]>()

  constructor(docx: ReadDocx) {
    this.#docx = docx
    const path = docx.relations.find(relation => relation.type === 'comments')?.target
    const comments = path === undefined ? null : textOf(docx.package, path)
    this.#ids = new Ids([...docx.stories.map(story => story.ids), { comment: highestComment(comments ?? ''), change: -1 }])
  }

  mark(mark: Mark): void {
    const covered = this.#covered(mark)
    const [first, last] = [covered[0], covered.at(-1)]
    if (first === undefined || last === undefined) return
    const { story } = first.paragraph
    if (mark.colour !== null) this.#highlight(mark, covered, mark.colour)
    if (mark.replacement !== null) this.#replace(mark, covered, mark.replacement)
    if (mark.comment === '') return
    const id = this.#ids.comment()
    const { author, date } = mark
    if (story.kind === 'body') {
      this.comments.push({ id, author, date: instant(date), text: mark.comment })
      this.#start(mark, first, last, id)
      this.#end(mark, first, last, id)
      return
    }
    const quote = oneLine(this.#docx.draft.text.slice(mark.start, mark.end))
    const where = fill(places[story.kind], { quote })[mark.language ?? 'zh']
    this.comments.push({ id, author, date: instant(date), text: `${where}\n${mark.comment}` })
    this.#elsewhere(first.paragraph, id)
  }

  /** All changes: those of runs are put together here, when every mark is known. */
  splices(): ReadonlyMap<Story, readonly Splice[]> {
    for (const [story, works] of this.#works)
      for (const work of works.values()) for (const splice of cutRun(story.source, work, namesOf(story))) this.#add(story, splice)
    return this.#splices
  }

  /** The pieces of text under a mark, all of one part of the package. */
  #covered({ start, end }: Mark): readonly Placed[] {
    const { pieces } = this.#docx.layout
    const covered: Placed[] = []
    for (
      let index = Math.max(
        0,
        lastAtOrBefore(pieces, start, piece => piece.start),
      );
      index < pieces.length;
      index += 1
    ) {
      const placed = pieces[index]
      if (placed === undefined || placed.start >= end) break
      if (placed.end > start && (covered.length === 0 || covered[0]?.paragraph.story === placed.paragraph.story))
        covered.push(placed)
    }
    return covered
  }

  #work(story: Story, run: Run): RunWork {
    const works = this.#works.get(story) ?? new Map<Run, RunWork>()
    this.#works.set(story, works)
    const work = works.get(run) ?? { run, ends: [], starts: [], colours: [], deletions: [] }
    works.set(run, work)
    return work
  }

  #add(story: Story, splice: Splice): void {
    const list = this.#splices.get(story)
    if (list === undefined) this.#splices.set(story, [splice])
    else list.push(splice)
  }

  #highlight(mark: Mark, covered: readonly Placed[], colour: NonNullable<Mark['colour']>): void {
    for (const placed of covered) {
      const { run } = placed.piece
      if (run !== null) this.#work(placed.paragraph.story, run).colours.push({ ...within(mark, placed), colour })
    }
  }

  /** One tracked change inside one paragraph. Formulas and what reaches over several paragraphs stay as they are. */
  #replace(mark: Mark, covered: readonly Placed[], replacement: string): void {
    const [first, last] = [covered[0], covered.at(-1)]
    if (first === undefined || last === undefined) return
    const { paragraph } = first
    const { story } = paragraph
    const firstRun = first.piece.run
    if (firstRun === null || covered.some(each => each.piece.run === null || each.paragraph !== paragraph)) return
    const whole = { from: within(mark, first).from, to: within(mark, last).to }
    const replaced = this.#replaced.get(paragraph) ?? []
    const before = lastAtOrBefore(replaced, whole.to - 1, each => each.from)
    if ((replaced[before]?.to ?? 0) > whole.from) return
    replaced.splice(before + 1, 0, whole)
    this.#replaced.set(paragraph, replaced)
    const names = namesOf(story)
    const attributes = () => ({ id: this.#ids.change(), author: oneLine(mark.author), date: instant(mark.date) })
    for (const placed of covered) {
      const { run } = placed.piece
      if (run !== null)
        this.#work(story, run).deletions.push({ ...within(mark, placed), open: () => openTag(names, 'del', attributes()) })
    }
    const lastRun = last.piece.run ?? firstRun
    const written = firstRun.properties === null ? '' : story.source.slice(...firstRun.properties)
    const properties = mark.colour === null ? written : highlighted(written, mark.colour, names)
    const run = `${firstRun.open}${properties}${textElement(textName(firstRun, false), replacement)}</${tagName(firstRun.open)}>`
    const inserted = `${openTag(names, 'ins', attributes())}${run}</${names.prefix}ins>`
    this.#work(story, lastRun).ends.push({ at: whole.to, insert: this.#outOfInsertion(story, lastRun, inserted) })
  }

  /** Somebody's insertion is closed before ours and opened again after it. */
  #outOfInsertion(story: Story, { parent }: Run, inserted: string): string {
    if (parent.name !== 'w:ins') return inserted
    const open = story.source.slice(parent.start, parent.end)
    const again = open.replace(/(\s(?:\w+:)?id\s*=\s*["'])-?\d+/, (_, before: string) => `${before}${this.#ids.change()}`)
    return `</${tagName(open)}>${inserted}${again}`
  }

  #start(mark: Mark, first: Placed, last: Placed, id: number): void {
    const { story } = first.paragraph
    const insert = empty(namesOf(story), 'commentRangeStart', { id })
    const outside = containerAt(first, mark, first, last)
    if (outside !== null) this.#add(story, { at: outside.start, remove: 0, insert, rank: 2 })
    else if (first.piece.run !== null) this.#work(story, first.piece.run).starts.push({ at: within(mark, first).from, insert })
  }

  #end(mark: Mark, first: Placed, last: Placed, id: number): void {
    const { story } = last.paragraph
    const insert = rangeEnd(story, id)
    const outside = containerAt(last, mark, first, last)
    if (outside !== null) this.#add(story, { at: outside.end, remove: 0, insert, rank: 0 })
    else if (last.piece.run !== null) this.#work(story, last.piece.run).ends.push({ at: within(mark, last).to, insert })
  }

  /** Word takes no comments in notes, headers and footers: it stands at the note's mark, or at the beginning of the text. */
  #elsewhere(paragraph: Paragraph, id: number): void {
    const body = this.#docx.stories[0]
    if (body === undefined) return
    const { story } = paragraph
    const note = body.notes.find(each => each.kind === story.kind && each.id === story.sections[paragraph.section]?.id)
    const start = empty(namesOf(body), 'commentRangeStart', { id })
    if (note !== undefined) {
      this.#add(body, { at: note.run.start, remove: 0, insert: start, rank: 2 })
      this.#add(body, { at: note.run.end, remove: 0, insert: rangeEnd(body, id), rank: 0 })
      return
    }
    const isClosed = ({ content }: Paragraph) =>
      body.source[content - 2] === '/' && body.source.startsWith('<', content - 2) === false
    const first = body.paragraphs.find(each => each.pieces.length > 0) ?? body.paragraphs.find(each => !isClosed(each))
    if (first !== undefined) this.#add(body, { at: first.content, remove: 0, insert: start + rangeEnd(body, id), rank: 1 })
  }
}

/** The part of a mark that lies in a piece, in the paragraph's own offsets. */
function within(mark: Mark, { start, end, piece }: Placed): { readonly from: number; readonly to: number } {
  const base = start - piece.from
  return { from: Math.max(mark.start, start) - base, to: Math.min(mark.end, end) - base }
}

/** The outermost element that the comment stands around: one wholly under the mark, or one that takes no comments. */
function containerAt(at: Placed, mark: Mark, first: Placed, last: Placed): Container | null {
  const base = at.start - at.piece.from
  const from = first.paragraph === at.paragraph ? mark.start - base : 0
  const to = last.paragraph === at.paragraph ? mark.end - base : at.paragraph.text.length
  return at.piece.containers.find(each => each.end > each.start && (each.whole || (from <= each.from && each.to <= to))) ?? null
}

function rangeEnd(story: Story, id: number): string {
  const names = namesOf(story)
  const reference = `${openTag(names, 'r', {})}${empty({ ...names, declares: '' }, 'commentReference', { id })}</${names.prefix}r>`
  return empty(names, 'commentRangeEnd', { id }) + reference
}

/** As Word writes instants: whole seconds. */
const instant = (date: string): string => date.replace(/\.\d+(?=Z$)/, '')
