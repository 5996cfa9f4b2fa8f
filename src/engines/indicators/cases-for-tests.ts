import { Decimal } from 'decimal.js'
import type { Case, Known, Naive } from '../../../test/naive-figures.ts'
import * as naive from '../../../test/naive-figures.ts'
import { specimen } from '../../../test/specimen.ts'
import { any, not } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { contract } from '../../registers/contract/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { fairEdition } from '../../registers/fair-edition/register.ts'
import { outreachSession } from '../../registers/outreach-session/register.ts'
import { place } from '../../registers/place/register.ts'
import { statistic } from '../../registers/statistic/register.ts'
import { type ComposedIndicator, composeIndicator, defineIndicator, type Indicator } from './indicator.ts'
import type { PeriodRequest } from './period.ts'

const words = (text: string) => ({ en: text, zh: `${text}数` })
const common = (id: string, unit = 'items') => ({
  id,
  label: words(id),
  definition: words(id),
  source: { text: words('rule'), from: '1900-01-01' },
  unit,
  period: 'as-at' as const,
})
const given = ['valid', 'renewed', 'lapsed', 'revoked'] as const
const isGiven = (state: unknown) => (given as readonly unknown[]).includes(state)
const linked = (known: Known, register: string, id: unknown) => known(register).find(row => row.id === id)?.values

const levelled = { holder: 'organisation', level: 'level', within: 'type' } as const
const holdersOf = (level?: 'national' | 'provincial'): Case => ({
  indicator: defineIndicator({
    ...common(`test.holders.${level ?? 'any'}`, 'enterprises'),
    of: designation,
    where: c => [
      through(c.type, designationType, type => type.code.is('one')),
      c.state.in(given),
      ...(level ? [c.level.is(level)] : []),
    ],
    at: { holding: 'term' },
    measure: { countDistinct: 'organisation' },
    levelled,
    counting: 'holding',
  }),
  time: { kind: 'holding', field: 'term' },
  counts: (values, known, anyLevel) =>
    linked(known, 'designation-type', values['type'])?.['code'] === 'one' &&
    isGiven(values['state']) &&
    (anyLevel || !level || values['level'] === level),
  measure: naive.countDifferent('organisation'),
})

