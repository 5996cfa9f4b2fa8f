import { addDays, isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'

/** The next day, from `today` on, of month-days such as “03-31” or “01-20 07-20”; null where none is given. */
export function nextDue(due: string | null, today: string): string | null {
  if (!due) return null
  const year = Number(today.slice(0, 4))
  const days = due.split(' ').flatMap(day => [year, year + 1].map(each => lastOf(each, day)))
  return days.filter(day => day >= today).sort()[0] ?? null
}

/** 02-29 and 06-31 are the last day of their month where the year has no such day. */
function lastOf(year: number, day: string): string {
  const [month, wanted] = [day.slice(0, 3), Number(day.slice(3))]
  for (let date = wanted; date > 27; date--) {
    const tried = `${year}-${month}${date}`
    if (isPlainDate(tried)) return tried
  }
  return `${year}-${day}`
}

/** When a form is due, from when the office knows it, and when it was first filled for each day that its figures are as at. */
export interface FormDays {
  readonly due: string | null
  readonly once: boolean
  readonly since: PlainDate
  readonly filled: readonly PlainDate[]
}

/**
 * The days on which a form is still to be handed in: the last that passed, and the next; older ones would flood the list of an office that
 * does not fill its returns here. A filling settles what was due before it; where nothing was, it settles the next. `filled` has each day of
 * reckoning once: filling it again is a correction, which settles nothing new.
 */
export function openDays({ due, once, since, filled }: FormDays, today: PlainDate): readonly PlainDate[] {
  if (once && filled.length > 0) return []
  let from = since
  for (const day of filled.toSorted()) {
    const next = nextDue(due, from)
    if (next === null) return []
    from = next < day ? day : addDays(next, 1)
  }
  const open: PlainDate[] = []
  for (let next = nextDue(due, from); next !== null; next = nextDue(due, addDays(next, 1))) {
    open.push(next)
    if (once || next >= today) break
  }
  return open.slice(-2)
}
