import { refuseValue } from '../problem.ts'

/** A text with stars for its letters and digits, but for the first and the last ones; blanks and dashes stay, so that its shape is seen. */
export function starred(text: string, first: number, last: number): string {
  const letters = Array.from(text)
  const places = letters.flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []))
  // Of a short one only a part is shown, so that at least half of it is hidden.
  const shortened = places.length < first + last + 2
  const [head, tail] = shortened ? [Math.floor(places.length / 2), 0] : [first, last]
  const hidden = new Set(places.slice(head, places.length - tail))
  return letters.map((letter, at) => (hidden.has(at) ? '*' : letter)).join('')
}

/** What a reader says to stars: they stand for what is hidden, and must never be saved in its place. */
export const starsGiven = refuseValue('masked-value', {
  en: 'The stars stand for what is hidden. Leave the field as it was, or type all of it.',
  zh: '星号代表已隐藏的内容：不修改请保持原样，修改请填写完整内容。',
})
