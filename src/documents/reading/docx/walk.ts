import { raised } from '../raised.ts'
import { type Attributes, walkXml, type XmlHandler, XmlProblem } from '../xml.ts'
import type { Block, Cell, Container, Paragraph, Row, Run, Story, StoryKind, Table, TextChild } from './model.ts'
import { openers } from './openers.ts'
import { type Buffered, buffer, characterOf, textChild } from './run-text.ts'

/** An element that is open. */
export interface Frame {
  readonly name: string
  readonly start: number
  readonly end: number
  /** What is inside is not read. */
  readonly skipped: boolean
  /** What is to be done at its end. */
  close: Close | undefined
  /** Alternatives of which one was read. */
  chosen: boolean
}

/** Told where the closing tag begins and ends. */
export type Close = (start: number, end: number) => void

/** Where blocks go: the body, a note, a text box or a cell. Each text box has its own fields. */
interface Flow {
  readonly blocks: Block[]
  readonly fields: Fields
}

/** Open fields, the outermost first. */
export interface Fields {
  readonly open: Field[]
  /** How many of them are in their code, which is not text. */
  inCode: number
}

/** A field whose result is text and whose code is not. */
export interface Field {
  isResult: boolean
  readonly contained: Contained | undefined
}

/** An element that comments stand around, and what to do at its end. */
export interface Contained {
  readonly container: Container
  readonly close: Close
}

/** Deletions, codes of fields, the reading above a character, earlier properties. */
const neverRead = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
])

/** No word processor nests so many fields and controls in one paragraph; beyond it comments stand inside. */
const mostContainers = 64

/** Paragraphs and runs of a part: a table of 10,000 rows and 20 columns has 400,000. Each takes about a kilobyte. */
const mostPieces = 1_000_000

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Walks through a part of a Word document: its text, with where each piece of it stands in the source. Throws XmlProblem. */
export function walkStory(kind: StoryKind, path: string, source: string): Story {
  const walk = new StoryWalk(kind, path, source)
  walkXml(source, walk)
  return walk.story
}

/** The state of one walk; `openers.ts` says what each element does to it. */
export class StoryWalk implements XmlHandler {
  readonly story: Story
  readonly frames: Frame[] = []
  readonly flows: Flow[] = []
  readonly tables: Table[] = []
  readonly rows: Row[] = []
  readonly cells: Cell[] = []
  readonly paragraphs: { readonly paragraph: Paragraph; containers: readonly Container[]; readonly depth: number }[] = []
  readonly runs: Run[] = []
  readonly tags: string[] = []
  /** Fields that end in the run that is open. */
  readonly ended: Container[] = []
  /** Content controls that are open, with their containers. */
  readonly controls: (Container | undefined)[] = []
  #text: Buffered | null = null
  #keepsBlanks = false
  #pieces = 0

