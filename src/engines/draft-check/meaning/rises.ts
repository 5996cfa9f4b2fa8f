import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'

const before = /(?:由|从|自|from)[^，,。；;\d]{0,12}$/i
const between =
  /^[^，,。；;.\d]{0,8}?(?:增加到|增加至|增长到|增长至|提高到|提高至|上升到|上升至|发展到|扩大到|减少到|下降到|升至|升到|增至|降至|达到|到|至|→|to|up to|to only)\s*$/i
const furthest = 30

/** Whether a figure is what something rose or fell from, and the text does not say at which time. */
export function isFrom(text: string, figures: readonly ReadFigure[], contexts: readonly FigureContext[], index: number): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]]
  if (!next || next.start - figure.end > furthest || figure.role === 'change') return false
  if (!between.test(text.slice(figure.end, next.start)) || !before.test(text.slice(Math.max(0, figure.start - 20), figure.start)))
    return false
  const time = contexts[index]!.times[0]
  return JSON.stringify(time) === JSON.stringify(contexts[index + 1]!.times[0])
}
