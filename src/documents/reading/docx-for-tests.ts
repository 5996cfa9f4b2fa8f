import { deflated, zip, zipPacked } from '../docx/zip.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** The namespaces that tests write with. */
export const testNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'

/** Further parts of a test's document. Types are the last words of relation and content type. */
export interface TestPart {
  readonly id: string
  readonly type: 'styles' | 'footnotes' | 'endnotes' | 'header' | 'footer' | 'comments' | 'customXml' | 'vbaProject'
  readonly path: string
  readonly content: string
}

/** word/document.xml around a body. */
export const testDocument = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${testNamespaces}><w:body>${body}</w:body></w:document>`

/** A Word document as small as one can be, deflated as Word writes it. */
export function testDocx(body: string, parts: readonly TestPart[] = [], document = testDocument(body)): Uint8Array {
  const overrides = parts
    .filter(part => part.path.startsWith('word/') && part.path.endsWith('.xml'))
    .map(part => `<Override PartName="/${part.path}" ContentType="${word}.${part.type}+xml"/>`)
  const relations = parts.map(
    ({ id, type, path }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${path.startsWith('word/') ? path.slice(5) : `../${path}`}"/>`,
  )
  const files: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', `<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`],
    ...parts.map(part => [part.path, part.content] as const),
  ]
  return zipPacked(files.map(([path, content]) => deflated(path, Buffer.from(content))))
}

/** A paragraph of runs. */
export const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`

/** A run. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A table of cells with their content; each may begin with properties. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** A zip of any files, stored. */
export const testZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zip(Object.entries(files).map(([path, content]) => ({ path, content })))
