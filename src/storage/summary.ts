import { readdirSync, readFileSync } from 'node:fs'
import type { PoolClient } from 'pg'
import type { Figure } from '../engines/figures/figure.ts'
import type { Indicator } from '../engines/indicators/indicator.ts'
import { renderTemplate } from '../engines/summary/render.ts'
import { readTemplate, type SummaryContext, type Template } from '../engines/summary/template.ts'
import type { RenderedSummary } from '../engines/summary/tree.ts'
import type { Actor } from '../kernel/actor.ts'
import { identifier } from '../kernel/identifier.ts'
import { dateWords } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, type Language, type Words } from '../kernel/words.ts'
import { loadIndicators } from '../registers/load.ts'
import { computeFigures, type FigureOutcome, isRefused, type RefusedFigure, traceFigures } from './figures.ts'
import { getRegion } from './regions.ts'
import { Problems } from './save-refusals.ts'
import { newestVersion } from './workshop/versions.ts'

const folder = new URL('../../content/summaries/', import.meta.url)

/** What a summary is asked for. */
export interface SummaryRequest extends SummaryContext {
  readonly summary: string
  readonly language: Language
  /** An instant, exclusive; null for now. */
  readonly knownAt: string | null
}

/** A rendered summary whose figures may lack their records, and the figures that could not be given. */
export interface ComputedSummary extends RenderedSummary {
  readonly summary: string
  readonly refusals: readonly RefusedFigure[]
  readonly recordCounts: Readonly<Record<string, number>>
}

/** The summaries that `content/summaries/` holds: one folder each, with a template per language. */
export const summaryNames = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/** The template in use: the office's own text as known then, else the delivered one; all its problems together when it has any. */
export async function templateInUse(
  client: PoolClient,
  actor: Actor,
  request: Omit<SummaryRequest, 'language'>,
  language: Language,
): Promise<Template> {
  const { own, texts } = await textsInUse(client, actor, request)
  const place = own ? `${request.summary}, ${language}` : `content/summaries/${request.summary}/${language}.md`
  return checkTemplate(place, texts[language], await loadIndicators(), request)
}

/** The texts of both languages in use, and whether they are the office's own. */
export async function textsInUse(
  client: PoolClient,
  actor: Actor,
  request: Omit<SummaryRequest, 'language'>,
): Promise<{ readonly own: boolean; readonly texts: Readonly<Record<Language, string>> }> {
  const delivered = deliveredTexts(request.summary)
  const kept = await newestVersion(client, actor, { summary: request.summary, period: String(request.year) }, request.knownAt)
  return kept?.own ? { own: true, texts: { en: kept.en, zh: kept.zh } } : { own: false, texts: delivered }
}

/** The texts of both languages as they were delivered with the program. */
export const deliveredTexts = (summary: string): Readonly<Record<Language, string>> => ({
  en: deliveredText(summary, 'en'),
  zh: deliveredText(summary, 'zh'),
})

/** The template that was delivered with the program; all its problems together when it has any. */
export async function loadTemplate(summary: string, language: Language, context: SummaryContext): Promise<Template> {
  const text = deliveredText(summary, language)
  return checkTemplate(`content/summaries/${summary}/${language}.md`, text, await loadIndicators(), context)
}

function deliveredText(summary: string, language: Language): string {
  if (!summaryNames().includes(summary))
    refuse(
      'no-such-summary',
      {
        en: `There is no summary “${summary}”. There are: ${summaryNames().join(', ')}.`,
        zh: `没有名为“${summary}”的总结。现有：${summaryNames().join('、')}。`,
      },
      { exitCode: 2 },
    )
  return readFileSync(new URL(`${summary}/${language}.md`, folder), 'utf8')
}

/** The template of a text, or all its problems. */
export function checkTemplate(
  file: string,
  text: string,
  indicators: ReadonlyMap<string, Indicator>,
  context: SummaryContext,
): Template {
  const { template, problems } = readTemplate(file, text, indicators, context)
  if (problems.length) throw new Problems(problems)
  return template
}

/** Computes a summary: all its figures in one statement per source register; with `records`, the records of each as well; of `template`, where one is given. */
export async function computeSummary(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  request: SummaryRequest,
  { records = false, template: unsaved }: { readonly records?: boolean; readonly template?: Template } = {},
): Promise<ComputedSummary> {
  const context = { year: request.year, asAt: request.asAt }
  const template = unsaved ?? (await templateInUse(client, actor, request, request.language))
  const known = { knownAt: request.knownAt }
  const region = await getRegion(client, actor.region)
  const outcomes = await computeFigures(client, actor, known, template.figures)
  const traces = records
    ? await traceFigures(client, actor, known, registers, template.figures)
    : new Map<string, Figure['records']>()
  const given = outcomes.filter((one): one is Exclude<FigureOutcome, RefusedFigure> => !isRefused(one))
  const refusals = outcomes.filter(isRefused)
  const figures = given.map(({ recordCount: _, ...figure }) => ({ ...figure, records: traces.get(figure.key) ?? [] }))
  const { title, blocks } = renderTemplate(
    template,
    {
      figures: new Map(figures.map(figure => [figure.key, figure])),
      refused: new Map(
        refusals.map(one => [one.key, fill(one.refused.code === 'no-records' ? noRecord : notGiven, { label: one.label })]),
      ),
      region: region.name,
      claims: await claimsByCode(client, actor, registers, template.claims),
    },
    context,
    request.language,
  )
  const words = (text: Words) => text[request.language]
  return {
    summary: request.summary,
    language: request.language,
    title,
    office: words(region.office),
    date: words(dateWords(request.asAt)),
    note: words(fill(note, { day: dateWords(request.asAt) })),
    region: words(region.name),
    period: String(request.year),
    asAt: request.asAt,
    knownAt: request.knownAt,
    blocks,
    figures,
    refusals,
    recordCounts: Object.fromEntries(given.map(one => [one.key, one.recordCount])),
  }
}

/** What stands in a figure's place; the whole reason is with the refusals. */
const noRecord: Words = { en: 'no record of “{label}”', zh: '缺“{label}”的记录' }
const notGiven: Words = { en: '“{label}” cannot be given', zh: '“{label}”无法给出' }

const note: Words = {
  en: 'Every figure of this text is computed from the office’s records as at {day}.',
  zh: '本文所有数字均由本单位登记记录计算得出，截至{day}。',
}

/** The current claim records by their code. */
async function claimsByCode(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!codes.length || !registers.some(register => register.name === 'claim')) return new Map()
  const { rows } = await client.query<{ id: string; code: string }>(
    `select id, code from ${identifier('claim')} where region = $1 and code = any($2)`,
    [actor.region, codes],
  )
  return new Map(rows.map(row => [row.code, row.id]))
}
