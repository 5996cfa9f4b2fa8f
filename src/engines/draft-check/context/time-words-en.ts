import { dayOf, monthEnd, months, pastYears, yearEnd, yearOff, yearRange } from './calendar.ts'
import type { TimePattern } from './time-mention.ts'

const M = '(January|February|March|April|May|June|July|August|September|October|November|December)'
const Y = '((?:19|20)\\d\\d)'
const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const month = (name: string | undefined): number => names.indexOf((name ?? '').toLowerCase()) + 1

const numeral = (text: string | undefined): number => {
  const plain = (text ?? '').toLowerCase()
  return /^\d/.test(plain) ? Number(plain) : numerals.indexOf(plain)
}

const N = '(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const own = (digits: string | undefined, year: number | null): number | null => (digits ? Number(digits) : year)
const pattern = (words: string): RegExp => new RegExp(`\\b${words}(?![\\w])`, 'gi')

/** Words of time in English. */
export const englishTimes: readonly TimePattern[] = [
  {
    words: pattern(`(?:as of|as at|by|until|up to|at)\\s+(?:the\\s+)?end\\s+of\\s+${M}(?:,?\\s+${Y})?`),
    time: ([, name, digits], year) => asAt(own(digits, year), month(name), null),
  },
  {
    words: pattern(`(?:as of|as at|by|until|up to|on)\\s+${M}\\s+(\\d{1,2})(?:,?\\s+${Y})?`),
    time: ([, name, day, digits], year) => asAt(own(digits, year), month(name), Number(day)),
  },
  {
    words: pattern(`(?:as of|as at|by|until|up to|on)\\s+(\\d{1,2})\\s+${M}(?:,?\\s+${Y})?`),
    time: ([, day, name, digits], year) => asAt(own(digits, year), month(name), Number(day)),
  },
  {
    words: pattern(`(?:as of|as at|by|until|up to)\\s+${M}\\s+${Y}`),
    time: ([, name, digits], year) => asAt(own(digits, year), month(name), null),
  },
  {
    words: pattern(`(?:as of|as at|by|until|at|up to)?\\s*(?:the\\s+)?end[\\s-]of(?:\\s+the)?\\s+(?:${Y}|(last|this) year|year)`),
    time: ([, digits, which], year) => yearEnd(own(digits, year), which?.toLowerCase() === 'last' ? -1 : 0),
  },
  {
    words: pattern(`since\\s+(?:${M}\\s+)?${Y}`),
    time: ([, name, digits]) => ({ kind: 'since', from: dayOf(Number(digits), name ? month(name) : 1, 1) }),
  },
  {
    words: pattern(
      `(?:from\\s+|between\\s+|(?:in|during|over|for)\\s+)?(?:the\\s+years\\s+)?${Y}\\s*(?:-|–|—|to|through|and)\\s*${Y}`,
    ),
    time: ([, from, until]) => yearRange(Number(from), Number(until)),
  },
  {
    words: pattern(`(?:from\\s+)?${M}\\s*(?:-|–|—|to|through)\\s*${M}(?:,?\\s+${Y})?`),
    time: ([, from, until, digits], year) => months(own(digits, year), month(from), month(until)),
  },
  {
    words: pattern(`(?:in\\s+|for\\s+|during\\s+)?(?:the\\s+)?(first|second)\\s+half\\s+of\\s+(?:the\\s+year|this\\s+year|${Y})`),
    time: ([, which, digits], year) =>
      which?.toLowerCase() === 'first' ? months(own(digits, year), 1, 6) : months(own(digits, year), 7, 12),
  },
  {
    words: pattern(
      `(?:in\\s+|for\\s+|during\\s+)?(?:the\\s+)?first\\s+three\\s+quarters(?:\\s+of\\s+(?:the\\s+year|this\\s+year|${Y}))?`,
    ),
    time: ([, digits], year) => months(own(digits, year), 1, 9),
  },
  {
    words: pattern(`(?:(?:in|over|during|for|within)\\s+)?(?:the\\s+|these\\s+)?(?:past|last|previous|recent)\\s+${N}\\s+years`),
    time: ([, years], year) => pastYears(numeral(years), year),
  },
  {
    words: pattern(`(?:for\\s+)?${N}\\s+(?:consecutive|successive|straight)\\s+years`),
    time: ([, years], year) => pastYears(numeral(years), year),
  },
  { words: pattern(`${N}\\s+years\\s+(?:in\\s+a\\s+row|running)`), time: ([, years], year) => pastYears(numeral(years), year) },
  { words: pattern('(?:each|every|per|a)\\s+year|annually|yearly|per\\s+annum'), time: () => ({ kind: 'every-year' }) },
  { words: pattern('(?:this|the\\s+current)\\s+(?:edition|round|session)'), time: () => ({ kind: 'edition' }) },
  {
    words: pattern('so\\s+far|to\\s+date|until\\s+now|up\\s+to\\s+now|cumulatively|cumulative'),
    time: () => ({ kind: 'since', from: null }),
  },
  {
    words: pattern('at\\s+present|currently|at\\s+the\\s+moment|presently|today|now'),
    time: () => ({ kind: 'as-at', day: null }),
  },
  {
    words: pattern(
      '(?:in\\s+)?(?:this\\s+year|the\\s+current\\s+year|the\\s+year\\s+under\\s+review)|(?:in|during|over)\\s+the\\s+year',
    ),
    time: (_, year) => yearOff(year, 0),
  },
  {
    words: pattern(
      '(?:in\\s+)?(?:last\\s+year|(?:the\\s+)?(?:previous|preceding|prior)\\s+year|the\\s+year\\s+before|a\\s+year\\s+earlier)',
    ),
    time: (_, year) => yearOff(year, -1),
  },
  { words: pattern('(?:in\\s+)?(?:next\\s+year|the\\s+(?:coming|following)\\s+year)'), time: (_, year) => yearOff(year, 1) },
  {
    words: pattern(`(?:in\\s+|during\\s+|for\\s+)?${M}\\s+(?:of\\s+)?${Y}`),
    time: ([, name, digits]) => months(Number(digits), month(name), month(name)),
  },
  {
    words: pattern(
      `(?:(?:in|during|for|throughout|by|of)\\s+)?(?:the\\s+)?(?:(?:fiscal\\s+)?year(?:\\s+of)?\\s+)?${Y}(?![.,]\\d|\\s*(?:yuan|million|billion|projects|enterprises|people|persons))`,
    ),
    time: ([, digits]) => ({ kind: 'year', year: Number(digits) }),
  },
  {
    words: /\b(?:(?:in|the|year of|XX)[\s-]{1,3}){0,4}(?:19|20)\dx(?!\w)(?:\s+years?\b)?|\b(?:19|20)xx(?!\w)/gi,
    time: () => null,
  },
]

function asAt(year: number | null, month: number, day: number | null) {
  if (year === null || month === 0) return null
  return { kind: 'as-at', day: day === null ? monthEnd(year, month) : dayOf(year, month, day) } as const
}
