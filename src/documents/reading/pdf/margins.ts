import type { Line } from './lines.ts'

/** A page's lines told apart. */
export interface Divided {
  readonly body: readonly Line[]
  readonly headers: readonly Line[]
  readonly footers: readonly Line[]
}

/** How much of a page's height at its top and bottom can be a margin. */
const marginShare = 0.12

/** A margin repeats on so large a part of the pages (odd and even ones may differ, and chapters change). */
const repeatShare = 0.2

/** Longer lines are running text that happens to repeat. */
const longestMargin = 60

const onlyNumber = /^[\s—–\-·~]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*(?:\/|of|共)\s*\d{1,4}\s*页?)?[\s—–\-·~]*$/

/** Headers and footers: lines at the edge of pages that stand there again and again but for their numbers, and lone page numbers. */
export function divideMargins(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): readonly Divided[] {
  const seen = new Map<string, number>()
  const candidates = pages.map(({ lines, height }) =>
    lines.map(line => {
      const edge =
        line.text.length > longestMargin
          ? null
          : line.y > height * (1 - marginShare)
            ? 'header'
            : line.y < height * marginShare
              ? 'footer'
              : null
      return { line, edge, key: edge === null ? '' : `${edge} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}` }
    }),
  )
  for (const page of candidates) for (const key of new Set(page.map(each => each.key))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * repeatShare)
  return candidates.map(page => {
    const body: Line[] = []
    const headers: Line[] = []
    const footers: Line[] = []
    for (const { line, edge, key } of page) {
      if (edge === null || ((seen.get(key) ?? 0) < least && !onlyNumber.test(line.text))) body.push(line)
      else (edge === 'header' ? headers : footers).push(line)
    }
    return { body, headers, footers }
  })
}
