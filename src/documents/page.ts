/** The page of an official document, GB/T 9704-2012: A4, a text block of 156 × 225 mm with 22 lines of 28 characters. */
export const page = {
  width: 210,
  height: 297,
  top: 37,
  left: 28,
  right: 26,
  bottom: 35,
  lines: 22,
  characters: 28,
  /** Points: size 3 for the text, size 2 for the title, small size 4 for tables, size 4 for page numbers. */
  text: 16,
  title: 22,
  table: 12,
  number: 14,
  /** The pitch of lines in points: 22 of them fill 225 mm. */
  line: 28.95,
} as const

/** Millimetres in twentieths of a point, the unit of WordprocessingML. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** How many characters wide a line is: hanzi and full-width marks count one, everything else a half. */
export function characterWidth(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Ideographic}/gu,
  )
  return (wide?.length ?? 0) + ([...text].length - (wide?.length ?? 0)) / 2
}

/** How far the issuing office is indented from the right, in characters: centred over the date, which is indented four, and never
 * nearer to the edge than two (GB/T 9704-2012, 7.3.5). */
export function officeIndent(office: string, date: string): number {
  return Math.max(2, 4 + (characterWidth(date) - characterWidth(office)) / 2)
}