  constructor(kind: StoryKind, path: string, source: string) {
    this.story = {
      kind,
      path,
      source,
      prefix: null,
      namespace: transitional,
      ids: { comment: -1, change: -1 },
      sections: [],
      paragraphs: [],
      controls: [],
      notes: [],
      margins: new Map(),
      hasHiddenText: false,
    }
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    const parent = this.frames.at(-1)
    if (parent === undefined) this.#root(attributes)
    this.#countId(name, attributes['w:id'])
    if (name === 'w:r' || name === 'w:p') this.#pieces += 1
    if (this.#pieces > mostPieces) throw new XmlProblem('large')
    const skipped = parent?.skipped === true || this.#isSkipped(name, parent)
    const frame: Frame = { name, start, end, skipped, close: undefined, chosen: false }
    if (!skipped) {
      frame.close = openers.get(name)?.(this, attributes, frame, parent)
      if (parent?.name === 'w:r') frame.close ??= this.#inRun(name, attributes, frame)
    }
    this.frames.push(frame)
  }

  close(_: string, start: number, end: number): void {
    const frame = this.frames.pop()
    if (frame === undefined) return
    frame.close?.(start, end)
    // Also of what is not read: where a run is divided its children stay what they are.
    if (this.frames.at(-1)?.name === 'w:r' && frame.name !== 'w:rPr')
      this.runs.at(-1)?.children.push({ start: frame.start, end, name: frame.name })
  }

  text(text: string, start: number, end: number): void {
    if (this.#text !== null) buffer(this.#text, text, start, end)
    else if (this.frames.at(-1)?.name === 'm:t' && !this.frames.at(-1)?.skipped) this.add(text, null, null)
  }

  /** Opens a place for blocks; the result closes it. */
  flow(blocks: Block[], fields: Fields = { open: [], inCode: 0 }): Close {
    this.flows.push({ blocks, fields })
    return () => void this.flows.pop()
  }

  /** Begins an element inside the paragraph that comments stand around; nothing outside a paragraph. */
  contain(start: number, whole: boolean): Contained | undefined {
    const top = this.paragraph
    if (top === undefined || top.containers.length >= mostContainers) return undefined
    const { paragraph } = top
    const container: Container = { start, end: start, from: paragraph.text.length, to: paragraph.text.length, whole }
    top.containers = [...top.containers, container]
    const close = (_: number, end: number) => {
      container.end = end
      container.to = paragraph.text.length
      // Fields may begin inside a control and end outside it.
      top.containers = top.containers.filter(each => each !== container)
    }
    return { container, close }
  }

  /** Adds text to the paragraph that is open. */
  add(text: string, run: Run | null, child: TextChild | null): void {
    const top = this.paragraph
    if (top === undefined || text === '') return
    const from = top.paragraph.text.length
    top.paragraph.text += text
    if (run !== null && child !== null) run.texts.push(child)
    top.paragraph.pieces.push({ from, to: from + text.length, run, text: child, containers: top.containers })
  }

  /** The paragraph that is open here; one around a text box is not. */
  get paragraph() {
    const top = this.paragraphs.at(-1)
    return top?.depth === this.flows.length ? top : undefined
  }

  /** Whether text counts here: outside the codes of fields. */
  get isShown(): boolean {
    return this.flows.at(-1)?.fields.inCode === 0
  }

  #root(attributes: Attributes): void {
    this.#keepsBlanks = attributes['xml:space'] === 'preserve'
    const own = Object.entries(attributes).find(
      ([name, value]) =>
        name.startsWith('xmlns:') && /\/(wordprocessingml\/2006\/main|ooxml\/wordprocessingml\/main)$/.test(value),
    )
    this.story.prefix = own === undefined ? null : own[0].slice('xmlns:'.length)
    this.story.namespace = own?.[1] ?? attributes['xmlns'] ?? transitional
  }

  #countId(name: string, id: string | undefined): void {
    if (id === undefined || name.startsWith('w:footnote') || name.startsWith('w:endnote')) return
    const kind = name.startsWith('w:comment') ? 'comment' : 'change'
    const number = Number.parseInt(id, 10)
    if (number > this.story.ids[kind]) this.story.ids[kind] = number
  }

  #isSkipped(name: string, parent: Frame | undefined): boolean {
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (parent === undefined || parent.chosen) return true
      parent.chosen = true
      return false
    }
    // A row that was deleted says so in its properties: all of it is gone.
    if (name === 'w:del' && parent?.name === 'w:trPr') {
      const row = this.rows.at(-1)
      if (row !== undefined) row.deleted = true
    }
    return neverRead.has(name)
  }

  #inRun(name: string, attributes: Attributes, frame: Frame): Close | undefined {
    const run = this.runs.at(-1)
    if (run === undefined) return undefined
    const place = (end: number, inner: readonly [number, number]) => ({ start: frame.start, end, inner })
    const visible = () => {
      if (run.hidden) this.story.hasHiddenText = true
      return !run.hidden && this.isShown
    }
    if (name === 'w:t') {
      const keeps = this.#keepsBlanks || attributes['xml:space'] === 'preserve'
      this.#text = { text: '', stretches: [] }
      return (start, end) => {
        const buffered = this.#text
        this.#text = null
        const from = this.paragraph?.paragraph.text.length
        if (buffered === null || from === undefined || !visible()) return
        const { text, child } = textChild(buffered, from, keeps, place(end, [frame.end, Math.max(start, frame.end)]))
        this.add(raised(text, run.raised), run, child)
      }
    }
    const character = characterOf(name, attributes)
    if (character === null || character === '') return undefined
    return (_, end) => {
      const from = this.paragraph?.paragraph.text.length
      if (from === undefined || !visible()) return
      const child = {
        ...place(end, [frame.start, end] as const),
        divisible: false,
        from,
        to: from + character.length,
        stretches: [],
      }
      this.add(character, run, child)
    }
  }
}
