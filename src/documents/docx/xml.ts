import { escapeXml } from '../escape.ts'

/** Attributes of an element; an undefined one is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element as text. Children are XML already; attribute values are escaped here. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`
}

/** An element of WordprocessingML with a single `w:val`. */
export const val = (name: string, value: string | number): string => element(`w:${name}`, { 'w:val': value })

/** A part of the package: declaration and root element. */
export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const
