import type { OtherRule } from './other-rule.ts'

/** At the start of a line, a list sign or a quotation mark before it allowed. */
const lineStart = /(?:^|\n)[\s#>*+\-•·▲●■◆【—]*$/
/** At the start of a line or of a sentence. */
const sentenceStart = /(?:^|[\n。；;:！？.!?])[\s#>*+\-•·▲●■◆“"「]*$/
const digits = '[一二三四五六七八九十百〇零]'

/** Numbers of documents, laws, lists, notes and pages. */
export const marks: readonly OtherRule[] = [
  {
    what: 'document-number',
    first: { chars: '〔[(【' },
    form: /[〔[(【]\s?(?:19|20)\d{2}[xX]?\s?[〕\])】]\s?(?:Nos?\.? ?)?第?\s?\d{1,5}\s?号?/y,
  },
  { what: 'document-number', first: 'letter', form: /Nos?\. ?\d{1,6}(?: ?[[(]\d{4}[\])]| of \d{4}|\/\d{4})?/iy },
  {
    what: 'document-number',
    first: 'letter',
    form: /(?:Document|Circular|Decree|Order|Notice|File)s? (?:Nos?\. ?)?\d{1,5}(?: ?[[(〔]\d{4}[\])〕]| of \d{4}|\/\d{2,4})?/y,
  },
  { what: 'document-number', first: { chars: '第' }, form: new RegExp(`第\\s?(?:\\d{1,6}|${digits}{1,5})\\s?号`, 'y') },
  { what: 'document-number', first: 'digit', form: /\d{1,4}号(?=文|令|公告|通知|建议|提案|议案)/y },
  {
    what: 'law-article',
    first: { chars: '第' },
    form: new RegExp(`第\\s?(?:\\d{1,4}|${digits}{1,6})\\s?[条款章节编](?:之[一二三四五])?`, 'y'),
  },
  {
    what: 'law-article',
    first: 'letter',
    form: /(?:Articles?|Sections?|Chapters?|Clauses?|Paragraphs?|Art\.|Sec\.|§) ?(?:\d{1,4}(?:\.\d{1,3}){0,3}(?:\(\d+\))?|[IVX]{1,5}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)(?: ?(?:-|–|to|and) ?\d{1,4})?/iy,
  },
  {
    what: 'list-number',
    first: { chars: '(' },
    // "a national (7) and a provincial (16) title" counts; "(1) publish, (2) train" lists.
    form: new RegExp(
      `\\((?:(?:20|1?\\d)(?!\\)\\s?(?:[,.;，。；、)家项个件名人次]|and\\b|or\\b|in\\b|$))|${digits}{1,3}|[ivxIVX]{1,4})\\)`,
      'y',
    ),
    behind: /(?:^|[\n\s。；;:,，.、！？”")])$/,
  },
  { what: 'list-number', first: 'digit', form: /\d{1,2}\)(?!\d)/y, behind: /(?:^|[\n。；;])\s*$/ },
  { what: 'list-number', first: 'numeral', form: new RegExp(`${digits}{1,3}[、.．]`, 'y'), behind: lineStart },
  { what: 'list-number', first: 'digit', form: /\d{1,2}[.．](?!\d)/y, behind: lineStart },
  { what: 'list-number', first: 'digit', form: /\d{1,2}(?:[.．]\s?(?=\p{Script=Han})|、)/uy, behind: sentenceStart },
  { what: 'list-number', first: 'digit', form: /\d{1,2}[.．](?=\p{Script=Han})/uy, behind: /\p{Script=Han}\s+$/u },
  {
    what: 'list-number',
    first: 'digit',
    form: /(?!0\.)\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= +(?:[^\s\d%a-z\p{Script=Han}]|(?![万亿个元千百倍项家名])\p{Script=Han}))/uy,
    behind: lineStart,
  },
  { what: 'list-number', first: 'digit', form: /\d{1,2}(?= {2,}\S)/y, behind: lineStart },
  { what: 'list-number', first: 'letter', form: /[IVX]{1,5}\.(?= )/y, behind: lineStart },
  {
    what: 'list-number',
    first: 'numeral',
    form: /[一二三四五六七八九十]{1,2}(?:是|则|要|来)(?![自不])/y,
    behind: /(?:^|[\n\s。；;，,:、！？”（()])$/,
  },
  {
    what: 'list-number',
    first: { chars: '第其' },
    form: /(?:第[一二三四五六七八九十]{1,2}|其[一二三四五六])[，,、:]/y,
    behind: /(?:^|[\n\s。；;，:])$/,
  },
  {
    what: 'list-number',
    first: 'letter',
    form: /(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?(?=[,:] )/y,
    behind: /(?:^|[\n.;:] ?)$/,
  },
  { what: 'list-number', first: { chars: '第' }, form: /第[一二三四五六七八九十](?=[抓讲要是看])/y },
  { what: 'note-mark', first: { chars: '[' }, form: /\[\d{1,3}(?:[,，–-]\d{1,3}){0,4}\]/y },
  { what: 'note-mark', first: { chars: '注' }, form: /注\s?\d{1,2}(?=[:：.、\s])/y },
  { what: 'page-number', first: 'letter', form: /(?:pages?|pp?\.) ?\d{1,4}(?: ?(?:of|\/|-|–) ?\d{1,4})?(?![\d,])/iy },
  { what: 'page-number', first: { chars: '第共' }, form: /[第共]\s?\d{1,4}\s?页/y },
  { what: 'page-number', first: { chars: '-—–' }, form: /[-—–]{1,2} ?\d{1,4} ?[-—–]{1,2}(?=\s|$)/y, behind: /(?:^|\n)\s*$/ },
]
