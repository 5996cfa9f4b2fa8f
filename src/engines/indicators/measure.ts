import { Decimal } from 'decimal.js'
import { literal } from '../../kernel/identifier.ts'
import type { Population } from '../../kernel/population.ts'
import type { Qualifier } from '../figures/figure.ts'
import { measured, type Need } from './clause.ts'
import type { Measure, PlainIndicator } from './indicator.ts'

/** What the database answered for one need. */
export interface Answer {
  /** Null where no record gives a value: a sum or a latest value of nothing is not known, a count of nothing is 0. */
  readonly value: Decimal | null
  readonly qualifier: Qualifier
  readonly records: number
  /** For `years`: the years found, ascending. */
  readonly years: readonly number[]
  /** For `perUnit`: the newest value of each unit. */
  readonly units: readonly { readonly unit: string; readonly value: Decimal }[]
}

/** One row of a trace as the database gives it: the record, and the measure's own columns. */
export interface TraceRow {
  readonly id: string
  readonly version: number
  readonly given: unknown
}

/** How a kind of measure is computed and traced. */
interface MeasureKind {
  /** The aggregate over the records that meet `clause`. */
  figure(need: Need, population: Population, clause: string): string
  answer(raw: unknown, records: number, need: Need): Pick<Answer, 'value'> & Partial<Answer>
  /** What the trace must bring of each record, as JSON. */
  given(need: Need, population: Population): string
  /** The records that count, in order, each with what it adds; they add up to the figure. */
  adds(rows: readonly TraceRow[], need: Need): readonly { readonly row: TraceRow; readonly adds: Decimal }[]
}

type KeyOf<M> = M extends unknown ? keyof M : never
type Kind = Exclude<KeyOf<Measure>, 'by' | 'qualifier' | 'value'>

const of = <K extends Kind>(need: Need, kind: K): Extract<Measure, Record<K, unknown>> => {
  const { measure } = need.indicator
  if (kind in measure) return measure as Extract<Measure, Record<K, unknown>>
  throw new Error(`"${need.indicator.id}" does not measure by "${kind}".`)
}

const one = new Decimal(1)
const zero = new Decimal(0)

const kinds: Readonly<Record<Kind, MeasureKind>> = {
  count: {
    figure: (_need, _population, clause) => `count(*) filter (where ${clause})`,
    answer: raw => ({ value: new Decimal(String(raw)) }),
    given: () => 'null',
    adds: rows => rows.map(row => ({ row, adds: one })),
  },
  countDistinct: {
    figure: (need, population, clause) =>
      `count(distinct ${measured(need.indicator, population, of(need, 'countDistinct').countDistinct)}) filter (where ${clause})`,
    answer: raw => ({ value: new Decimal(String(raw)) }),
    given: (need, population) => `to_jsonb(${measured(need.indicator, population, of(need, 'countDistinct').countDistinct)})`,
    adds: firstOfEach,
  },
  sum: {
    figure: (need, population, clause) =>
      `sum(${measured(need.indicator, population, of(need, 'sum').sum)}) filter (where ${clause})`,
    answer: (raw, _records, need) => ({ value: raw === null ? null : base(need.indicator, of(need, 'sum').sum, raw) }),
    given: (need, population) => `to_jsonb(${measured(need.indicator, population, of(need, 'sum').sum)}::text)`,
    adds: (rows, need) =>
      rows.map(row => ({ row, adds: row.given === null ? zero : base(need.indicator, of(need, 'sum').sum, row.given) })),
  },
  latest: {
    figure: (need, population, clause) => {
      const { by } = of(need, 'latest')
      const order = by.map(name => `${measured(need.indicator, population, name)} desc nulls last`)
      return `(array_agg(${latestGiven(need, population)} order by ${[...order, 'r.id desc'].join(', ')}) filter (where ${clause}))[1]`
    },
    answer: (raw, _records, need) => {
      const [value, qualifier] = (raw ?? [null, null]) as readonly [string | null, string | null]
      return {
        value: value === null ? null : base(need.indicator, of(need, 'latest').latest, value),
        qualifier: (qualifier ?? '=') as Qualifier,
        records: value === null ? 0 : 1,
      }
    },
    given: latestGiven,
    adds: (rows, need) => {
      const newest = [...rows].sort(newestFirst(2))[0]
      if (!newest) return []
      const [value] = newest.given as readonly [string | null]
      return value === null ? [] : [{ row: newest, adds: base(need.indicator, of(need, 'latest').latest, value) }]
    },
  },
  members: {
    figure: (need, population, clause) => {
      const name = of(need, 'members').members
      const list = measured(need.indicator, population, name)
      const codes = need.indicator.of.fields[name]!.vocabulary!.codes
      return codes
        .map(code => `coalesce(bool_or(${literal(code)} = any(${list})) filter (where ${clause}), false)::int`)
        .join(' + ')
    },
    answer: raw => ({ value: new Decimal(String(raw)) }),
    given: (need, population) => `to_jsonb(${measured(need.indicator, population, of(need, 'members').members)})`,
    adds: rows => {
      const seen = new Set<string>()
      return rows.map(row => {
        const before = seen.size
        for (const code of (row.given ?? []) as readonly string[]) seen.add(code)
        return { row, adds: new Decimal(seen.size - before) }
      })
    },
  },
  years: {
    figure: (need, population, clause) => `array_agg(distinct ${yearSql(need, population)}) filter (where ${clause})`,
    answer: raw => {
      const years = ((raw ?? []) as readonly (number | null)[]).filter(year => year !== null).sort((a, b) => a - b)
      return { value: new Decimal(years.length), years }
    },
    given: yearGiven,
    adds: rows => firstOfEach([...rows].sort((a, b) => Number(a.given) - Number(b.given))),
  },
  perUnit: {
    figure: (need, population, clause) => `jsonb_agg(${perUnitGiven(need, population)} order by r.id) filter (where ${clause})`,
    answer: (raw, _records, need) => {
      const rows = ((raw ?? []) as readonly unknown[]).map((given, index) => ({
        id: String(index).padStart(9, '0'),
        version: 1,
        given,
      }))
      const units = newestPerUnit(rows).map(({ given }) => {
        const [value, unit] = given as readonly [string, string]
        return { unit, value: base(need.indicator, of(need, 'perUnit').value, value) }
      })
      return { value: new Decimal(units.length), units, records: units.length }
    },
    given: perUnitGiven,
    adds: rows => newestPerUnit(rows).map(row => ({ row, adds: one })),
  },
}

