import { Decimal } from 'decimal.js'
import type { PoolClient } from 'pg'
import type { CountingMode, Figure, FigureStyle, TraceEntry } from '../engines/figures/figure.ts'
import { stateFigure } from '../engines/figures/style.ts'
import type { Need } from '../engines/indicators/clause.ts'
import { evaluate, longestRun, needsOf, partsOf, type Result } from '../engines/indicators/compose.ts'
import type { Indicator } from '../engines/indicators/indicator.ts'
import { type Answer, addsOf, readAnswer, type TraceRow, unitValues } from '../engines/indicators/measure.ts'
import { daysOf, type PeriodRequest, periodWords } from '../engines/indicators/period.ts'
import { calculationWords } from '../engines/indicators/sentence.ts'
import { figureStatements, type Statement, traceStatements } from '../engines/indicators/statement.ts'
import type { Actor } from '../kernel/actor.ts'
import type { KnownAt } from '../kernel/population.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Words } from '../kernel/words.ts'
import { readRow } from './row.ts'
import { titleColumns, titleOf, titlePointers, titlesOf } from './titles.ts'

/** A figure that a document asks for. */
export interface FigureRequest {
  readonly key: string
  readonly indicator: Indicator
  readonly period: PeriodRequest
  readonly counting?: CountingMode | null
  readonly style?: FigureStyle
}

/** A figure without its records, and how many there are. */
export type ComputedFigure = Omit<Figure, 'records'> & { readonly recordCount: number }

/** A figure that could not be given, and why. */
export interface RefusedFigure {
  readonly key: string
  readonly indicator: string
  readonly label: Words
  readonly refused: { readonly code: string; readonly words: Words }
}

export type FigureOutcome = ComputedFigure | RefusedFigure

export const isRefused = (outcome: FigureOutcome): outcome is RefusedFigure => 'refused' in outcome

/** Computes all figures of a document together: one statement per source register. */
export async function computeFigures(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  requests: readonly FigureRequest[],
): Promise<readonly FigureOutcome[]> {
  const needs = uniqueNeeds(requests)
  const answers = new Map<string, Answer>()
  for (const { sql, needs: group } of figureStatements([...needs.values()], actor, known)) {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql.text, values: [...sql.values] })
    for (const [index, need] of group.entries())
      answers.set(needKey(need), readAnswer(need, rows[0]![`n${index}`], rows[0]![`v${index}`]))
  }
  return requests.map(request => outcomeOf(request, need => answers.get(needKey(need))!))
}

/** The records behind figures, by the figures' keys; one statement per source register. */
export async function traceFigures(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  registers: readonly AnyRegister[],
  requests: readonly FigureRequest[],
): Promise<ReadonlyMap<string, readonly TraceEntry[]>> {
  const rowsOf = new Map<string, readonly NamedRow[]>()
  for (const statement of traceStatements([...uniqueNeeds(requests).values()], actor, known, titleColumns))
    await readTrace(client, actor, registers, statement, rowsOf)
  return new Map(
    requests.map(request => [request.key, entriesOf(request.indicator, request.period, request.counting ?? null, rowsOf)]),
  )
}

/** The figures of a document that a record counts in: the same clauses as figures and traces, asked of one record. */
export async function figuresOfRecord(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  record: { readonly register: string; readonly id: string },
  requests: readonly FigureRequest[],
): Promise<readonly FigureRequest[]> {
  const needs = [...uniqueNeeds(requests).values()].filter(need => need.indicator.of.name === record.register)
  const counting = new Set<string>()
  for (const { sql, needs: group } of traceStatements(needs, actor, known, () => [])) {
    const text = `select * from (${sql.text}) as traced where traced.id = $${sql.values.length + 1}::uuid`
    const { rows } = await client.query<Record<string, unknown>>({ text, values: [...sql.values, record.id] })
    for (const row of rows)
      for (const [index, need] of group.entries()) if (row[`c${index}`] === true) counting.add(needKey(need))
  }
  return requests.filter(({ indicator, period, counting: mode }) =>
    needsOf(indicator, period, mode ?? null).some(need => counting.has(needKey(need))),
  )
}

/** The statements that would be run for a document: for `db/golden/` and for those who want to see the SQL. */
export const statementsOf = (requests: readonly FigureRequest[], actor: Actor, known: KnownAt): readonly Statement[] =>
  figureStatements([...uniqueNeeds(requests).values()], actor, known)

interface NamedRow extends TraceRow {
  readonly title: Words
}

const needKey = ({ indicator, period, counting }: Need): string => `${indicator.id} ${JSON.stringify(period)} ${counting}`

function uniqueNeeds(requests: readonly FigureRequest[]): ReadonlyMap<string, Need> {
  const needs = requests.flatMap(({ indicator, period, counting }) => needsOf(indicator, period, counting ?? null))
  return new Map(needs.map(need => [needKey(need), need]))
}

