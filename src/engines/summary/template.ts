import Markdoc, { type Node } from '@markdoc/markdoc'
import { didYouMean } from '../../kernel/identifier.ts'
import { excerpt, type Problem } from '../../kernel/problem.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'
import type { CountingMode, FigureStyle } from '../figures/figure.ts'
import { assertAskable } from '../indicators/compose.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type PeriodRequest, readPeriod } from '../indicators/period.ts'

/** The year and the day that a template's relative periods start from. */
export interface SummaryContext {
  readonly year: number
  readonly asAt: string
}

/** A figure tag of a template, resolved. */
export interface TemplateFigure {
  readonly key: string
  readonly indicator: Indicator
  readonly period: PeriodRequest
  readonly counting: CountingMode | null
  readonly style: FigureStyle
}

/** A template that was read and checked: every tag is known, every figure resolved. */
export interface Template {
  readonly root: Node
  readonly figures: readonly TemplateFigure[]
  /** The codes of the claims it makes. */
  readonly claims: readonly string[]
}

/** The tags a template may use, with their attributes. */
const tags: Readonly<Record<string, readonly string[]>> = {
  figure: [
    'primary',
    'id',
    'as-at',
    'year',
    'past',
    'ending',
    'since',
    'range',
    'edition',
    'counting',
    'decimals',
    'round-to',
    'spell',
    'bare',
  ],
  coverage: ['primary', 'id', 'as-at', 'year'],
  growth: ['primary', 'id', 'as-at', 'year', 'past', 'ending', 'range', 'decimals'],
  claim: ['primary'],
  year: ['primary'],
  day: [],
  region: [],
}

/**
 * Reads a Markdoc template and checks every tag against the list of indicators, before anything is computed. Problems name the file and
 * the line. `more` are attributes that figure tags may have besides: those of return forms.
 */
export function readTemplate(
  file: string,
  text: string,
  indicators: ReadonlyMap<string, Indicator>,
  context: SummaryContext,
  more: readonly string[] = [],
): { readonly template: Template; readonly problems: readonly Problem[] } {
  const root = Markdoc.parse(text.replace(/^\uFEFF/, ''))
  const problems: Problem[] = []
  const figures = new Map<string, TemplateFigure>()
  const claims: string[] = []
  for (const node of root.walk()) {
    const line = (node.lines[0] ?? 0) + 1 + lineInside(text, node)
    const problem = (code: string, read: string, message: Words) =>
      problems.push({ code, place: `${file}, line ${line}`, read: excerpt(read), message })
    for (const error of node.errors)
      problem('template-syntax', error.id, { en: error.message, zh: `模板语法错误：${error.message}` })
    if (node.type === 'text' && /\{%|%\}/.test(String(node.attributes.content)))
      problem('template-syntax', String(node.attributes.content), brokenTag)
    if (node.type !== 'tag') continue
    const name = node.tag ?? ''
    const own = Object.hasOwn(tags, name) ? tags[name] : undefined
    const known = own && own[0] === 'primary' ? [...own, ...more] : own
    if (!known) {
      problem('unknown-tag', name, notKnown({ en: 'tag', zh: '标签' }, name, Object.keys(tags)))
      continue
    }
    for (const attribute of Object.keys(node.attributes))
      if (!known.includes(attribute))
        problem(
          'unknown-attribute',
          attribute,
          notKnown({ en: `attribute of “${name}”`, zh: `“${name}”的属性` }, attribute, known.slice(1)),
        )
    if (name === 'claim') claims.push(String(node.attributes.primary ?? ''))
    if (name !== 'figure' && name !== 'growth' && name !== 'coverage') continue
    const id = String(node.attributes.primary ?? '')
    const indicator = indicators.get(id)
    if (!indicator) {
      problem('unknown-indicator', id, notKnown({ en: 'indicator', zh: '指标' }, id, [...indicators.keys()]))
      continue
    }
    const wrong = wrongAttribute(node.attributes)
    if (wrong) {
      problem('bad-attribute', String(node.attributes[wrong.name]), wrong.allowed)
      continue
    }
    const figure = readFigure(node, indicator, context)
    if (figure instanceof Refusal) {
      problem(figure.code, indicator.id, figure.words)
      continue
    }
    const before = figures.get(figure.key)
    if (before && asked(before) !== asked(figure))
      problem(
        'figure-twice',
        figure.key,
        fill(
          { en: 'Two different figures have the id “{key}”.', zh: '两个不同的数字使用了同一编号“{key}”。' },
          { key: figure.key },
        ),
      )
    figures.set(figure.key, figure)
  }
  return { template: { root, figures: [...figures.values()], claims }, problems }
}

