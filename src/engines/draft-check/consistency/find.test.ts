import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readForTests, tableForTests } from '../context/read-for-tests.ts'
import type { Draft } from '../draft.ts'
import { findContradictions } from './find.ts'

const reference = new URL('../../../../../shared/reference/work-summary.txt', import.meta.url)

/** Findings as kind, what is printed of the accused figure, and what it would have to be. */
function found(source: string | Draft): readonly (readonly [kind: string, printed: string, expected: string | null])[] {
  const { draft, reading, contexts } = readForTests(source)
  return findContradictions(draft, reading, contexts).map(({ kind, figures, expected }) => [
    kind,
    reading.figures[figures[0] ?? -1]?.raw.match(/[\d.,]*\d%?|\p{L}+/u)?.[0] ?? '',
    expected,
  ])
}

const wrong: readonly (readonly [sentence: string, kind: string, printed: string, expected: string | null])[] = [
  // A whole and all its parts.
  ['高新技术企业共57家，其中国家级7家、省级16家、市级32家。', 'sum', '57', '55'],
  ['全区共有研发中心40个，分为省级8个、市级24个、区级10个。', 'sum', '40', '42'],
  ['获专利授权共计300件，其中发明50件、实用新型180件、外观设计80件。', 'sum', '300', '310'],
  ['总投资4600万元，其中已使用3150万元，结余1540万元。', 'sum', '4600', '46900000'],
  ['共培训60人（男35人，女30人）。', 'sum', '60', '65'],
  ['引进博士3名、硕士12名，共16名。', 'sum', '16', '15'],
  ['投入资金：市级1.2亿元、区级0.8亿元，合计2.5亿元。', 'sum', '2.5', '200000000'],
  [
    'A total of 57 enterprises, of which 7 at the national level, 16 at the provincial level and 32 at the municipal level.',
    'sum',
    '57',
    '55',
  ],
  ['In 2005 the district won 14 projects (4 national, 2 provincial, 9 municipal).', 'sum', '14', '15'],
  [
    'Total investment is 46 million yuan, of which 31.5 million yuan has been spent and 15.4 million yuan remains.',
    'sum',
    '46',
    '46900000',
  ],
  ['It held 3 lectures and 12 lectures, 16 in total.', 'sum', '16', '15'],
  // Parts larger than wholes.
  ['受益企业118家（其中规上企业131家）。', 'of-which', '131', null],
  ['财政总收入8.16亿元，其中地方财政收入8.79亿元。', 'of-which', '8.79', null],
  ['14个社区中有15个建成画廊。', 'of-which', '15', null],
  ['The bureau has 20 projects, including 24 national projects.', 'of-which', '24', null],
  ['15 of the 14 communities have a gallery.', 'of-which', '15', null],
  // Growth.
  ['财政科技经费从2003年的1021万元增加到2004年的1480万元，增长65.0%。', 'growth', '65.0%', '45'],
  ['自营出口总额由上年的1.42亿美元增加到1.87亿美元，增长13.5%。', 'growth', '13.5%', '31.7'],
  ['引进大学生618名，比上年的515名增长30%。', 'growth', '30%', '20'],
  ['研发中心由20家增加到24家，增加6家。', 'growth', '6', '4'],
  ['The fund rose from 10.21 million yuan in 2003 to 14.8 million yuan in 2004, up 54.0%.', 'growth', '54.0%', '45'],
  ['去年签订合同40份，今年签订合同50份，增长20%。', 'growth', '20%', '25'],
  ['覆盖率由21.4%提高到71.4%，提高60个百分点。', 'growth', '60', '50'],
  // Shares.
  ['三次产业占生产总值的比重：第一产业占10%、第二产业占60%、第三产业占40%。', 'share', '10%', null],
  ['科普经费占科技经费的比重为120%。', 'share', '120%', null],
  ['全社会科技投入3.05亿元，其中企业投入2.00亿元，占总投入的75.6%。', 'share', '75.6%', '65.6'],
  ['五年引进高层次人才860人，其中硕士以上94人、占15.9%。', 'share', '15.9%', '10.9'],
  ['Of 8,463 people 10 were asked. The bureau solved 10 of 14 problems, rate 83.3%.', 'share', '83.3%', '71.4'],
  // Announced lists.
  ['采取三项措施：一是加强领导，二是增加投入，三是培养人才，四是扩大宣传。', 'count', '三项', '4'],
  [
    'We took three measures: first, we led; second, we invested; third, we trained; fourth, we advertised. ',
    'count',
    'three',
    '4',
  ],
  ['重点抓好以下三项工作：\n1. 抓项目。\n2. 抓人才。\n3. 抓服务。\n4. 抓宣传。', 'count', '三项', '4'],
  ['存在四个方面的问题：（1）投入不足；（2）人才不足；（3）载体不足。', 'count', '四个', '3'],
  // The same thing twice.
  ['全区共有省级高新技术企业16家。\n\n一、成绩\n\n目前，全区共有省级高新技术企业18家。', 'repeated', '18', null],
  [
    'The district has 600 science popularization volunteers.\n\nAt present there are 650 science popularization volunteers.',
    'repeated',
    '650',
    null,
  ],
]

