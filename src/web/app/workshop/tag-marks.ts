import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  hoverTooltip,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { isFigureTag, type TagPlace, tagsIn } from '../../../engines/workshop/tags.ts'

/** What the text says of a figure: shown where its tag is pointed at. */
export interface FigureSaid {
  readonly text: string
  readonly label: string
  readonly kind: 'given' | 'stale' | 'refused'
}

/** Tells the editor what the figures say now. */
export const sayFigures = StateEffect.define<ReadonlyMap<string, FigureSaid>>()

const said = StateField.define<ReadonlyMap<string, FigureSaid>>({
  create: () => new Map(),
  update: (value, transaction) =>
    transaction.effects.reduce((last, effect) => (effect.is(sayFigures) ? effect.value : last), value),
})

const tags = StateField.define<readonly TagPlace[]>({
  create: state => tagsIn(state.doc.toString()),
  update: (value, transaction) => (transaction.docChanged ? tagsIn(transaction.newDoc.toString()) : value),
})

/** A figure as it reads, in place of its tag. */
class Chip extends WidgetType {
  readonly #text: string
  readonly #kind: string
  constructor(text: string, kind: string) {
    super()
    this.#text = text
    this.#kind = kind
  }
  override eq(other: Chip): boolean {
    return other.#text === this.#text && other.#kind === this.#kind
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = `tag-chip is-${this.#kind}`
    chip.textContent = this.#text
    return chip
  }
  /** A click puts the cursor there, which opens the tag. */
  override ignoreEvent(): boolean {
    return false
  }
}

/** Figures are chips; the one that the cursor is in, and whatever has no value, is shown as it is written. */
const marksOf = (view: EditorView): DecorationSet => {
  const builder = new RangeSetBuilder<Decoration>()
  const figures = view.state.field(said)
  const { from, to } = view.viewport
  const { ranges } = view.state.selection
  for (const tag of view.state.field(tags)) {
    if (tag.to < from || tag.from > to) continue
    const figure = isFigureTag(tag.name) ? figures.get(tag.key ?? '') : undefined
    const entered = ranges.some(range => range.from <= tag.to && range.to >= tag.from)
    if (figure && figure.kind !== 'refused' && !entered && !view.state.sliceDoc(tag.from, tag.to).includes('\n')) {
      builder.add(tag.from, tag.to, Decoration.replace({ widget: new Chip(figure.text, figure.kind) }))
      continue
    }
    const kind = !isFigureTag(tag.name) ? 'plain' : figures.size === 0 ? 'given' : (figures.get(tag.key ?? '')?.kind ?? 'unknown')
    builder.add(tag.from, tag.to, Decoration.mark({ class: `tag-mark is-${kind}` }))
  }
  return builder.finish()
}

const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = marksOf(view)
    }
    update(update: ViewUpdate) {
      const told = update.transactions.some(one => one.effects.some(effect => effect.is(sayFigures)))
      if (told || update.docChanged || update.viewportChanged || update.selectionSet) this.decorations = marksOf(update.view)
    }
  },
  { decorations: plugin => plugin.decorations },
)

const hover = hoverTooltip((view, at) => {
  const tag = view.state.field(tags).find(one => one.from <= at && at <= one.to)
  const figure = tag?.key ? view.state.field(said).get(tag.key) : undefined
  if (!tag || !figure) return null
  return {
    pos: tag.from,
    end: tag.to,
    create: () => {
      const dom = document.createElement('div')
      dom.className = 'tag-hover'
      const value = dom.appendChild(document.createElement('strong'))
      value.textContent = figure.text
      dom.append(` ${figure.label}`)
      return { dom }
    },
  }
})

/** The tag that the cursor stands in. */
export const tagAt = (view: EditorView): TagPlace | undefined => {
  const at = view.state.selection.main.head
  return view.state.field(tags).find(one => one.from <= at && at <= one.to)
}

/** Where the tag of a figure stands. */
export const tagOfKey = (view: EditorView, key: string): TagPlace | undefined =>
  view.state.field(tags).find(one => one.key === key)

/** Tags stand out from the words, and say their value where they are pointed at. */
export const tagMarks: Extension = [said, tags, marks, hover]
