import { describe, expect, it } from 'vitest'
import { readForTests } from './read-for-tests.ts'

type Kind = 'partOf' | 'changeOf' | 'shareOf'
type Case = readonly [sentence: string, ...pairs: readonly (readonly [printed: string, kind: Kind, of: string | null])[]]

const cases: readonly Case[] = [
  [
    '高新技术企业共55家，其中国家级7家、省级16家、市级32家。',
    ['7家', 'partOf', '55家'],
    ['16家', 'partOf', '55家'],
    ['32家', 'partOf', '55家'],
  ],
  ['财政总收入18.16亿元，增长17.9%，其中地方财政收入8.79亿元。', ['8.79', 'partOf', '18.16'], ['17.9%', 'changeOf', '18.16']],
  [
    '财政总收入18.16亿元，其中地方财政收入8.79亿元，分别增长17.9%和13.0%。',
    ['17.9%', 'changeOf', '18.16'],
    ['13.0%', 'changeOf', '8.79'],
  ],
  ['国家级火炬计划项目14项，其中国家重点2项，省级火炬计划项目2项。', ['2项', 'partOf', '14项']],
  ['生产总值171亿元，工业增加值增长15%。', ['15%', 'changeOf', null]],
  ['生产总值增长14.6%，达到171.49亿元。', ['14.6%', 'changeOf', '171.49']],
  ['引进大学生618名，比上年的515名增长20%。', ['20%', 'changeOf', '618名']],
  ['全社会科技投入3.05亿元，其中企业投入2亿元，占65.6%。', ['2亿元', 'partOf', '3.05'], ['65.6%', 'shareOf', '2亿元']],
  ['高新技术企业55家（其中国家级7家），专利300件。', ['7家', 'partOf', '55家'], ['300件', 'partOf', null]],
  ['申请专利300件，其中发明专利80件，授权专利150件。', ['80件', 'partOf', '300件'], ['150件', 'partOf', null]],
  [
    'The total fiscal revenue was 1.816 billion yuan, of which the local fiscal revenue was 879 million yuan, up 17.9% and 13.0% respectively; net income was 8,433 yuan.',
    ['879', 'partOf', '1.816'],
    ['17.9%', 'changeOf', '1.816'],
    ['13.0%', 'changeOf', '879'],
    ['8,433', 'partOf', null],
  ],
  ['Industrial output grew by 15%.', ['15%', 'changeOf', null]],
  [
    'It won 14 national Torch projects, including 2 national key projects, 3 provincial Torch projects.',
    ['2', 'partOf', '14'],
    ['3', 'partOf', null],
  ],
]

describe('what figures are to each other', () => {
  it.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    const read = readForTests(sentence)
    for (const [printed, kind, of] of figures) {
      const index = read.context(printed).relations[kind]
      expect({ printed, of: index }).toEqual({ printed, of: of === null ? null : read.find(of) })
    }
  })
})
