import type { TimeWord } from '../context.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** The last day of a month, `2006-10-31`. */
export function monthEnd(year: number, month: number): string {
  const days = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return `${year}-${two(month)}-${two(days[month - 1] ?? 30)}`
}

/** `2006-10-05`. */
export const dayOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`

/** The months `from` to `until` of a year; null when they are none. */
export function months(year: number | null, from: number, until: number): TimeWord | null {
  if (year === null || from < 1 || until > 12 || from > until) return null
  return { kind: 'range', from: dayOf(year, from, 1), until: monthEnd(year, until) }
}

/** All days of the years `from` to `until`. */
export const yearRange = (from: number, until: number): TimeWord | null =>
  until < from ? null : { kind: 'range', from: dayOf(from, 1, 1), until: dayOf(until, 12, 31) }

/** A year, `offset` years from the document's own. */
export const yearOff = (year: number | null, offset: number): TimeWord | null =>
  year === null ? null : { kind: 'year', year: year + offset }

/** The end of a year as a day. */
export const yearEnd = (year: number | null, offset = 0): TimeWord | null =>
  year === null ? null : { kind: 'as-at', day: dayOf(year + offset, 12, 31) }

/** Several years that end with the document's own. */
export const pastYears = (years: number, year: number | null): TimeWord | null =>
  year === null || years < 1 || years > 60 ? null : { kind: 'past-years', years, ending: year }

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
