/** Longer lines are sentences, whatever they begin with. */
const longest = 40

const ended = /[。；;！？!?.，,：:、]\s*$/

const forms: readonly (readonly [form: RegExp, level: number])[] = [
  [/^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[章编部])/, 1],
  [/^(?:[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百]{1,4}节)/, 2],
]

/**
 * The level of a heading that says so only by its number (一、 and （一）, GB/T 9704-2012, 7.3.3): most official documents are typed without
 * styles. Null for all other lines.
 */
export function writtenLevel(text: string): number | null {
  const line = text.trim()
  if (line.length > longest || ended.test(line)) return null
  return forms.find(([form]) => form.test(line))?.[1] ?? null
}

/** Whether a line set in bold or in another font can be a heading: it is short and does not end as a sentence does. */
export const mayBeHeading = (text: string): boolean => {
  const line = text.trim()
  return line.length > 0 && line.length <= longest * 2 && !ended.test(line) && /\p{L}/u.test(line)
}
