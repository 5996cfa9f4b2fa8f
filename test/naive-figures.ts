import { Decimal } from 'decimal.js'
import type { PlainIndicator } from '../src/engines/indicators/indicator.ts'
import type { PeriodRequest } from '../src/engines/indicators/period.ts'

/** A row as the oracle sees it; it shares nothing with the compiler but the indicator's name. */
export interface NaiveRow {
  readonly id: string
  readonly version: number
  readonly values: Readonly<Record<string, unknown>>
}

export interface NaiveVersion extends NaiveRow {
  readonly recordedAt: string
  readonly supersededAt: string
}

/** The rows of a register as known at the clock of the question. */
export type Known = (register: string) => readonly NaiveRow[]

export interface Naive {
  readonly value: Decimal | null
  readonly records: number
  readonly years?: readonly number[]
  readonly units?: readonly Decimal[]
}

/** An indicator computed a second time, by hand. */
export interface Case {
  readonly indicator: PlainIndicator
  readonly time: {
    readonly kind: 'holding' | 'on' | 'inYear' | 'edition'
    readonly field: string
    readonly of?: string
    readonly heldOn?: string
  }
  /** The filter, by hand; `anyLevel` leaves the clause on the level away. */
  readonly counts: (values: NaiveRow['values'], known: Known, anyLevel: boolean) => boolean
  readonly measure: (rows: readonly NaiveRow[]) => Naive
}

/** The versions that were known just before an instant; null asks for the current ones. */
export const knownRows = (versions: readonly NaiveVersion[], knownAt: string | null): readonly NaiveRow[] =>
  versions.filter(one =>
    knownAt === null
      ? one.supersededAt === 'infinity'
      : one.recordedAt < knownAt && (one.supersededAt === 'infinity' || one.supersededAt >= knownAt),
  )

function span(period: PeriodRequest): readonly [string, string] {
  const least = (a: string, b: string) => (a < b ? a : b)
  if (period.kind === 'year') return [`${period.year}-01-01`, least(`${period.year}-12-31`, period.asAt)]
  if (period.kind === 'past-years')
    return [`${period.ending + 1 - period.years}-01-01`, least(`${period.ending}-12-31`, period.asAt)]
  if (period.kind === 'range') return [period.from, least(period.until, period.asAt)]
  if (period.kind === 'since') return [period.from ?? '0000-01-01', period.asAt]
  return ['0000-01-01', period.asAt]
}

function inTime({ time }: Case, values: NaiveRow['values'], period: PeriodRequest, known: Known): boolean {
  const [from, until] = span(period)
  const value = values[time.field]
  if (value === null || value === undefined) return false
  if (time.kind === 'holding') {
    const term = value as { from: string; until: string | null }
    const last = term.until ?? '9999-12-31'
    return period.kind === 'since' ? term.from <= until && last >= from : term.from <= until && until <= last
  }
  if (time.kind === 'on') return String(value) >= from && String(value) <= until
  if (time.kind === 'inYear') {
    const last = period.kind === 'year' ? period.year : period.kind === 'past-years' ? period.ending : Number(until.slice(0, 4))
    return Number(value) >= Number(from.slice(0, 4)) && Number(value) <= last
  }
  const held = (row: NaiveRow) => String(row.values[time.heldOn!])
  const edition = known(time.of!).find(row => row.id === value)
  if (period.kind !== 'edition') return edition !== undefined && held(edition) >= from && held(edition) <= until
  if (period.edition !== 'latest') return value === period.edition
  const newest = known(time.of!)
    .filter(row => held(row) <= until)
    .sort((a, b) => (held(a) === held(b) ? (a.id > b.id ? -1 : 1) : held(a) > held(b) ? -1 : 1))[0]
  return newest?.id === value
}

