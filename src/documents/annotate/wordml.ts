import { escapeXml, oneLine } from '../escape.ts'
import type { Run, Story, TextChild } from '../reading/docx/model.ts'
import { lastAtOrBefore } from '../reading/search.ts'
import type { MarkColour } from './mark.ts'

/** Names of WordprocessingML as one part writes them. */
export interface Names {
  /** Prefix with colon. */
  readonly prefix: string
  /** What the outermost of inserted elements declares, where the part's root does not. */
  readonly declares: string
}

/** How a part's root calls the namespace; a prefix of its own where attributes could not be named otherwise. */
export const namesOf = ({ prefix, namespace }: Pick<Story, 'prefix' | 'namespace'>): Names =>
  prefix === null ? { prefix: 'w:', declares: ` xmlns:w="${namespace}"` } : { prefix: `${prefix}:`, declares: '' }

/** An element without content. */
export const empty = ({ prefix, declares }: Names, name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${prefix}${name}${declares}${list(prefix, attributes)}/>`

/** An open tag that declares what is needed below it. */
export const openTag = (
  { prefix, declares }: Names,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string => `<${prefix}${name}${declares}${list(prefix, attributes)}>`

const list = (prefix: string, attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escapeXml(String(value))}"`)
    .join('')

/** Text of a run with its element; `name` is `t` or, in a deletion, `delText`. */
export const textElement = (qualified: string, text: string): string =>
  `<${qualified} xml:space="preserve">${escapeXml(oneLine(text))}</${qualified}>`

/** The name of the element that an open tag opens, with its prefix. */
export const tagName = (open: string): string => /^<([^\s/>]+)/.exec(open)?.[1] ?? ''

/** The name of a run's `w:t`, or of the `w:delText` in its place. */
export function textName(run: Run, isDeleted: boolean): string {
  const name = tagName(run.open)
  return `${name.slice(0, name.indexOf(':') + 1)}${isDeleted ? 'delText' : 't'}`
}

const highlights: Readonly<Record<MarkColour, string>> = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  gray: 'lightGray',
  blue: 'cyan',
}

/** What of `w:rPr` comes after `w:highlight` (ISO/IEC 29500-1, CT_RPr, as Word writes it); extensions come last. */
const afterHighlight =
  /<(?:\w+:)?(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[\s/>]|<w1\d:/

/** A run's properties with another highlighting; `properties` is `w:rPr` as written, empty when the run has none. */
export function highlighted(properties: string, colour: MarkColour, names: Names): string {
  const mark = empty(names, 'highlight', { val: highlights[colour] })
  if (properties === '') return `${openTag(names, 'rPr', {})}${mark}</${names.prefix}rPr>`
  if (properties.endsWith('/>') && !properties.includes('><'))
    return `${properties.slice(0, -2)}>${mark}</${tagName(properties)}>`
  const before = properties.search(/<(?:\w+:)?rPrChange[\s>]/)
  const own = before < 0 ? properties : properties.slice(0, before)
  const without = own.replace(/<(?:\w+:)?highlight\b[^>]*(?:\/>|>\s*<\/(?:\w+:)?highlight>)/, '')
  const after = afterHighlight.exec(without)?.index ?? (before < 0 ? without.lastIndexOf('</') : without.length)
  return without.slice(0, after) + mark + without.slice(after) + properties.slice(own.length)
}

/** Where a unit of a text child's text stands in the source. */
export function sourceAt(child: TextChild, offset: number): number {
  const stretch = child.stretches[lastAtOrBefore(child.stretches, offset, each => each.from)]
  if (stretch === undefined) return child.inner[0]
  return stretch.source + (stretch.verbatim ? offset - stretch.from : 0)
}
