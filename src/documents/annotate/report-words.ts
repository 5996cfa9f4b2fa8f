import type { OtherKind } from '../../engines/draft-check/figure.ts'
import type { Verdict } from '../../engines/draft-check/report.ts'
import type { Words } from '../../kernel/words.ts'

/** What the page says besides what the check says itself. */
export const reportWords = {
  title: { en: 'Check of the figures of a document', zh: '稿件数字核对结果' },
  against: { en: 'Against the records of {region}, as at {day}', zh: '对照{region}台账，截至{day}' },
  standalone: { en: 'Without records: only whether the document agrees with itself', zh: '未使用台账，仅核对稿件前后是否一致' },
  document: { en: 'The document', zh: '原文' },
  figures: { en: 'Its figures', zh: '逐项说明' },
  all: { en: 'Show the figures that need no look too', zh: '同时列出无需处理的数字' },
  none: { en: 'The document has no figures.', zh: '稿件中没有需要核对的数字。' },
  ours: { en: 'In the records', zh: '台账' },
  instead: { en: 'To be written', zh: '建议改为' },
  difference: { en: 'Printed less recorded', zh: '稿件减台账' },
  trueAs: { en: 'What the printed figure is', zh: '稿中数字对应' },
  records: { en: '{count} records', zh: '依据{count}条记录' },
  linkedBy: { en: 'Known by', zh: '认定依据' },
  candidates: { en: 'What else it may mean', zh: '其他可能的指标' },
  why: { en: 'Why', zh: '理由' },
  contradictions: { en: 'Contradictions inside the document', zh: '稿件内部的矛盾' },
  missing: { en: 'Figures that the document could have and lacks', zh: '可补充而稿件未写的数字' },
  coverage: {
    en: '{numerals} numerals: {inFigures} belong to the figures judged here, {inOthers} are dates, document numbers, list numbers, names and the like, {unexplained} are unexplained.',
    zh: '全文数字共{numerals}处：{inFigures}处属于上述数字，{inOthers}处为日期、文号、序号、名称等，{unexplained}处未说明。',
  },
  back: { en: 'to its place in the document', zh: '回到原文' },
} satisfies Readonly<Record<string, Words>>

/** How a figure came to its meaning. */
export const linkedWords = {
  marked: { en: 'its mark: the document was written by Torchbook', zh: '稿件中保留的火炬台账数字标记' },
  reading: { en: 'what an officer said of this wording before', zh: '经办人此前的认定' },
  words: { en: 'the words around it', zh: '上下文用语' },
} satisfies Readonly<Record<string, Words>>

/** What a numeral is that is no figure. */
export const otherWords: Readonly<Record<OtherKind, Words>> = {
  date: { en: 'a date', zh: '日期' },
  time: { en: 'a time of day', zh: '时刻' },
  period: { en: 'a period', zh: '时期' },
  'document-number': { en: 'a document number', zh: '文号' },
  'law-article': { en: 'an article of law', zh: '法规条款' },
  'list-number': { en: 'a number of a list', zh: '序号' },
  'note-mark': { en: 'a note mark', zh: '注释号' },
  phone: { en: 'a phone number', zh: '电话号码' },
  identifier: { en: 'an identifier', zh: '编号' },
  name: { en: 'part of a name', zh: '名称' },
  version: { en: 'a version', zh: '版本号' },
  address: { en: 'an address', zh: '地址' },
  ordinal: { en: 'an ordinal', zh: '序数' },
  slogan: { en: 'a slogan', zh: '提法' },
  masked: { en: 'a masked number', zh: '隐去的数字' },
  word: { en: 'a word', zh: '词语' },
  'page-number': { en: 'a page number', zh: '页码' },
  calculation: { en: 'part of a calculation', zh: '算式' },
}

/** Verdicts that somebody should look at; the others are folded away at first. */
export const toLookAt: ReadonlySet<Verdict> = new Set(['wrong', 'inconsistent', 'out-of-date', 'other-mode', 'ambiguous'])
