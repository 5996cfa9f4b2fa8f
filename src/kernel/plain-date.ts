/** A calendar date without a time or a zone, written year-month-day. Arithmetic on it is Temporal's. */
export type PlainDate = string & { readonly __date?: true }

/** There is no year 0: it would be one before Christ, which PostgreSQL writes otherwise. */
const shape = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/

/** True for an existing calendar day in the form 2006-02-28. */
export function isPlainDate(text: string): boolean {
  if (!shape.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The day before or after by so many days. */
export const addDays = (date: PlainDate, days: number): PlainDate => Temporal.PlainDate.from(date).add({ days }).toString()

export const addYears = (date: PlainDate, years: number): PlainDate => Temporal.PlainDate.from(date).add({ years }).toString()

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** "31 October 2006" / "2006年10月31日". */
export function dateWords(date: PlainDate): { en: string; zh: string } {
  const { year, month, day } = Temporal.PlainDate.from(date)
  return { en: `${day} ${months[month - 1]} ${year}`, zh: `${year}年${month}月${day}日` }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
