import { isPlainDate } from '../../kernel/plain-date.ts'

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
