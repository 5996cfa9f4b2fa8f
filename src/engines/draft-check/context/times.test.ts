import { describe, expect, it } from 'vitest'
import { readForTests, shortTimes } from './read-for-tests.ts'

type Case = readonly [sentence: string, ...figures: readonly (readonly [printed: string, ...times: readonly string[]])[]]

const cases: readonly Case[] = [
  ['2005年，全区实现生产总值171.49亿元，比上年增长14.6%。', ['171.49', '2005'], ['14.6%', '2005']],
  ['去年引进人才120人，今年引进150人。', ['120人', '2005'], ['150人', '2006']],
  [
    '财政科技经费从2003年的1021万元到2004年的1480万元、2005年的2132万元和2006年的2500万元。',
    ['1021', '2003'],
    ['1480', '2004'],
    ['2132', '2005'],
    ['2500', '2006'],
  ],
  ['二〇〇五年新增企业12家。', ['12家', '2005']],
  ['近三年培训农民5000人。', ['5000人', 'past 3']],
  ['过去两年认定企业20家。', ['20家', 'past 2']],
  ['连续三年每年投入40万元。', ['40万元', 'each year', 'past 3']],
  ['自1999年以来，共签订合同45份。', ['45份', 'since 1999-01-01']],
  ['至今已举办展会7届，累计签约1466项。', ['7届', 'since'], ['1466项', 'since']],
  ['截至2006年10月底，全区共有高新技术企业55家。', ['55家', '@2006-10-31']],
  ['截至10月底，全区有志愿者600名。', ['600名', '@2006-10-31']],
  ['2005年末，全区有科技人员1200人。', ['1200人', '@2005-12-31']],
  ['目前，全区有研发中心8家。', ['8家', '@']],
  ['今年1—10月，专利申请300件。', ['300件', '2006-01-01..2006-10-31']],
  ['2006年上半年完成产值10亿元。', ['10亿元', '2006-01-01..2006-06-30']],
  ['“十五”期间共立项45项。', ['45项', '2001-01-01..2005-12-31']],
  ['每年安排经费500万元。', ['500万元', 'each year']],
  ['本届展会签约120项。', ['120项', 'edition']],
  ['200x年实现产值10亿元。', ['10亿元']],
  ['2005年。全区投入资金3亿元。', ['3亿元', '2005']],
  ['今年引进项目20个，比上年的15个增长33.3%。', ['20个', '2006'], ['15个', '2005'], ['33.3%', '2006']],
  [
    'In 2005, the district achieved a total production value of 17.149 billion yuan, an increase of 14.6% over the previous year.',
    ['17.149', '2005'],
    ['14.6%', '2005'],
  ],
  [
    'Funds rose from 10.21 million yuan in 2003 to 14.8 million yuan in 2004, 21.32 million yuan in 2005 and 25 million yuan in 2006.',
    ['10.21', '2003'],
    ['14.8', '2004'],
    ['21.32', '2005'],
    ['25 million', '2006'],
  ],
  ['The bureau trained more than 5,000 farmers in the past two years.', ['5,000', 'past 2']],
  ['It has invested 400,000 yuan per year for three consecutive years.', ['400,000', 'each year']],
  ['Since 1999, 45 contracts have been signed.', ['45', 'since 1999-01-01']],
  ['So far, 7 fairs have been held.', ['7', 'since']],
  ['By the end of October 2006 there were 55 enterprises.', ['55', '@2006-10-31']],
  ['Last year 120 engineers were recruited, this year 150 engineers.', ['120', '2005'], ['150', '2006']],
  ['At present there are 600 volunteers.', ['600', '@']],
  ['In the year of 200x, total investment was 305 million yuan.', ['305']],
  ['From January to October 2006, 300 patents were filed.', ['300', '2006-01-01..2006-10-31']],
]

describe('the time of a figure', () => {
  it.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    const read = readForTests(sentence)
    for (const [printed, ...times] of figures)
      expect([printed, ...shortTimes(read.context(printed).times)]).toEqual([printed, ...times])
  })

  it('takes the year of the heading where nothing nearer says one', () => {
    const read = readForTests('2005年工作总结\n\n全区新增企业12家。')
    expect(shortTimes(read.context('12家').times)).toEqual(['2005'])
  })

  it('says no year relative to a year that nobody knows', () => {
    expect(readForTests('去年引进人才120人。', null).context('120人').times).toEqual([])
  })

  it('takes the years of table heads', async () => {
    const { tableForTests } = await import('./read-for-tests.ts')
    const read = readForTests(
      tableForTests('科技经费情况', [
        ['项目', '2004年', '2005年'],
        ['财政科技经费（万元）', '1480', '2132'],
      ]),
    )
    expect(shortTimes(read.context('1480').times)).toEqual(['2004'])
    expect(shortTimes(read.context('2132').times)).toEqual(['2005'])
    expect(read.context('2132').subject).toBe('财政科技经费')
  })
})
