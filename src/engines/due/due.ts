import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import type { DueKind } from './due-kind.ts'
import { levelsOn } from './thresholds.ts'

/**
 * By what a reminder is remembered: the record, what of it is due (the last day of a term, a year), and how near it is. A renewed title has
 * another last day, so it reminds again; the same day never reminds twice. `open` is not near enough to remind of.
 */
export interface DueKey {
  readonly record: string
  readonly period: string
  /** So many days before as a number in digits (`90`, `30`, `7`), `overdue`, or `open`. */
  readonly threshold: string
}

/** One thing that is due, before its nearness on a day is known. */
export interface Due {
  readonly record: string
  readonly period: string
  readonly kind: DueKind
  /** The last day on which it is in time. */
  readonly due: PlainDate
  /** The record to open: its register and id. */
  readonly register: string
  readonly id: string
  /** The id of the organisation that has to act; null where it is the office's own. */
  readonly owner: string | null
  readonly nextStep: Words
  /** The page on which the next step is taken. */
  readonly address: string
}

export interface JudgedDue extends Due {
  readonly key: DueKey
  readonly late: boolean
}

/** What is due up to so many days from a day, the most urgent first; things of one day in the order of their records. */
export function judgeDue(dues: readonly Due[], today: PlainDate, days: number): readonly JudgedDue[] {
  const last = addDays(today, days)
  return dues
    .filter(({ due }) => due <= last)
    .map(one => ({
      ...one,
      key: { record: one.record, period: one.period, threshold: thresholdOn(one, today) },
      late: one.due < today,
    }))
    .sort((a, b) => compare(a.due, b.due) || compare(a.record, b.record) || compare(a.period, b.period))
}

/** The nearest threshold that the day has passed. A record that is incomplete has no day on which it must be complete, so it never presses. */
function thresholdOn({ kind, due }: Due, today: PlainDate): string {
  if (kind === 'incomplete-record') return 'open'
  if (due < today) return 'overdue'
  const nearest = levelsOn(kind, today)
    .toSorted((a, b) => a - b)
    .find(level => addDays(due, -level) <= today)
  return nearest === undefined ? 'open' : String(nearest)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
