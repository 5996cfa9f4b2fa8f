import type { Attributes } from '../xml.ts'
import type { Paragraph, Run } from './model.ts'
import type { Opener, WalkState } from './walk-state.ts'

const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')

const count = (text: string | undefined): number => {
  const number = Number(text)
  // Word has at most 63 columns; a span is never taken at its word beyond that.
  return Number.isInteger(number) && number >= 0 ? Math.min(number, 63) : 0
}

/** Controls whose content is one plain text: `w:text`, lists, dates, and those that show what is stored elsewhere. */
const plain: Opener = (walk, _, _frame, parent) => {
  const container = parent?.name === 'w:sdtPr' ? walk.controls.at(-1) : undefined
  if (container !== undefined) container.whole = true
  return undefined
}

/** A property: read only where it stands directly in `parent`. */
const property =
  (parentName: string, read: (walk: WalkState, attributes: Attributes) => void): Opener =>
  (walk, attributes, _, parent) => {
    if (parent?.name === parentName) read(walk, attributes)
    return undefined
  }

const ofParagraph = (read: (paragraph: Paragraph, value: string) => void, parentName = 'w:pPr'): Opener =>
  property(parentName, (walk, attributes) => {
    const to = walk.paragraph?.paragraph
    if (to !== undefined) read(to, attributes['w:val'] ?? '')
  })

/** A property of the run that is open, not of the mark of its paragraph. */
const ofRun =
  (read: (run: Run, attributes: Attributes) => void): Opener =>
  (walk, attributes, _, parent) => {
    const run = walk.runs.at(-1)
    if (parent?.name === 'w:rPr' && walk.frames.at(-2)?.name === 'w:r' && run !== undefined) read(run, attributes)
    return undefined
  }

/** Elements that say how others are. */
export const propertyOpeners: Readonly<Record<string, Opener>> = {
  'w:pPr': walk => {
    const of = walk.paragraph?.paragraph
    if (of === undefined) return undefined
    return (_, end) => {
      of.content = end
    }
  },
  'w:pStyle': ofParagraph((to, value) => {
    to.style = value
  }),
  'w:outlineLvl': ofParagraph((to, value) => {
    to.outline = count(value)
  }),
  'w:numId': ofParagraph((to, value) => {
    to.numbering = value
  }, 'w:numPr'),
  'w:rPr': (walk, _, frame, parent) => {
    const of = parent?.name === 'w:r' ? walk.runs.at(-1) : undefined
    if (of === undefined) return undefined
    return (_start, end) => {
      of.properties = [frame.start, end]
    }
  },
  'w:vanish': ofRun((run, attributes) => {
    run.hidden = isOn(attributes)
  }),
  'w:b': ofRun((run, attributes) => {
    run.bold = isOn(attributes)
  }),
  'w:vertAlign': ofRun((run, attributes) => {
    const how = attributes['w:val']
    run.raised = how === 'superscript' || how === 'subscript' ? how : null
  }),
  // LibreOffice writes raised text of web pages so; in half points, and what is less only evens out a line.
  'w:position': ofRun((run, attributes) => {
    const height = Number(attributes['w:val'])
    if (Math.abs(height) >= 6) run.raised ??= height > 0 ? 'superscript' : 'subscript'
  }),
  'w:tag': property('w:sdtPr', (walk, attributes) => void walk.tags.push(attributes['w:val'] ?? '')),
  'w:text': plain,
  'w:dataBinding': plain,
  'w:dropDownList': plain,
  'w:comboBox': plain,
  'w:date': plain,
  'w:gridBefore': property('w:trPr', (walk, attributes) => {
    const of = walk.rows.at(-1)
    if (of !== undefined) of.before = count(attributes['w:val'])
  }),
  'w:gridSpan': property('w:tcPr', (walk, attributes) => {
    const of = walk.cells.at(-1)
    if (of !== undefined) of.span = Math.max(1, count(attributes['w:val']))
  }),
}
