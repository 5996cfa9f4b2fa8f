import { deflated, type PackedEntry, zipPacked } from '../docx/zip.ts'
import { type ReadDocx, textOf } from '../reading/docx/read-docx.ts'
import { relationsPath } from '../reading/docx/relations.ts'
import { type Comment, commentParts } from './comments-part.ts'
import type { Mark } from './mark.ts'
import { placeMarks } from './place-marks.ts'
import { applySplices } from './splices.ts'

/**
 * The same document with comments, highlights and tracked changes at the exact places. What is not touched is copied as it is packed, and
 * what is touched changes only where a mark begins or ends. Marks that cover no text are left out.
 */
export function annotateDocx(docx: ReadDocx, marks: readonly Mark[]): Uint8Array {
  const { package: opened, stories } = docx
  const { splices, comments } = placeMarks(docx, marks)
  const changed = new Map<string, string>()
  for (const story of stories) {
    const list = splices.get(story)
    if (list !== undefined) changed.set(story.path, applySplices(story.source, list))
  }
  if (comments.length > 0) addComments(docx, comments, changed)
  const written = new Set<string>()
  const entries = opened.entries.map((entry): PackedEntry => {
    const path = Buffer.from(entry.name).toString('utf8').replaceAll('\\', '/')
    const text = opened.paths.get(path) === entry ? changed.get(path) : undefined
    if (text === undefined) return entry
    written.add(path)
    const { method, data, crc, size } = deflated(path, encodeLike(opened.read(path), text))
    return { ...entry, method, data, crc, size }
  })
  const added = [...changed].filter(([path]) => !written.has(path)).map(([path, text]) => deflated(path, Buffer.from(text)))
  return zipPacked([...entries, ...added])
}

function addComments(
  { package: opened, stories, relations }: ReadDocx,
  comments: readonly Comment[],
  changed: Map<string, string>,
): void {
  const body = stories[0]
  if (body === undefined) return
  const parts = commentParts(
    {
      body: body.path,
      namespace: body.namespace,
      relations,
      has: path => opened.paths.has(path),
      textOf: path => textOf(opened, path),
    },
    comments,
  )
  changed.set(parts.path, parts.comments)
  if (parts.relations !== null) changed.set(relationsPath(body.path), parts.relations)
  if (parts.types !== null) changed.set('[Content_Types].xml', parts.types)
}

/** In the encoding that the part had. */
function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const [first, second] = original
  if (first === 0xff && second === 0xfe) return Buffer.from(text, 'utf16le')
  return first === 0xfe && second === 0xff ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text)
}
