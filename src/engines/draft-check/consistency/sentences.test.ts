import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readForTests } from '../context/read-for-tests.ts'
import { findContradictions } from './find.ts'

/** Sentences as offices write them, each with one thing that cannot be. */
const wrong: readonly string[] = [
  '全年共举办科普活动120场次，其中科技周35场次、科普日42场次、进社区50场次。',
  '全区现有科技型中小企业320家，其中：规上企业45家，规下企业285家。',
  '全区科技人员共1200人，其中高级职称200人、中级职称500人、初级职称600人。',
  '本年度共受理专利申请860件，其中发明专利210件，实用新型430件，外观设计240件。',
  '全社会研发经费投入12.6亿元，其中企业投入13.1亿元。',
  '高新技术产业产值由2004年的46.2亿元增加到2005年的56.4亿元，增长32.1%。',
  '2005年专利申请量为1124件，2004年为911件，同比增长33.4%。',
  '科技三项经费2005年安排1100万元，比2004年的760万元增加440万元。',
  '技术合同成交额6300万元，较上年5100万元增长13.5%。',
  '全区14个社区中，已建成科普画廊的有16个。',
  '科技进步贡献率达到48%。规上企业设立研发机构的占112%。',
  '企业研发投入占全社会研发投入的78%，政府投入占15%，其他投入占12%。',
  '培训分三期进行，第一期50人、第二期60人、第三期70人，共计190人。',
  '共签订合同45份，其中技术开发12份、技术转让8份、技术咨询10份、技术服务16份，合计成交额6300万元。',
  '今年以来，全区新增高新技术企业12家（国家级2家、省级4家、市级7家）。',
  '全年投入2.5亿元，同比增加0.1亿元（上年为2.1亿元）。',
  '一季度3家、二季度5家、三季度4家，累计12家，前三季度共13家。',
  'Of the 320 firms, 45 are large and 285 are small, that makes 330 firms. The rest is 0.',
  'The district has 320 firms, of which 45 are large and 330 are small.',
  'In 2005, 1,124 patents were filed, compared with 911 in 2004, an increase of 33.4%.',
  'Turnover reached 63 million yuan, up 13.5% from 51 million yuan in 2004.',
  'R&D spending grew from 46.2 million yuan to 56.4 million yuan, an increase of 32%.',
  'A total of 45 contracts were signed: 12 for development, 8 for transfer, 10 for consulting and 16 for services.',
  'Enterprises contributed 78%, the government 15% and others 12% of the total.',
  'The number of lecturers fell from 36 to 33, a decrease of 5.',
  'Volunteers increased by 200 from 485 to 600.',
  '受理建议16件，办结14件，办结率97.5%。',
  '新增专利125件，比上年净增35件，增长28.9%。',
  '审计指出13个问题。我局高度重视。截至目前，已整改到位11个，正在整改3个。',
  '全区有科普画廊14个，志愿者600名。\n（五）科普\n全区有科普画廊14个，志愿者680名。',
  '生产总值171.49亿元。\n生产总值达到171.5亿元。\n实现生产总值172.5亿元。',
  '全区专利申请量1124件。\n二、知识产权\n2006年全区专利申请量1224件。',
  '全年投入2.5亿元（上年2.1亿元），增长29%。',
]

