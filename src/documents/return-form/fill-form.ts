import { guarded } from '../../engines/sheet/guard.ts'
import { applySplices, type Splice } from '../annotate/splices.ts'
import { deflated, type PackedEntry, zipPacked } from '../docx/zip.ts'
import { escapeXml } from '../escape.ts'
import { type AddedSheet, addedSheetXml, cellText } from './added-sheet.ts'
import type { FormSheet, ReadForm } from './read-form.ts'
import type { SheetCell } from './sheet-cells.ts'
import { addedWorksheets } from './workbook-parts.ts'

/** What a tagged cell becomes: a number (decimal text), a text, or nothing with the reason for it. */
export type CellContent = { readonly number: string } | { readonly text: string } | { readonly gap: string }

/** Content by sheet and cell: “表1!B4”. */
export type Contents = ReadonlyMap<string, CellContent>

/**
 * The form with its tagged cells filled. Parts that are not touched are copied as they are packed; a touched sheet changes in those cells
 * alone, keeps their styles, and forgets what formulas came to, which the reader's program works out anew when it opens the file.
 */
export function fillForm(form: ReadForm, contents: Contents, added: readonly AddedSheet[], title: string): Uint8Array {
  const { package: opened } = form
  const changed = new Map<string, string>()
  for (const sheet of form.sheets) {
    const splices = splicesOf(sheet, contents, title)
    if (splices.length) changed.set(sheet.path, applySplices(sheet.source, splices))
  }
  for (const [path, text] of addedWorksheets(form, added, addedSheetXml)) changed.set(path, text)
  const written = new Set<string>()
  const entries = opened.entries.map((entry): PackedEntry => {
    const path = Buffer.from(entry.name).toString('utf8').replaceAll('\\', '/')
    const text = opened.paths.get(path) === entry ? changed.get(path) : undefined
    if (text === undefined) return entry
    written.add(path)
    const { method, data, crc, size } = deflated(path, Buffer.from(asUtf8(text)))
    return { ...entry, method, data, crc, size }
  })
  const fresh = [...changed].filter(([path]) => !written.has(path)).map(([path, text]) => deflated(path, Buffer.from(text)))
  return zipPacked([...entries, ...fresh])
}

/** A changed part is written as UTF-8, whatever it was before. */
const asUtf8 = (text: string): string => text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8')

function splicesOf({ name, source, parts, tagged }: FormSheet, contents: Contents, title: string): readonly Splice[] {
  const splices: Splice[] = []
  const gaps: { readonly ref: string; readonly reason: string }[] = []
  const filled = new Set<SheetCell>()
  for (const { cell, at } of tagged) {
    const content = contents.get(`${name}!${cell}`)
    if (!content) continue
    filled.add(at)
    splices.push({ at: at.start, remove: at.end - at.start, insert: cellXml(at, content, parts.prefix), rank: 0 })
    if ('gap' in content) gaps.push({ ref: cell, reason: content.gap })
  }
  for (const cell of parts.cells) {
    if (filled.has(cell) || !cell.result) continue
    const { start, end } = cell.result
    splices.push({ at: start, remove: end - start, insert: '', rank: 0 })
    // Without a result its type says nothing, and an error without one is refused by some programs.
    const head = source.slice(cell.start, cell.inner)
    splices.push({ at: cell.start, remove: head.length, insert: head.replace(/\st=("[^"]*"|'[^']*')/, ''), rank: 0 })
  }
  if (gaps.length) splices.push(marks(source, parts, gaps, title))
  return splices
}

function cellXml({ name, ref, style }: SheetCell, content: CellContent, prefix: string): string {
  const head = `${name} r="${escapeXml(ref)}"${style === null ? '' : ` s="${escapeXml(style)}"`}`
  if ('gap' in content) return `<${head}/>`
  if ('number' in content) return `<${head}><${prefix}v>${content.number}</${prefix}v></${name}>`
  // “-” alone is what a form says for “does not apply”; any other text that a program could take for a formula is guarded.
  const text = content.text === '-' ? '-' : guarded(content.text)
  const item = `<${prefix}is><${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}is>`
  return `<${head} t="inlineStr">${item}</${name}>`
}

/** The reason of an empty cell shows when it is chosen, as an input message: it lies within the sheet and needs no drawing. */
function marks(
  source: string,
  { validations: { at, existing }, prefix }: FormSheet['parts'],
  gaps: readonly { readonly ref: string; readonly reason: string }[],
  title: string,
): Splice {
  const made = gaps.map(
    ({ ref, reason }) =>
      `<${prefix}dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(title.slice(0, 32))}" prompt="${escapeXml(reason.slice(0, 250))}" sqref="${escapeXml(ref)}"/>`,
  )
  if (!existing) {
    const all = `<${prefix}dataValidations count="${made.length}">${made.join('')}</${prefix}dataValidations>`
    return { at, remove: 0, insert: all, rank: 1 }
  }
  const before = source.slice(existing.start, existing.end)
  const count = (before.match(/<(?:\w+:)?dataValidation[\s/>]/g) ?? []).length + made.length
  const closed = before.endsWith('/>') ? before.replace(/\/>$/, `></${prefix}dataValidations>`) : before
  const counted = closed
    .replace(/^(<[^>]*?)\scount=("[^"]*"|'[^']*')/, '$1')
    .replace(/^<[\w:]+/, tag => `${tag} count="${count}"`)
  const end = counted.lastIndexOf('</')
  const insert = counted.slice(0, end) + made.join('') + counted.slice(end)
  return { at: existing.start, remove: existing.end - existing.start, insert, rank: 0 }
}
