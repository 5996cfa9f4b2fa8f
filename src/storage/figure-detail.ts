import type { PoolClient } from 'pg'
import type { CountingMode, Figure, TraceEntry } from '../engines/figures/figure.ts'
import { displayFigure } from '../engines/figures/style.ts'
import { partsOf } from '../engines/indicators/compose.ts'
import { yearBefore } from '../engines/indicators/period.ts'
import { countingWords } from '../engines/indicators/sentence.ts'
import type { Actor } from '../kernel/actor.ts'
import { type KnownAt, versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Words } from '../kernel/words.ts'
import {
  type ComputedFigure,
  computeFigures,
  type FigureOutcome,
  type FigureRequest,
  isRefused,
  type RefusedFigure,
  statementsOf,
  traceFigures,
} from './figures.ts'

type Said = { readonly value: string; readonly text: Words } | { readonly refused: Words }

/** All that the trace panel shows of one figure. */
export interface FigureDetail {
  readonly figure: Figure & { readonly recordCount: number }
  readonly text: Words
  readonly definition: Words
  readonly lastYear: Said | null
  readonly otherModes: readonly ({ readonly counting: CountingMode; readonly label: Words } & Said)[]
  readonly parts: readonly ({ readonly label: Words; readonly part: Words } & Said)[]
  readonly sql: readonly string[]
  /** SHA-256 of the files attached to the listed records, by record id. */
  readonly recordEvidence: Readonly<Record<string, readonly string[]>>
}

const listed = 500

/** One figure with its first 500 records, last year's value, its other counting modes and its parts: computed together. */
export async function figureDetail(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  registers: readonly AnyRegister[],
  request: FigureRequest,
): Promise<FigureDetail | RefusedFigure> {
  const { indicator, period } = request
  const before = yearBefore(period)
  const modes: readonly CountingMode[] = indicator.form === 'plain' && indicator.levelled ? ['holding', 'highest'] : []
  const parts = indicator.form === 'plain' ? [] : partsOf(indicator, period)
  const related: FigureRequest[] = [
    ...(before ? [{ ...request, key: 'last-year', period: before }] : []),
    ...modes.map(counting => ({ ...request, key: `mode:${counting}`, counting })),
    ...parts.map((part, index) => ({ key: `part:${index}`, indicator: part.indicator, period: part.period })),
  ]
  const outcomes = new Map((await computeFigures(client, actor, known, [request, ...related])).map(one => [one.key, one]))
  const own = outcomes.get(request.key)!
  if (isRefused(own)) return own
  const records = (await traceFigures(client, actor, known, registers, [request])).get(request.key)!
  const { recordCount: _, ...figure } = own
  return {
    figure: { ...figure, records: records.slice(0, listed), recordCount: records.length },
    text: textOf(own),
    definition: indicator.definition,
    lastYear: before ? said(outcomes.get('last-year')!) : null,
    otherModes: modes
      .filter(counting => counting !== own.counting)
      .map(counting => ({ counting, label: countingWords[counting], ...said(outcomes.get(`mode:${counting}`)!) })),
    parts: parts.map((part, index) => ({
      label: part.indicator.label,
      part: part.part,
      ...said(outcomes.get(`part:${index}`)!),
    })),
    recordEvidence: await evidenceOf(client, actor, records.slice(0, listed)),
    sql: statementsOf([request], actor, known).map(statement => statement.sql.text),
  }
}

const textOf = (figure: ComputedFigure): Words => ({ en: displayFigure(figure, 'en'), zh: displayFigure(figure, 'zh') })

const said = (outcome: FigureOutcome): Said =>
  isRefused(outcome) ? { refused: outcome.refused.words } : { value: outcome.value, text: textOf(outcome) }

/** The files attached to the very versions that count; one statement per register. */
async function evidenceOf(
  client: PoolClient,
  actor: Actor,
  records: readonly TraceEntry[],
): Promise<FigureDetail['recordEvidence']> {
  const found: Record<string, readonly string[]> = {}
  for (const register of new Set(records.map(record => record.register))) {
    const { rows } = await client.query<{ id: string; version: number; attachments: readonly string[] }>(
      `select id, version, attachments from ${versionTable(register)} where region = $1 and id = any($2::uuid[]) and attachments <> '{}'`,
      [actor.region, records.filter(record => record.register === register).map(record => record.id)],
    )
    for (const { id, version, attachments } of rows)
      if (records.some(record => record.id === id && record.version === version)) found[id] = attachments
  }
  return found
}
