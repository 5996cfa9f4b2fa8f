import type { Condition } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { same, type Words } from '../../kernel/words.ts'
import type { CountingMode } from '../figures/figure.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { PeriodRequest } from '../indicators/period.ts'

/**
 * How a picture is drawn: columns over years (stacked where there are several series), bars by length, a flow between nodes, a grid of
 * rows and columns, the days of a year, or small columns each on a scale of its own.
 */
export type PictureKind = 'columns' | 'bars' | 'flow' | 'grid' | 'days' | 'multiples'

/** The year and day a picture is drawn for. */
export interface PictureScope {
  readonly year: number
  readonly asAt: PlainDate
}

/** One line, colour, row or node of a picture. */
export interface Axis {
  readonly id: string
  readonly label: Words
  /** Growth stands in a strip of its own, in percent. */
  readonly role?: 'growth'
  /** For nodes of a flow: the step they belong to, from 0. */
  readonly depth?: number
}

/** What a mark stands for: a figure of an indicator, placed by its series and category. A node's own figure has no category. */
export interface MarkRequest {
  readonly series: string
  readonly category: string
  readonly indicator: Indicator
  readonly period: PeriodRequest
  readonly counting?: CountingMode
}

/** What a picture is made of, once the values of its dimensions are known. */
export interface Layout {
  readonly series: readonly Axis[]
  readonly categories: readonly Axis[]
  readonly marks: readonly MarkRequest[]
  /** Marks without records are the usual thing here (empty cells, days without an end): they are left out, not told one by one. */
  readonly sparse?: boolean
  readonly range?: { readonly from: PlainDate; readonly until: PlainDate }
}

/** A value that a dimension has among the records. */
export interface DimensionValue {
  readonly id: string
  readonly label: Words
  /** Further columns that were asked for, as text. */
  readonly values: Readonly<Record<string, string | null>>
}

/** Where the rows of a picture come from: records of a register, or the different values of some of its columns (SQL suffix included). */
export interface Dimension {
  readonly of: AnyRegister
  readonly where: Condition
  /** The columns whose different values are wanted; the records themselves when absent. Those with a target are named by their record. */
  readonly distinct?: readonly { readonly name: string; readonly suffix?: string }[]
  /** Records in the order of this column. */
  readonly order?: string
}

export type Found = ReadonlyMap<string, readonly DimensionValue[]>

/** A picture, declared once: what it shows, where its rows come from, and which figures its marks are. */
export interface Picture {
  readonly id: string
  readonly kind: PictureKind
  readonly title: Words
  /** What a reader should know to read it right. */
  readonly note: Words
  /** The registers its records stand in, as its source line says. */
  readonly source: Words
  readonly dimensions?: (scope: PictureScope) => Readonly<Record<string, Dimension>>
  readonly layout: (scope: PictureScope, found: Found) => Layout
}

/** The last `count` years up to the scope's, the oldest first. */
export const lastYears = ({ year }: PictureScope, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => year - count + 1 + index)

/** Years as categories; the running one says up to which month it goes. */
export const yearAxes = (scope: PictureScope, count: number): readonly Axis[] =>
  lastYears(scope, count).map(year => {
    const month = Number(scope.asAt.slice(5, 7))
    const running = scope.asAt < `${year}-12-31`
    return {
      id: String(year),
      label: running ? { en: `${year} to ${months[month - 1]}`, zh: `${year}年1—${month}月` } : same(String(year)),
    }
  })

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

/** The last day of a year that had come by the scope's day. */
export const yearEnd = ({ asAt }: PictureScope, year: number): PlainDate => (asAt < `${year}-12-31` ? asAt : `${year}-12-31`)

/** The name of a mark in addresses. */
export const markKey = ({ series, category }: Pick<MarkRequest, 'series' | 'category'>): string =>
  category ? `${series}.${category}` : series
