import type { PoolClient } from 'pg'
import type { Knowledge, KnownFigure, KnownRequest } from '../engines/draft-check/knowledge.ts'
import type { Figure } from '../engines/figures/figure.ts'
import { displayFigure } from '../engines/figures/style.ts'
import { assertAskable, needsOf } from '../engines/indicators/compose.ts'
import type { Indicator } from '../engines/indicators/indicator.ts'
import type { PeriodRequest } from '../engines/indicators/period.ts'
import type { Template } from '../engines/summary/template.ts'
import type { Actor } from '../kernel/actor.ts'
import { Refusal } from '../kernel/refusal.ts'
import { loadIndicators } from '../registers/load.ts'
import { listEditions, readEdition } from './edition.ts'
import { listReadings } from './figure-readings.ts'
import { type ComputedFigure, computeFigures, type FigureRequest, isRefused } from './figures.ts'
import { getRegion } from './regions.ts'
import { summaryNames, templateInUse } from './summary.ts'

/** PostgreSQL gives at most 1,664 columns a row, and a need takes two of them. */
const needsAtOnce = 600

/** So many frozen editions are compared with: what a paragraph was copied from is among the last. */
const editionsRead = 4

/** What is known of an office when its draft is checked: figures from its records, its editions, and what officers said before. */
export async function draftKnowledge(
  client: PoolClient,
  actor: Actor,
  { year, asAt, knownAt }: { readonly year: number; readonly asAt: string; readonly knownAt: string | null },
): Promise<Knowledge> {
  const indicators = await loadIndicators()
  const region = await getRegion(client, actor.region)
  return {
    region: { code: region.code, name: region.name },
    year,
    asAt,
    indicators,
    readings: await listReadings(client, actor),
    editions: await editionsOf(client, actor),
    summary: await summaryFigures(client, actor, { year, asAt, knownAt }),
    figures: requests => answer(client, actor, knownAt, indicators, requests),
  }
}

/** The figures of the office's summaries at this year and day. */
async function summaryFigures(
  client: PoolClient,
  actor: Actor,
  context: { readonly year: number; readonly asAt: string; readonly knownAt: string | null },
): Promise<Knowledge['summary']> {
  const templates: Template[] = []
  for (const summary of summaryNames()) templates.push(await templateInUse(client, actor, { summary, ...context }, 'zh'))
  return templates.flatMap(({ figures }) =>
    figures.map(({ key, indicator, period, counting }) => ({ key, indicator: indicator.id, period, counting })),
  )
}

async function answer(
  client: PoolClient,
  actor: Actor,
  knownAt: string | null,
  indicators: ReadonlyMap<string, Indicator>,
  requests: readonly KnownRequest[],
): Promise<readonly (KnownFigure | null)[]> {
  const answers: (KnownFigure | null)[] = requests.map(() => null)
  for (const { known, batch } of batches(requests, knownAt, indicators)) {
    const outcomes = await computeFigures(
      client,
      actor,
      { knownAt: known },
      batch.map(one => one.asked),
    )
    for (const [index, outcome] of outcomes.entries()) {
      const at = batch[index]!.at
      if (!isRefused(outcome)) answers[at] = knownFigure(requests[at]!, outcome)
    }
  }
  return answers
}

interface Asked {
  readonly at: number
  readonly asked: FigureRequest
}

/** Requests that one statement per register can answer, together by the instant they are known at. An indicator nobody declares has no answer. */
function batches(requests: readonly KnownRequest[], knownAt: string | null, indicators: ReadonlyMap<string, Indicator>) {
  const all: { readonly known: string | null; readonly batch: Asked[]; readonly needs: Map<string, number> }[] = []
  for (const [at, request] of requests.entries()) {
    const indicator = indicators.get(request.indicator)
    if (!indicator || !isAskable(indicator, request.period)) continue
    const known = request.knownAt ?? knownAt
    const asked = { key: String(at), indicator, period: request.period, counting: request.counting }
    const needs = needsByRegister(asked)
    const fits = (one: (typeof all)[number]) =>
      one.known === known && [...needs].every(([name, count]) => (one.needs.get(name) ?? 0) + count <= needsAtOnce)
    let place = all.find(fits)
    if (!place) {
      place = { known, batch: [], needs: new Map() }
      all.push(place)
    }
    place.batch.push({ at, asked })
    for (const [name, count] of needs) place.needs.set(name, (place.needs.get(name) ?? 0) + count)
  }
  return all
}

function needsByRegister({ indicator, period, counting }: FigureRequest): ReadonlyMap<string, number> {
  const needs = new Map<string, number>()
  for (const need of needsOf(indicator, period, counting ?? null))
    needs.set(need.indicator.of.name, (needs.get(need.indicator.of.name) ?? 0) + 1)
  return needs
}

/** An edition of what has none, and growth of an edition, have no answer. */
function isAskable(indicator: Indicator, period: PeriodRequest): boolean {
  try {
    assertAskable(indicator, period)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const knownFigure = (request: KnownRequest, figure: ComputedFigure): KnownFigure => ({
  ...request,
  counting: figure.counting,
  ...statedOf(figure),
  recordCount: figure.recordCount,
})

const statedOf = (figure: Omit<Figure, 'records'>) => ({
  exact: figure.exact,
  value: figure.value,
  qualifier: figure.qualifier,
  unit: figure.unit,
  text: { en: displayFigure(figure, 'en'), zh: displayFigure(figure, 'zh') },
  periodWords: figure.period.text,
  of: figure.of ?? null,
})

/** The last editions with their figures, the newest first; a damaged one is left out here: opening it says so. */
async function editionsOf(client: PoolClient, actor: Actor): Promise<Knowledge['editions']> {
  const editions: Knowledge['editions'][number][] = []
  for (const { id, title, asAt } of (await listEditions(client, actor)).slice(0, editionsRead)) {
    const content = await undamaged(() => readEdition(client, actor, id))
    if (!content) continue
    editions.push({
      id,
      title,
      asAt,
      figures: content.en.figures.map(figure => ({
        indicator: figure.indicator,
        period: requestOf(figure.period, asAt),
        counting: figure.counting,
        ...statedOf(figure),
        recordCount: figure.records.length,
      })),
    })
  }
  return editions
}

async function undamaged<Result>(read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'edition-damaged') return null
    throw error
  }
}

/** The period of a frozen figure as it was asked for: its first and last day say it. */
function requestOf({ kind, from, until }: Figure['period'], asAt: string): PeriodRequest {
  const last = until ?? asAt
  const year = (day: string) => Number(day.slice(0, 4))
  switch (kind) {
    case 'year':
      return { kind, year: year(from ?? last), asAt }
    case 'past-years':
      return { kind, years: year(last) - year(from ?? last) + 1, ending: year(last), asAt }
    case 'range':
      return { kind, from: from ?? last, until: last, asAt }
    case 'since':
      return { kind, from, asAt: last }
    case 'edition':
      return { kind, edition: 'latest', asAt: last }
    default:
      return { kind: 'as-at', asAt: last }
  }
}
