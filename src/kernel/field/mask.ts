import { refuseValue } from '../problem.ts'

/** A text with stars for its letters and digits, but for the first and the last ones; blanks and dashes stay, so that its shape is seen. */
export function starred(text: string, first: number, last: number): string {
  const letters = Array.from(text)
  const places = letters.flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []))
  // Of a short one less is shown: at least half of it is hidden.
  const shown = Math.min(first + last, Math.floor(places.length / 2))
  const head = Math.min(first, Math.ceil(shown / 2))
  const hidden = new Set(places.slice(head, places.length - Math.min(last, shown - head)))
  return letters.map((letter, at) => (hidden.has(at) ? '*' : letter)).join('')
}

/** What a reader says to stars: they stand for what is hidden, and must never be saved in its place. */
export const starsGiven = refuseValue('masked-value', {
  en: 'The stars stand for what is hidden. Leave the field as it was, or type all of it.',
  zh: '星号代表已隐藏的内容：不修改请保持原样，修改请填写完整内容。',
})
