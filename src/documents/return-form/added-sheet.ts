import { escapeXml } from '../escape.ts'

/** A sheet that is added to a filled form: texts only, its first row a heading. */
export interface AddedSheet {
  readonly name: string
  readonly state: 'hidden' | 'veryHidden'
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** “A” is 0, “AB” is 27. */
export function columnName(at: number): string {
  let name = ''
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** A text that no program takes for a formula, an escape or an end. Cells hold 32,767 characters at most. */
export const cellText = (text: string): string => escapeXml(text.slice(0, 32_000).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))

/** The XML of an added sheet. */
export function addedSheetXml({ rows, widths }: AddedSheet, namespace: string): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')
  const lines = rows.map((row, line) => {
    const cells = row.map((text, at) =>
      text === ''
        ? ''
        : `<c r="${columnName(at)}${line + 1}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
    )
    return `<row r="${line + 1}">${cells.join('')}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><cols>${columns}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}
