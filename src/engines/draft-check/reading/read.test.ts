import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { normaliseUnit } from '../../figures/units.ts'
import { draftOfText } from '../draft-of-text.ts'
import { isReadUnit } from '../units-read.ts'
import { readNumerals } from './read.ts'

/** Figures as `raw = value unit`, with what else is said of them; others as `raw: what`. */
function read(text: string) {
  const { figures, others } = readNumerals(draftOfText(text))
  for (const { unit } of figures) expect(isReadUnit(unit), unit).toBe(true)
  return {
    figures: figures.map(one =>
      [`${one.raw} = ${one.value}${one.upTo === null ? '' : `–${one.upTo}`} ${one.unit}`, one.role, one.direction, one.qualifier]
        .filter(each => each !== null && each !== 'amount' && each !== '=')
        .join(', '),
    ),
    others: others.map(one => `${one.raw}: ${one.what}`),
  }
}

test.each<[string, string[]]>([
  [
    '全区实现生产总值１２６９．４亿元，比上年增长１４．６％。',
    ['１２６９．４亿元 = 126940000000 CNY', '１４．６％ = 14.6 percent, change, up'],
  ],
  ['专利申请量1，480件，授权1 480件。', ['1，480件 = 1480 patents', '1 480件 = 1480 patents']],
  [
    '流动人口20多万，培训农民5万余人次，参观3000多人。',
    ['20多万 = 200000 persons, over', '5万余人次 = 50000 person-times, over', '3000多人 = 3000 persons, over'],
  ],
  [
    '签订技术合作项目一千四百六十六项，成交额两亿三千万元。',
    ['一千四百六十六项 = 1466 projects', '两亿三千万元 = 230000000 CNY'],
  ],
  [
    '研发投入占百分之十七点九，比上年提高二十三点五个百分点。',
    ['百分之十七点九 = 17.9 percent, share', '二十三点五个百分点 = 23.5 percentage points, change, up'],
  ],
  [
    '三分之一的企业建立了研发机构，近三成来自民企，群众满意率九成以上。',
    ['三分之一 = 33.33 percent', '三成 = 30 percent, nearly', '九成 = 90 percent, over'],
  ],
  [
    '五年产值翻两番，利润增长1.5倍，销售额是上年的2.3倍。',
    ['翻两番 = 300 percent, change, up', '1.5倍 = 150 percent, change, up', '2.3倍 = 2.3 times'],
  ],
  [
    '国家级高新技术企业7家、省级16家、市级32家，分别增长17.9%和13.0%。',
    [
      '7家 = 7 enterprises',
      '16家 = 16 enterprises',
      '32家 = 32 enterprises',
      '17.9% = 17.9 percent, change, up',
      '13.0% = 13 percent, change, up',
    ],
  ],
  ['2003年以来分别投入1021、1480和2132万元。', ['1021 = 10210000 CNY', '1480 = 14800000 CNY', '2132万元 = 21320000 CNY']],
  ['科技经费由1021万元增加到2500万元。', ['1021万元 = 10210000 CNY', '2500万元 = 25000000 CNY']],
  ['每年引进3至5家企业，投资1.5-2万元。', ['3至5家 = 3–5 enterprises', '1.5-2万元 = 15000–20000 CNY']],
  [
    '高新技术企业总数居全市首位，财政收入排名第2位，由第三跃居第一。',
    ['首位 = 1 rank, rank', '第2位 = 2 rank, rank', '第三 = 3 rank, rank', '第一 = 1 rank, rank'],
  ],
  ['全市唯一一家国家级专利示范企业。', ['一家 = 1 enterprises']],
  ['科技工作连续两年满分，14个城区社区全部建成标准科普画廊。', ['两年 = 2 years', '14个 = 14 communities']],
  [
    '利润增速为-3.1%，同比下降5.2%，超过100家企业亏损，不足20人。',
    [
      '-3.1% = 3.1 percent, change, down',
      '5.2% = 5.2 percent, change, down',
      '100家 = 100 enterprises, over',
      '20人 = 20 persons, nearly',
    ],
  ],
  [
    '百余名专家参会，五六家企业签约，近千人到场。',
    ['百余名 = 100 persons, over', '五六家 = 5–6 enterprises', '千人 = 1000 persons, nearly'],
  ],
  [
    '占地1150亩，面积3.2平方公里，拆迁86户，节煤3万吨。',
    ['1150亩 = 1150 mu', '3.2平方公里 = 3.2 square-kilometres', '86户 = 86 households', '3万吨 = 30000 tonnes'],
  ],
  [
    '四套班子领导走访企业18家，科技讲座8场，发放图书5万册。',
    ['四套班子 = 4 bodies', '18家 = 18 enterprises', '8场 = 8 lectures', '5万册 = 50000 copies'],
  ],
])('Chinese figures: %s', (text, figures) => {
  expect(read(text).figures).toEqual(figures)
})

