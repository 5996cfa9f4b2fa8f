import type { RenderedSummary } from '../../engines/summary/tree.ts'
import type { Language } from '../../kernel/words.ts'
import { escapeXml } from '../escape.ts'
import { page } from '../page.ts'
import { countOrdered, documentPart } from './body.ts'
import { figuresPart, figuresProperties } from './figures-part.ts'
import { numberingPart } from './numbering.ts'
import { fontTablePart, stylesPart } from './styles.ts'
import { element, namespaces, part, val } from './xml.ts'
import { zip } from './zip.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** A summary as a Word document in the layout of GB/T 9704-2012. The same summary gives the same bytes. */
export function docxDocument(summary: RenderedSummary): Uint8Array {
  const { language } = summary
  return zip([
    { path: '[Content_Types].xml', content: contentTypes() },
    { path: '_rels/.rels', content: packageRelations() },
    { path: 'word/document.xml', content: documentPart(summary) },
    { path: 'word/_rels/document.xml.rels', content: documentRelations() },
    { path: 'word/styles.xml', content: stylesPart(language) },
    { path: 'word/fontTable.xml', content: fontTablePart() },
    { path: 'word/numbering.xml', content: numberingPart(countOrdered(summary.blocks)) },
    { path: 'word/settings.xml', content: settings(language) },
    { path: 'word/footerOdd.xml', content: footer('right') },
    { path: 'word/footerEven.xml', content: footer('left') },
    { path: 'customXml/item1.xml', content: figuresPart(summary) },
    { path: 'customXml/itemProps1.xml', content: figuresProperties() },
    { path: 'customXml/_rels/item1.xml.rels', content: relations([['rId1', `${office}/customXmlProps`, 'itemProps1.xml']]) },
    { path: 'docProps/core.xml', content: coreProperties(summary) },
  ])
}

const parts = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/fontTable.xml', `${word}.fontTable+xml`],
  ['/word/numbering.xml', `${word}.numbering+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/footerOdd.xml', `${word}.footer+xml`],
  ['/word/footerEven.xml', `${word}.footer+xml`],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
] as const

function contentTypes(): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }))
  const overrides = parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType }))
  return part(element('Types', { xmlns: `${packaged}/content-types` }, ...defaults, ...overrides))
}

type Relation = readonly [id: string, type: string, target: string]

function relations(list: readonly Relation[]): string {
  const children = list.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }))
  return part(element('Relationships', { xmlns: `${packaged}/relationships` }, ...children))
}

const packageRelations = (): string =>
  relations([
    ['rId1', `${office}/officeDocument`, 'word/document.xml'],
    ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ])

const documentRelations = (): string =>
  relations([
    ['rIdStyles', `${office}/styles`, 'styles.xml'],
    ['rIdFonts', `${office}/fontTable`, 'fontTable.xml'],
    ['rIdNumbering', `${office}/numbering`, 'numbering.xml'],
    ['rIdSettings', `${office}/settings`, 'settings.xml'],
    ['rIdOdd', `${office}/footer`, 'footerOdd.xml'],
    ['rIdEven', `${office}/footer`, 'footerEven.xml'],
    ['rIdFigures', `${office}/customXml`, '../customXml/item1.xml'],
  ])

function settings(language: Language): string {
  const compatible = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  return part(
    element(
      'w:settings',
      namespaces,
      element('w:evenAndOddHeaders'),
      val('characterSpacingControl', 'compressPunctuation'),
      element('w:compat', {}, element('w:useFELayout'), compatible),
      element('w:themeFontLang', { 'w:val': language === 'zh' ? 'en-US' : 'en-GB', 'w:eastAsia': 'zh-CN' }),
    ),
  )
}

/** Page number between dashes: outside on both sides of a leaf, one character from the edge. */
function footer(side: 'left' | 'right'): string {
  const text = (content: string) => element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, content))
  const number = element('w:fldSimple', { 'w:instr': ' PAGE ' }, text('1'))
  const indent = element('w:ind', { [`w:${side}Chars`]: 100, [`w:${side}`]: page.number * 20 })
  const properties = element('w:pPr', {}, val('pStyle', 'Footer'), indent, val('jc', side))
  return part(element('w:ftr', namespaces, element('w:p', {}, properties, text('— '), number, text(' —'))))
}

/** Dates are those of the records, not of the clock: the same summary must give the same bytes. */
function coreProperties({ title, office: creator, language, asAt, note }: RenderedSummary): string {
  const names = {
    'xmlns:cp': `${packaged}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const date = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${escapeXml(asAt.slice(0, 10))}T00:00:00Z`)
  return part(
    element(
      'cp:coreProperties',
      names,
      element('dc:title', {}, escapeXml(title)),
      element('dc:creator', {}, escapeXml(creator)),
      element('dc:description', {}, escapeXml(note)),
      element('dc:language', {}, language === 'zh' ? 'zh-CN' : 'en-GB'),
      date('created'),
      date('modified'),
    ),
  )
}
