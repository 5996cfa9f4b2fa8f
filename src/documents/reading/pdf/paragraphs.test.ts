import { expect, test } from 'vitest'
import type { Line } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Lines of ten-point type from the top of a page on. */
const column = (left: number, right: number, texts: readonly string[]): Line[] =>
  texts.map((text, index) => ({ text, left, right, y: 800 - index * 14, size: 10, font: 'a', page: 1 }))

test('a line that fills its column goes on in the next one, also from column to column', () => {
  const lines = [
    ...column(50, 280, ['全区共有高新技术企业1,480家，产值1269.4亿', '元，其中省级16家，市级32家，', '区级45家，增长']),
    ...column(300, 530, ['12.5%，志愿者600名，另有科普基地三个、', '专利授权1,020件。']),
  ]
  expect(paragraphsOf(lines).map(({ text }) => text)).toEqual([
    '全区共有高新技术企业1,480家，产值1269.4亿元，其中省级16家，市级32家，区级45家，增长12.5%，志愿者600名，另有科普基地三个、专利授权1,020件。',
  ])
})

test('lines of one column that end early end a paragraph', () => {
  const lines = [...column(50, 530, ['全区共有企业12家']), ...column(50, 120, ['其中7家。']), ...column(50, 530, ['另有5家'])]
  const placed = lines.map((line, index) => ({ ...line, y: 800 - index * 14 }))
  expect(paragraphsOf(placed).map(({ text }) => text)).toEqual(['全区共有企业12家其中7家。', '另有5家'])
})
