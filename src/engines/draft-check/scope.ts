import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Draft } from './draft.ts'

/** The year and day that a document's figures speak of. */
export interface DraftScope {
  readonly year: number
  readonly asAt: PlainDate
}

/** Where titles and datelines stand: what a document says of itself is said at its ends. */
const [head, tail] = [400, 200]

const reportOf = /(\d{4})\s*年(度)?(上半年|第?[一二三1-3]季度|前三季度)?[^。；\n]{0,40}?(总结|报告|公报|汇报|小结|情况|自查|说明)/
const reportIn =
  /(?:report|summary|review|bulletin|statement|briefing)\b[^.\n]{0,40}?\b((?:19|20)\d{2})\b|\b((?:19|20)\d{2})\b[^.\n]{0,40}?(?:report|summary|review|bulletin|statement|briefing)\b/i
const day = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
const dayInEnglish =
  /\b(\d{1,2})\s+(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{4})\b/
const months = [
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
const ends: Readonly<Record<string, string>> = {
  上半年: '06-30',
  前三季度: '09-30',
  一季度: '03-31',
  二季度: '06-30',
  三季度: '09-30',
}

/**
 * The year and day that a document says it speaks of: its own mark (our DOCX), else the year in its title and the day it is dated with. Null where it
 * says neither, or where its date lies more than a year after the year of its title.
 */
export function scopeOfDraft(draft: Draft): DraftScope | null {
  if (draft.scope) return { year: draft.scope.year, asAt: draft.scope.asAt }
  const first = draft.text.slice(0, head).normalize('NFKC')
  const last = draft.text.trimEnd().slice(-tail).normalize('NFKC')
  const titled = yearOfTitle(first)
  const dated = dayIn(last) ?? dayIn(first)
  if (titled === null) return dated === null ? null : { year: Number(dated.slice(0, 4)), asAt: dated }
  const { year, end } = titled
  // A summary written in January speaks of the year that has ended.
  return { year, asAt: dated !== null && end === '12-31' && Number(dated.slice(0, 4)) === year ? dated : `${year}-${end}` }
}

function yearOfTitle(text: string): { readonly year: number; readonly end: string } | null {
  const chinese = reportOf.exec(text)
  if (chinese) return { year: Number(chinese[1]), end: ends[(chinese[3] ?? '').replace(/^第/, '')] ?? '12-31' }
  const english = reportIn.exec(text)
  return english ? { year: Number(english[1] ?? english[2]), end: /first half|half-year/i.test(text) ? '06-30' : '12-31' } : null
}

function dayIn(text: string): PlainDate | null {
  const chinese = day.exec(text)
  const english = dayInEnglish.exec(text)
  const [year, month, of] = chinese
    ? [chinese[1], chinese[2], chinese[3]]
    : english
      ? [english[3], String(months.indexOf(english[2]!.toLowerCase()) + 1), english[1]]
      : []
  if (year === undefined || month === undefined || of === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`
  return isPlainDate(date) ? date : null
}
