import type { Draft, Marked } from '../../../engines/draft-check/draft.ts'
import type { Words } from '../../../kernel/words.ts'
import { longestText, refuseFile } from '../refusals.ts'
import { XmlProblem } from '../xml.ts'
import { type Layout, layOut } from './layout.ts'
import type { Story, StoryKind } from './model.ts'
import { openPackage, type Package } from './package.ts'
import { type Relation, readRelations, relationsPath } from './relations.ts'
import { readStyles } from './styles.ts'
import { walkStory } from './walk.ts'
import { readWrittenFigures, type WrittenFigures } from './written-figures.ts'

/** A Word document read: its text, and all that is needed to write into it. */
export interface ReadDocx {
  readonly package: Package
  readonly draft: Draft
  readonly layout: Layout
  /** The body first. */
  readonly stories: readonly Story[]
  /** Relations of the body. */
  readonly relations: readonly Relation[]
  readonly warnings: readonly Words[]
}

const warnings = {
  macros: {
    en: 'The document carries macros. They were not run, and they stay in the copy that is given back.',
    zh: '该文件含有宏。核对时未运行宏，退回的文件中宏原样保留。',
  },
  signed: {
    en: 'The document is digitally signed. A copy with comments is another document: the signature does not hold for it.',
    zh: '该文件带有数字签名。加批注的副本内容已变化，签名对其不再有效。',
  },
  hidden: {
    en: 'The document has hidden text. It was not checked; show it in Word if it belongs to the document.',
    zh: '该文件含有隐藏文字，未予核对。如属正文内容，请在 Word 中取消隐藏后再核对。',
  },
} satisfies Readonly<Record<string, Words>>

/** Reads a zip as a Word document; `path` is its main part. Refuses what is damaged or made to do harm. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadDocx> {
  const opened = await openPackage(name, bytes)
  try {
    return read(opened)
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    if (error.kind === 'large') return refuseFile('too-large', name)
    if (error.kind === 'unsafe') return refuseFile('unsafe-xml', name)
    return refuseFile('corrupt-file', name, {
      why: { en: 'its XML is cut off or not well formed', zh: '其中的 XML 不完整或格式错误' },
    })
  }
}

/** Path of the main part of a Word document, null when the package is none. */
export function mainPart(opened: Package): string | null {
  const related = readRelations(textOf(opened, '_rels/.rels'), '').find(relation => relation.type === 'officeDocument')?.target
  const path = related !== undefined && opened.paths.has(related) ? related : 'word/document.xml'
  return path.startsWith('word/') && opened.paths.has(path) ? path : null
}

function read(opened: Package): ReadDocx {
  const body = mainPart(opened)
  if (body === null) return refuseFile('not-a-document', opened.name, { what: kindOf(opened) })
  const relations = readRelations(textOf(opened, relationsPath(body)), body)
  const story = (kind: StoryKind, path: string): readonly Story[] => {
    const source = textOf(opened, path)
    return source === null ? [] : [walkStory(kind, path, source)]
  }
  const byType = (type: string) => relations.filter(relation => relation.type === type).map(relation => relation.target)
  const main = story('body', body)
  const margins = [...(main[0]?.margins ?? [])].flatMap(([id, kind]) =>
    relations.filter(relation => relation.id === id).map(({ target }) => ({ kind, target })),
  )
  const marginStories = (kind: 'header' | 'footer') =>
    [...new Set(margins.filter(margin => margin.kind === kind).map(margin => margin.target))].flatMap(path => story(kind, path))
  const stories = [
    ...main,
    ...byType('footnotes').flatMap(path => story('footnote', path)),
    ...byType('endnotes').flatMap(path => story('endnote', path)),
    ...marginStories('header'),
    ...marginStories('footer'),
  ]
  const styles = readStyles(textOf(opened, byType('styles')[0] ?? ''))
  const layout = layOut(stories, styles)
  if (layout.text.length > longestText) return refuseFile('too-large', opened.name)
  const written = byType('customXml').map(path => writtenFigures(opened, path))
  const figures = written.find(each => each !== null) ?? null
  return {
    package: opened,
    draft: { text: layout.text, parts: layout.parts, marked: markedIn(stories, layout, figures), scope: figures?.scope ?? null },
    layout,
    stories,
    relations,
    warnings: [
      ...([...opened.paths.keys()].some(path => /(^|\/)vbaProject\.bin$/i.test(path)) ? [warnings.macros] : []),
      ...([...opened.paths.keys()].some(path => path.startsWith('_xmlsignatures/')) ? [warnings.signed] : []),
      ...(stories.some(each => each.hasHiddenText) ? [warnings.hidden] : []),
    ],
  }
}

/** A custom part of any program; one that is not well formed is none of ours, and no reason to refuse the document. */
function writtenFigures(opened: Package, path: string): WrittenFigures | null {
  try {
    const source = textOf(opened, path)
    return source === null ? null : readWrittenFigures(source)
  } catch (error) {
    if (error instanceof XmlProblem) return null
    throw error
  }
}

/** Our content controls that were left in the document. */
function markedIn(stories: readonly Story[], { starts }: Layout, written: WrittenFigures | null): readonly Marked[] {
  const prefix = 'torchbook:'
  return stories
    .flatMap(story => story.controls)
    .flatMap(({ tag, first, from, last, to }): readonly Marked[] => {
      const start = starts.get(first)
      const end = starts.get(last)
      if (!tag.startsWith(prefix) || start === undefined || end === undefined) return []
      const key = tag.slice(prefix.length)
      const span = { start: start + from, end: end + (to ?? last.text.length) }
      return span.end > span.start ? [{ ...span, key, written: written?.figures.get(key) ?? null }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** A part as text with its byte order mark, if it has one; null when there is no such part. Throws XmlProblem. */
export function textOf(opened: Package, path: string): string | null {
  if (!opened.paths.has(path)) return null
  const bytes = opened.read(path)
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new XmlProblem('damaged')
  }
}

function kindOf({ paths }: Package): Words {
  const has = (prefix: string) => [...paths.keys()].some(path => path.startsWith(prefix))
  if (has('xl/')) return { en: 'a spreadsheet (Excel)', zh: '电子表格（Excel）' }
  if (has('ppt/')) return { en: 'a presentation (PowerPoint)', zh: '演示稿件（PowerPoint）' }
  if (has('content.xml')) return { en: 'an OpenDocument file (save it as .docx)', zh: 'OpenDocument 文件（请另存为 .docx）' }
  return { en: 'a zip archive', zh: '压缩包' }
}
