import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOfText } from '../draft-of-text.ts'
import type { Reading } from '../figure.ts'
import { numeralSpans } from './numerals.ts'
import { readNumerals } from './read.ts'

test('numerals are found by their characters alone', () => {
  const raw = (text: string) => numeralSpans(text).map(({ start, end }) => text.slice(start, end))
  expect(raw('共1,480家、２０多万人、③、Ⅻ、½、٣٥')).toEqual(['1', '480', '２０', '万', '③', 'Ⅻ', '½', '٣٥'])
  expect(raw('一千四百')).toEqual(['一', '千', '四', '百'])
  expect(raw('Twenty-three, someone, the first half, doubled')).toEqual(['Twenty', 'three', 'first', 'half', 'doubled'])
})

/** Bits of which hostile and plausible texts are made. */
const bits = [
  ...'0123456789零一二两三四五六七八九十百千万亿半廿〇○,.，。；：、 \n\t|()（）〔〕[]“”"-–—~～至到%％‰$¥￥×/+:#*第年月日号家项个件人名次届元倍成番位首翻过近超约多余几数上占增',
  '１２３',
  '①',
  'Ⅲ',
  '½',
  '²',
  '٣',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '😀',
  '𝟗',
  ' billion',
  ' million yuan',
  ' to ',
  ' and ',
  ' of ',
  'RMB ',
  'No. ',
  '2006',
  '200x',
  'XX-200x',
  '31 October 2006',
  'Q3 ',
  'first',
  'second',
  'half',
  'a third',
  'doubled',
  'twenty',
  'hundred',
  'one',
  ' firms',
  'enterprises',
  '分之',
  '百分点',
  '个百分点',
  '高新技术企业',
  '十一五',
  '全市第一',
  '唯一一家',
  'http://a.b/1',
  'a1@b.cn',
  'Article ',
  'per cent',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 3 }), fc.nat(99999).map(String)), { maxLength: 40 })
  .map(all => all.join(''))

test('every numeral is in exactly one figure or other, in order, and each is as it stands in the text', () => {
  fc.assert(
    fc.property(hostile, text => {
      const reading = readNumerals(draftOfText(text))
      const spans = ordered(reading)
      spans.forEach(({ start, end, raw }, index) => {
        expect(raw).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
      })
      const missed = numeralSpans(text).filter(
        numeral => spans.filter(span => span.start <= numeral.start && numeral.end <= span.end).length !== 1,
      )
      expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([])
      for (const list of [reading.figures, reading.others])
        expect(list.map(one => one.start)).toEqual(list.map(one => one.start).toSorted((a, b) => a - b))
      for (const figure of reading.figures) expect(figure.value).toMatch(/^-?\d+(?:\.\d+)?$/)
    }),
    { numRuns: 1500 },
  )
}, 60_000)

const ordered = ({ figures, others }: Reading) => [...figures, ...others].toSorted((one, two) => one.start - two.start)

test.each([
  ['digits', '1'.repeat(50_000)],
  ['groups', '1,480,'.repeat(10_000)],
  ['dots', '1.'.repeat(25_000)],
  ['blanks', `7${' '.repeat(50_000)}`],
  ['brackets', '('.repeat(50_000)],
  ['numerals', '一'.repeat(25_000)],
  ['hundreds', 'hundred '.repeat(8_000)],
  ['commas', '7家，'.repeat(12_000)],
  ['quotes', '“一'.repeat(12_000)],
  ['letters', 'a'.repeat(50_000)],
  ['dashes', '1-'.repeat(25_000)],
])('a run of %s takes time in proportion to its length', (_, text) => {
  const started = performance.now()
  readNumerals(draftOfText(text))
  expect(performance.now() - started).toBeLessThan(4000)
})
