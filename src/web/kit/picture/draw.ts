import type { PictureKind } from './api.ts'
import { drawBars } from './draw-bars.ts'
import { drawColumns, drawMultiples } from './draw-columns.ts'
import { drawDays, drawFlow, drawGrid } from './draw-others.ts'
import type { Draw } from './drawing.ts'

/** How each kind of picture is drawn. */
export const draws: Readonly<Record<PictureKind, Draw>> = {
  columns: drawColumns,
  bars: drawBars,
  flow: drawFlow,
  grid: drawGrid,
  days: drawDays,
  multiples: drawMultiples,
}
