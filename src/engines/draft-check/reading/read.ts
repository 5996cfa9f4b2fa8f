import type { Draft } from '../draft.ts'
import type { Reading } from '../figure.ts'
import { fold } from './folded.ts'
import { readFolded } from './read-folded.ts'

/**
 * Every numeral of a draft, as a figure or as something else with the reason. Both lists are in the text's order, their spans do not overlap, and together
 * they hold every span of `numeralSpans(draft.text)`. Linear in the length of the text; it knows no register and guesses at no indicator.
 */
export function readNumerals(draft: Draft): Reading {
  return readFolded(fold(draft.text, draft.parts), draft)
}