/** The first record of each different value adds one, its repetitions nothing. */
function firstOfEach(rows: readonly TraceRow[]) {
  const seen = new Set<string>()
  return rows.map(row => {
    const key = JSON.stringify(row.given)
    const first = row.given !== null && !seen.has(key)
    seen.add(key)
    return { row, adds: first ? one : zero }
  })
}

function latestGiven(need: Need, population: Population): string {
  const { latest, by, qualifier } = of(need, 'latest')
  const column = (name: string) => measured(need.indicator, population, name)
  return `jsonb_build_array(${[`${column(latest)}::text`, qualifier ? column(qualifier) : 'null::text', ...by.map(column), 'r.id'].join(', ')})`
}

function perUnitGiven(need: Need, population: Population): string {
  const { perUnit, value, by } = of(need, 'perUnit')
  const column = (name: string) => measured(need.indicator, population, name)
  return `jsonb_build_array(${[`${column(value)}::text`, column(perUnit), ...by.map(column), 'r.id'].join(', ')})`
}

function yearSql(need: Need, population: Population): string {
  const name = of(need, 'years').years
  const column = measured(need.indicator, population, name)
  return need.indicator.of.fields[name]!.kind === 'date' ? `extract(year from ${column})::int` : `${column}::int`
}

function yearGiven(need: Need, population: Population): string {
  return `to_jsonb(${yearSql(need, population)})`
}

/** The newest row of each unit; rows without a value count for nothing. */
function newestPerUnit(rows: readonly TraceRow[]): readonly TraceRow[] {
  const newest = new Map<string, TraceRow>()
  for (const row of [...rows].sort(newestFirst(2))) {
    const [value, unit] = row.given as readonly [string | null, string | null]
    if (value !== null && unit !== null && !newest.has(unit)) newest.set(unit, row)
  }
  return [...newest.values()]
}

/** Compares the ordering columns of `given` (from `start` on), the greatest first, nulls last: as the SQL does. */
const newestFirst = (start: number) => (a: TraceRow, b: TraceRow) => {
  const [left, right] = [a.given as readonly (string | number | null)[], b.given as readonly (string | number | null)[]]
  for (let index = start; index < left.length; index++) {
    const [x, y] = [left[index] ?? null, right[index] ?? null]
    if (x === y) continue
    if (x === null) return 1
    if (y === null) return -1
    return x > y ? -1 : 1
  }
  return a.id > b.id ? -1 : 1
}

/** A column's text in the figure's base unit: money leaves the database in fen and is stated in yuan. */
function base(indicator: PlainIndicator, name: string, raw: unknown): Decimal {
  const value = new Decimal(String(raw))
  return indicator.of.fields[name]!.kind === 'money' ? value.div(100) : value
}

const kindOf = ({ indicator }: Need): MeasureKind => {
  const kind = (Object.keys(kinds) as Kind[]).find(name => name in indicator.measure)
  if (!kind) throw new Error(`Indicator "${indicator.id}" has no measure.`)
  return kinds[kind]
}

/** Two expressions: how many records count, and the value. */
export const figureSql = (need: Need, population: Population, clause: string): readonly [string, string] => [
  `count(*) filter (where ${clause})`,
  kindOf(need).figure(need, population, clause),
]

export function readAnswer(need: Need, rawRecords: unknown, raw: unknown): Answer {
  const records = Number(rawRecords)
  return { qualifier: '=', records, years: [], units: [], ...kindOf(need).answer(raw, records, need) }
}

export const givenSql = (need: Need, population: Population): string => kindOf(need).given(need, population)

export const addsOf = (need: Need, rows: readonly TraceRow[]) => kindOf(need).adds(rows, need)

/** For `perUnit`: each row's value in base units, by record id; rows without a value are left out. */
export const unitValues = (need: Need, rows: readonly TraceRow[]): ReadonlyMap<string, Decimal> =>
  new Map(
    rows.flatMap(row => {
      const [value] = row.given as readonly [string | null]
      return value === null ? [] : [[row.id, base(need.indicator, of(need, 'perUnit').value, value)] as const]
    }),
  )