function outcomeOf(request: FigureRequest, answers: (need: Need) => Answer): FigureOutcome {
  const { indicator, period } = request
  try {
    const result = evaluate(indicator, period, request.counting ?? null, answers)
    if (result.records > 0) return figureOf(request, result)
    // A count of nothing is 0, but no record can be shown for it.
    throw new Refusal('no-records', {
      en: `No record stands behind “${indicator.label.en}” ${periodWords(period).en}. A figure that cannot list its records is not shown: enter or import what is missing.`,
      zh: `“${indicator.label.zh}”（${periodWords(period).zh}）没有任何记录。无法列出记录的数字不予显示，请录入或导入缺失的记录。`,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      key: request.key,
      indicator: indicator.id,
      label: indicator.label,
      refused: { code: error.code, words: error.words },
    }
  }
}

function figureOf({ key, indicator, period, counting, style }: FigureRequest, result: Result): ComputedFigure {
  const styled = { ...indicator.style, ...style }
  const stated = stateFigure(result.value, indicator.unit, styled, result.qualifier)
  const mode = indicator.form === 'plain' && indicator.levelled ? (counting ?? indicator.counting ?? 'holding') : null
  return {
    key,
    indicator: indicator.id,
    label: indicator.label,
    sentence: calculationWords(indicator, period, mode),
    exact: result.value.toFixed(),
    ...stated,
    unit: indicator.unit,
    style: styled,
    ...(result.of && { of: result.of.toFixed() }),
    period: { kind: period.kind, text: periodWords(period), ...daysOf(period) },
    level: indicator.level ?? null,
    counting: mode,
    basis: indicator.basis ?? null,
    source: { text: indicator.source.text, from: indicator.source.from, until: indicator.source.until ?? null },
    recordCount: result.records,
  }
}

async function readTrace(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  { register, needs, sql }: Statement,
  into: Map<string, readonly NamedRow[]>,
): Promise<void> {
  const { rows } = await client.query<Record<string, unknown>>({ text: sql.text, values: [...sql.values] })
  const read = rows.map(raw => ({ raw, values: readRow(register, raw).values }))
  const titles = await titlesOf(
    client,
    actor,
    registers,
    read.flatMap(({ values }) => titlePointers(register, values)),
  )
  const named = read.map(({ raw, values }) => ({ raw, title: titleOf(register, values, titles) }))
  for (const [index, need] of needs.entries())
    into.set(
      needKey(need),
      named
        .filter(({ raw }) => raw[`c${index}`] === true)
        .map(({ raw, title }) => ({ id: String(raw.id), version: Number(raw.version), given: raw[`g${index}`], title })),
    )
}

type Rows = ReadonlyMap<string, readonly NamedRow[]>

/** The entries of a figure; those of a composed one carry the part they belong to. */
function entriesOf(
  indicator: Indicator,
  period: PeriodRequest,
  counting: CountingMode | null,
  rows: Rows,
): readonly TraceEntry[] {
  if (indicator.form === 'plain') {
    const [need] = needsOf(indicator, period, counting)
    return addsOf(need!, rows.get(needKey(need!))!).map(({ row, adds }) => entry(indicator.of.name, row as NamedRow, adds))
  }
  const parts = partsOf(indicator, period).map(part => ({
    ...part,
    entries: entriesOf(part.indicator, part.period, counting, rows),
  }))
  if (indicator.form === 'longest-run') return runEntries(parts[0]!, counting, rows)
  if (indicator.form === 'rank') return rankEntries(parts, counting, rows)
  const named = parts.flatMap(({ part, entries }) => entries.map(one => ({ ...one, part })))
  // A coverage's figure is its part: the whole stands beside it and adds nothing.
  return indicator.form === 'coverage' ? named.map(one => (one.part === parts[1]!.part ? { ...one, adds: '0' } : one)) : named
}

/** Of the years found, those of the run add one each. */
function runEntries(
  { indicator, period, entries }: ReturnType<typeof partsOf>[number] & { readonly entries: readonly TraceEntry[] },
  counting: CountingMode | null,
  rows: Rows,
) {
  const [need] = needsOf(indicator, period, counting)
  const traced = rows.get(needKey(need!))!
  const yearOf = new Map(traced.map(row => [row.id, Number(row.given)]))
  const run = new Set(longestRun([...new Set(yearOf.values())].sort((a, b) => a - b)))
  return entries.map(one => (run.has(yearOf.get(one.id)!) ? one : { ...one, adds: '0' }))
}

/** The own record makes place 1; every peer above it adds one more. */
function rankEntries(
  parts: readonly (ReturnType<typeof partsOf>[number] & { readonly entries: readonly TraceEntry[] })[],
  counting: CountingMode | null,
  rows: Rows,
) {
  const [own, peers] = [parts[0]!, parts[1]!]
  const [need] = needsOf(peers.indicator, peers.period, counting)
  const value = own.entries.reduce((sum, one) => sum.plus(one.adds), new Decimal(0))
  const peerValues = unitValues(need!, rows.get(needKey(need!))!)
  return [
    ...own.entries.map((one, index) => ({ ...one, adds: index === 0 ? '1' : '0', part: own.part })),
    ...peers.entries.map(one => ({ ...one, adds: value.lt(peerValues.get(one.id)!) ? '1' : '0', part: peers.part })),
  ]
}

const entry = (register: string, row: NamedRow, adds: Decimal): TraceEntry => ({
  register,
  id: row.id,
  version: row.version,
  title: row.title,
  adds: adds.toFixed(),
})
