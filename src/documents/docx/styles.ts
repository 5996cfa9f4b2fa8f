import type { Language } from '../../kernel/words.ts'
import { type OfficialFont, officialFonts } from '../fonts.ts'
import { page, twips } from '../page.ts'
import { element, namespaces, part, val } from './xml.ts'

/** Half points, as font sizes are written. */
const halfPoints = (points: number): number => Math.round(points * 2)

export const line = Math.round(page.line * 20)

/** Run properties of a typeface: Chinese in the official face, Latin letters and digits in Times; in English all in Times. */
function fonts(font: OfficialFont, language: Language, latin: string = officialFonts.latin.name): string {
  const eastAsia = language === 'zh' ? font.name : officialFonts.latin.name
  return element('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin })
}

const size = (points: number): string => val('sz', halfPoints(points)) + val('szCs', halfPoints(points))
const exactly = (twentieths: number): string =>
  element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': twentieths, 'w:lineRule': 'exact' })
const firstLine = element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': page.text * 40 })
const noIndent = element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 })

/** What each character gives up so that 28 of size 3 fill 156 mm, in whole twentieths of a point. A character grid (`w:charSpace`)
 * would say the same, but LibreOffice gives a character that is wider than its cell two cells. */
const tight = val('spacing', Math.floor(twips(page.width - page.left - page.right) / page.characters - page.text * 20))
const loose = val('spacing', 0)

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
  readonly next?: string
}

function style({ id, name, paragraph = '', run = '', next }: Style, isDefault = false): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    val('name', name),
    isDefault ? '' : val('basedOn', 'Normal'),
    next === undefined ? '' : val('next', next),
    element('w:qFormat'),
    element('w:pPr', {}, paragraph),
    element('w:rPr', {}, run),
  )
}

/** word/styles.xml: the text, title, three levels of headings, table cells, closing lines and page numbers of GB/T 9704-2012. */
export function stylesPart(language: Language): string {
  const bold = language === 'en' ? element('w:b') : ''
  const heading = (level: 1 | 2 | 3, font: OfficialFont, weight: string) =>
    style({
      id: `Heading${level}`,
      name: `heading ${level}`,
      next: 'Normal',
      paragraph: element('w:keepNext') + val('outlineLvl', level - 1),
      run: fonts(font, language) + weight,
    })
  const tags = element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN' })
  const defaults = element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts(officialFonts.body, language), size(page.text), tags)),
    element('w:pPrDefault'),
  )
  // Words and digits keep their own width between hanzi: 171.49亿元 is one figure, in Word as in every other format.
  const unspaced = val('autoSpaceDE', 0) + val('autoSpaceDN', 0)
  const normal = element('w:widowControl', { 'w:val': 0 }) + unspaced + exactly(line) + firstLine + val('jc', 'both')
  return part(
    element(
      'w:styles',
      namespaces,
      defaults,
      style(
        {
          id: 'Normal',
          name: 'Normal',
          paragraph: normal,
          run: (language === 'zh' ? tight : '') + size(page.text),
        },
        true,
      ),
      style({
        id: 'Title',
        name: 'Title',
        next: 'Normal',
        paragraph: `${element('w:keepNext')}${exactly(Math.round(page.title * 1.6) * 20)}${noIndent}${val('jc', 'center')}`,
        run: fonts(officialFonts.title, language) + bold + loose + size(page.title),
      }),
      heading(1, officialFonts.part, bold),
      heading(2, officialFonts.section, bold),
      heading(3, officialFonts.body, element('w:b')),
      style({
        id: 'Cell',
        name: 'Table text',
        paragraph: `${val('snapToGrid', 0)}${element('w:spacing', { 'w:before': 40, 'w:after': 40, 'w:line': 300, 'w:lineRule': 'atLeast' })}${noIndent}${val('jc', 'left')}`,
        run: loose + size(page.table),
      }),
      style({ id: 'Closing', name: 'Closing', paragraph: `${element('w:keepLines')}${noIndent}${val('jc', 'right')}` }),
      style({
        id: 'Footer',
        name: 'footer',
        paragraph: `${element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': page.number * 20, 'w:lineRule': 'exact' })}${noIndent}`,
        run:
          fonts(officialFonts.number, language, language === 'zh' ? officialFonts.number.name : undefined) +
          loose +
          size(page.number),
      }),
    ),
  )
}

/** word/fontTable.xml: each official typeface with the faces that may stand in for it, best first. */
export function fontTablePart(): string {
  const fontElements = Object.values(officialFonts).map(({ name, alternatives, family }) =>
    element(
      'w:font',
      { 'w:name': name },
      val('altName', alternatives.join(',')),
      val('charset', name === officialFonts.latin.name ? '00' : '86'),
      val('family', family),
      val('pitch', 'default'),
    ),
  )
  return part(element('w:fonts', namespaces, ...fontElements))
}
