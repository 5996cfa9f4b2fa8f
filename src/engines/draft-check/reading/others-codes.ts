import type { OtherRule } from './other-rule.ts'

/** A label before a number that makes it the name of one thing. */
const labels = String.raw`Tables?|Figures?|Fig\.|Annex(?:es)?|Appendix|Parts?|Items?|Issues?|Vol(?:ume|\.)|Plots?|Rooms?|Box|Building|Block|Floor|Phase|Forms?|Route|Highway|Grade|Type|Model|Step|Stage|Case|Exhibit|Note|Schedule|Bridge|Sluice|Gate|Hall|Hotline|Platform|Line|Unit|Zone|Group|Batch|Round|Lot|Version|Draft|Revision|Edition|Windows|Office|Week|Day|Level|Tier|Class|Category|Theme|Goal|Question|Option|Objective|Priority|Task Force|Project`

/** Codes, addresses, telephone numbers, versions and the names of single things. */
export const codes: readonly OtherRule[] = [
  { what: 'identifier', first: 'letter', form: /(?:https?:\/\/|ftp:\/\/|www\.)[^\s，。；、）)】”"<>]{1,300}/iy },
  { what: 'identifier', first: 'letter', form: /[A-Za-z][\w.+-]{0,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y },
  { what: 'identifier', first: 'digit', form: /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y },
  { what: 'identifier', first: 'digit', form: /\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\d.])/y },
  { what: 'identifier', first: 'digit', form: /(?=[0-9A-Z]{18}(?![0-9A-Za-z]))\d{2}\d{6}[0-9A-Z]{10}/y },
  { what: 'identifier', first: 'digit', form: /\d{17}[\dXx](?!\w)/y },
  { what: 'identifier', first: 'digit', form: /97[89][- ]?\d[- ]?\d{2,7}[- ]?\d{1,7}[- ]?[\dX](?!\d)/y },
  { what: 'identifier', first: 'digit', form: /\d{4}-\d{3}[\dX](?!\d)/y, behind: /ISSN[:\s]*$/ },
  {
    what: 'identifier',
    first: 'digit',
    form: /[0-9A-Z]{2,20}(?:-[0-9A-Z]{1,20}){1,6}(?![0-9A-Za-z%])/y,
    behind: /(?:编[号码]|代码|证号|[Cc]odes?|[Nn]umbers?|ID|合同号|账号|帐号)(?:为|是|is)?[:\s]*$/,
  },
  {
    what: 'identifier',
    first: 'digit',
    form: /\d{3,30}(?:[-\s]\d{2,10}){0,4}(?![\d%]|[.,]\d)/y,
    behind: /(?:编[号码]|代码|证号|邮编|邮政编码|账号|帐号|QQ|[Cc]odes?(?: is)?|ID|Postal code|postcode|ZIP)[:\s]*$/,
  },
  { what: 'identifier', first: 'letter', form: /ZL? ?\d{4,12}(?:\.[\dX])?/y },
  {
    what: 'identifier',
    first: 'letter',
    form: /(?!RMB|CNY|USD|EUR|HKD|GBP|JPY)(?:[A-Z]{1,6}|[A-Z][a-z]{0,3})[-_/]?\d{1,12}(?:[-_/][0-9A-Za-z]{1,12}){1,6}(?![0-9A-Za-z%])/y,
  },
  { what: 'identifier', first: 'letter', form: /(?!RMB|CNY|USD|EUR|HKD|GBP|JPY)[A-Z]{2,6}[-_]\d{1,12}(?![\w%]|[.,]\d)/y },
  { what: 'identifier', first: 'digit', form: /0\d{4,20}(?!\d|[.,-]\d)/y },
  { what: 'name', first: 'digit', form: /\d{1,4}(?=[”"]?(?:国道|省道|县道))/y },
  {
    what: 'name',
    first: { chars: '第' },
    form: /第[一二三四五六七八九十\d]{1,2}(?:人民医院|中学|小学|医院|附属|实验|高级|职业|中心小学)/y,
  },
  {
    what: 'calculation',
    first: 'digit',
    form: /(?!\d{1,3}\.\d{1,3}:1(?!\d|\.\d))\d{1,3}(?:\.\d{1,3})?(?::\d{1,4}(?:\.\d{1,2})?){1,4}(?![\d:])/y,
  },
  { what: 'calculation', first: 'digit', form: /\d{1,2}\/\d{1,2}(?![\d/%]| of\b|的|以上)/y, behind: /(?<!占[^，。；]{0,10})$/ },
  { what: 'law-article', first: 'digit', form: /\d{1,2}(?:\.\d{1,2}){0,3} ?[节章](?![约能水日目])/y },
  { what: 'address', first: 'digit', form: /\d{1,5}(?![\d%]|[.,]\d)/y, behind: /(?:Road|Street|Avenue|Lane|Rd\.?|St\.?) $/ },
  { what: 'name', first: 'digit', form: /\d{1,3}(?:, \d{1,3}(?!,?\d)){0,6}(?!,?\d|%)/y, behind: /\b(?:bus|buses|tram) $/ },
  { what: 'name', first: 'digit', form: /1(?:10|19|20|22)(?=接|报|指挥|出警|联动)/y },
  {
    what: 'name',
    first: 'letter',
    form: /(?:sizes?|issues?|rules?|grades?|rooms?|items?|tables?|annex|floor|phase|Rules?|Orders?|Size|lot|route|line|model|type) \d{1,4}(?:\/\d{2,4})?(?![\d%]|[.,]\d|[A-Za-z])/y,
  },
  { what: 'phone', first: 'digit', form: /1[3-9]\d{2}-\d{4}-\d{3}(?!\d)/y },
  {
    what: 'name',
    first: 'letter',
    form: /(?:ISO|GB|GB\/T|IEC|DB|ASTM|EN|RFC|HJ|QB|TS|CMMI|CMM) ?\/?T? ?\d{1,6}(?:[-:.]\d{1,5}){0,3}/y,
  },
  {
    what: 'name',
    first: 'letter',
    form: /(?:COVID|Covid|CO|PM|H|NO|SO|O|NH|G|F|A|B|C|D|E|K|S|T|V|X|W|P|R|M|N|L|Z|AK|MP|WTO|VCD|DVD|Mp)-?\d{1,4}(?:\.\d{1,2})?(?:N\d)?(?![\d,]*\d|[A-Za-z]{2}|%|家|项|个|万|亿)/y,
  },
  { what: 'version', first: 'letter', form: /[vV](?:er(?:sion)?)?\.? ?\d{1,3}(?:\.\d{1,4}){1,3}/y },
  { what: 'version', first: 'letter', form: /(?:Draft|Version|Revision|Rev\.|Release) \d{1,3}(?:\.\d{1,3}){0,2}/y },
  { what: 'name', first: 'digit', form: /[2345]G(?![A-Za-z])/y },
  { what: 'name', first: 'digit', form: /[23]D(?![A-Za-z])/y },
  {
    what: 'name',
    first: 'digit',
    form: /(?:863|973|211|985|111|115|151|131|333|948|1125|5123|2011|2025)(?=[”"’]?(?:计划|工程|高校|院校|人才|项目| [Pp]rogram))/y,
  },
  { what: 'name', first: 'digit', form: /(?:863|973|315|110|119|120|122|12345|12316|12396|114)(?=[”"])/y },
  { what: 'name', first: 'digit', form: /\d{1,3}(?=强)/y },
  {
    what: 'name',
    first: 'letter',
    form: new RegExp(
      `(?:${labels}) (?:\\d{1,6}(?:\\.\\d{1,3}){0,2}[a-zA-Z]?|[IVX]{1,5}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)(?![\\d,]*\\d|[A-Za-z%])(?:(?: ?[-–] ?| and )\\d{1,3}(?![\\d%]))?`,
      'y',
    ),
  },
  {
    what: 'name',
    first: 'letter',
    form: /(?:No\.|Number|number|no\.) ?(?:\d{1,3}|[Oo]ne|[Tt]wo|[Tt]hree) (?:Middle|Primary|High|Junior|Senior|People)[ '’]?[A-Za-z']*(?: [A-Z][a-z]+)?/y,
  },
  {
    what: 'name',
    first: { chars: '表图附' },
    form: /(?:附?[表图]|附[件录])\s?(?:\d{1,3}(?:[-.]\d{1,3})?|[一二三四五六七八九十]{1,2})(?![\d家项个件条次万亿元%])/y,
  },
  {
    what: 'name',
    first: 'letter',
    form: /(?:Top|TOP|top) ?(?:\d{1,3}|Ten|ten|Five|Hundred|two|three|four|five|six|eight|twenty|hundred)(?![\d,]*\d|[A-Za-z])/y,
  },
  { what: 'phone', first: { chars: '+(' }, form: /\(?\+(?=\d{1,4}\)?(?:[- ]?\d){7,12}(?!\d))\d{1,4}\)?(?:[- ]?\d){7,12}/y },
  { what: 'phone', first: { chars: '(' }, form: /\(0\d{2,3}\)[- ]?\d{3,4}[- ]?\d{4}(?!\d)/y },
  { what: 'phone', first: 'digit', form: /0\d{2,3}[- ]?\d{3,4}[- ]?\d{3,4}(?:[-转]\d{1,5})?(?!\d)/y },
  { what: 'phone', first: 'digit', form: /1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d%]|[.,]\d|[元人家户件万亿份册]| yuan)/y },
  { what: 'phone', first: 'digit', form: /[48]00[- ]\d{3,4}[- ]?\d{3,4}(?!\d)/y },
  {
    what: 'phone',
    first: 'digit',
    form: /\d{3,8}(?:[-、/]\d{3,8}){0,3}(?![\d%]|[.,]\d)/y,
    behind:
      /(?:电话|手机|传真|热线|咨询|拨打|[Tt]el(?:ephone)?\.?|[Pp]hone|[Ff]ax|[Hh]otline|[Cc]all)(?:号码|为|是|至|到)?[:.\s]*$/,
  },
  {
    what: 'address',
    first: 'digit',
    form: /\d{1,4}(?:-\d{1,4})?号(?:楼|院|门|厅|馆|信箱)?(?:\d{1,3}(?:单元|幢|室|层|楼))?/y,
    behind: /(?:[路街道巷弄里村区]|大道|胡同|信箱)\s?$/,
  },
  {
    what: 'address',
    first: 'digit',
    form: /\d{1,3}(?:号楼|单元|幢\d{1,4}|号线|号桥|号地块|号汽油|号院|号厅|号馆|号门)(?:\d{1,4}室)?/y,
  },
  { what: 'address', first: 'digit', form: /\d{1,5}室(?![内外温])/y },
  { what: 'address', first: 'digit', form: /\d{1,3}(?:st|nd|rd|th) (?:[Ff]loor|Street|Avenue|Road)/y },
  { what: 'address', first: 'digit', form: /\d{1,5} [A-Z][a-z]+ (?:Road|Street|Avenue|Lane|Rd\.?|St\.?|Ave\.?)(?![a-z])/y },
  {
    what: 'calculation',
    first: 'digit',
    form: /\d{1,4}(?:\.\d{1,4})? ?[×xX*] ?\d{1,4}(?:小时|天)?(?![\dA-Za-z])(?: ?[×xX*] ?\d{1,4})?/y,
  },
  { what: 'calculation', first: 'digit', form: /\d{1,3}(?:\+\d{1,3}|\+[Xx]|\+[Nn]){1,4}(?![\d.])/y },
  { what: 'ordinal', first: 'digit', form: /\d{1,3}(?:st|nd|rd|th)(?![A-Za-z])/y },
  {
    what: 'ordinal',
    first: { chars: '第' },
    form: /第\s?(?:\d{1,4}(?:[-–—~至]\d{1,4})?|[一二三四五六七八九十百零〇两]{1,6})\s?[位名届次期批轮季度阶段步线产方代人个项家版卷辑册集部讲]{0,1}/y,
  },
  {
    what: 'ordinal',
    first: { chars: '前' },
    form: /前(?:\d{1,3}|[一二三四五六七八九十百]{1,3})(?=[名位强列，。；、]|$)[名位强]?/y,
  },
  {
    what: 'name',
    first: 'numeral',
    form: /[一二三四五六七八九十]{1,3}届(?=(?:全国|[省市区县])?(?:人大|政协|全会|党代会|[一二三四五六七八九十]{1,3}[次中]))(?:[省市区县]?(?:人大|政协|党代会)?[一二三四五六七八九十]{1,3}[次中](?:全会|全体会议|会议)?)?/y,
  },
  { what: 'name', first: 'numeral', form: /(?:[一二三四五六七八九十]{1,3}[次中])(?=全会|党代会)/y },
  { what: 'name', first: 'numeral', form: /十[一二三四五六七八九](?=大(?:精神|报告|以来|召开|[，。、]))/y },
]
