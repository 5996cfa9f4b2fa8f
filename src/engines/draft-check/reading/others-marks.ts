import type { OtherRule } from './other-rule.ts'

const lineStart = /(?:^|\n)[\s#>*+-]*$/

/** Document numbers, list numbers, notes, phones, addresses and codes. */
export const marks: readonly OtherRule[] = [
  { what: 'document-number', first: { chars: '〔[(' }, form: /[〔[(](?:19|20)\d{2}[〕\])] ?(?:No\. ?)?第?\d{1,5}号?/y },
  { what: 'document-number', first: 'letter', form: /Nos?\. ?\d{1,6}(?:\/\d{4})?/iy },
  { what: 'law-article', first: { chars: '第' }, form: /第[一二三四五六七八九十百零\d]{1,6}[条款章节编]/y },
  { what: 'law-article', first: 'letter', form: /(?:Article|Section|Chapter|Clause|Paragraph) \d{1,4}(?:\(\d+\))?/y },
  { what: 'list-number', first: { chars: '(' }, form: /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/y },
  { what: 'list-number', first: 'numeral', form: /[一二三四五六七八九十]{1,3}、/y, behind: lineStart },
  { what: 'list-number', first: 'digit', form: /\d{1,2}(?:[.、．)](?!\d)|(?:\.\d{1,2}){1,3}(?= ))/y, behind: lineStart },
  { what: 'list-number', first: 'numeral', form: /[一二三四五六七八九十]是/y },
  { what: 'note-mark', first: { chars: '[' }, form: /\[\d{1,3}\]/y },
  { what: 'phone', first: 'digit', form: /0\d{2,3}[- ]?\d{3,4}[- ]?\d{4}(?!\d)/y },
  { what: 'phone', first: 'digit', form: /1[3-9]\d{9}(?!\d)/y },
  { what: 'identifier', first: 'letter', form: /(?:https?:\/\/|www\.)[^\s，。；、]{1,300}/iy },
  { what: 'identifier', first: 'letter', form: /[A-Za-z][\w.+-]{0,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y },
]
