import type { Layout } from '../context/layout.ts'
import type { Outline } from '../context/outline.ts'
import type { Slot } from '../context/slots.ts'
import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'

/** All that is looked at in search of contradictions. Lists are by figure where they are called after figures. */
export interface Matter {
  readonly layout: Layout
  readonly outline: Outline
  readonly figures: readonly ReadFigure[]
  readonly slots: readonly (Slot | null)[]
  readonly contexts: readonly FigureContext[]
}
