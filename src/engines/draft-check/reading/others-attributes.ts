import type { OtherRule } from './other-rule.ts'

const cardinal = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)'
const age = String.raw`\d{1,3}(?:\s?(?:-|–|—|~|至|到)\s?\d{1,3})?\s?周?岁`

/** Numbers that belong to the name or the measure of something else and state nothing themselves: per 10,000 people, 15-minute circles, age groups, hotlines. */
export const attributes: readonly OtherRule[] = [
  // What a rate is counted against.
  {
    what: 'word',
    first: { chars: '每' },
    form: /每\s?(?:\d{1,5}(?:百|千|万|亿)?|[一十]?[百千万亿]{1,2})(?=元|名|人|户|位|亩|平方公里|常住|劳动|活产|家企业)(?:元(?:GDP|产值)?)?/y,
  },
  { what: 'word', first: { chars: '/' }, form: /\/10万(?![元\d])/y },
  {
    what: 'word',
    first: 'letter',
    form: /per (?:one )?(?:1,000|10,000|100,000|1000|10000|100000|100|ten thousand|hundred thousand)(?: yuan(?= of| worth))?(?![\d,.]*\d| yuan)/y,
  },
  {
    what: 'word',
    first: 'letter',
    form: /per (?:100 million|10,000|100|million|billion) yuan(?= of| worth)/y,
  },
  // Ages that bound a group.
  {
    what: 'word',
    first: 'digit',
    form: new RegExp(`${age}(?=[及]?以[上下内]|[及和]以[上下]|至|人口|儿童|老人|老年|的|组|女性|男性|妇女)`, 'y'),
  },
  { what: 'word', first: 'digit', form: /\d{1,3}\s?(?:-|–|—|~|至)\s?\d{1,3}\s?周?岁/y },
  {
    what: 'word',
    first: 'digit',
    form: /\d{1,3}(?: ?(?:to|-|–|and) ?\d{1,3})?(?: (?:years? old )?(?:or|and) (?:above|older|over|below|under|younger))?(?![\d%]|[.,]\d| (?:per|%|years? ))/y,
    behind: /\b(?:aged?|ages|between the ages of) $/,
  },
  {
    what: 'word',
    first: 'digit',
    form: /\d{1,2}(?![\d%]|[.,]\d| [a-z])/y,
    behind: /\b(?:children|pupils|girls|boys|youngsters) (?:under|over|below) $/,
  },
  { what: 'name', first: 'digit', form: /(?:[5-9][05]|0[05]|10)后(?![期续来者])/y },
  // Circles of so many minutes, speeds and classes by name.
  { what: 'name', first: 'digit', form: /\d{1,3}(?:\.\d)?\s?(?:分钟|小时|公里)(?=\p{Script=Han}{0,12}圈)/uy },
  { what: 'name', first: { chars: '半一' }, form: /[半一]小时(?=\p{Script=Han}{0,10}圈)/uy },
  { what: 'name', first: 'digit', form: /[1-5]A(?![A-Za-z])/y },
  { what: 'name', first: 'digit', form: /\d{1,3}(?=[A-Z](?![A-Za-z])\p{Script=Han}{0,10}(?:集群|体系|战略|工程|计划|布局))/uy },
  // Hotlines and emergency numbers.
  {
    what: 'name',
    first: 'digit',
    form: /(?:123(?:0[15]|1[59]|2[08]|33|45|48|50|55|6[69]|78|8[89]|93)|12345|96\d{3,4})(?=[”"]?(?:\p{Script=Han}{0,6}(?:热线|平台|电话|投诉|服务)|\+))/uy,
  },
  { what: 'name', first: 'digit', form: /1(?:10|19|20|22)(?=[”"]?(?:接?处?警|报警|急救|指挥|热线|电话|警情|出警))/y },
  // A number alone in quotation marks, or the head of a quoted programme.
  { what: 'name', first: 'digit', form: /\d{2,6}(?=[”"])/y, behind: /[“"]$/ },
  {
    what: 'name',
    first: 'digit',
    form: /\d{1,4}(?=(?!个|家|项|人|名|件|条|万|亿|元)\p{Script=Han}{1,8}(?:计划|工程|行动|战略|体系|机制)[”"])/uy,
    behind: /[“"]$/,
  },
  { what: 'name', first: 'digit', form: /\d{1,3}条(?=[”"])/y },
  { what: 'name', first: 'numeral', form: /[一二三四五六七八九十]{1,3}条(?=[”"])/y },
  { what: 'name', first: 'digit', form: /\d{1,4}[ -]?(?:千伏(?!安)|kV(?!A))/y },
  { what: 'name', first: 'digit', form: /\d{1,3}G-?PON/y },
  { what: 'date', first: 'digit', form: /1(?:-|–|—|至|到)本月/y },
  { what: 'calculation', first: 'digit', form: /100(?![\d.%])/y, behind: /= ?$/ },
  { what: 'calculation', first: 'digit', form: /1: ?\d{5,7}(?![\d.])/y },
  { what: 'ordinal', first: { chars: '后' }, form: /后\d{1,3}[名位](?!学生|同学|员工)/y },
  { what: 'name', first: 'letter', form: /(?:BA\.\d(?:\.\d)?|Windows ?\d{1,2}|Office ?\d{2,4}|iOS ?\d{1,2})(?!\d)/y },
  // The unit that a table or a chart counts in.
  {
    what: 'word',
    first: 'digit',
    form: /(?:1,000|10,000|100,000|100 million|1000|10000)(?= [A-Za-z][A-Za-z -]{0,30}\))/y,
    behind: /(?:\(|[Uu]nits?: ?)(?:in )?$/,
  },
  { what: 'word', first: 'letter', form: /(?:[Ss]everal|[Mm]any) (?:dozen|hundred|thousand|million|billion)s?/y },
  // Stages of a building project, storeys and rooms, classes of water.
  {
    what: 'name',
    first: { chars: '一二三四' },
    form: /[一二三四]期(?!培训|讲|班|课)/y,
    behind: /(?:高速|高铁|铁路|工程|项目|医院|园区?|厂|中心|线|馆|桥|隧道|学?院|基地|公园|大道|水库|改造|广场|新城)$/,
  },
  { what: 'name', first: { chars: '一二三四五劣' }, form: /(?:[一二三四五]、)?劣?[一二三四五]类(?=海水|水|及以上水)/y },
  {
    what: 'address',
    first: 'digit',
    form: /\d{1,2}楼(?:\d{3,4}(?:会议室|室|房间)?)?(?![宇盘市])/y,
    behind: /(?:[楼厦心幢号场]|大楼|层)\s?$/,
  },
  { what: 'address', first: 'digit', form: /\d{3,4}(?:会议室|房间|教室|办公室)/y },
  { what: 'address', first: 'digit', form: /\d{1,2}\/F(?![A-Za-z])/y },
  // Compounds that describe: five-star, two-way, zero-COVID.
  {
    what: 'word',
    first: 'letter',
    form: new RegExp(
      `${cardinal}-(?:star|way|level|tier|pronged|child|sided|step|stop|dimensional|wheeler|part|stage|fold (?=purpose|aim))(?![a-z])`,
      'y',
    ),
  },
  { what: 'word', first: 'letter', form: /[Zz]ero-(?!point)[A-Za-z]{3,16}/y },
  { what: 'name', first: 'letter', form: /Wi-?Fi ?\d/y },
]
