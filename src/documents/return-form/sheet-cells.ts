import { localName, walkXml } from '../reading/xml.ts'

/** A cell where it stands in the source of its sheet. Offsets count UTF-16 units; `end` is one past the last. */
export interface SheetCell {
  readonly ref: string
  readonly start: number
  /** Where its opening tag ends. */
  readonly inner: number
  readonly end: number
  /** As the source writes the element: “c” or “x:c”. */
  readonly name: string
  readonly style: string | null
  /** Its text where it has one: of a shared string by its number. */
  readonly text: string | { readonly shared: number } | null
  /** A formula’s remembered result; null where it is no formula or remembers none. */
  readonly result: { readonly start: number; readonly end: number } | null
}

/** What a walk over a sheet finds: cells that may hold text or a formula’s result, and the places where things are added. */
export interface SheetParts {
  readonly cells: readonly SheetCell[]
  /** Before which element data validations stand, and whether there are some already. */
  readonly validations: { readonly at: number; readonly existing: { readonly start: number; readonly end: number } | null }
  readonly prefix: string
}

/** ECMA-376 part 1, 18.3.1.99: what may follow the data validations of a sheet. */
const afterValidations = new Set(
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  ),
)

/** Walks through a sheet once. */
export function sheetParts(source: string): SheetParts {
  const cells: SheetCell[] = []
  let depth = 0
  let at = -1
  let existing: { start: number; end: number } | null = null
  let prefix = ''
  let open: { ref: string; style: string | null; type: string; start: number; inner: number; name: string } | null = null
  let [text, value, formula] = ['', '', false]
  let result: { start: number; end: number } | null = null
  let inside: 'v' | 't' | null = null
  let phonetic = 0
  let inValidations = 0
  walkXml(source, {
    open(name, attributes, start, end) {
      depth++
      const local = localName(name)
      if (depth === 1) prefix = name.slice(0, name.length - local.length)
      if (depth === 2 && local === 'dataValidations') inValidations = start
      if (depth === 2 && at < 0 && afterValidations.has(local)) at = start
      if (local === 'c') {
        open = {
          ref: attributes['r'] ?? '',
          style: attributes['s'] ?? null,
          type: attributes['t'] ?? 'n',
          start,
          inner: end,
          name,
        }
        text = ''
        value = ''
        formula = false
        result = null
      } else if (!open) return
      else if (local === 'f') formula = true
      else if (local === 'rPh') phonetic++
      else if (local === 'v') {
        inside = 'v'
        result = { start, end }
      } else if (local === 't' && !phonetic) inside = 't'
    },
    text(piece) {
      if (inside === 'v') value += piece
      else if (inside === 't') text += piece
    },
    close(name, _start, end) {
      const local = localName(name)
      if (depth === 1 && at < 0) at = _start
      if (depth === 2 && local === 'dataValidations') existing = { start: inValidations, end }
      depth--
      if (local === 'v' || local === 't') inside = null
      if (local === 'v' && result) result = { start: result.start, end }
      if (local === 'rPh') phonetic--
      if (local !== 'c' || !open) return
      const { type, ...cell } = open
      open = null
      if (formula) cells.push({ ...cell, end, text: null, result })
      else if (type === 's') cells.push({ ...cell, end, text: { shared: Number(value) }, result: null })
      else if (type === 'inlineStr') cells.push({ ...cell, end, text, result: null })
      else if (type === 'str') cells.push({ ...cell, end, text: value, result: null })
    },
  })
  return { cells, validations: { at, existing }, prefix }
}
