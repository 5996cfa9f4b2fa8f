import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findContradictions } from '../consistency/find.ts'
import { draftOfText } from '../draft-of-text.ts'
import { readNumerals } from '../reading/read.ts'
import { contextsOf, subjectKey } from './contexts.ts'
import { readForTests } from './read-for-tests.ts'

const reference = new URL('../../../../../shared/reference/work-summary.txt', import.meta.url)

describe('areas', () => {
  it.each([
    ['全市高新技术企业达到400家，我区55家。', '400家', 'city'],
    ['全市高新技术企业达到400家，我区55家。', '55家', null],
    ['全省共有科技强县20个，全区有镇4个。', '20个', 'province'],
    ['全区有专利300件，居全市第一。', '300件', null],
    ['全区有专利300件，居全市第一。', '第一', null],
    ['The district became one of the 20 science counties in the province.', '20', 'province'],
    ["The district founded the city's first club of 30 members.", '30', null],
    ['The district has 7 enterprises, ranking first in the city, and 8 centers.', '8', null],
  ])('%s: %s', (sentence, printed, area) => {
    expect(readForTests(sentence).context(printed).area).toBe(area)
  })

  it("takes a city's own document for the city's", () => {
    expect(readForTests('全市生产总值1269.4亿元。全市专利300件。').context('1269.4').area).toBeNull()
  })
})

describe('words around', () => {
  it('come nearest first, with headings and table heads', () => {
    const read = readForTests('2005年工作总结\n\n全区重视创新。新增企业12家，专利300件。')
    const around = read.context('12家').around
    expect(around[0]).toEqual({ words: '新增企业', distance: 0, where: 'clause' })
    expect(around.map(entry => entry.where)).toContain('heading')
    expect(around.find(entry => entry.where === 'sentence')?.words).toBe('专利')
    expect(around.find(entry => entry.where === 'before')?.words).toContain('重视创新')
  })
})

describe('the key of a subject', () => {
  it('is the same for the same wording and differs by level', () => {
    const key = (sentence: string, printed: string) => {
      const read = readForTests(sentence)
      return subjectKey(read.context(printed), read.figure(printed))
    }
    expect(key('全区共有省级高新技术企业16家。', '16家')).toBe(key('目前拥有国家级高新技术企业9家，省级18家。', '18家'))
    expect(key('省级高新技术企业16家。', '16家')).not.toBe(key('市级高新技术企业16家。', '16家'))
    expect(key('There are 16 high-tech enterprises at the provincial level.', '16')).toBe(
      key('The district has 18 high-tech enterprises at the provincial level.', '18'),
    )
  })
})

describe('a hostile text', () => {
  const pieces = [
    '其中，7家、',
    'in the ',
    '（',
    '((((',
    '2005年的',
    'including 3 of the 4, ',
    '增长5%和',
    ' '.repeat(50),
    'x'.repeat(50),
    '7家',
    '，',
  ]

  it.each(pieces)('of %s over and over is read in linear time', piece => {
    const draft = draftOfText(piece.repeat(Math.ceil(20_000 / piece.length)))
    const reading = readNumerals(draft)
    const before = performance.now()
    const contexts = contextsOf(draft, reading, { year: 2006, asAt: '2006-12-31' })
    findContradictions(draft, reading, contexts)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

it.skipIf(!existsSync(reference))('every figure of the reference text has words around it', () => {
  const read = readForTests(readFileSync(reference, 'utf8'))
  expect(read.contexts.every(context => context.around.length > 0)).toBe(true)
  expect(read.context('16').subject).toBe('provincial level high-tech enterprises')
  expect(read.context('13.0%').relations.changeOf).toBe(read.find('879'))
})
