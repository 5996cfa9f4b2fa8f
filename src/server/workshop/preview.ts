import type { PoolClient } from 'pg'
import { displayFigure } from '../../engines/figures/style.ts'
import { readTemplate } from '../../engines/summary/template.ts'
import { compareLanguages } from '../../engines/workshop/both-languages.ts'
import { tagsIn } from '../../engines/workshop/tags.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { listEditions, readEdition } from '../../storage/edition.ts'
import { computeFigures, isRefused, traceFigures } from '../../storage/figures.ts'
import { type ComputedSummary, computeSummary, type SummaryRequest } from '../../storage/summary.ts'
import { sectionsNow } from '../../storage/workshop/sign-off.ts'

/** Something in the text that needs a look, with the line it stands in (null: nowhere in this text). */
export interface Remark {
  readonly kind: 'problem' | 'refused' | 'stale' | 'language'
  readonly code: string
  readonly line: number | null
  readonly key: string | null
  readonly message: Words
}

/** The unsaved text as it would read, and everything that needs a look; all of one moment. */
export async function previewOf(
  client: PoolClient,
  actor: Actor,
  request: SummaryRequest,
  texts: Readonly<Record<Language, string>>,
): Promise<{ readonly summary: ComputedSummary; readonly remarks: readonly Remark[] }> {
  const indicators = await loadIndicators()
  const { language } = request
  const read = {
    en: readTemplate('', texts.en, indicators, request),
    zh: readTemplate('', texts.zh, indicators, request),
  }
  const summary = await computeSummary(client, actor, registers, request, { template: read[language].template })
  const lines = new Map(tagsIn(texts[language]).flatMap(({ key, line }) => (key ? [[key, line] as const] : [])))
  const at = (key: string) => ({ key, line: lines.get(key) ?? null })
  const remarks: Remark[] = [
    ...read[language].problems.map(({ code, place, message }) => ({
      kind: 'problem' as const,
      code,
      line: Number(/line (\d+)$/.exec(place)?.[1] ?? 0) || null,
      key: null,
      message,
    })),
    ...summary.refusals.map(({ key, refused }) => ({
      kind: 'refused' as const,
      code: refused.code,
      ...at(key),
      message: refused.words,
    })),
    ...compareLanguages({ en: read.en.template, zh: read.zh.template }).map(({ key, code, message }) => ({
      kind: 'language' as const,
      code,
      ...at(key),
      message,
    })),
    ...(await staleFigures(client, actor, request, summary)).map(({ key, ...remark }) => ({ ...remark, ...at(key) })),
  ]
  return { summary, remarks: remarks.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

/** A figure of the unsaved text with the records behind it. */
export async function traceOf(client: PoolClient, actor: Actor, request: SummaryRequest, text: string, key: string) {
  const { template } = readTemplate('', text, await loadIndicators(), request)
  const figures = template.figures.filter(one => one.key === key)
  const [outcome] = await computeFigures(client, actor, request, figures)
  if (!outcome)
    return refuse('no-such-figure', { en: `The text has no figure ${key}.`, zh: `文稿中没有数字${key}。` }, { exitCode: 4 })
  if (isRefused(outcome)) return refuse(outcome.refused.code, outcome.refused.words)
  const traces = await traceFigures(client, actor, request, registers, figures)
  return { ...outcome, records: (traces.get(key) ?? []).slice(0, 500) }
}

/** Figures that are not what the last edition says, or what was checked or signed. */
async function staleFigures(
  client: PoolClient,
  actor: Actor,
  request: SummaryRequest,
  summary: ComputedSummary,
): Promise<readonly { kind: 'stale'; code: string; key: string; message: Words }[]> {
  const { language } = request
  const now = new Map(summary.figures.map(one => [one.key, displayFigure(one, language)]))
  const stale: { kind: 'stale'; code: string; key: string; message: Words }[] = []
  const edition = (await listEditions(client, actor)).find(
    one => one.summary === request.summary && one.period === String(request.year),
  )
  if (edition)
    for (const one of (await readEdition(client, actor, edition.id))[language].figures) {
      const [before, after] = [displayFigure(one, language), now.get(one.key)]
      if (after !== undefined && after !== before)
        stale.push({ kind: 'stale', code: 'since-edition', key: one.key, message: movedWords(before, after, sinceEdition) })
    }
  const inUse = await computeSummary(client, actor, registers, { ...request, language: 'en' })
  for (const section of await sectionsNow(client, actor, request, inUse.figures))
    for (const { key, before, after } of section.fallen?.figures ?? [])
      if (before && after)
        stale.push({
          kind: 'stale',
          code: 'since-sign-off',
          key,
          message: movedWords(before[language], after[language], sinceSignOff),
        })
  return stale
}

const movedWords = (before: string, after: string, since: Words): Words => ({
  en: `${before} → ${after}: ${since.en}`,
  zh: `${before} → ${after}：${since.zh}`,
})
const sinceEdition: Words = { en: 'another value than in the last edition.', zh: '与上一定稿不同。' }
const sinceSignOff: Words = { en: 'another value than when the section was checked or signed.', zh: '与该部分审核或签发时不同。' }
