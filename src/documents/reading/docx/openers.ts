import type { Cell, Paragraph, Row, Run, Table } from './model.ts'
import { propertyOpeners } from './property-openers.ts'
import type { Close, Opener, WalkState } from './walk-state.ts'

/** A section of the story: the whole body or header, or one note. */
const section = (walk: WalkState, id: string): Close => {
  const opened = { id, blocks: [], boxes: [] }
  walk.story.sections.push(opened)
  return walk.flow(opened.blocks)
}

/** Notes that are lines between text and notes are none. */
const note: Opener = (walk, attributes) =>
  (attributes['w:type'] ?? 'normal') === 'normal' ? section(walk, attributes['w:id'] ?? '') : undefined

const noteReference =
  (kind: 'footnote' | 'endnote'): Opener =>
  (walk, attributes) => {
    const run = walk.runs.at(-1)
    if (run !== undefined) walk.story.notes.push({ kind, id: attributes['w:id'] ?? '', run })
    return undefined
  }

const margin =
  (kind: 'header' | 'footer'): Opener =>
  (walk, attributes) => {
    const id = attributes['r:id']
    if (id !== undefined) walk.story.margins.set(id, kind)
    return undefined
  }

const whole: Opener = (walk, _, frame) => walk.contain(frame.start, true)?.close

const paragraph: Opener = (walk, _, frame) => {
  const blocks = walk.flows.at(-1)?.blocks
  if (blocks === undefined) return undefined
  const opened: Paragraph = {
    type: 'paragraph',
    story: walk.story,
    section: walk.story.sections.length - 1,
    content: frame.end,
    text: '',
    pieces: [],
    style: null,
    outline: null,
    numbering: null,
  }
  blocks.push(opened)
  walk.story.paragraphs.push(opened)
  walk.paragraphs.push({ paragraph: opened, containers: [], depth: walk.flows.length })
  return () => void walk.paragraphs.pop()
}

const run: Opener = (walk, _, frame, parent) => {
  const opened: Run = {
    start: frame.start,
    end: frame.end,
    open: walk.story.source.slice(frame.start, frame.end),
    properties: null,
    children: [],
    texts: [],
    parent: { name: parent?.name ?? '', start: parent?.start ?? 0, end: parent?.end ?? 0 },
    hidden: false,
    bold: false,
    raised: null,
  }
  walk.runs.push(opened)
  return (_start, end) => {
    opened.end = end
    walk.runs.pop()
    for (const container of walk.ended.splice(0)) container.end = end
  }
}

const control: Opener = (walk, _, frame) => {
  const before = walk.tags.length
  const outer = walk.paragraph?.paragraph
  const from = outer?.text.length ?? 0
  const firstInside = walk.story.paragraphs.length
  const contained = walk.contain(frame.start, false)
  walk.controls.push(contained?.container)
  return (start, end) => {
    contained?.close(start, end)
    walk.controls.pop()
    const tag = walk.tags.splice(before)[0]
    if (tag === undefined) return
    if (outer !== undefined) walk.story.controls.push({ tag, first: outer, from, last: outer, to: outer.text.length })
    else {
      const first = walk.story.paragraphs[firstInside]
      const last = walk.story.paragraphs.at(-1)
      if (first !== undefined && last !== undefined) walk.story.controls.push({ tag, first, from: 0, last, to: null })
    }
  }
}

const field: Opener = (walk, attributes) => {
  const fields = walk.flows.at(-1)?.fields
  const run = walk.runs.at(-1)
  if (fields === undefined || run === undefined) return undefined
  const type = attributes['w:fldCharType']
  if (type === 'begin') {
    fields.open.push({ isResult: false, contained: walk.contain(run.start, true) })
    fields.inCode += 1
    return undefined
  }
  const last = fields.open.at(-1)
  if (last === undefined || (type !== 'separate' && type !== 'end')) return undefined
  if (!last.isResult) fields.inCode -= 1
  last.isResult = true
  if (type === 'end') {
    fields.open.pop()
    // A field that runs over several paragraphs is no element of one: its container stays without an end.
    if (last.contained === undefined || !walk.paragraph?.containers.includes(last.contained.container)) return undefined
    last.contained.close(run.end, run.end)
    walk.ended.push(last.contained.container)
  }
  return undefined
}

const table: Opener = walk => {
  const blocks = walk.flows.at(-1)?.blocks
  if (blocks === undefined) return undefined
  const opened: Table = { type: 'table', rows: [] }
  blocks.push(opened)
  walk.tables.push(opened)
  return () => void walk.tables.pop()
}

const row: Opener = walk => {
  const opened: Row = { cells: [], before: 0, deleted: false }
  walk.tables.at(-1)?.rows.push(opened)
  walk.rows.push(opened)
  return () => void walk.rows.pop()
}

const cell: Opener = walk => {
  const fields = walk.flows.at(-1)?.fields
  if (fields === undefined) return undefined
  const opened: Cell = { blocks: [], span: 1 }
  walk.rows.at(-1)?.cells.push(opened)
  walk.cells.push(opened)
  const leave = walk.flow(opened.blocks, fields)
  return (start, end) => {
    leave(start, end)
    walk.cells.pop()
  }
}

const list: Readonly<Record<string, Opener>> = {
  'w:body': walk => section(walk, ''),
  'w:hdr': walk => section(walk, ''),
  'w:ftr': walk => section(walk, ''),
  'w:footnote': note,
  'w:endnote': note,
  'w:txbxContent': walk => {
    const boxes = walk.story.sections.at(-1)?.boxes
    return boxes && walk.flow(boxes)
  },
  'w:p': paragraph,
  'w:r': run,
  'w:sdt': control,
  'w:fldSimple': whole,
  'w:fldChar': field,
  'm:oMath': whole,
  'm:oMathPara': whole,
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
  'w:headerReference': margin('header'),
  'w:footerReference': margin('footer'),
  'w:tbl': table,
  'w:tr': row,
  'w:tc': cell,
}

/** What the elements of WordprocessingML do as they open; the result is what they do as they close. */
export const openers: ReadonlyMap<string, Opener> = new Map(Object.entries({ ...list, ...propertyOpeners }))