/** The key of a figure tag: its `id`, or the indicator's. */
export const figureKey = (node: Node): string => String(node.attributes.id ?? node.attributes.primary)

/** What a figure is: two tags with one key must not differ in it. */
const asked = ({ indicator, period, counting, style }: TemplateFigure): string =>
  JSON.stringify([indicator.id, period, counting, style])

/** The first attribute whose value could not be meant. */
function wrongAttribute(
  given: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly allowed: Words } | undefined {
  const flag: Words = { en: 'Write true or false.', zh: '应为true或false。' }
  const rules: readonly (readonly [string, (value: unknown) => boolean, Words])[] = [
    [
      'counting',
      value => value === 'holding' || value === 'highest',
      { en: 'Counting is “holding” or “highest”.', zh: '计数方式只能是“holding”或“highest”。' },
    ],
    [
      'decimals',
      value => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 12,
      { en: 'Decimals are a whole number from 0 to 12.', zh: '小数位数应为0到12的整数。' },
    ],
    ['round-to', value => Number(value) > 0, { en: 'The round step is a number above zero.', zh: '取整单位应为大于0的数。' }],
    ['spell', value => typeof value === 'boolean', flag],
    ['bare', value => typeof value === 'boolean', flag],
  ]
  const broken = rules.find(([name, right]) => given[name] !== undefined && !right(given[name]))
  return broken && { name: broken[0], allowed: broken[2] }
}

/** The figure of a tag, or why its period cannot be asked for. */
function readFigure(node: Node, indicator: Indicator, context: SummaryContext): TemplateFigure | Refusal {
  try {
    const figure = figureOf(node, indicator, context)
    assertAskable(indicator, figure.period)
    return figure
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function figureOf(node: Node, indicator: Indicator, context: SummaryContext): TemplateFigure {
  const given = node.attributes as Readonly<Record<string, unknown>>
  return {
    key: figureKey(node),
    indicator,
    period: readPeriod(given, context, indicator.period),
    counting: given.counting === 'highest' || given.counting === 'holding' ? given.counting : null,
    style: {
      ...(given.decimals !== undefined && { decimals: Number(given.decimals) }),
      ...(given['round-to'] !== undefined && { roundTo: String(given['round-to']) }),
      ...(given.spell !== undefined && { spell: given.spell === true }),
      ...(given.bare !== undefined && { bare: given.bare === true }),
    },
  }
}

const brokenTag: Words = {
  en: 'This tag is not closed or not well formed. Write {% figure "indicator.id" /%}.',
  zh: '该标签未闭合或格式有误，应写作 {% figure "指标编号" /%}。',
}

function notKnown(what: Words, written: string, known: readonly string[]): Words {
  const near = didYouMean(written, known)
  const hint = near ? { en: ` Did you mean “${near}”?`, zh: `是否指“${near}”？` } : { en: '', zh: '' }
  return fill({ en: 'There is no {what} “{written}”.{hint}', zh: '没有名为“{written}”的{what}。{hint}' }, { what, written, hint })
}

/** Markdoc gives the first line of the block; the tag may stand on a later line of it. */
function lineInside(text: string, node: Node): number {
  const primary = node.attributes.primary
  const id = node.attributes.id
  const first = node.lines[0]
  if (node.type !== 'tag' || first === undefined || typeof primary !== 'string') return 0
  const lines = text.split('\n').slice(first, node.lines[1] ?? first + 1)
  const found = lines.findIndex(line => line.includes(`"${primary}"`) && (id === undefined || line.includes(`"${String(id)}"`)))
  return Math.max(found, 0)
}
