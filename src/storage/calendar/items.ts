import type { CalendarDay, CalendarItem, CalendarKind } from '../../engines/calendar/calendar.ts'
import { type ColumnRef, type Condition, column } from '../../kernel/condition/index.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import type { Clocks } from '../read.ts'
import type { StoredRow } from '../row.ts'

/** The days asked for, both included, and which kinds. */
export interface CalendarAsk {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly kinds: readonly CalendarKind[]
  readonly clocks: Clocks
  /** The day from which what titles owe is reckoned. */
  readonly today: PlainDate
}

/** That a record's day lies in the span. */
export function spanOf(day: CalendarDay, { from, until }: CalendarAsk): readonly Condition[] {
  const { ref } = column(day.field, day.of.fields[day.field]!)
  const at: ColumnRef = day.suffix ? { ...ref, suffix: day.suffix } : ref
  return [
    { op: 'atLeast', column: at, value: { literal: from } },
    { op: 'atMost', column: at, value: { literal: until } },
  ]
}

/** The day by which a version is in the calendar; null where it has none. */
export function dayOf(day: CalendarDay, { values }: StoredRow): PlainDate | null {
  const value = values[day.field] ?? null
  if (value === null) return null
  return day.suffix ? ((value as Period)[day.suffix === '_from' ? 'from' : 'until'] ?? null) : String(value)
}

/** The entry that a version with a day makes. Every version leaves room before the next for a withdrawal, which is none. */
export const itemOf = (day: CalendarDay, row: StoredRow, title: Words): CalendarItem => ({
  id: `${row.id}.${day.id}`,
  kind: day.kind,
  register: day.of.name,
  record: row.id,
  day: dayOf(day, row)!,
  says: day.says,
  title,
  sequence: 2 * (row.version - 1),
  cancelled: false,
  changedAt: row.recordedAt,
})
