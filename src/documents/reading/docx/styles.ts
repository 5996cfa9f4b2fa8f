import { walkXml } from '../xml.ts'
import type { Paragraph } from './model.ts'

interface Style {
  name: string
  basedOn: string | null
  outline: number | null
  numbering: string | null
}

/** What the styles of a document say of its paragraphs. */
export interface Styles {
  /** Level of a heading, 1 the highest; null for what is none. */
  level(paragraph: Paragraph): number | null
  isListItem(paragraph: Paragraph): boolean
}

/** Level 10 of the outline is running text. */
const runningText = 9

/** Styles that stand on each other further than this do so in a circle. */
const longestChain = 16

/** Reads word/styles.xml; null where the package has none. Throws XmlProblem. */
export function readStyles(source: string | null): Styles {
  const styles = new Map<string, Style>()
  if (source !== null) collect(source, styles)
  const chain = (paragraph: Paragraph) => {
    const list: Style[] = []
    let id = paragraph.style
    while (id !== null && list.length < longestChain) {
      const style = styles.get(id)
      if (style === undefined) break
      list.push(style)
      id = style.basedOn
    }
    return list
  }
  return {
    level: paragraph => {
      const styled = chain(paragraph)
      const outline = paragraph.outline ?? styled.find(style => style.outline !== null)?.outline ?? null
      if (outline !== null) return outline < runningText ? outline + 1 : null
      // A package without styles still names them; a style of a word processor in Chinese may be called in Chinese.
      return [...styled.map(style => style.name), paragraph.style ?? ''].map(namedLevel).find(level => level !== null) ?? null
    },
    isListItem: paragraph => {
      const numbering = paragraph.numbering ?? chain(paragraph).find(style => style.numbering !== null)?.numbering ?? null
      return numbering !== null && numbering !== '0'
    },
  }
}

function namedLevel(name: string): number | null {
  if (/^(title|标题|文档标题)$/i.test(name)) return 1
  const [, level] = /^(?:heading|标题) ?([1-9])$/i.exec(name) ?? []
  return level === undefined ? null : Number(level)
}

function collect(source: string, styles: Map<string, Style>): void {
  const path: string[] = []
  let style: Style | null = null
  walkXml(source, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      const parent = path.at(-1)
      path.push(name)
      if (name === 'w:style') {
        style = { name: '', basedOn: null, outline: null, numbering: null }
        const id = attributes['w:styleId']
        if (id !== undefined && (attributes['w:type'] ?? 'paragraph') === 'paragraph') styles.set(id, style)
      } else if (style === null) return
      else if (name === 'w:name' && parent === 'w:style') style.name = value
      else if (name === 'w:basedOn' && parent === 'w:style') style.basedOn = value
      else if (name === 'w:outlineLvl' && parent === 'w:pPr') style.outline = Number.parseInt(value, 10) || 0
      else if (name === 'w:numId' && parent === 'w:numPr') style.numbering = value
    },
    close: name => {
      path.pop()
      if (name === 'w:style') style = null
    },
  })
}
