import type { CheckReport } from '../../engines/draft-check/report.ts'

/** The text with our figures in the places of those that are named (by index; one without a replacement stays as it is). */
export function replaceFigures({ text, figures }: CheckReport, indexes: readonly number[]): string {
  const chosen = new Set(indexes)
  let at = 0
  let out = ''
  for (const [index, { start, end, replacement }] of figures.entries()) {
    if (!chosen.has(index) || replacement === null || start < at) continue
    out += text.slice(at, start) + replacement
    at = end
  }
  return out + text.slice(at)
}