const provincial = holdersOf('provincial')
const anyLevel = holdersOf()
const titles: Case = {
  indicator: defineIndicator({
    ...common('test.titles', 'designations'),
    of: designation,
    where: c => [c.state.in(given)],
    at: { holding: 'term' },
    measure: { count: 'records' },
    levelled,
  }),
  time: { kind: 'holding', field: 'term' },
  counts: values => isGiven(values['state']),
  measure: naive.countRecords,
}
const approved: Case = {
  indicator: defineIndicator({
    ...common('test.approved', 'designations'),
    of: designation,
    where: c => [not(c.state.is('revoked'))],
    at: { on: 'approvedOn' },
    measure: { count: 'records' },
  }),
  time: { kind: 'on', field: 'approvedOn' },
  counts: values => values['state'] !== 'revoked',
  measure: naive.countRecords,
}
const turnover: Case = {
  indicator: defineIndicator({
    ...common('test.turnover', 'CNY'),
    of: contract,
    where: c => [any(c.sellerInDistrict.is(true), c.buyerInDistrict.is(true)), not(c.state.in(['refused', 'cancelled']))],
    at: { on: 'signedOn' },
    measure: { sum: 'turnover' },
  }),
  time: { kind: 'on', field: 'signedOn' },
  counts: values =>
    (values['sellerInDistrict'] === true || values['buyerInDistrict'] === true) && values['state'] !== 'cancelled',
  measure: naive.sumMoney('turnover'),
}
const contracts: Case = {
  ...turnover,
  indicator: { ...turnover.indicator, ...common('test.contracts', 'contracts'), measure: { count: 'records' } },
  measure: naive.countRecords,
}
const atFair: Case = {
  indicator: defineIndicator({
    ...common('test.at-fair', 'contracts'),
    of: contract,
    where: c => [through(c.edition, fairEdition, fair => fair.scope.is('national'))],
    at: { edition: 'edition', of: fairEdition, heldOn: 'openedOn' },
    measure: { count: 'records' },
  }),
  time: { kind: 'edition', field: 'edition', of: 'fair-edition', heldOn: 'openedOn' },
  counts: (values, known) => linked(known, 'fair-edition', values['edition'])?.['scope'] === 'national',
  measure: naive.countRecords,
}
const product: Case = {
  indicator: defineIndicator({
    ...common('test.product', 'CNY'),
    of: statistic,
    where: c => [c.series.is('gdp'), through(c.area, place, area => area.own.is(true))],
    at: { on: 'periodEnd' },
    measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
  }),
  time: { kind: 'on', field: 'periodEnd' },
  counts: (values, known) => values['series'] === 'gdp' && linked(known, 'place', values['area'])?.['own'] === true,
  measure: naive.newestValue('value', ['periodEnd', 'publishedOn']),
}
const peers: Case = {
  indicator: defineIndicator({
    ...common('test.peers', 'CNY'),
    of: statistic,
    where: c => [c.series.is('gdp'), not(through(c.area, place, area => area.own.is(true)))],
    at: { on: 'periodEnd' },
    measure: { perUnit: 'area', value: 'value', by: ['periodEnd', 'publishedOn'] },
  }),
  time: { kind: 'on', field: 'periodEnd' },
  counts: (values, known) => values['series'] === 'gdp' && linked(known, 'place', values['area'])?.['own'] === false,
  measure: naive.newestOfEach('area', 'value', ['periodEnd', 'publishedOn']),
}
const attendance: Case = {
  indicator: defineIndicator({
    ...common('test.attendance', 'person-times'),
    of: outreachSession,
    where: c => [c.audience.is('farmers')],
    at: { on: 'heldOn' },
    measure: { sum: 'personTimes' },
  }),
  time: { kind: 'on', field: 'heldOn' },
  counts: values => values['audience'] === 'farmers',
  measure: naive.sumWhole('personTimes'),
}
const yearsHeld: Case = {
  indicator: defineIndicator({
    ...common('test.years-held', 'years'),
    of: outreachSession,
    at: { on: 'heldOn' },
    measure: { years: 'heldOn' },
  }),
  time: { kind: 'on', field: 'heldOn' },
  counts: () => true,
  measure: naive.differentYears('heldOn'),
}
const onSpecimen = (
  id: string,
  unit: string,
  rest: Pick<Parameters<typeof defineIndicator<typeof specimen.fields>>[0], 'at' | 'measure'>,
) => defineIndicator({ ...common(id, unit), of: specimen, ...rest })
const specimens: readonly Case[] = [
  {
    indicator: onSpecimen('test.members', 'items', { at: { holding: 'term' }, measure: { members: 'levels' } }),
    time: { kind: 'holding', field: 'term' },
    counts: () => true,
    measure: naive.countMembers('levels'),
  },
  {
    indicator: onSpecimen('test.in-years', 'items', { at: { inYear: 'count' }, measure: { count: 'records' } }),
    time: { kind: 'inYear', field: 'count' },
    counts: () => true,
    measure: naive.countRecords,
  },
  {
    indicator: onSpecimen('test.different-years', 'years', { at: { on: 'day' }, measure: { years: 'otherDay' } }),
    time: { kind: 'on', field: 'day' },
    counts: () => true,
    measure: naive.differentYears('otherDay'),
  },
  {
    indicator: onSpecimen('test.newest', 'points', { at: { on: 'day' }, measure: { latest: 'exact', by: ['otherDay', 'day'] } }),
    time: { kind: 'on', field: 'day' },
    counts: () => true,
    measure: naive.newestValue('exact', ['otherDay', 'day']),
  },
  {
    indicator: onSpecimen('test.units', 'points', {
      at: { on: 'day' },
      measure: { perUnit: 'part', value: 'exact', by: ['day'] },
    }),
    time: { kind: 'on', field: 'day' },
    counts: () => true,
    measure: naive.newestOfEach('part', 'exact', ['day']),
  },
]
const units = specimens[4]!

/** Plain indicators of every measure and every timing, each written a second time by hand. */
export const cases: readonly Case[] = [
  holdersOf('national'),
  provincial,
  anyLevel,
  titles,
  approved,
  turnover,
  contracts,
  atFair,
  product,
  peers,
  attendance,
  yearsHeld,
  ...specimens,
]

type Answer = (Naive & { readonly of?: number }) | { readonly refused: string }

/** A composed indicator and its formula, by hand. `adds` says whether its trace adds up to the figure. */
export interface NaiveComposed {
  readonly indicator: ComposedIndicator
  readonly adds: 'figure' | 'rank' | null
  compute(part: (one: Case, period: PeriodRequest) => Naive, period: PeriodRequest): Answer
}

const missing: Answer = { refused: 'no-records' }
const together = (parts: readonly Naive[], value: Decimal, of?: Decimal): Answer => ({
  value,
  records: parts.reduce((sum, part) => sum + part.records, 0),
  ...(of && { of: of.toNumber() }),
})

function before(period: PeriodRequest): PeriodRequest {
  const back = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  if (period.kind === 'year') {
    const running = period.asAt < `${period.year}-12-31`
    return { ...period, year: period.year - 1, asAt: running ? back(period.asAt) : period.asAt }
  }
  if (period.kind === 'past-years') return { ...period, ending: period.ending - 1 }
  if (period.kind === 'range') return { ...period, from: back(period.from), until: back(period.until) }
  return { ...period, asAt: back(period.asAt) } as PeriodRequest
}

