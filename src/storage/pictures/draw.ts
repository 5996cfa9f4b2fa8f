import type { PoolClient } from 'pg'
import { displayAlone } from '../../engines/figures/style.ts'
import {
  type Axis,
  type Layout,
  type MarkRequest,
  markKey,
  type Picture,
  type PictureScope,
} from '../../engines/pictures/picture.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { KnownAt } from '../../kernel/population.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { type FigureDetail, figureDetail } from '../figure-detail.ts'
import { computeFigures, type FigureOutcome, type FigureRequest, isRefused, type RefusedFigure } from '../figures.ts'
import { findDimensions } from './dimension.ts'

/** A mark with its figure, or the reason why there is none: a gap, never a zero. */
export type DrawnMark = { readonly key: string; readonly series: string; readonly category: string; readonly label: Words } & (
  | {
      /** Exact, in the unit's base, as decimal text. */
      readonly value: string
      readonly text: Words
      readonly unit: string
      readonly records: number
    }
  | { readonly gap: Words }
)

/** A picture with its figures, ready to be drawn. */
export interface DrawnPicture {
  readonly id: string
  readonly kind: Picture['kind']
  readonly title: Words
  readonly note: Words
  readonly source: Words
  readonly asAt: string
  readonly knownAt: string | null
  readonly series: readonly Axis[]
  readonly categories: readonly Axis[]
  readonly marks: readonly DrawnMark[]
  readonly range: Layout['range'] | null
}

/** PostgreSQL allows 1,664 columns: two a figure, and one for each different condition. */
const atOnce = 300

/** What a picture is asked for. */
export interface PictureAsk extends PictureScope, KnownAt {}

async function layOut(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  picture: Picture,
  { knownAt, ...scope }: PictureAsk,
): Promise<Layout> {
  return picture.layout(scope, await findDimensions(client, actor, { knownAt }, registers, picture, scope))
}

const requestOf = (mark: MarkRequest): FigureRequest => ({
  key: markKey(mark),
  indicator: mark.indicator,
  period: mark.period,
  counting: mark.counting ?? null,
})

/** Draws a picture as the actor: every mark a figure computed from records by the indicators' own clauses. */
export async function drawPicture(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  picture: Picture,
  ask: PictureAsk,
): Promise<DrawnPicture> {
  const layout = await layOut(client, actor, registers, picture, ask)
  const outcomes: FigureOutcome[] = []
  for (let start = 0; start < layout.marks.length; start += atOnce) {
    const some = layout.marks.slice(start, start + atOnce).map(requestOf)
    outcomes.push(...(await computeFigures(client, actor, ask, some)))
  }
  const marks = layout.marks.map((mark, index) => drawn(mark, outcomes[index]!))
  const { id, kind, title, note, source } = picture
  return {
    id,
    kind,
    title,
    note,
    source,
    asAt: ask.asAt,
    knownAt: ask.knownAt,
    series: layout.series,
    categories: layout.categories,
    marks: layout.sparse ? marks.filter(mark => 'value' in mark) : marks,
    range: layout.range ?? null,
  }
}

function drawn(mark: MarkRequest, outcome: FigureOutcome): DrawnMark {
  const place = { key: markKey(mark), series: mark.series, category: mark.category, label: mark.indicator.label }
  if (isRefused(outcome)) return { ...place, gap: outcome.refused.words }
  return {
    ...place,
    value: outcome.exact,
    text: { en: displayAlone(outcome, 'en'), zh: displayAlone(outcome, 'zh') },
    unit: outcome.unit,
    records: outcome.recordCount,
  }
}

/** One mark's figure with its records, as the trace of any figure. */
export async function markDetail(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  picture: Picture,
  ask: PictureAsk,
  key: string,
): Promise<FigureDetail | RefusedFigure> {
  const { marks } = await layOut(client, actor, registers, picture, ask)
  const mark = marks.find(one => markKey(one) === key)
  if (!mark)
    return refuse(
      'no-such-mark',
      {
        en: 'The picture has no such mark: what it stood for may have been withdrawn, or the link is of another day. Open the picture again.',
        zh: '图中没有该项：其记录可能已撤回，或链接对应其他时点。请重新打开该图。',
      },
      { exitCode: 4 },
    )
  return figureDetail(client, actor, ask, registers, requestOf(mark))
}
