import { dayOf, monthEnd, months, pastYears, yearEnd, yearOff, yearRange } from './calendar.ts'
import type { TimePattern } from './time-mention.ts'

/** A year with its digits or with numerals: 2005, 二〇〇五, 二○○五, 二零零五. */
const Y = '((?:19|20)\\d\\d|[一二][九〇○零Ｏ][一二三四五六七八九〇○零Ｏ]{2})'
const relative = '(今年|本年度?|去年|上年度?|前年)'

/** A year from its digits or numerals. */
export function readYear(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return Number([...text].map(char => '〇一二三四五六七八九'.indexOf(/[○零Ｏ]/.test(char) ? '〇' : char)).join(''))
}

const numeral = (text: string): number => {
  if (/^\d/.test(text)) return Number(text)
  if (text === '十') return 10
  return '零一二三四五六七八九'.indexOf(text === '两' ? '二' : text)
}

const offset = (word: string | undefined): number => {
  if (word === undefined || word.startsWith('今') || word.startsWith('本')) return 0
  return word === '前年' ? -2 : -1
}

/** The year that a date begins with: digits, 今年 or 去年, or nothing for the document's own. */
const yearIn = (digits: string | undefined, word: string | undefined, year: number | null): number | null =>
  digits ? readYear(digits) : year === null ? null : year + offset(word)

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** First years of the five-year plans since 1996 by the words for their numbers. */
const plans: Readonly<Record<string, number>> = {
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
}

const dates = `(?:${Y}年|${relative})?`

/** Words of time in Chinese. */
export const chineseTimes: readonly TimePattern[] = [
  {
    words: new RegExp(`(?:截至|截止到?|至|到)${dates}(\\d{1,2})月(?:(\\d{1,2})日|底|末|份)?(?:止|为止)?`, 'g'),
    time: ([, digits, word, month, day], year) => {
      const own = yearIn(digits, word, year)
      if (own === null || Number(month) < 1 || Number(month) > 12) return null
      return { kind: 'as-at', day: day ? dayOf(own, Number(month), Number(day)) : monthEnd(own, Number(month)) }
    },
  },
  {
    words: new RegExp(`(?:截至|截止到?|至|到)?(?:${Y}年|${relative})(?:年)?(?:末|底|终)(?:止|为止)?`, 'g'),
    time: ([, digits, word], year) => yearEnd(yearIn(digits, word, year)),
  },
  {
    words: new RegExp(`(?:自|从)?${Y}年(?:(\\d{1,2})月)?(?:以来|起(?!步)|至今|开始)`, 'g'),
    time: ([, digits, month]) => ({ kind: 'since', from: dayOf(readYear(digits ?? ''), month ? Number(month) : 1, 1) }),
  },
  {
    words: new RegExp(`${Y}年?(?:[-—–~～]{1,2}|至|到)${Y}年`, 'g'),
    time: ([, from, until]) => yearRange(readYear(from ?? ''), readYear(until ?? '')),
  },
  {
    words: new RegExp(`${dates}(\\d{1,2})(?:月份?)?(?:[-—–~～]{1,2}|至|到)(\\d{1,2})月(?:份|底)?`, 'g'),
    time: ([, digits, word, from, until], year) => months(yearIn(digits, word, year), Number(from), Number(until)),
  },
  {
    words: new RegExp(`${dates}(上半年|下半年|前三季度|第?([一二三四1-4])季度)`, 'g'),
    time: ([, digits, word, span, quarter], year) => {
      const own = yearIn(digits, word, year)
      if (span === '上半年') return months(own, 1, 6)
      if (span === '下半年') return months(own, 7, 12)
      if (span === '前三季度') return months(own, 1, 9)
      const number = quarters[quarter ?? ''] ?? 1
      return months(own, number * 3 - 2, number * 3)
    },
  },
  {
    words: /(?:“|"|「)?(九五|十一五|十二五|十三五|十四五|十五五|十五)(?:”|"|」)?(?:规划)?(?:期间|时期|以来)/g,
    time: ([, plan]) => yearRange(plans[plan ?? ''] ?? 0, (plans[plan ?? ''] ?? 0) + 4),
  },
  {
    words: /(?:近|过去|最近|前|近来|连续|这|以往)([两二三四五六七八九十]|\d{1,2})年(?:来|间|以来)?/g,
    time: ([, years], year) => pastYears(numeral(years ?? ''), year),
  },
  {
    words: /(?<![\d十第一二三四五六七八九])([两二三四五六七八九十])年(?:来|间|里|(?=累计|共|合计|总共|引进|培育))/g,
    time: ([, years], year) => pastYears(numeral(years ?? ''), year),
  },
  { words: /每年度?|逐年|历年|年年/g, time: () => ({ kind: 'every-year' }) },
  { words: /本届|这一届|本次/g, time: () => ({ kind: 'edition' }) },
  { words: /累计|累积|迄今|至今|历届/g, time: () => ({ kind: 'since', from: null }) },
  { words: /截至目前|截止目前|到目前为止|至目前|目前|当前|现行|现有|现共有|现拥有/g, time: () => ({ kind: 'as-at', day: null }) },
  { words: /今年以来|今年|本年度?|全年/g, time: (_, year) => yearOff(year, 0) },
  { words: /去年同期|上年同期|去年|上年度?|上一年度?/g, time: (_, year) => yearOff(year, -1) },
  { words: /年末|年底(?!前)/g, time: (_, year) => yearEnd(year) },
  { words: /年初/g, time: (_, year) => yearEnd(year, -1) },
  { words: /前年/g, time: (_, year) => yearOff(year, -2) },
  { words: /明年|下一年度?|次年|来年/g, time: (_, year) => yearOff(year, 1) },
  {
    words: new RegExp(`${Y}年度?(?:(\\d{1,2})月(?:份|(\\d{1,2})日)?)?`, 'g'),
    time: ([, digits, month, day]) => {
      const own = readYear(digits ?? '')
      if (month === undefined) return { kind: 'year', year: own }
      const number = Number(month)
      if (day === undefined) return months(own, number, number)
      const on = dayOf(own, number, Number(day))
      return { kind: 'range', from: on, until: on }
    },
  },
  {
    words: /(?:[XxＸｘ×*＊]{2}|(?:19|20)[\dXxＸｘ×*＊]?[XxＸｘ×*＊])[-—–~]?(?:(?:19|20)[\dXxＸｘ×*＊]?[XxＸｘ×*＊])?年度?/g,
    time: () => null,
  },
]