const compose = (id: string, unit: string, rest: { readonly form: string } & Readonly<Record<string, unknown>>) =>
  composeIndicator({ ...common(id, unit), ...rest } as unknown as ComposedIndicator)

const growthOf = (one: Case, points: boolean): NaiveComposed => ({
  indicator: compose(`test.growth.${one.indicator.id}.${points}`, points ? 'percentage points' : 'percent', {
    form: 'growth',
    of: one.indicator,
    ...(points && { points }),
  }),
  adds: null,
  compute(part, period) {
    const [now, base] = [part(one, period), part(one, before(period))]
    if (now.value === null || base.value === null) return missing
    if (points) return together([now, base], now.value.minus(base.value))
    if (base.value.isZero()) return { refused: 'growth-base-zero' }
    return together([now, base], now.value.minus(base.value).times(100).div(base.value))
  },
})

const rankOf = (own: Case, among: Case): NaiveComposed => ({
  indicator: compose(`test.rank.${own.indicator.id}.${among.indicator.id}`, 'rank', {
    form: 'rank',
    own: own.indicator,
    among: among.indicator,
  }),
  adds: 'rank',
  compute(part, period) {
    const [mine, others] = [part(own, period), part(among, period)]
    if (mine.value === null || !others.units!.length) return missing
    const above = others.units!.filter(unit => unit.gt(mine.value!)).length
    return together([mine, others], new Decimal(above + 1), new Decimal(others.units!.length + 1))
  },
})

/** Composed indicators of every form. */
export const composed: readonly NaiveComposed[] = [
  {
    indicator: compose('test.mean', 'CNY/contract', {
      form: 'ratio',
      numerator: turnover.indicator,
      denominators: [contracts.indicator, approved.indicator],
    }),
    adds: null,
    compute(part, period) {
      const [sum, count, also] = [part(turnover, period), part(contracts, period), part(approved, period)]
      if (sum.value === null) return missing
      return also.value!.isZero()
        ? { refused: 'divisor-zero' }
        : together([sum, count, also], sum.value.div(count.value!).div(also.value!))
    },
  },
  {
    indicator: compose('test.share', 'percent', { form: 'share', part: provincial.indicator, whole: anyLevel.indicator }),
    adds: null,
    compute(part, period) {
      const [some, whole] = [part(provincial, period), part(anyLevel, period)]
      return whole.value!.isZero()
        ? { refused: 'divisor-zero' }
        : together([some, whole], some.value!.times(100).div(whole.value!))
    },
  },
  {
    indicator: compose('test.coverage', 'of', { form: 'coverage', part: provincial.indicator, whole: anyLevel.indicator }),
    adds: 'figure',
    compute(part, period) {
      const [some, whole] = [part(provincial, period), part(anyLevel, period)]
      return whole.value!.isZero() ? missing : together([some, whole], some.value!, whole.value!)
    },
  },
  growthOf(turnover, false),
  growthOf(titles, false),
  growthOf(product, true),
  rankOf(product, peers),
  rankOf(approved, units),
  {
    indicator: compose('test.longest', 'years', { form: 'longest-run', years: yearsHeld.indicator }),
    adds: 'figure',
    compute(part, period) {
      const found = part(yearsHeld, period)
      const runs = found.years!.map(first =>
        found.years!.filter(year => year >= first).findIndex((year, index) => year !== first + index),
      )
      const lengths = runs.map((end, index) => (end === -1 ? found.years!.length - index : end))
      return { value: new Decimal(Math.max(0, ...lengths)), records: found.records }
    },
  },
  {
    indicator: compose('test.every-year', 'contracts', { form: 'every-year', of: contracts.indicator as Indicator }),
    adds: null,
    compute(part, period) {
      const until =
        period.kind === 'year'
          ? period.year
          : period.kind === 'past-years'
            ? period.ending
            : Number((period.kind === 'range' && period.until < period.asAt ? period.until : period.asAt).slice(0, 4))
      const from =
        period.kind === 'past-years'
          ? period.ending - period.years + 1
          : period.kind === 'range' || period.kind === 'since'
            ? Number((period.from ?? String(until)).slice(0, 4))
            : until
      const counts = Array.from({ length: until - from + 1 }, (_, index) =>
        part(contracts, { kind: 'year', year: from + index, asAt: period.asAt }),
      )
      return together(
        counts,
        counts.map(one => one.value!).reduce((a, b) => (b.lt(a) ? b : a)),
      )
    },
  },
]
