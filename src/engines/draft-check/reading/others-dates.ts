import type { OtherRule } from './other-rule.ts'

const year = String.raw`(?:[12]\d{3}|[12]\d{2}[xX×])`
const zhYear = '[一二][〇零一二三四五六七八九]{3}'
const range = String.raw`\s?[-–—~至到、和]{1,2}\s?`
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** Days, months, years and spans of them, in every way they are written. */
export const dates: readonly OtherRule[] = [
  { what: 'date', first: 'digit', form: new RegExp(String.raw`${year}(?:年)?${range}${year}\s?(?:年度|年)?(?!\d)`, 'y') },
  {
    what: 'date',
    first: 'digit',
    form: new RegExp(
      String.raw`${year}\s?年(?:度|底|初|末|终|\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号](?!楼))?(?:份|底|初|末)?)?`,
      'y',
    ),
  },
  {
    what: 'date',
    first: 'digit',
    form: new RegExp(String.raw`${year}([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?!\d)`, 'y'),
  },
  { what: 'date', first: 'digit', form: /(?:1[0-2]|0?[1-9])月(?:\s?(?:3[01]|[12]\d|0?[1-9])\s?[日号]|[底初末份])?/y },
  { what: 'date', first: 'digit', form: /(?:1[0-2]|[1-9])月?\s?[-–—~至到、和]{1,2}\s?(?:1[0-2]|[1-9])月(?:份|底|初|末)?/y },
  { what: 'date', first: 'digit', form: /(?:3[01]|[12]\d|0?[1-9])日/y },
  {
    what: 'date',
    first: 'numeral',
    form: new RegExp(`${zhYear}年?(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十廿]{1,3}日)?`, 'y'),
  },
  { what: 'date', first: 'numeral', form: /[一二三四五六七八九十]{1,2}月(?:份|底|初|末|[一二三四五六七八九十廿]{1,3}日)/y },
  { what: 'date', first: 'digit', form: new RegExp(String.raw`${day} (?:of )?${months}\.?(?:,? ${year})?(?![A-Za-z\d])`, 'y') },
  { what: 'date', first: 'letter', form: new RegExp(String.raw`${months}\.? ${day}(?:,? ${year})?(?![\d,]*\d)(?! ?%)`, 'y') },
  { what: 'date', first: 'letter', form: new RegExp(String.raw`${months}\.?,? (?:of )?${year}(?!\d)`, 'y') },
  { what: 'date', first: 'letter', form: /Q[1-4](?: (?:of )?[12]\d{3})?(?!\d)/y },
  { what: 'masked', first: 'digit', form: /(?:1|2)\d{1,2}[xX×]{1,2}(?![A-Za-z])(?: ?年度?)?/y },
  { what: 'masked', first: 'letter', form: /[xX×]{2,4}-[12]\d{2}[xX×\d]/y },
  { what: 'time', first: 'digit', form: /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?(?!\d)/y },
]
