import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readForTests } from '../context/read-for-tests.ts'
import { findContradictions } from './find.ts'

const kinds = (text: string): readonly string[] => {
  const { draft, reading, contexts } = readForTests(text)
  return findContradictions(draft, reading, contexts).map(({ kind }) => kind)
}

/** Sentences that claim a whole of three parts, given the four numbers. */
const counted: readonly ((whole: number, a: number, b: number, c: number) => string)[] = [
  (whole, a, b, c) => `高新技术企业共${whole}家，其中国家级${a}家、省级${b}家、市级${c}家。`,
  (whole, a, b, c) => `全区共有专利示范企业${whole}家，其中国家级${a}家，省级${b}家，市级${c}家。`,
  (whole, a, b, c) => `国家级${a}家、省级${b}家、市级${c}家，共${whole}家。`,
  (whole, a, b, c) => `科技项目共计${whole}项，分为国家级${a}项、省级${b}项和市级${c}项。`,
  (whole, a, b, c) =>
    `There are a total of ${whole} enterprises, including ${a} at the national level, ${b} at the provincial level and ${c} at the municipal level.`,
  (whole, a, b, c) => `The district won ${whole} projects (${a} national, ${b} provincial, ${c} municipal).`,
]

/** The same of money in 亿 and million, to two digits after the point. */
const measured: readonly ((whole: string, a: string, b: string, c: string) => string)[] = [
  (whole, a, b, c) => `科技投入合计${whole}亿元，其中财政投入${a}亿元、企业投入${b}亿元、其他投入${c}亿元。`,
  (whole, a, b, c) =>
    `Spending was a total of ${whole} million yuan, of which ${a} million yuan national, ${b} million yuan provincial and ${c} million yuan municipal.`,
]

const part = fc.integer({ min: 11, max: 590 })

it('a consistent sum is never accused, a changed part always is: counts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...counted), part, part, part, fc.integer({ min: 1, max: 10 }), (sentence, a, b, c, off) => {
      expect(kinds(sentence(a + b + c, a, b, c))).toEqual([])
      expect(kinds(sentence(a + b + c, a, b + off, c))).toEqual(['sum'])
      expect(kinds(sentence(a + b + c, a - off, b, c))).toEqual(['sum'])
    }),
    { numRuns: 60 },
  )
})

it('rounding of the printed digits is let pass, more is not: amounts', () => {
  const cents = fc.integer({ min: 1000, max: 59000 })
  const print = (value: number) => (value / 100).toFixed(2)
  fc.assert(
    fc.property(
      fc.constantFrom(...measured),
      cents,
      cents,
      cents,
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: 4, max: 900 }),
      (sentence, a, b, c, rounding, off) => {
        expect(kinds(sentence(print(a + b + c + rounding), print(a), print(b), print(c)))).toEqual([])
        expect(kinds(sentence(print(a + b + c), print(a), print(b), print(c + off)))).toEqual(['sum'])
      },
    ),
    { numRuns: 40 },
  )
})

it('growth of two printed values is accused beyond what their digits allow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 3, max: 40 }),
      (base, more, off) => {
        const rate = (more / base) * 100
        const zh = (printed: string) => `专利申请量由${base}件增加到${base + more}件，增长${printed}%。`
        const en = (printed: string) =>
          `The number of patents rose from ${base} patents to ${base + more} patents, up ${printed}%.`
        for (const sentence of [zh, en]) {
          expect(kinds(sentence(rate.toFixed(1)))).toEqual([])
          expect(kinds(sentence((rate + off).toFixed(1)))).toEqual(['growth'])
        }
      },
    ),
    { numRuns: 40 },
  )
})
