import { describe, expect, it } from 'vitest'
import { readForTests } from './read-for-tests.ts'

type Case = readonly [
  sentence: string,
  ...figures: readonly (readonly [printed: string, subject: string, level?: string | null, nth?: number])[],
]

const chinese: readonly Case[] = [
  [
    '目前，全区共有国家级高新技术企业7家，省级16家，市级32家。',
    ['7家', '国家级高新技术企业', 'national'],
    ['16家', '省级高新技术企业', 'provincial'],
    ['32家', '市级高新技术企业', 'municipal'],
  ],
  [
    '省级高新技术研发中心8家，市级24家；国家级专利示范企业1家，省级2家，市级6家。',
    ['8家', '省级高新技术研发中心', 'provincial'],
    ['24家', '市级高新技术研发中心', 'municipal'],
    ['2家', '省级专利示范企业', 'provincial'],
    ['6家', '市级专利示范企业', 'municipal'],
  ],
  ['全区现有7家国家级高新技术企业。', ['7家', '国家级高新技术企业', 'national']],
  [
    '全区高新技术企业达到55家，其中国家级7家、省级16家、市级32家。',
    ['55家', '高新技术企业', null],
    ['16家', '省级高新技术企业', 'provincial'],
  ],
  ['2005年，全区实现生产总值171.49亿元，比上年增长14.6%。', ['171.49亿元', '生产总值'], ['14.6%', '生产总值']],
  [
    '财政总收入18.16亿元，其中地方财政收入8.79亿元，分别增长17.9%和13.0%。',
    ['18.16亿元', '财政总收入'],
    ['8.79亿元', '地方财政收入'],
    ['17.9%', '财政总收入'],
    ['13.0%', '地方财政收入'],
  ],
  ['专利申请量和授权量分别达到300件和150件。', ['300件', '专利申请量'], ['150件', '授权量']],
  [
    '国家级和省级高新技术企业分别有7家和16家。',
    ['7家', '国家级高新技术企业', 'national'],
    ['16家', '省级高新技术企业', 'provincial'],
  ],
  [
    '财政科技经费从2003年的1021万元到2004年的1480万元、2005年的2132万元和2006年的2500万元。',
    ['1021万元', '财政科技经费'],
    ['1480万元', '财政科技经费'],
    ['2500万元', '财政科技经费'],
  ],
  ['区财政每年安排500万元用于人才引进。', ['500万元', '人才引进']],
  ['培训党员干部2500多人次，培训农民5000多人次。', ['2500多人', '培训党员干部'], ['5000多人', '培训农民']],
  [
    '高新技术企业（国家级7家，省级16家）发展较快。',
    ['7家', '国家级高新技术企业', 'national'],
    ['16家', '省级高新技术企业', 'provincial'],
  ],
  ['全区高新技术企业，共有55家。', ['55家', '高新技术企业']],
  [
    '全社会科技投入3.05亿元，增长49.5%；研发经费1.6亿元。',
    ['3.05亿元', '全社会科技投入'],
    ['49.5%', '全社会科技投入'],
    ['1.6亿元', '研发经费'],
  ],
]

const english: readonly Case[] = [
  [
    'At present there are 7 high-tech enterprises at the national level, 16 at the provincial level and 32 at the municipal level; 8 provincial-level high-tech R&D centers, 24 at the municipal level.',
    ['7', 'high-tech enterprises at the national level', 'national'],
    ['16', 'provincial level high-tech enterprises', 'provincial'],
    ['32', 'municipal level high-tech enterprises', 'municipal'],
    ['8', 'provincial-level high-tech R&D centers', 'provincial'],
    ['24', 'municipal level high-tech R&D centers', 'municipal'],
  ],
  [
    'The total fiscal revenue was 1.816 billion yuan, of which the local fiscal revenue was 879 million yuan, up 17.9% and 13.0% respectively.',
    ['1.816', 'total fiscal revenue'],
    ['879', 'local fiscal revenue'],
    ['17.9%', 'total fiscal revenue'],
    ['13.0%', 'local fiscal revenue'],
  ],
  [
    'The district has 4 towns and 6 streets, with a population of 421,000 and a floating population of over 200,000.',
    ['4', 'towns'],
    ['6', 'streets'],
    ['421,000', 'population'],
    ['200,000', 'floating population'],
  ],
  ['The per capita GDP exceeded 5,000 US dollars.', ['5,000', 'per capita GDP']],
  [
    'It has won 14 national Torch Program projects, including 2 national key torches.',
    ['14', 'national Torch Program projects', 'national'],
    ['2', 'national key torches', 'national'],
  ],
  [
    'The financial science and technology funds rose from 10.21 million yuan in 2003 to 14.8 million yuan in 2004.',
    ['10.21', 'financial science and technology funds'],
    ['14.8', 'financial science and technology funds'],
  ],
  ['Each year, the district allocates 5 million yuan for talent introduction.', ['5 million', 'talent introduction']],
  [
    'So far, 1466 technical cooperation projects were signed, with a technical turnover of 1.03 billion yuan.',
    ['1466', 'technical cooperation projects'],
    ['1.03', 'technical turnover'],
  ],
  [
    'Volunteers handed out 50,000 copies of popular science books and gave 12,000 person-times of training.',
    ['50,000', 'popular science books'],
  ],
  ['The number of registered contracts reached 45.', ['45', 'registered contracts']],
]

describe('the subject of a figure', () => {
  it.each([...chinese, ...english].map(([sentence, ...figures]) => ({ sentence, figures })))(
    '$sentence',
    ({ sentence, figures }) => {
      const read = readForTests(sentence)
      for (const [printed, subject, level, nth] of figures) {
        const context = read.context(printed, nth)
        expect({ printed, subject: context.subject }).toEqual({ printed, subject })
        if (level !== undefined) expect({ printed, level: context.level }).toEqual({ printed, level })
      }
    },
  )
})
