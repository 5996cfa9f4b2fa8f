import type { PoolClient } from 'pg'
import { displayFigure } from '../../engines/figures/style.ts'
import type { Indicator } from '../../engines/indicators/indicator.ts'
import { readPeriod } from '../../engines/indicators/period.ts'
import type { SummaryContext } from '../../engines/summary/template.ts'
import { readTemplate } from '../../engines/summary/template.ts'
import { type TagForm, writeTag } from '../../engines/workshop/write-tag.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { computeFigures, isRefused } from '../../storage/figures.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { pinyinInitials } from '../../storage/search-text.ts'

/** An indicator to choose, with what it would say now. */
export interface Choice {
  readonly id: string
  readonly label: Words
  readonly definition: Words
  readonly source: Words
  readonly register: Words | null
  readonly tags: readonly TagForm['tag'][]
  readonly period: TagForm['period']
  readonly levelled: boolean
  readonly counting: '' | 'holding' | 'highest'
  /** The figure at the usual period, or why there is none. */
  readonly now: Words
  readonly refused: boolean
}

const mostShown = 30

/** What an indicator is found by: id, labels, aliases, definitions, pinyin initials; in small letters, made once. */
const haystacks = new Map<string, { readonly names: string; readonly all: string }>()
function haystackOf(indicator: Indicator): { readonly names: string; readonly all: string } {
  const made = haystacks.get(indicator.id)
  if (made) return made
  const words = [indicator.label, ...(indicator.aliases ?? [])]
  const names = [indicator.id, ...words.flatMap(({ en, zh }) => [en, zh, pinyinInitials(zh)])].join('\n').toLowerCase()
  const hay = { names, all: `${names}\n${indicator.definition.en}\n${indicator.definition.zh}`.toLowerCase() }
  haystacks.set(indicator.id, hay)
  return hay
}

/** The indicators that have all the words, those whose names have them first, each with its figure of now. */
export async function chooseIndicators(
  client: PoolClient,
  actor: Actor,
  context: SummaryContext & { readonly knownAt: string | null },
  q: string,
): Promise<{ readonly total: number; readonly choices: readonly Choice[] }> {
  const words = q.toLowerCase().slice(0, 200).split(/\s+/).filter(Boolean)
  const has = (text: string) => words.every(word => text.includes(word))
  const fits = [...(await loadIndicators()).values()].filter(one => has(haystackOf(one).all))
  const ranked = [...fits.filter(one => has(haystackOf(one).names)), ...fits.filter(one => !has(haystackOf(one).names))]
  const shown = ranked.slice(0, mostShown)
  const outcomes = await computeFigures(
    client,
    actor,
    context,
    shown.map(indicator => ({ key: indicator.id, indicator, period: readPeriod({}, context, indicator.period) })),
  )
  return { total: fits.length, choices: shown.map((indicator, index) => choiceOf(indicator, outcomes[index]!)) }
}

function choiceOf(indicator: Indicator, outcome: Awaited<ReturnType<typeof computeFigures>>[number]): Choice {
  const plain = indicator.form === 'plain' ? indicator : null
  return {
    id: indicator.id,
    label: indicator.label,
    definition: indicator.definition,
    source: indicator.source.text,
    register: plain ? (registers.find(one => one.name === plain.of.name)?.label ?? null) : null,
    tags:
      indicator.form === 'coverage' ? ['coverage', 'figure'] : indicator.form === 'growth' ? ['growth', 'figure'] : ['figure'],
    period: indicator.period === 'past-years' ? 'past' : indicator.period,
    levelled: plain?.levelled !== undefined,
    counting: plain?.counting ?? '',
    now: isRefused(outcome) ? outcome.refused.words : { en: displayFigure(outcome, 'en'), zh: displayFigure(outcome, 'zh') },
    refused: isRefused(outcome),
  }
}

/** The tag of a filled form with what it would say; what cannot be asked for is refused with the reasons. */
export async function tagOf(
  client: PoolClient,
  actor: Actor,
  context: SummaryContext & { readonly knownAt: string | null },
  form: TagForm,
): Promise<{ readonly tag: string; readonly now: Words; readonly refused: boolean }> {
  const tag = writeTag(form)
  const indicators = await loadIndicators()
  const { template, problems } = readTemplate('', tag, indicators, context)
  const indicator = indicators.get(form.indicator)
  const wrong = indicator && misfit(indicator, form)
  const all = [...problems, ...(wrong ? [{ code: 'bad-attribute', place: '', read: tag, message: wrong }] : [])]
  if (all.length) throw new Problems(all.map(one => ({ ...one, place: '' })))
  const [outcome] = await computeFigures(client, actor, context, template.figures)
  return isRefused(outcome!)
    ? { tag, now: outcome.refused.words, refused: true }
    : { tag, now: { en: displayFigure(outcome!, 'en'), zh: displayFigure(outcome!, 'zh') }, refused: false }
}

/** What the template reader lets pass but no writer could mean. */
function misfit(indicator: Indicator, { counting, tag }: TagForm): Words | null {
  if (counting !== '' && !(indicator.form === 'plain' && indicator.levelled))
    return {
      en: 'Only titles of several levels are counted by holding or by highest level. Leave the counting open.',
      zh: '只有分级资质才区分“按持有”与“按最高级别”计数，请不要选择计数方式。',
    }
  if (tag === 'coverage' && indicator.form !== 'coverage')
    return { en: '“coverage” is for shares of a whole only. Use “figure”.', zh: '“coverage”仅用于覆盖类指标，请改用“figure”。' }
  return null
}
