import type { Attributes } from '../xml.ts'
import type { Block, Cell, Container, Paragraph, Row, Run, Story, StoryKind, Table, TextChild } from './model.ts'

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

/** What an element does as it opens; the result is what it does as it closes. */
export type Opener = (walk: WalkState, attributes: Attributes, frame: Frame, parent: Frame | undefined) => Close | undefined

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

/** No word processor nests so many fields and controls in one paragraph; beyond it comments stand inside. */
const mostContainers = 64

/** The namespace that Word writes by itself. */
export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The state of one walk through a part: what is open, and what was read. `openers.ts` says what each element does to it. */
export class WalkState {
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
}
