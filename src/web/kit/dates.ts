import type { Language } from '../../kernel/words.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const months = 'January February March April May June July August September October November December'.split(' ')

/** Whether a text is an existing day written 2006-10-31. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return shape.test(text) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** "31 October 2006" / "2006年10月31日"; anything that is not a day comes back as it is. */
export function sayDay(day: string, language: Language): string {
  const match = shape.exec(day.slice(0, 10))
  if (!match) return day
  const [, year, month, date] = match
  if (language === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

/** A day and the minute of an instant, in the reader's own time: "31 October 2006, 14:05" / "2006年10月31日 14:05". */
export function sayInstant(instant: string, language: Language): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${sayDay(day, language)}${language === 'zh' ? ' ' : ', '}${two(at.getHours())}:${two(at.getMinutes())}`
}
