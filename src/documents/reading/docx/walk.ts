import { raised } from '../raised.ts'
import { type Attributes, walkXml, type XmlHandler, XmlProblem } from '../xml.ts'
import type { Story, StoryKind } from './model.ts'
import { openers } from './openers.ts'
import { type Buffered, buffer, characterOf, textChild } from './run-text.ts'
import { type Close, type Frame, transitional, WalkState } from './walk-state.ts'

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

/** Paragraphs and runs of a part: a table of 10,000 rows and 20 columns has 400,000. Each takes about a kilobyte. */
const mostPieces = 1_000_000

/** Walks through a part of a Word document: its text, with where each piece of it stands in the source. Throws XmlProblem. */
export function walkStory(kind: StoryKind, path: string, source: string): Story {
  const walk = new StoryWalk(kind, path, source)
  walkXml(source, walk)
  return walk.story
}

class StoryWalk extends WalkState implements XmlHandler {
  #text: Buffered | null = null
  #keepsBlanks = false
  #pieces = 0

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
    const parent = this.frames.at(-1)
    if (parent?.name === 'w:r' && !parent.skipped && frame.name !== 'w:rPr')
      this.runs.at(-1)?.children.push({ start: frame.start, end, name: frame.name })
  }

  text(text: string, start: number, end: number): void {
    if (this.#text !== null) buffer(this.#text, text, start, end)
    else if (this.frames.at(-1)?.name === 'm:t' && !this.frames.at(-1)?.skipped) this.add(text, null, null)
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
      this.#text = { text: '', raw: '', stretches: [] }
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
