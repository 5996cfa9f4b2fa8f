import { normalise } from '../../kernel/field/field.ts'
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'

/** A day as a sheet gives it; `rounded` says what was not given: the day of a month, or the month of a year. */
export interface SheetDay {
  readonly day: PlainDate
  readonly rounded: 'month' | 'year' | null
}

export type End = 'first' | 'last'

/** The day of a serial number; from 1900 there is a 29 February 1900 that never was. Null outside the years 1900 to 2199. */
export function dayOfSerial(serial: number, date1904: boolean): PlainDate | null {
  const whole = Math.floor(serial)
  const days = date1904 ? whole + 1462 : whole
  if (days < 1 || days > 109_574 || days === 60) return null
  return Temporal.PlainDate.from('1899-12-30')
    .add({ days: days < 60 ? days + 1 : days })
    .toString()
}

/**
 * Reads a day as offices write it: 2005年3月1日, 2005.3.1, 2005/03/01, 20050301, 2005-03-01 00:00:00, 2005年3月, 2005.3, 2005年.
 * A month is its first or its last day, as the reader of a term asks. Null when it is none.
 */
export function readDay(text: string, end: End = 'first'): SheetDay | null {
  if (text.length > 40) return null
  const plain = normalise(text)
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
    .replace(/\s+/g, '')
  const whole = /^(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})[日号]?|(\d{2})(\d{2}))$/.exec(plain)
  if (whole) return exact(whole[1]!, whole[2] ?? whole[4]!, whole[3] ?? whole[5]!)
  const month = /^(\d{4})[-./年](\d{1,2})月?(?:份)?$/.exec(plain)
  if (month) return rounded(month[1]!, month[2]!, end)
  const year = /^(\d{4})年(?:度)?$/.exec(plain)
  if (year)
    return { ...(exact(year[1]!, end === 'first' ? '1' : '12', end === 'first' ? '1' : '31') ?? { day: '' }), rounded: 'year' }
  const english = /^(?:(\d{1,2}))?([a-z]{3})[a-z]*\.?(?:(\d{1,2}),)?(\d{4})$/i.exec(plain)
  const index = english ? months.indexOf(english[2]!.toLowerCase()) : -1
  if (!english || index < 0) return null
  const dayOfMonth = english[1] ?? english[3]
  return dayOfMonth ? exact(english[4]!, String(index + 1), dayOfMonth) : rounded(english[4]!, String(index + 1), end)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function exact(year: string, month: string, day: string): SheetDay | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? { day: text, rounded: null } : null
}

function rounded(year: string, month: string, end: End): SheetDay | null {
  const first = exact(year, month, '1')
  if (!first) return null
  const last = Temporal.PlainDate.from(first.day)
  return { day: end === 'first' ? first.day : last.with({ day: last.daysInMonth }).toString(), rounded: 'month' }
}

/**
 * A number cell that stands for a day: a serial number, or "2005.3" that the spreadsheet took for a decimal. 2005.1 may be January or
 * October (2005.10 loses its zero) and is `ambiguous`.
 */
export function dayOfNumber(value: number, date1904: boolean, end: End = 'first'): SheetDay | 'ambiguous' | null {
  if (Number.isInteger(value) && /^\d{8}$/.test(String(value))) return readDay(String(value))
  if (!Number.isInteger(value) && value >= 1900 && value < 2200) {
    const written = /^(\d{4})\.(\d{1,2})$/.exec(String(value))
    if (!written) return null
    return written[2] === '1' ? 'ambiguous' : readDay(String(value), end)
  }
  // A bare year is no serial number that anybody means: 2005 would be a day in 1905.
  if (Number.isInteger(value) && value >= 1900 && value < 2200) return null
  const day = dayOfSerial(value, date1904)
  return day ? { day, rounded: null } : null
}
