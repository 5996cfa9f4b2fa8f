import type { PoolClient } from 'pg'
import { Exact } from '../../engines/figures/number-words.ts'
import { displayAlone } from '../../engines/figures/style.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { indicatorTarget } from '../../registers/indicator-target/register.ts'
import { yearsPicture } from '../../registers/pictures/years.ts'
import { type DrawnMark, drawPicture, type PictureAsk } from '../pictures/draw.ts'
import { listRecords } from '../read.ts'

/** A figure the year is judged by, beside last year's and the target. */
export interface LeadingFigure {
  readonly indicator: string
  readonly label: Words
  /** The mark of the picture of the years, whose records show where it comes from. */
  readonly mark: string
  readonly text: Words
  readonly lastYear: Words | null
  /** Growth on last year in percent, one digit after the point; null where there is no base above zero. */
  readonly growth: string | null
  /** What was to be reached: the record that says so, and whether it is. */
  readonly target: { readonly record: string; readonly text: Words; readonly share: string; readonly reached: boolean } | null
}

type Shown = Extract<DrawnMark, { readonly value: string }>

/** The figures that the summary leads with, as at a day, against last year and target. A figure without records is left out. */
export async function leadingFigures(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  ask: PictureAsk,
): Promise<readonly LeadingFigure[]> {
  const { series, marks } = await drawPicture(client, actor, registers, yearsPicture, ask)
  const targets = await targetsOf(client, actor, ask)
  const markOf = (name: string, year: number) =>
    marks.find((mark): mark is Shown => mark.series === name && mark.category === String(year) && 'value' in mark)
  return series.flatMap(({ id, label }) => {
    const [now, before, target] = [markOf(id, ask.year), markOf(id, ask.year - 1), targets.get(id)]
    if (!now) return []
    return [
      {
        ...{ indicator: id, label, mark: now.key, text: now.text },
        lastYear: before?.text ?? null,
        growth: before ? growthOf(before.value, now.value) : null,
        target: target ? against(now, target) : null,
      },
    ]
  })
}

function growthOf(before: string, now: string): string | null {
  const base = new Exact(before)
  return base.gt(0) ? new Exact(now).minus(base).div(base).times(100).toFixed(1) : null
}

function against(now: Shown, { id, value }: { readonly id: string; readonly value: string }): LeadingFigure['target'] {
  const goal = new Exact(value)
  const text = { value: goal.toFixed(), qualifier: '=', unit: now.unit, style: {} } as const
  return {
    record: id,
    text: { en: displayAlone(text, 'en'), zh: displayAlone(text, 'zh') },
    // A target of nothing is reached by anything.
    share: goal.gt(0) ? new Exact(now.value).div(goal).times(100).toFixed(0) : '100',
    reached: new Exact(now.value).gte(goal),
  }
}

async function targetsOf(client: PoolClient, actor: Actor, { year, knownAt }: PictureAsk) {
  const { rows } = await listRecords(
    client,
    actor,
    indicatorTarget,
    { asAt: null, knownAt },
    { where: indicatorTarget.columns.year.is(year), page: 1, size: 500 },
  )
  return new Map(rows.map(({ id, values }) => [String(values['indicator']), { id, value: String(values['value']) }]))
}