test.each<[string, string[]]>([
  [
    'The turnover reached 17.149 billion yuan, RMB 3.2m, $5bn and HK$30 million.',
    ['17.149 billion yuan = 17149000000 CNY', 'RMB 3.2m = 3200000 CNY', '$5bn = 5000000000 USD', 'HK$30 million = 30000000 HKD'],
  ],
  [
    'Over 200,000 people came, nearly 1 million yuan was spent and per capita GDP exceeded 5,000 US dollars.',
    ['200,000 = 200000 persons, over', '1 million yuan = 1000000 CNY, nearly', '5,000 US dollars = 5000 USD, over'],
  ],
  [
    'At present 7 high-tech enterprises are at the national level, 16 at the provincial level and 32 at the municipal level.',
    ['7 = 7 enterprises', '16 = 16 enterprises', '32 = 32 enterprises'],
  ],
  [
    'Total fiscal revenue was up 17.9% and 13.0% respectively; costs fell by 1.5 percentage points.',
    [
      '17.9% = 17.9 percent, change, up',
      '13.0% = 13 percent, change, up',
      '1.5 percentage points = 1.5 percentage points, change, down',
    ],
  ],
  [
    'Funds rose from 10.21 million yuan in 200x to 14.8 million yuan.',
    ['10.21 million yuan = 10210000 CNY', '14.8 million yuan = 14800000 CNY'],
  ],
  [
    'The three years brought 10.21, 14.8 and 21.32 million yuan.',
    ['10.21 = 10210000 CNY', '14.8 = 14800000 CNY', '21.32 million yuan = 21320000 CNY'],
  ],
  [
    'Between 10 and 20 firms were visited at a cost of 20 to 30 million yuan.',
    ['10 and 20 = 10–20 enterprises', '20 to 30 million yuan = 20000000–30000000 CNY'],
  ],
  ['Two of the 14 communities have a gallery.', ['Two = 2 communities', '14 = 14 communities']],
  [
    'Twenty-three firms hold one hundred and forty-five patents; output doubled and sales tripled.',
    [
      'Twenty-three = 23 enterprises',
      'one hundred and forty-five = 145 patents',
      'doubled = 100 percent, change, up',
      'tripled = 200 percent, change, up',
    ],
  ],
  [
    'It accounts for more than half of the total, two-thirds of which is private.',
    ['half = 50 percent, share, over', 'two-thirds = 66.67 percent, share'],
  ],
  ['The district ranked first in the city and 3rd in the province.', ['first = 1 rank, rank', '3rd = 3 rank, rank']],
  ["The city's first enterprise club was set up; the office met twice.", ['first = 1 clubs', 'twice = 2 meetings']],
  [
    'A full score for two consecutive years; 12,000 person-times of training on 6,500 square metres.',
    ['two = 2 years', '12,000 person-times = 12000 person-times', '6,500 square metres = 6500 square-metres'],
  ],
  [
    'Seven projects were approved, among them one national and two provincial.',
    ['Seven = 7 projects', 'one = 1 projects', 'two = 2 projects'],
  ],
  ['The return on sales was -5.2%, 3/4 of firms reported.', ['-5.2% = 5.2 percent, change, down', '3/4 = 75 percent']],
])('English figures: %s', (text, figures) => {
  expect(read(text).figures).toEqual(figures)
})

test.each<[string, string[]]>([
  [
    '2006年10月31日，2006.10.31，2006-10-31，二〇〇六年十一月十日。',
    ['2006年10月31日: date', '2006.10.31: date', '2006-10-31: date', '二〇〇六年十一月十日: date'],
  ],
  [
    'On 31 October 2006, in Q3 2006, October 2006 and 1998.',
    ['31 October 2006: date', 'Q3 2006: date', 'October 2006: date', '1998: date'],
  ],
  ['近三年来，过去5年，上半年，“十一五”期间。', ['三年: period', '5年: period', '上半年: period', '“十一五”期间: period']],
  ['In the past two years, over the last 3 years.', ['two: period', '3: period']],
  ['200x年和XX-200x年度，in 200x years.', ['200x年: masked', 'XX-200x年度: masked', '200x: masked']],
  [
    '海科〔2006〕41号，[2006] No. 6，第三条规定，Article 5 says.',
    ['〔2006〕41号: document-number', '[2006] No. 6: document-number', '第三条: law-article', 'Article 5: law-article'],
  ],
  ['一、基本情况', ['一、: list-number']],
  ['（一）一是抓落实，二是抓考核。', ['（一）: list-number', '一是: list-number', '二是: list-number']],
  ['第一，抓投入。', ['第一，: list-number']],
  [
    '联系电话：0571-88881234，手机13800000000，9:30到会，见注[1]。',
    ['0571-88881234: phone', '13800000000: phone', '9:30: time', '[1]: note-mark'],
  ],
  [
    '专利号ZL200610123456.7，网址www.abc.example/2006，合同编号HT-2006-001。',
    ['ZL200610123456.7: identifier', 'www.abc.example/2006: identifier', 'HT-2006-001: identifier'],
  ],
  [
    '“863”计划、G20、1号楼、三门县、ISO9001、5G、百强企业、500强。',
    ['863: name', 'G20: name', '1号楼: address', '三门: name', 'ISO9001: name', '5G: name', '百强: word', '500: name'],
  ],
  [
    '“三下乡”、三农、三位一体、一把手、四个意识。',
    ['三下乡: name', '三农: name', '三位一体: name', '一把手: word', '四个意识: name'],
  ],
  ['The "two wheels" and the "three rural areas".', ['two: slogan', 'three: slogan']],
  [
    '统一思想，进一步，一定，十分，一系列，千方百计，数十家，上百家。',
    ['统一: word', '进一步: word', '一定: word', '十分: word', '一系列: word', '千方百计: word', '数十: word', '上百: word'],
  ],
  [
    '第七届交易会，第46期，第1-3位，前3名，the 5th fair.',
    ['第七届: ordinal', '第46期: ordinal', '第1-3位: ordinal', '前3名: ordinal', '5th: ordinal'],
  ],
  ['One of them said no one knew, for one thing.', ['One: word', 'one: word', 'one: word']],
  [
    '7×24小时服务，1+3模式，比例1:3，v2.1，人民路88号，第5页。',
    ['7×24小时: calculation', '1+3: calculation', '1:3: calculation', 'v2.1: version', '88号: address', '第5页: page-number'],
  ],
])('no figures: %s', (text, others) => {
  expect(read(text).others).toEqual(others)
})

