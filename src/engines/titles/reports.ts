import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Title, wasGiven } from './title.ts'

/** A duty to report every year, by a day of the next (month-day), for as long as a set of rules is in force. */
export interface ReportRule {
  readonly by: string
  readonly missedThatCancel: number
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** What a holder owes in annual reports on a day. */
export interface ReportState {
  /** The years whose report was due and is not recorded as filed. */
  readonly missed: readonly number[]
  /** The next report: the year it is on, and the day by which it is due; null when none falls due in the term. */
  readonly next: { readonly year: number; readonly due: PlainDate } | null
  /** So many were missed that the title may be cancelled. */
  readonly mayBeCancelled: boolean
}

/** The annual reports of a title: one falls due on every due day within its term, on the year before. Null for titles that were not given. */
export function reportState(title: Title, rule: ReportRule, on: PlainDate): ReportState | null {
  if (!wasGiven(title) || !title.term) return null
  const { from, until } = title.term
  const last = Number((until ?? on).slice(0, 4))
  const dues = Array.from({ length: Math.max(0, last - Number(from.slice(0, 4)) + 1) }, (_, index) => {
    const year = Number(from.slice(0, 4)) + index
    return { year: year - 1, due: `${year}-${rule.by}` }
  }).filter(({ due }) => due >= from && due <= (until ?? '9999-12-31') && due >= rule.from && due <= (rule.until ?? due))
  const filed = new Set(title.reportsFiled)
  const missed = dues.filter(({ year, due }) => due < on && !filed.has(year)).map(({ year }) => year)
  return {
    missed,
    next: dues.find(({ year, due }) => due >= on && !filed.has(year)) ?? null,
    mayBeCancelled: missed.length >= rule.missedThatCancel,
  }
}
