import { expect, test } from 'vitest'
import { draftOfText } from '../draft-of-text.ts'
import { isReadUnit } from '../units-read.ts'
import { readNumerals } from './read.ts'

/** Figures as `raw = value unit` and the numerals that are none. */
function read(text: string) {
  const { figures, others } = readNumerals(draftOfText(text))
  for (const { unit } of figures) expect(isReadUnit(unit), unit).toBe(true)
  return {
    figures: figures.map(one => `${one.raw} = ${one.value}${one.upTo === null ? '' : `–${one.upTo}`} ${one.unit}`),
    others: others.map(one => `${one.raw}: ${one.what}`),
  }
}

test.each<[string, string[]]>([
  ['60周岁及以上老年人口15.6万人，“90后”成为主力军。', ['60周岁: word', '90后: name']],
  ['0－14岁人口占12.3%，65岁以上占18%。', ['0－14岁: word', '65岁: word']],
  ['建设“15分钟品质文化生活圈”30个，打造1小时交通圈。', ['15分钟: name', '1小时: name']],
  ['12345政务服务热线受理诉求12.3万件，110接处警3.4万起。', ['12345: name', '110: name']],
  ['列入省“152”工程项目3个，“500精英计划”引进人才120名。', ['152: name', '500: name']],
  ['每10万人口拥有大学生1.2万人，每万元GDP用水18立方米。', ['每10万: word', '每万元GDP: word']],
  ['市行政中心1号楼3楼301会议室。', ['1号楼: address', '3楼301会议室: address']],
  ['签约亿元以上项目48个，税收超亿元楼宇8幢。', ['亿: word', '亿: word']],
  ['近岸一、二类海水占58.3%，杭绍高速二期开工，时间任务“双过半”。', ['一、二类: name', '二期: name', '双过半: name']],
  [
    'Patents per 10,000 people reached 12.3; energy per 10,000 yuan of GDP fell by 3.5%.',
    ['per 10,000: word', 'per 10,000 yuan: word'],
  ],
  [
    'Workers aged 16 to 59, children under 6, people aged 65 or above: 12.3%.',
    ['16 to 59: word', '6: word', '65 or above: word'],
  ],
  [
    'The 10-year ban and the zero-COVID rules ended; a five-star hotel opened.',
    ['10: period', 'zero-COVID: word', 'five-star: word'],
  ],
  [
    '落实“科技八条”“稳增长22条”，建成110千伏变电站，保持两位数增长。',
    ['八条: name', '22条: name', '110千伏: name', '两位数: word'],
  ],
  ['较2019年同期两年平均增长6.3%，1至本月增长6.9%。', ['2019年: date', '两年: period', '1至本月: date']],
  [
    'Several dozen experts ranked it in the top three (unit: 10,000 tons).',
    ['Several dozen: word', 'top three: name', '10,000: word'],
  ],
  ['居民消费价格指数102.3（上年=100），Project 985 universities.', ['100: calculation', 'Project 985: name']],
  ['对后3名约谈，比例尺1:10000，Windows10系统。', ['后3名: ordinal', '1:10000: calculation', 'Windows10: name']],
])('a number that only qualifies something else is no figure: %s', (text, others) => {
  expect(read(text).others).toEqual(others)
})

test.each<[string, string[]]>([
  ['光伏装机120兆瓦，发电1.2亿千瓦时。', ['120兆瓦 = 120 megawatts', '1.2亿千瓦时 = 120000000 kilowatt-hours']],
  ['粮食4.5亿斤，人均预期寿命82.3岁。', ['4.5亿斤 = 450000000 jin', '82.3岁 = 82.3 years']],
  [
    '货物周转量12.3亿吨公里，旅客周转量5.6亿人公里。',
    ['12.3亿吨公里 = 1230000000 tonne-kilometres', '5.6亿人公里 = 560000000 passenger-kilometres'],
  ],
  ['利率4.12%，下降35个基点。', ['4.12% = 4.12 percent', '35个基点 = 35 basis points']],
  ['财政收入跃上百亿元台阶，GDP破千亿元。', ['百亿元 = 10000000000 CNY', '千亿元 = 100000000000 CNY']],
  ['The ratio narrowed to 1.96:1 from 2.01:1.', ['1.96:1 = 1.96 ratio', '2.01:1 = 2.01 ratio']],
  ["The city's ranking climbed from 12th to 8th in the province.", ['12th = 12 rank', '8th = 8 rank']],
  [
    'Prices range from 5 to 8 million yuan; the air holds 28 micrograms per cubic meter.',
    ['5 to 8 million yuan = 5000000–8000000 CNY', '28 micrograms per cubic meter = 28 micrograms per cubic metre'],
  ],
  ['增速分别居全省第3、第2、第1位，上升6个位次。', ['第3 = 3 rank', '第2 = 2 rank', '第1位 = 1 rank', '6个位次 = 6 rank']],
  [
    'Exports grew by 1.5 times; a 2.5-fold increase; they met 3 times.',
    ['1.5 times = 150 percent', '2.5-fold = 150 percent', '3 = 3 times'],
  ],
  ['0.2 percentage points of the rise came from energy.', ['0.2 percentage points = 0.2 percentage points']],
  ['贷款余额8.9亿，阅读300万+，惠及群众45万。', ['8.9亿 = 890000000 CNY', '300万 = 3000000 count', '45万 = 450000 persons']],
  ['完成5 678 件，金额1 234.5 万元。', ['5 678 件 = 5678 items', '1 234.5 万元 = 12345000 CNY']],
  ['Spending rose by a third to 248.76 million yuan.', ['third = 33.33 percent', '248.76 million yuan = 248760000 CNY']],
  ['Some 86 science envoys served nine towns.', ['86 = 86 persons', 'nine = 9 towns']],
  [
    '指标\t单位\t绝对数\t比上年增长（%）\n生产总值\t亿元\t1269.4\t6.1\n常住人口\t万人\t56.78\t-0.5',
    ['1269.4 = 126940000000 CNY', '6.1 = 6.1 percent', '56.78 = 567800 persons', '-0.5 = 0.5 percent'],
  ],
])('units, ranges and ranks of government reports: %s', (text, figures) => {
  expect(read(text).figures).toEqual(figures)
})
