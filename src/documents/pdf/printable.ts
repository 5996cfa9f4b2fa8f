import { oneLine, xmlText } from '../escape.ts'
import { fontCoverage } from '../font-coverage.ts'
import { embeddedFonts } from '../fonts.ts'

/** The mark that Chinese printing sets where a character is missing from the case. */
const missing = '〓'

/** Joiners and variation selectors: they choose between forms of a character and have none of their own. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** Private use: such a character means nothing without the font of whoever typed it. */
const isPrivate = (codePoint: number): boolean => (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000

let covers: ((codePoint: number) => boolean) | undefined

/**
 * Text as the embedded font can print it. PDF/A forbids characters without a glyph and typesetting would stop at one, so a character
 * the font lacks (rare hanzi, emoji) is printed as 〓 with its Unicode number: the reader sees that something stands there and what.
 */
export function printable(text: string): string {
  const [font = ''] = embeddedFonts
  covers ??= fontCoverage(font)
  const known = covers
  return Array.from(oneLine(xmlText(text)).replace(invisible, ''), character => {
    const codePoint = character.codePointAt(0) ?? 0
    if (known(codePoint) && !isPrivate(codePoint)) return character
    return `${missing}[U+${codePoint.toString(16).toUpperCase()}]`
  }).join('')
}
