import { Parser } from 'htmlparser2'

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>

/** What is told of a source as it is walked through. Positions are UTF-16 offsets into it, `end` is one past the last. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, start: number, end: number): void
  /** For `<a/>` the same positions as `open`. */
  close(name: string, start: number, end: number): void
  /** Called once per stretch without references and once per reference. */
  text?(text: string, start: number, end: number): void
}

/** XML that is not read: not well formed (`damaged`), made to do harm (`unsafe`), or more than there is room for (`large`). */
export class XmlProblem extends Error {
  readonly kind: 'damaged' | 'unsafe' | 'large'

  constructor(kind: 'damaged' | 'unsafe' | 'large') {
    super(`XML is ${kind}`)
    this.kind = kind
  }
}

/** Tables in tables in text boxes come to some 60. */
const deepest = 400

/** The names by which the namespaces of WordprocessingML (transitional and strict, ISO/IEC 29500-1 and -4) are called here. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** Prefixes as one element declares them. */
interface Scope {
  readonly outer: Scope | null
  readonly own: ReadonlyMap<string, string>
  /** Every prefix known here is the usual one: names need no change. */
  readonly usual: boolean
}

/** Walks through XML; names come with the usual prefixes (`w:`, `r:`, `m:`, `mc:`) whatever the source calls them. Throws XmlProblem. */
export function walkXml(source: string, handler: XmlHandler): void {
  const opened: { readonly start: number; readonly scope: Scope | null; readonly name: string }[] = []
  let scope: Scope | null = null
  let roots = 0
  const parser: Parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (opened.length >= deepest) throw new XmlProblem('unsafe')
        if (opened.length === 0) roots += 1
        const before: Scope | null = scope
        scope = inner(scope, attributes)
        const usual = scope === null || scope.usual
        const name = usual ? written : renamed(written, scope, true)
        opened.push({ start: parser.startIndex, scope: before, name })
        handler.open(name, usual ? attributes : allRenamed(attributes, scope), parser.startIndex, parser.endIndex + 1)
      },
      onclosetag: (_, implied) => {
        const last = opened.pop()
        // An element closed by another's end or by the end of the source was never closed.
        if (last === undefined || (implied && last.start !== parser.startIndex)) throw new XmlProblem('damaged')
        handler.close(last.name, parser.startIndex, parser.endIndex + 1)
        scope = last.scope
      },
      ontext: text => handler.text?.(text, parser.startIndex, parser.endIndex + 1),
      onprocessinginstruction: name => {
        // A document type can declare entities that grow without end; no part of a document has one.
        if (name.startsWith('!')) throw new XmlProblem('unsafe')
      },
    },
    { xmlMode: true },
  )
  parser.write(source)
  parser.end()
  if (roots !== 1) throw new XmlProblem('damaged')
}

function inner(outer: Scope | null, attributes: Attributes): Scope | null {
  let own: Map<string, string> | null = null
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.slice(6)
    own ??= new Map()
    own.set(prefix, prefixes.get(attributes[name] ?? '') ?? (isUsual(prefix) ? '?' : prefix))
  }
  if (own === null) return outer
  return { outer, own, usual: (outer?.usual ?? true) && [...own].every(([prefix, name]) => prefix === name) }
}

const isUsual = (prefix: string): boolean => prefix === 'w' || prefix === 'r' || prefix === 'm' || prefix === 'mc'

function renamed(name: string, scope: Scope | null, isElement: boolean): string {
  const colon = name.indexOf(':')
  // An attribute without prefix belongs to no namespace.
  if (colon < 0 && !isElement) return name
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  for (let each = scope; each !== null; each = each.outer) {
    const usual = each.own.get(prefix)
    if (usual !== undefined) return usual === '' ? name : `${usual}:${name.slice(colon + 1)}`
  }
  return name
}

const allRenamed = (attributes: Attributes, scope: Scope | null): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [renamed(name, scope, false), value]))

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