test('a number may be broken by lines, soft hyphens and zero-width characters; the span is that of the draft', () => {
  const text = '共1,\u00ad480\u200b家企业，投入1269.\n4亿元'
  const draft = { text, parts: [{ kind: 'paragraph' as const, start: 0, end: text.length }], marked: [], scope: null }
  const [first] = readNumerals(draft).figures
  expect(first).toMatchObject({ start: 1, end: 9, raw: '1,\u00ad480\u200b家', value: '1480', unit: 'enterprises', step: '1' })
  expect(readNumerals(draftOfText('RMB 1.03\u00a0billion')).figures[0]).toMatchObject({
    raw: 'RMB 1.03\u00a0billion',
    value: '1030000000',
    step: '10000000',
  })
})

test('cells take unit and scale from the head of their column or row and from the line above the table', () => {
  const figures = (text: string) => read(text).figures
  expect(figures('| 指标 | 数量（家） | 金额（万元） |\n| --- | --- | --- |\n| 高新技术企业 | 7 | 1021.5 |')).toEqual([
    '7 = 7 enterprises',
    '1021.5 = 10215000 CNY',
  ])
  expect(figures('表1 资金安排（单位：万元）\n科目 | 2005年 | 2006年\n科技经费 | 2132 | 2,500')).toEqual([
    '2132 = 21320000 CNY',
    '2,500 = 25000000 CNY',
  ])
  expect(figures('Indicator | Unit | 2004 | 2005\nRevenue | million yuan | 950.8 | 1,121\nGrowth | % | 15.2 | 14.6')).toEqual([
    '950.8 = 950800000 CNY',
    '1,121 = 1121000000 CNY',
    '15.2 = 15.2 percent',
    '14.6 = 14.6 percent',
  ])
})

test('the place of a bare number in the layout makes it a page, list or serial number', () => {
  const whatOf = (text: string, parts: Parameters<typeof readNumerals>[0]['parts']) =>
    readNumerals({ text, parts, marked: [], scope: null }).others.map(one => one.what)
  expect(whatOf('- 12 -', [{ kind: 'footer', start: 0, end: 6 }])).toEqual(['page-number'])
  expect(whatOf('2 工作打算', [{ kind: 'heading', start: 0, end: 6, level: 1 }])).toEqual(['list-number'])
  expect(read('序号 | 单位 | 数量（家）\n1 | 城关镇 | 7\n2 | 海门街道 | 9').figures).toEqual([
    '7 = 7 organisations',
    '9 = 9 organisations',
  ])
})

const reference = new URL('../../../../../shared/reference/', import.meta.url)

test.skipIf(!existsSync(reference))('the figures of the reference text are read with value and unit', () => {
  const text = readFileSync(new URL('work-summary.txt', reference), 'utf8')
  const { figures, others } = readNumerals(draftOfText(text))
  const rows = readFileSync(new URL('figures.tsv', reference), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  // Named in words without a numeral in the quote, or counted from elsewhere.
  const wordless = ['F024', ...Array.from({ length: 9 }, (_, index) => `F0${33 + index}`), 'F043', 'F044', 'F066']
  const wrong: string[] = []
  let from = 0
  for (const [id = '', , quote = '', , , value = '', , unit = ''] of rows) {
    const at = text.indexOf(quote, from)
    from = Math.max(from, at - 200)
    if (unit === 'slogan' || wordless.includes(id)) continue
    const plain = normaliseUnit(unit).replace(/\/.*/, '')
    const found = figures.some(
      one => one.start >= at && one.end <= at + quote.length && Number(one.value) === Number(value) && one.unit === plain,
    )
    if (at < 0 || !found) wrong.push(`${id} ${quote} ${value} ${unit}`)
  }
  expect(wrong).toEqual([])
  expect(others.filter(one => one.what === 'slogan').map(one => one.raw)).toEqual(['two', 'three'])
  expect(others.filter(one => one.what === 'masked').map(one => one.raw)).toContain('XX-200x')
})
