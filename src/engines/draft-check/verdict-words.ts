import type { Words } from '../../kernel/words.ts'
import type { Verdict } from './report.ts'

/** How a verdict is called and marked: never by colour alone. */
export interface VerdictWords {
  readonly label: Words
  /** What it means, in a sentence. */
  readonly help: Words
  readonly symbol: string
}

/** Every verdict, those that need a look first. */
export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  wrong: {
    label: { en: 'wrong', zh: '有误' },
    help: { en: 'The records give another value.', zh: '与台账数字不符。' },
    symbol: '✗',
  },
  inconsistent: {
    label: { en: 'contradicts the document', zh: '前后矛盾' },
    help: { en: 'The document itself says otherwise elsewhere.', zh: '与稿件其他地方的数字矛盾。' },
    symbol: '≠',
  },
  'out-of-date': {
    label: { en: 'out of date', zh: '已过时' },
    help: { en: 'It was true at an earlier day.', zh: '在此前某一时点是对的，现已变化。' },
    symbol: '↺',
  },
  'other-mode': {
    label: { en: 'counted otherwise', zh: '口径不同' },
    help: { en: 'It is true in another counting mode, level or period.', zh: '按另一种口径、级别或时段是对的。' },
    symbol: '↔',
  },
  ambiguous: {
    label: { en: 'ambiguous', zh: '含义不明' },
    help: { en: 'Several figures of the records may be meant.', zh: '可能对应台账中的多个指标。' },
    symbol: '?',
  },
  unknown: {
    label: { en: 'not in the registers', zh: '台账未收录' },
    help: { en: 'No indicator of the registers is meant.', zh: '台账中没有对应指标。' },
    symbol: '·',
  },
  unchecked: {
    label: { en: 'nothing to compare with', zh: '无从比对' },
    help: { en: 'Checked without records; nothing in the document contradicts it.', zh: '未使用台账；稿件内部未见矛盾。' },
    symbol: '·',
  },
  'agrees-rounded': {
    label: { en: 'agrees, rounded', zh: '相符（取整）' },
    help: { en: 'Rounded as it is printed, the records give this value.', zh: '按稿中位数取整后与台账相符。' },
    symbol: '≈',
  },
  agrees: {
    label: { en: 'agrees', zh: '相符' },
    help: { en: 'The records give exactly this value.', zh: '与台账数字相符。' },
    symbol: '✓',
  },
}
