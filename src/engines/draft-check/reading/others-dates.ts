import type { OtherRule } from './other-rule.ts'

const year = String.raw`(?:1[89]|20)\d{2}`
const zhYear = '[一二][〇零一二三四五六七八九]{3}'
const to = String.raw`\s?(?:-|–|—{1,2}|~|至|到)\s?`
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`
const zhDay = String.raw`(?:\s?(?:3[01]|[12]\d|0?[1-9])(?:${to}(?:3[01]|[12]\d|0?[1-9]))?\s?(?:日|号(?!楼))|[上中下]旬|[底初末份])?`
const zhMonth = '(?:1[0-2]|0?[1-9])'
const cardinalDays = '[一二三四五六七八九十廿]{1,3}日'

const forms: readonly [OtherRule['first'], string, RegExp?][] = [
  // Chinese: years and their spans, months, days.
  [
    'digit',
    String.raw`${year}\s?年?(?:${to}|[、,，和及与])(?:${year}|\d{2}(?=\s?年))\s?(?:年度|年(?![均产])|学年)?(?!\d)(?=年度|[^家项个件万亿元%]|$)`,
  ],
  [
    'digit',
    String.raw`${year}\s?(?:年度|年(?:[底初末终]|\s?${zhMonth}(?:${to}${zhMonth})?\s?月${zhDay})?)(?:${to}(?:${year}\s?年)?\s?${zhMonth}\s?月${zhDay})?`,
  ],
  [
    'digit',
    String.raw`\d{2}年(?:度|底|初|末)?(?=以来|至|[^\d]|$)`,
    /(?:^|[^\d.，,近过去前后每这连续用了长达历时为期])(?:自|从)$/,
  ],
  ['digit', String.raw`${zhMonth}(?:月${zhDay})?(?:${to}|、)${zhMonth}\s?月${zhDay}`],
  ['digit', String.raw`${zhMonth}\s?月${zhDay}(?!度)`],
  ['digit', String.raw`(?:3[01]|[12]\d|0?[1-9])(?:${to}(?:3[01]|[12]\d|0?[1-9]))?日(?![均元])`],
  ['digit', '1[0-2]?个月份'],
  ['digit', `${year}(?=财年|财政年度|级(?:学生|新生)|版)`],
  ['numeral', `${zhYear}(?:年(?:度|底|初|末|[一二三四五六七八九十]{1,2}月(?:${cardinalDays}|底|初|份)?)?)?`],
  ['numeral', `[一二三四五六七八九十]{1,2}月(?:份|底|初|末|${cardinalDays})`],
  ['digit', '(?:0\\d|9\\d)年(?:[底初末]|度)?'],
  ['numeral', '[一二三四五六七八九〇零]{2}年代'],
  ['digit', `(?:${year}|[1-9]0)年代`],
  // Numeric dates.
  ['digit', String.raw`${year}([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?!\d)`],
  ['digit', String.raw`(?:3[01]|[12]\d|0?[1-9])([-./])(?:1[0-2]|0?[1-9])\1${year}(?!\d)`],
  ['digit', String.raw`${year}[./](?:1[0-2]|0[1-9])(?![\d.%万亿元家项个])`],
  // English: days with months, spans of days, months with years.
  ['digit', String.raw`${day}(?:(?: ?(?:-|–|to|and) ?)${day})? (?:of )?${months}\.?(?:,? ${year})?(?![A-Za-z\d])`],
  ['letter', String.raw`${months}\.? ${day}(?: ?(?:-|–|to|and) ?${day})?(?:,? ${year})?(?![.,]?\d|[A-Za-z%]| (?:per|%))`],
  ['letter', String.raw`${months}\.?,? (?:of |to )?(?:${months} )?${year}(?:${to}${year})?(?!\d)`],
  ['letter', String.raw`(?:[Tt]he )?\d{1,2}(?:st|nd|rd|th) of (?:this|last|next) month`],
  ['letter', String.raw`(?:Q[1-4]|H[12]|FY ?)(?: ?(?:of )?'?${year}(?:[-/]\d{2,4})?)?(?![\dA-Za-z])`],
  ['digit', String.raw`(?:[1-4]Q|[12]H)(?: ?${year})?(?![\dA-Za-z])`],
  ['letter', `(?:first|second|third|fourth|last) (?:quarter|half)(?:-year)?(?: (?:of |in )?${year})?(?![A-Za-z])`],
  ['digit', `(?:1st|2nd|3rd|4th) (?:quarter|half)(?: (?:of )?${year})?`],
  ['digit', `${year}s(?![A-Za-z])`],
  ['digit', String.raw`${year} ?(?:/|-|–) ?\d{2}(?![\d.,%])`],
  [
    'digit',
    String.raw`${year}(?! ?(?:yuan|US|%|per cent|percent|person|people|million|billion|copies|households|km|mu)(?![A-Za-z]))(?=$|[\s,.;:)\]|(，。；：、）”"'—–-])(?!,\d{3})(?!\.\d)`,
    /(?:^|[^A-Za-z]|\b(?:In|in|of|since|Since|by|By|from|From|to|until|for|and|than|with|during|before|after|through|year|years|or|the|than|between|over|late|early|mid|at|on|vs|versus))[\s(,:|]*$/,
  ],
]

/** Days, months, quarters, years and spans of them, in every way they are written, masked years, and times of day. */
export const dates: readonly OtherRule[] = [
  ...forms.map(([first, form, behind]) => ({
    what: 'date' as const,
    first,
    form: new RegExp(form, 'y'),
    ...(behind === undefined ? {} : { behind }),
  })),
  { what: 'masked', first: 'digit', form: /[12]\d{1,2}[xX×]{1,2}(?![A-Za-z])(?:(?:-|–|—)[12]?\d{0,2}[xX×]{1,2})?(?:\s?年度?)?/y },
  { what: 'masked', first: 'letter', form: /[xX]{2,4}(?:-|–)(?:[12]\d{2}[xX\d])(?:\s?年度?)?/y },
  { what: 'masked', first: { chars: '×' }, form: /×{2,4}(?:-|–|—)?[12]\d{2}[×\d]/y },
  {
    what: 'time',
    first: 'digit',
    form: /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?(?:-|–|~|至) ?(?:[01]?\d|2[0-4]):[0-5]\d)?(?: ?[ap]\.?m\.?(?![A-Za-z]))?(?!\d)/y,
  },
  { what: 'time', first: 'digit', form: /(?:1[0-2]|[1-9])(?:\.[0-5]\d)? ?(?:[ap]\.?m\.?(?![A-Za-z])|o'clock)/iy },
  {
    what: 'time',
    first: 'digit',
    form: /(?:2[0-4]|1?\d)[点时](?:半|整|[0-5]?\d分)?(?!\d)/y,
    behind: /(?:[日号午晨晚]|早上|上午|下午|^|[\s，(])$/,
  },
  { what: 'time', first: 'numeral', form: /[一二两三四五六七八九十]{1,3}[点时](?:半|整|钟)/y },
]
