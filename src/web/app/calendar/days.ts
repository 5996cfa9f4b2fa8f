import type { Language } from '../../../kernel/words.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** `2006-11` moved by whole months. */
export function moveMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = year * 12 + number - 1 + by
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}`
}

/** Whether a text is a month as addresses write it: `2006-11`. */
export const isMonth = (text: string | undefined): text is string => /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text ?? '')

const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days of a month, the first first. */
export function daysOf(month: string): readonly string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return Array.from({ length: lengthOf(year, number) }, (_, index) => `${month}-${two(index + 1)}`)
}

/** Empty places before a month's first day, the week beginning on Monday. */
export function placesBefore(month: string): number {
  return (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
}

const monthFormat = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** “November 2006”, “2006年11月”. */
export const sayMonth = (month: string, language: Language): string =>
  monthFormat[language].format(new Date(`${month}-01T00:00:00Z`))

const weekFormat = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { weekday: 'narrow', timeZone: 'UTC' }),
}

/** The days of the week from Monday; also of one day. */
export const sayWeekday = (day: string, language: Language): string => weekFormat[language].format(new Date(`${day}T00:00:00Z`))

/** Monday to Sunday of some week. */
export const someWeek: readonly string[] = Array.from({ length: 7 }, (_, index) => `2024-01-${two(index + 1)}`)
