import { expect, test } from 'vitest'
import { draftOfText } from '../draft-of-text.ts'
import { readNumerals } from './read.ts'

test('numerals without end write no number, and are not read from each place to the end', () => {
  const start = performance.now()
  for (const character of ['万', '千百', '一亿']) {
    const { figures, others } = readNumerals(draftOfText(`共${character.repeat(200_000)}家`))
    expect([figures.length, others.length]).toEqual([0, 1])
  }
  expect(performance.now() - start).toBeLessThan(15_000)
}, 30_000)

test('scales that do not become smaller are numbers of their own', () => {
  expect(readNumerals(draftOfText('1万'.repeat(20_000))).figures).toHaveLength(20_000)
  expect(readNumerals(draftOfText('1亿2千万3百元')).figures.map(({ value }) => value)).toEqual(['120000300'])
  expect(readNumerals(draftOfText('5亿6亿元')).figures.map(({ value }) => value)).toEqual(['500000000', '600000000'])
}, 30_000)