const right: readonly string[] = [
  '高新技术企业共55家，其中国家级7家、省级16家、市级32家。',
  '全区共有高新技术企业55家，其中国家级7家、省级16家。',
  '国家级高新技术企业7家，省级16家，市级32家，省级高新技术研发中心8家，市级24家，全区共有高新技术企业40家。',
  '共培训200人，其中党员150人、妇女80人。',
  '获专利授权共300件，其中发明专利50件、实用新型180件。',
  '共发放资料10万余份，其中图书5万册。',
  '共有项目20个，其中国家级3个，其余17个为省级。',
  '财政总收入18.16亿元，其中地方财政收入8.79亿元，分别增长17.9%和13.0%。',
  '国家级火炬计划项目14项，其中国家重点2项，省级火炬计划项目20项。',
  '2005年引进人才100人，其中累计高级职称200人。',
  '财政科技经费从2003年的1021万元增加到2004年的1480万元，增长45.0%。',
  '财政科技经费从2003年的1021万元到2004年的1480万元、2005年的2132万元，增长44.1%。',
  '生产总值由146.4亿元增加到171.49亿元，按可比价增长14.6%。',
  '2004年生产总值148.2亿元，2005年生产总值171.49亿元，增长14.6%。',
  '产值由1.2亿元增加到约2亿元，增长66%。',
  '专利申请300件，增长20%。专利授权250件，增长25%。',
  '研发中心由20家增加到24家，增加4家。',
  '高新技术产业产值和出口额分别占全市的70%和60%。',
  '党员占60%，女性占50%，35岁以下占45%。',
  '完成年度计划的120%。',
  '第一产业占10.3%、第二产业占55.4%、第三产业占34.4%。',
  '采取三项措施：一是加强领导，二是增加投入，三是培养人才。',
  '重点抓好以下三项工作：\n1. 抓项目。\n2. 抓人才。\n3. 抓服务。',
  '抓好三个方面的工作：一是抓项目，包括：一是工业项目，二是农业项目；二是抓人才。',
  '2003年—2006年财政科技投入分别为1021万元、1480万元、2132万元和2500万元，四年增长1.45倍。',
  '签约项目一千余项。至今共签约项目1466项。',
  '新增高新技术企业10家。全区共有高新技术企业55家。',
  '2005年，全区专利申请300件。2006年，全区专利申请350件。',
  '新安镇有科普画廊3个。\n东港镇有科普画廊5个。',
  '力争到2010年高新技术企业达到70家。全区高新技术企业达到55家。',
  '组织科技下乡，发放科普资料5000份。开展科普周活动，发放科普资料3000份。',
  '全市高新技术企业400家，我区高新技术企业55家。',
  'A total of 55 enterprises, of which 7 at the national level, 16 at the provincial level and 32 at the municipal level.',
  'The bureau trained a total of 200 people, including 150 party members and 80 women.',
  'It won 14 national Torch projects, including 2 national key projects, 2 provincial Torch projects, 20 national Spark projects.',
  'The fund rose from 10.21 million yuan in 2003 to 14.8 million yuan in 2004, up 45.0%.',
  'One of the 20 counties. 3 of 14 communities. 38,400 of 57 species.',
  'New titles: 14 in 2003 and 11 in each of the years 2004 and 2005, 36 altogether.',
  'Men account for 60% and people under 35 account for 70%.',
  'The district invests 5 million yuan each year. It invests 1 million yuan each year.',
]

describe('contradictions', () => {
  it.each(wrong)('%s', (sentence, kind, printed, expected) => {
    expect(found(sentence)).toEqual([[kind, printed, expected]])
  })

  it.each(right)('none in: %s', sentence => {
    expect(found(sentence)).toEqual([])
  })

  it('are said in both languages with the numbers', () => {
    const { draft, reading, contexts } = readForTests('高新技术企业共57家，其中国家级7家、省级16家、市级32家。')
    const [finding] = findContradictions(draft, reading, contexts)
    expect(finding?.words.zh).toContain('之和为55家，与所述总数57家不符')
    expect(finding?.words.en).toContain('add up to 55')
  })
})

const rows = (total: string) => [
  ['镇', '企业数', '投入（万元）', '增长%'],
  ['新安镇', '12', '340.5', '12.1'],
  ['东港镇', '8', '210', '8.3'],
  ['西湾街道', '20', '-', '5'],
  ['合计', total, '550.5', '9.4'],
]

describe('tables', () => {
  it('sum in columns, and not where they are rates', () => {
    expect(found(tableForTests('各镇情况', rows('40')))).toEqual([])
    expect(found(tableForTests('各镇情况', rows('41')))).toEqual([['sum', '41', '40']])
  })

  it('sum in rows', () => {
    const table = (total: string) =>
      tableForTests('分级情况', [
        ['类别', '国家级', '省级', '市级', '合计'],
        ['高新技术企业', '7', '16', '32', total],
        ['专利示范企业', '1', '2', '6', '9'],
      ])
    expect(found(table('55'))).toEqual([])
    expect(found(table('57'))).toEqual([['sum', '57', '55']])
  })

  it('count what is of which only once', () => {
    const table = (total: string) =>
      tableForTests('人员', [
        ['项目', '人数'],
        ['科技人员', '100'],
        ['其中：高级', '20'],
        ['管理人员', '50'],
        ['合计', total],
      ])
    expect(found(table('150'))).toEqual([])
    expect(found(table('160'))).toEqual([['sum', '160', '150']])
  })

  it('are held against the text', () => {
    const table = tableForTests(
      '统计表',
      [
        ['指标', '数量'],
        ['省级高新技术企业', '18家'],
        ['专利申请', '300件'],
      ],
      '全区共有省级高新技术企业16家。',
    )
    expect(found(table).map(([kind]) => kind)).toEqual(['repeated'])
  })
})

it.skipIf(!existsSync(reference))('the reference text contradicts itself nowhere', () => {
  expect(found(readFileSync(reference, 'utf8'))).toEqual([])
})
