import { all, type ColumnRef, type Condition, column } from '../../kernel/condition/index.ts'
import { addDays, addYears, dateWords, isPlainDate, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import type { Timing } from './indicator.ts'

/** The time a figure speaks of. Days are included at both ends; nothing after `asAt` counts. */
export type PeriodRequest =
  | { readonly kind: 'as-at'; readonly asAt: PlainDate }
  | { readonly kind: 'year'; readonly year: number; readonly asAt: PlainDate }
  | { readonly kind: 'range'; readonly from: PlainDate; readonly until: PlainDate; readonly asAt: PlainDate }
  /** Cumulative: `from` null means since the first record. */
  | { readonly kind: 'since'; readonly from: PlainDate | null; readonly asAt: PlainDate }
  | { readonly kind: 'past-years'; readonly years: number; readonly ending: number; readonly asAt: PlainDate }
  /** One edition (fair, round) by its id, or the latest held by `asAt`. */
  | { readonly kind: 'edition'; readonly edition: string; readonly asAt: PlainDate }

/** First and last day; `from` null without a start. */
export function daysOf(period: PeriodRequest): { readonly from: PlainDate | null; readonly until: PlainDate } {
  switch (period.kind) {
    case 'as-at':
    case 'edition':
      return { from: null, until: period.asAt }
    case 'year':
      return { from: `${period.year}-01-01`, until: earlier(`${period.year}-12-31`, period.asAt) }
    case 'range':
      return { from: period.from, until: earlier(period.until, period.asAt) }
    case 'since':
      return { from: period.from, until: period.asAt }
    case 'past-years':
      return { from: `${period.ending - period.years + 1}-01-01`, until: earlier(`${period.ending}-12-31`, period.asAt) }
  }
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/** The same period a year before: what growth and "last year" compare with. An edition has none. */
export function yearBefore(period: PeriodRequest): PeriodRequest | null {
  switch (period.kind) {
    case 'as-at':
      return { ...period, asAt: addYears(period.asAt, -1) }
    case 'year':
      // A year still running is compared with the same days of the year before, not with all of it.
      return {
        ...period,
        year: period.year - 1,
        asAt: period.asAt < `${period.year}-12-31` ? addYears(period.asAt, -1) : period.asAt,
      }
    case 'range':
      return { ...period, from: addYears(period.from, -1), until: addYears(period.until, -1) }
    case 'since':
      return { ...period, asAt: addYears(period.asAt, -1) }
    case 'past-years':
      return { ...period, ending: period.ending - 1 }
    case 'edition':
      return null
  }
}

/** The single years of a period, for values that are stated of every year. */
export function yearsOf(period: PeriodRequest): readonly PeriodRequest[] {
  const { from, until } = daysOf(period)
  const last = period.kind === 'past-years' ? period.ending : yearOf(until)
  const first = from ? yearOf(from) : last
  return Array.from(
    { length: last - first + 1 },
    (_, index) => ({ kind: 'year', year: first + index, asAt: period.asAt }) as const,
  )
}

/** "on 31 October 2006", "in 2005", "in the three years 2004–2006": as part of a sentence. */
export function periodWords(period: PeriodRequest): Words {
  const day = (date: PlainDate) => dateWords(date)
  switch (period.kind) {
    case 'as-at':
      return fill({ en: 'on {day}', zh: '截至{day}' }, { day: day(period.asAt) })
    case 'year':
      return period.asAt < `${period.year}-12-31`
        ? fill({ en: 'in {year} until {day}', zh: '{year}年（截至{day}）' }, { year: period.year, day: day(period.asAt) })
        : fill({ en: 'in {year}', zh: '{year}年' }, { year: period.year })
    case 'range':
      return fill(
        { en: 'from {from} to {until}', zh: '{from}至{until}' },
        { from: day(period.from), until: day(daysOf(period).until) },
      )
    case 'since':
      return period.from
        ? fill(
            { en: 'from {from} to {until}, cumulative', zh: '{from}至{until}累计' },
            { from: day(period.from), until: day(period.asAt) },
          )
        : fill({ en: 'until {until}, cumulative', zh: '截至{until}累计' }, { until: day(period.asAt) })
    case 'past-years':
      return fill(
        { en: 'in the years {first}–{last}', zh: '{first}—{last}年' },
        { first: period.ending - period.years + 1, last: period.ending },
      )
    case 'edition':
      return period.edition === 'latest'
        ? fill({ en: 'in the latest round held by {day}', zh: '截至{day}最近一届' }, { day: day(period.asAt) })
        : { en: 'in this round', zh: '本届' }
  }
}

/** What a period asks of a record, by the field that places it in time. An edition's part is SQL of its own: see `clause.ts`. */
export function timingCondition(register: AnyRegister, at: Timing, period: PeriodRequest): Condition {
  const ref = (name: string): ColumnRef => column(name, register.fields[name]!).ref
  const { from, until } = daysOf(period)
  if ('edition' in at) return period.kind === 'edition' ? all() : editionUntil(at, ref(at.edition), from, until)
  if (period.kind === 'edition')
    return refuse(
      'no-editions',
      fill(
        {
          en: 'A figure of “{register}” cannot be asked for by edition. Ask for a day, a year or a span.',
          zh: '“{register}”的数字不分届次，请按时点、年度或时段取数。',
        },
        { register: register.label },
      ),
      { exitCode: 2 },
    )
  if ('holding' in at) {
    const term = ref(at.holding)
    // A stock is as at a day; a year's or a span's stock is that of its last day, except what is cumulative since a day.
    if (period.kind !== 'since') return { op: 'holdsOn', column: term, day: until }
    const ends: Condition = { op: 'atLeast', column: { ...term, suffix: '_until' }, value: { literal: from } }
    const open: Condition = { op: 'not', of: { op: 'isSet', column: { ...term, suffix: '_until' } } }
    return all(
      { op: 'atMost', column: { ...term, suffix: '_from' }, value: { literal: until } },
      ...(from ? [{ op: 'any', of: [open, ends] } as const] : []),
    )
  }
  if ('inYear' in at) {
    const year = ref(at.inYear)
    const [first, last] =
      'year' in period
        ? [period.year, period.year]
        : [from && yearOf(from), period.kind === 'past-years' ? period.ending : yearOf(until)]
    return all(...(first === null ? [] : [{ op: 'atLeast', column: year, value: { literal: first } } as const]), {
      op: 'atMost',
      column: year,
      value: { literal: last },
    })
  }
  return between(ref(at.on), from, until)
}

const between = (day: ColumnRef, from: PlainDate | null, until: PlainDate): Condition =>
  all(...(from ? [{ op: 'atLeast', column: day, value: { literal: from } } as const] : []), {
    op: 'atMost',
    column: day,
    value: { literal: until },
  })

/** Records of editions held in the period, when no single edition is asked for. */
function editionUntil(
  at: Extract<Timing, { edition: string }>,
  edition: ColumnRef,
  from: PlainDate | null,
  until: PlainDate,
): Condition {
  const held = column(at.heldOn, at.of.fields[at.heldOn]!, [
    { field: edition.name, register: at.of.name, label: edition.field.label },
  ]).ref
  return between(held, from, until)
}

/** Reads `as-at`, `year=-1`, `past=3`, `past=2 ending=-1`, `since=1999-01-01`, `range=…/…`, `edition=latest` relative to a summary's year and day. */
export function readPeriod(
  given: { readonly [name: string]: unknown },
  context: { readonly year: number; readonly asAt: PlainDate },
  fallback: PeriodRequest['kind'],
): PeriodRequest {
  const { asAt } = context
  const whole = (name: string, base: number, least: number, most: number, usual: unknown = undefined): number => {
    const value = Number(given[name] ?? usual)
    const absolute = value <= 0 ? base + value : value
    return Number.isInteger(absolute) && absolute >= least && absolute <= most ? absolute : badPeriod(name, given[name])
  }
  const day = (name: string, value: unknown): PlainDate =>
    typeof value === 'string' && isPlainDate(value) ? value : badPeriod(name, given[name])
  if (given.year !== undefined) return { kind: 'year', year: whole('year', context.year, 1000, 9999), asAt }
  if (given.past !== undefined)
    return { kind: 'past-years', years: whole('past', 0, 1, 200), ending: whole('ending', context.year, 1000, 9999, 0), asAt }
  if (given.range !== undefined) {
    const [first, last] = String(given.range).split('/')
    const [from, until] = [day('range', first), day('range', last ?? asAt)]
    return from <= until ? { kind: 'range', from, until, asAt } : badPeriod('range', given.range)
  }
  if (given.since !== undefined)
    return { kind: 'since', from: typeof given.since === 'string' && given.since ? day('since', given.since) : null, asAt }
  if (given.edition !== undefined) return { kind: 'edition', edition: String(given.edition), asAt }
  switch (given['as-at'] === undefined ? fallback : 'as-at') {
    case 'year':
      return { kind: 'year', year: context.year, asAt }
    case 'past-years':
      return { kind: 'past-years', years: 3, ending: context.year, asAt }
    case 'since':
      return { kind: 'since', from: null, asAt }
    case 'edition':
      return { kind: 'edition', edition: 'latest', asAt }
    case 'range':
      return { kind: 'range', from: addDays(addYears(asAt, -1), 1), until: asAt, asAt }
    default:
      return { kind: 'as-at', asAt }
  }
}

const badPeriod = (name: string, given: unknown): never =>
  refuse(
    'bad-period',
    fill(
      {
        en: '“{name}” was “{given}”. Write year=2006 or year=-1, past=3, range=2006-01-01/2006-06-30, since=1999-01-01.',
        zh: '“{name}”为“{given}”。应写作year=2006或year=-1、past=3、range=2006-01-01/2006-06-30、since=1999-01-01。',
      },
      { name, given: String(given) },
    ),
    { exitCode: 2 },
  )
