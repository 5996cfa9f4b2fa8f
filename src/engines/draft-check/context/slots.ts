import type { ReadFigure } from '../figure.ts'
import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'

/** The words right beside a figure: between it and its neighbours or the clause's ends. Figures, dates and times are blanked. */
export interface Slot {
  readonly pre: string
  readonly post: string
  /** The figure before it in its clause; null when it is the first. */
  readonly previous: number | null
}

/** Longer words beside a figure are cut: no noun phrase is that long. */
const longest = 160

/** The slot of every figure; null for a figure outside every part. */
export function slotsOf(layout: Layout, figures: readonly ReadFigure[]): readonly (Slot | null)[] {
  const slots: (Slot | null)[] = figures.map(() => null)
  for (const clause of layout.clauses) {
    clause.figures.forEach((index, place) => {
      const figure = figures[index] as ReadFigure
      const previous = clause.figures[place - 1]
      const next = clause.figures[place + 1]
      const from = previous === undefined ? clause.start : (figures[previous]?.end ?? clause.start)
      const until = next === undefined ? clause.end : (figures[next]?.start ?? clause.end)
      slots[index] = {
        pre: words(layout, clause, Math.max(from, figure.start - longest), figure.start),
        post: words(layout, clause, figure.end, Math.min(until, figure.end + longest)),
        previous: previous ?? null,
      }
    })
  }
  return slots
}

/** The words of a stretch of a clause; what stands in brackets inside it is left out. */
export function words(layout: Layout, clause: Clause, from: number, until: number): string {
  return (clause.outer === null ? layout.bareOpen : layout.bare).slice(Math.max(from, clause.start), Math.min(until, clause.end))
}
