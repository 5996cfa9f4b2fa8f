import { addDays, type PlainDate } from '../../kernel/plain-date.ts'

/** A whole-day entry of a calendar. */
export interface CalendarEntry {
  /** The same for as long as the thing is the same: calendars find the entry to change by it. */
  readonly uid: string
  readonly day: PlainDate
  readonly summary: string
  readonly description: string
  /** Rises with every change, so that a calendar never takes an older state for the newer. */
  readonly sequence: number
  readonly cancelled: boolean
  /** When this state was written: an instant as ISO-8601 text in UTC. */
  readonly changedAt: string
  readonly url?: string
}

/** A calendar as text/calendar (RFC 5545): lines end with CRLF and are folded at 75 octets; text is escaped. */
export function calendarText(name: string, language: 'en' | 'zh', entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Torchbook//Titles//${language === 'zh' ? 'ZH' : 'EN'}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(entry => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.uid)}`,
      `DTSTAMP:${instant(entry.changedAt)}`,
      `LAST-MODIFIED:${instant(entry.changedAt)}`,
      `SEQUENCE:${entry.sequence}`,
      `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      `DTSTART;VALUE=DATE:${dateOf(entry.day)}`,
      // The end of a whole-day entry is the day after it.
      `DTEND;VALUE=DATE:${dateOf(addDays(entry.day, 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY;LANGUAGE=${language === 'zh' ? 'zh-CN' : 'en'}:${escaped(entry.summary)}`,
      ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
      ...(entry.url ? [`URL:${entry.url.replaceAll(/[\r\n]/g, '')}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const dateOf = (day: PlainDate): string => day.replaceAll('-', '')

/** 2006-10-31T08:00:00.123456Z → 20061031T080000Z. */
const instant = (at: string): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a calendar
    .replaceAll(/[\u0000-\u001f\u007f]/g, '')

const octets = (sign: string): number => {
  const code = sign.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** At most 75 octets a line, whole characters only; a line that goes on begins with a blank, which counts. */
function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const sign of line) {
    const size = octets(sign)
    if (length + size > 75) {
      text += '\r\n '
      length = 1
    }
    text += sign
    length += size
  }
  return text
}
