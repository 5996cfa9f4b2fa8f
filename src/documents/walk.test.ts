import { expect, test } from 'vitest'
import type { Block } from '../engines/summary/tree.ts'
import { fixture } from './fixture.ts'
import { characterWidth, officeIndent } from './page.ts'
import { chineseNumeral, headingNumbers, writeInlines } from './walk.ts'

const heading = (level: 1 | 2 | 3, text = 'x'): Block => ({ type: 'heading', level, content: [{ type: 'text', text }] })

test('Chinese headings are numbered as GB/T 9704 has it, and start again below a new part', () => {
  const blocks = [heading(1), heading(2), heading(3), heading(3), heading(2), heading(1), heading(2)]
  expect(headingNumbers(blocks, 'zh')).toEqual(['一、', '（一）', '1. ', '2. ', '（二）', '二、', '（一）'])
  expect(headingNumbers(blocks, 'en').join('')).toBe('')
})

test('a heading that brings its number keeps it', () => {
  expect(headingNumbers([heading(1, '一、总体情况'), heading(1)], 'zh')).toEqual(['', '二、'])
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
])('%d is %s', (number, text) => {
  expect(chineseNumeral(number)).toBe(text)
})

test('a figure that the summary does not hold is a bug', () => {
  const nothing = { text: () => '', figure: () => '', claim: () => '' }
  expect(() => writeInlines([{ type: 'figure', key: 'F999', text: '1' }], fixture('en'), nothing)).toThrow('F999')
})

test('the office stands centred over the date, two characters from the edge at least', () => {
  expect(characterWidth('2006年12月31日')).toBe(7)
  expect(officeIndent('云溪区科学技术局', '2006年12月31日')).toBe(3.5)
  expect(officeIndent('云溪区科学技术局知识产权与成果转化科', '2006年12月31日')).toBe(2)
})
