import { verdictWords } from '../../../engines/draft-check/verdict-words.ts'
import type { CheckedFigure, OtherKind, Verdict, Words } from '../wire-check.ts'

interface Shown {
  readonly label: Words
  readonly help: Words
  /** Whether somebody should look at such a figure. */
  readonly look: boolean
}

const toLookAt: ReadonlySet<Verdict> = new Set(['wrong', 'inconsistent', 'out-of-date', 'other-mode', 'ambiguous'])

/** Every verdict, those that need a look first; their names begin with a capital, because here they stand alone. */
export const verdicts = Object.fromEntries(
  Object.entries(verdictWords).map(([verdict, { label, help }]) => [
    verdict,
    {
      label: { en: label.en.charAt(0).toUpperCase() + label.en.slice(1), zh: label.zh },
      help,
      look: toLookAt.has(verdict as Verdict),
    },
  ]),
) as unknown as Readonly<Record<Verdict, Shown>>

export const verdictNames = Object.keys(verdicts) as readonly Verdict[]

export const needsLook = ({ verdict }: Pick<CheckedFigure, 'verdict'>): boolean => verdicts[verdict].look

/** What a numeral is that is no figure, in the plural. */
export const otherKinds: Readonly<Record<OtherKind, Words>> = {
  date: { en: 'dates', zh: '日期' },
  time: { en: 'times of day', zh: '时刻' },
  period: { en: 'periods', zh: '时期' },
  'document-number': { en: 'document numbers', zh: '文号' },
  'law-article': { en: 'articles of law', zh: '法规条款' },
  'list-number': { en: 'numbers of lists', zh: '序号' },
  'note-mark': { en: 'note marks', zh: '注释号' },
  phone: { en: 'phone numbers', zh: '电话号码' },
  identifier: { en: 'identifiers', zh: '编号' },
  name: { en: 'parts of names', zh: '名称' },
  version: { en: 'versions', zh: '版本号' },
  address: { en: 'addresses', zh: '地址' },
  ordinal: { en: 'ordinals', zh: '序数' },
  slogan: { en: 'slogans', zh: '提法' },
  masked: { en: 'masked numbers', zh: '隐去的数字' },
  word: { en: 'words', zh: '词语' },
  'page-number': { en: 'page numbers', zh: '页码' },
  calculation: { en: 'calculations', zh: '算式' },
}
