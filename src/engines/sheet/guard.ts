import { normalise } from '../../kernel/field/field.ts'

/** “-”, “/”, “不适用”: there is nothing to give. It is neither zero nor an empty cell. */
export const isNone = (text: string): boolean =>
  /^(?:[-‐‑‒–—―－]{1,2}|\/|\\|n\/?a|不适用|不涉及|not applicable)$/i.test(normalise(text))

/** What a spreadsheet shows where a formula has no result. */
export const isFormulaError = (text: string): boolean =>
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text.trim())

/**
 * Whether a spreadsheet or an import would take a text for something else: a formula (programs for Chinese take full-width signs for one
 * too), a mark for "not applicable", an error. Numbers with a sign are what they look like.
 */
const misread = (text: string): boolean => {
  const bare = text.replace(/^'+/, '')
  if (/^[=+\-@＝＋－＠\t\r]/.test(bare)) return text !== bare || !/^-?\d+(\.\d+)?%?$/.test(bare)
  return isNone(bare) || isFormulaError(bare)
}

/** A text as an exported cell holds it: with an apostrophe before what would be misread. */
export const guarded = (text: string): string => (misread(text) ? `'${text}` : text)

/** The text that `guarded` was given. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && misread(cell.slice(1)) ? cell.slice(1) : cell)