/** Sentences of the same kinds in which everything can be. */
const right: readonly string[] = [
  '全年共举办科普活动120场次，其中科技周35场次、科普日42场次。',
  '全区科技人员共1200人，其中高级职称200人、硕士以上学历300人。',
  '本年度共受理专利申请860件，其中发明专利210件；授权专利430件，其中发明专利60件。',
  '全社会研发经费投入12.6亿元，占GDP的2.1%，其中企业投入11.1亿元，占88.1%。',
  '高新技术产业产值56.4亿元，增长22.1%，占规上工业的19.7%。',
  '2005年专利申请量为1124件，2004年为911件，同比增长23.4%。',
  '技术合同成交额6300万元，较上年增长13.5%；签订合同45份，比上年增加6份。',
  '全区共有14个社区，已建成科普画廊的有10个，覆盖率71.4%。',
  '培训分三期进行，第一期50人、第二期60人、第三期70人，共计180人。',
  '共签订合同45份，成交额6300万元，其中本区企业12份，成交额1300万元。',
  '今年以来，全区新增高新技术企业12家，累计达到55家。',
  '国家级高新技术企业7家，省级16家，市级32家，按最高级别计共40家。',
  '先后引进项目3个、5个、8个，总投资分别为1亿元、2亿元和3亿元。',
  '全区科技投入3.05亿元，比上年的2.04亿元增长49.5%。',
  '全年投入2.5亿元，同比增加0.3亿元，增长13.6%。',
  '第一产业增加值5亿元，增长3%；第二产业增加值60亿元，增长15%；第三产业增加值40亿元，增长12%；三次产业比重为4.8:57.1:38.1。',
  '全区22个单位参评，其中优秀5个、良好12个、合格5个。',
  '拨付资金500万元，其中第一批300万元，第二批拟于下年拨付。',
  '新增就业岗位1200个，其中高校毕业生800个，同比增长15%。',
  '企业家培训班3期，培训120人次；专题讲座5场，听众600人次，合计720人次。',
  '全年完成工业总产值286.4亿元，增长21.3%，其中规上工业产值250亿元，增长25%。',
  '男性占60%，党员占45%，本科以上学历占70%。',
  '入库项目32个，总投资15.6亿元，年度计划投资5亿元，实际完成5.5亿元，占年度计划的110%。',
  '本区获奖8项，其中一等奖1项、二等奖3项、三等奖4项，另有2项获省级奖励。',
  'In 2005, 1,124 patents were filed, compared with 911 in 2004, an increase of 23.4%.',
  'The district has 320 firms, of which 45 are large and 200 are medium-sized.',
  'Turnover reached 63 million yuan, up 13.5%, of which 12 million yuan came from local firms, up 8%.',
  'A total of 45 contracts were signed, including 12 for development, with a turnover of 63 million yuan.',
  'The office trained 2,500 party members and 5,000 farmers; in total 12,000 person-times were trained.',
  'Some 200 people took part, including 120 women and 150 party members.',
  'The share of women is 60%, that of party members 45%.',
  'Spending was 25 million yuan in 2006, 21.32 million yuan in 2005 and 14.8 million yuan in 2004.',
  'There were 7 fairs; 3 of the 7 were held abroad. 14 of 14 communities have galleries.',
  'Fiscal revenue grew by 17.9% to 1.816 billion yuan; local revenue grew by 13.0% to 879 million yuan.',
  'The number of towns is 4. Each of the 4 towns has 5 libraries, 20 in total.',
  '受理建议16件，办结14件，办结率87.5%。',
  '新增专利125件，比上年净增35件，增长38.9%。',
  '审计指出14个问题。我局高度重视。截至目前，已整改到位11个，正在整改3个。',
  '专利授权125件，比上年减少35件，下降21.9%。',
  '截至10月底，全区高新技术企业达到55家。截至9月底，全区高新技术企业达到53家。',
  '全区专利申请量1124件。\n2005年全区专利申请量911件。',
  '全年投入2.5亿元（上年2.1亿元），增长19%。',
]

const findingsIn = (text: string, year = 2006) => {
  const { draft, reading, contexts } = readForTests(text, year)
  return findContradictions(draft, reading, contexts).map(finding => ({
    finding,
    figures: finding.figures.map(index => reading.figures[index]),
  }))
}

describe('sentences of offices', () => {
  it.each(wrong)('one finding in: %s', sentence => {
    expect(findingsIn(sentence)).toHaveLength(1)
  })

  it.each(right)('none in: %s', sentence => {
    expect(findingsIn(sentence).map(({ finding }) => finding.words.zh)).toEqual([])
  })
})

const corpus = new URL('../corpus/', import.meta.url)

describe('the tuning corpus', () => {
  it.each(readdirSync(corpus).filter(name => name.endsWith('.txt')))(
    'nothing in %s is accused where all figures are right',
    name => {
      const file = readFileSync(new URL(name, corpus), 'utf8')
      const body = file.slice(file.indexOf('---\n') + 4)
      const labels: { readonly start: number; readonly end: number; readonly verdict: string }[] = []
      let text = ''
      let from = 0
      for (const match of body.matchAll(/⟦([^⟧]*)⟧/g)) {
        const fields = (match[1] ?? '').split('|')
        text += body.slice(from, match.index)
        labels.push({ start: text.length, end: text.length + (fields[0] ?? '').length, verdict: fields.at(-1) ?? '' })
        text += fields[0]
        from = match.index + match[0].length
      }
      text += body.slice(from)
      const accused = findingsIn(text, Number(/^year: (\d+)/m.exec(file)?.[1] ?? 2006)).filter(({ figures }) =>
        figures.every(figure => {
          const label = labels.find(({ start, end }) => figure && start < figure.end && end > figure.start)
          return label === undefined || !/inconsistent|wrong/.test(label.verdict)
        }),
      )
      expect(accused.map(({ finding }) => finding.words.zh)).toEqual([])
    },
  )
})
