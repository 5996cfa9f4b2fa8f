import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'

const before = /(?:由|从|自|from)[^，,。；;\d]{0,12}$/i
const between =
  /^[^，,。；;.\d]{0,8}?(?:增加到|增加至|增长到|增长至|提高到|提高至|上升到|上升至|发展到|扩大到|减少到|下降到|升至|升到|增至|降至|达到|到|至|→|to|up to|to only)\s*$/i
const furthest = 30

/** By figure: whether it is what something rose or fell from, and the text does not say at which time. One pass. */
export function findFrom(text: string, figures: readonly ReadFigure[], contexts: readonly FigureContext[]): readonly boolean[] {
  const found: boolean[] = []
  let joined = false
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1]
    const opens = before.test(text.slice(Math.max(0, figure.start - 20), figure.start))
    const goesOn = joined && found[index - 1] === true
    joined = next !== undefined && next.start - figure.end <= furthest && between.test(text.slice(figure.end, next.start))
    const sameTime = joined && JSON.stringify(contexts[index]!.times[0]) === JSON.stringify(contexts[index + 1]!.times[0])
    found.push(sameTime && figure.role !== 'change' && (opens || goesOn))
  }
  return found
}
