import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { between } from '../kernel/sample.ts'

/** The day on which the sample district's book stands: nothing in the sample happened after it. */
export const sampleDay: PlainDate = '2006-10-31'

/** Whether what came up on a day is of an earlier year: an office that keeps up has nothing of it on its desk. */
export const isOld = (day: PlainDate): boolean => day < '2006-01-01'

/** A day some days later, never after the sample's last day. */
export function later(day: PlainDate, days: number): PlainDate {
  const then = addDays(day, days)
  return then > sampleDay ? sampleDay : then
}

/** A random day from the first to the last, both included, never after the sample's last day. */
export function dayBetween(random: () => number, first: PlainDate, last: PlainDate): PlainDate {
  const until = last > sampleDay ? sampleDay : last
  const span = Temporal.PlainDate.from(first).until(until).days
  return addDays(first, between(random, 0, Math.max(0, span)))
}

/** A day on which the office wrote it down: some days or weeks later. */
export const noted = (random: () => number, day: PlainDate, most = 20): PlainDate => later(day, between(random, 1, most))

/** A key of a numbered record: `firm-007`. */
export const numbered = (name: string, index: number, digits = 3): string => `${name}-${String(index).padStart(digits, '0')}`
