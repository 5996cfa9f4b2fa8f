import { hasTag, type TaggedCell } from '../../engines/returns/read-tags.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openPackage, type Package } from '../reading/docx/package.ts'
import { readRelations, relationsPath } from '../reading/docx/relations.ts'
import { localName, walkXml, XmlProblem } from '../reading/xml.ts'
import { elements, stringOf } from '../workbook/xml-scan.ts'
import { mostTags, refuseForm } from './refuse-form.ts'
import { type SheetCell, type SheetParts, sheetParts } from './sheet-cells.ts'

/** A sheet of a form. */
export interface FormSheet {
  readonly name: string
  readonly path: string
  readonly source: string
  readonly parts: SheetParts
  readonly tagged: readonly (TaggedCell & { readonly at: SheetCell })[]
}

/** A workbook opened to be filled. */
export interface ReadForm {
  readonly name: string
  readonly package: Package
  readonly workbookPath: string
  readonly sheets: readonly FormSheet[]
}

const largestFile = 20 * 1024 * 1024
const largestSheet = 48 * 1024 * 1024

/** Parts by which a workbook runs something or reaches beyond itself. */
const macros = /vbaProject|macrosheets|\.bin$/i
const outside = /(externalLinks\/|connections\.xml$|queryTables\/|activeX\/|embeddings\/|ctrlProps\/|webextensions\/|customUI)/i
const harmlessBin = /printerSettings/i

/** Opens a workbook and finds the cells that hold tags. Refuses what is no workbook, has macros, reaches outside, or is too large. */
export async function readForm(name: string, bytes: Uint8Array): Promise<ReadForm> {
  if (bytes.length > largestFile) return refuseForm('form-too-large', name)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuseForm('not-a-form', name)
  try {
    const opened = await openPackage(name, bytes)
    assertHarmless(name, opened)
    return readOpened(name, opened)
  } catch (error) {
    if (error instanceof XmlProblem) return refuseForm('form-damaged', name, error.kind)
    // Parts that do not unpack, bombs and passwords are told in the words of documents; here it is a workbook.
    if (error instanceof Refusal && !error.code.startsWith('form-') && !error.code.startsWith('not-a-form'))
      return refuseForm('form-damaged', name, error.code)
    throw error
  }
}

function assertHarmless(name: string, opened: Package): void {
  const paths = [...opened.paths.keys()]
  const runs = paths.find(path => macros.test(path) && !harmlessBin.test(path))
  const types = opened.paths.has('[Content_Types].xml') ? textOf(opened, '[Content_Types].xml') : ''
  if (runs || /macroEnabled/i.test(types)) refuseForm('form-has-macros', name)
  const out = paths.find(path => outside.test(path))
  if (out) refuseForm('form-reaches-out', name, out)
}

function readOpened(name: string, opened: Package): ReadForm {
  const root = readRelations(textOf(opened, '_rels/.rels'), '')
  const workbookPath = root.find(one => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!opened.paths.has(workbookPath) || !/workbook\.xml$/i.test(workbookPath)) return refuseForm('not-a-form', name)
  const relations = readRelations(textOf(opened, relationsPath(workbookPath)), workbookPath)
  const shared = relations.find(one => one.type === 'sharedStrings')
  const strings = shared && opened.paths.has(shared.target) ? [...elements(textOf(opened, shared.target), 'si')] : []
  const texts = strings.map(({ inner }) => stringOf(inner))
  let tags = 0
  const sheets = listed(textOf(opened, workbookPath)).flatMap(({ name: sheet, relation }): FormSheet[] => {
    const path = relations.find(one => one.id === relation && one.type === 'worksheet')?.target
    if (path === undefined) return []
    const source = textOf(opened, path)
    if (source.length > largestSheet) return refuseForm('form-too-large', name)
    const parts = sheetParts(source)
    const tagged = parts.cells.flatMap(at => {
      const text = typeof at.text === 'object' && at.text ? (texts[at.text.shared] ?? '') : (at.text ?? '')
      if (!hasTag(text)) return []
      if (++tags > mostTags) return refuseForm('form-too-large', name)
      return [{ sheet, cell: at.ref, text, at }]
    })
    return [{ name: sheet, path, source, parts, tagged }]
  })
  return { name, package: opened, workbookPath, sheets }
}

/** The text of a part; parts of workbooks are UTF-8. */
export const textOf = (opened: Package, path: string): string => {
  const bytes = opened.read(path)
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}

function listed(workbook: string): readonly { readonly name: string; readonly relation: string }[] {
  const sheets: { name: string; relation: string }[] = []
  walkXml(workbook, {
    open(name, attributes) {
      if (localName(name) === 'sheet') sheets.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? '' })
    },
    close: () => undefined,
  })
  return sheets
}
