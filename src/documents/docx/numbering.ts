import { page } from '../page.ts'
import { element, namespaces, part, val } from './xml.ts'

/** The numbering of every list with bullets; each list with numbers has its own, from the next one up, so that it starts at 1. */
export const bulletList = 1

function level(format: string, text: string): string {
  return element(
    'w:lvl',
    { 'w:ilvl': 0 },
    val('start', 1),
    val('numFmt', format),
    val('suff', 'space'),
    val('lvlText', text),
    val('lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': 0, 'w:firstLineChars': 200, 'w:firstLine': page.text * 40 })),
  )
}

/** word/numbering.xml for a document with that many numbered lists. */
export function numberingPart(ordered: number): string {
  const kinds = [level('bullet', '·'), level('decimal', '%1.')].map((each, id) =>
    element('w:abstractNum', { 'w:abstractNumId': id }, val('multiLevelType', 'singleLevel'), each),
  )
  const restart = element('w:lvlOverride', { 'w:ilvl': 0 }, val('startOverride', 1))
  const lists = Array.from({ length: ordered }, (_, index) =>
    element('w:num', { 'w:numId': bulletList + 1 + index }, val('abstractNumId', 1), restart),
  )
  return part(
    element('w:numbering', namespaces, ...kinds, element('w:num', { 'w:numId': bulletList }, val('abstractNumId', 0)), ...lists),
  )
}
