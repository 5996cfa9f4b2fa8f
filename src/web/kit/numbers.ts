import { units } from '../../engines/figures/units.ts'
import type { Language } from '../../kernel/words.ts'

/** Thousands of decimal text set apart: "1234567.5" as "1,234,567.5". Text in, text out: no floating point. */
export function group(text: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(text)
  if (!match) return text
  const [, sign = '', whole = '', rest = ''] = match
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`
}

/** Adds decimal texts exactly. */
export function addUp(texts: readonly string[]): string {
  const places = Math.max(0, ...texts.map(text => text.split('.')[1]?.length ?? 0))
  const whole = (text: string) => {
    const [before = '0', after = ''] = text.split('.')
    return BigInt(`${before}${after.padEnd(places, '0')}`)
  }
  const total = texts.reduce((sum, text) => sum + whole(text), 0n)
  if (places === 0) return total.toString()
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, '0')
  const after = digits.slice(-places).replace(/0+$/, '')
  return `${total < 0n ? '-' : ''}${digits.slice(0, -places)}${after ? `.${after}` : ''}`
}

/** Whether two decimal texts are the same number: "7" and "7.00". */
export const sameNumber = (one: string, other: string): boolean => addUp([one, '0']) === addUp([other, '0'])

/** The name of a unit for a column head; a code that is no unit of figures stands for itself. */
export function sayUnit(code: string, language: Language): string {
  const known: Readonly<Record<string, { readonly label: { readonly en: string; readonly zh: string } }>> = units
  return known[code]?.label[language] ?? code
}