/** The figure again: the rows that count, and what the measure makes of them. */
export function naiveFigure(one: Case, period: PeriodRequest, counting: 'holding' | 'highest', known: Known): Naive {
  const all = known(one.indicator.of.name)
  const held = all.filter(row => one.counts(row.values, known, false) && inTime(one, row.values, period, known))
  if (counting === 'holding' || !one.indicator.levelled) return one.measure(held)
  const { holder, level, within } = one.indicator.levelled
  const others = all.filter(row => one.counts(row.values, known, true) && inTime(one, row.values, period, known))
  const rank = (row: NaiveRow): number => {
    const type = known('designation-type').find(type => type.id === row.values[within])
    return ((type?.values['levels'] ?? []) as readonly unknown[]).indexOf(row.values[level])
  }
  const nobodyAbove = (row: NaiveRow) =>
    !others.some(
      other =>
        other.values[holder] !== null &&
        other.values[holder] === row.values[holder] &&
        other.values[within] === row.values[within] &&
        rank(other) >= 0 &&
        rank(other) < rank(row),
    )
  return one.measure(held.filter(nobodyAbove))
}

const distinct = (values: readonly unknown[]) => [...new Set(values.filter(value => value !== null))]
const whole = (value: number) => new Decimal(value)

export const countRecords = (rows: readonly NaiveRow[]): Naive => ({ value: whole(rows.length), records: rows.length })

export const countDifferent =
  (field: string) =>
  (rows: readonly NaiveRow[]): Naive => ({
    value: whole(distinct(rows.map(row => row.values[field])).length),
    records: rows.length,
  })

/** Money in fen becomes yuan with its last two digits behind the point. */
const inYuan = (fen: bigint): Decimal => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return new Decimal(`${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)
}

export const sumMoney =
  (field: string) =>
  (rows: readonly NaiveRow[]): Naive => {
    const given = rows.map(row => row.values[field]).filter(value => typeof value === 'bigint')
    return { value: given.length ? inYuan(given.reduce((sum, fen) => sum + fen, 0n)) : null, records: rows.length }
  }

export const sumWhole =
  (field: string) =>
  (rows: readonly NaiveRow[]): Naive => {
    const given = rows.map(row => row.values[field]).filter(value => typeof value === 'number')
    return { value: given.length ? whole(given.reduce((sum, one) => sum + one, 0)) : null, records: rows.length }
  }

export const countMembers =
  (field: string) =>
  (rows: readonly NaiveRow[]): Naive => ({
    value: whole(distinct(rows.flatMap(row => (row.values[field] ?? []) as readonly string[])).length),
    records: rows.length,
  })

export const differentYears =
  (field: string) =>
  (rows: readonly NaiveRow[]): Naive => {
    const years = distinct(rows.map(row => row.values[field])).map(value => Number(String(value).slice(0, 4)))
    const found = [...new Set(years)].sort((a, b) => a - b)
    return { value: whole(found.length), records: rows.length, years: found }
  }

/** The rows by the fields, the greatest first, not known last, then by id. */
function newest(rows: readonly NaiveRow[], by: readonly string[]): readonly NaiveRow[] {
  const key = (row: NaiveRow, field: string) => (row.values[field] ?? null) as string | null
  return [...rows].sort((a, b) => {
    for (const field of by) {
      const [x, y] = [key(a, field), key(b, field)]
      if (x === y) continue
      if (x === null || y === null) return x === null ? 1 : -1
      return x > y ? -1 : 1
    }
    return a.id > b.id ? -1 : 1
  })
}

export const newestValue =
  (field: string, by: readonly string[]) =>
  (rows: readonly NaiveRow[]): Naive => {
    const value = (newest(rows, by)[0]?.values[field] ?? null) as Decimal | null
    return { value, records: value === null ? 0 : 1 }
  }

export const newestOfEach =
  (unit: string, field: string, by: readonly string[]) =>
  (rows: readonly NaiveRow[]): Naive => {
    const usable = rows.filter(row => row.values[field] !== null && row.values[unit] !== null)
    const units = distinct(usable.map(row => row.values[unit])).map(
      one =>
        newest(
          usable.filter(row => row.values[unit] === one),
          by,
        )[0]!.values[field] as Decimal,
    )
    return { value: whole(units.length), records: units.length, units }
  }
