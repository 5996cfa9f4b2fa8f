import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getUnit, isUnit, units } from './units.ts'

test.each(Object.entries(units))('%s is named in both languages', (_, unit) => {
  expect(unit.label.en).not.toBe('')
  expect(unit.label.zh).not.toBe('')
})

test('codes are read as sheets write them', () => {
  expect(getUnit('of 14')).toBe(units.of)
  expect(getUnit(' % ')).toBe(units.percent)
  expect(() => getUnit('toString')).toThrow('toString')
})

const reference = new URL('../../../../shared/reference/figures.tsv', import.meta.url)

test.skipIf(!existsSync(reference))('every unit of the reference list is known', () => {
  const [head = [], ...rows] = readFileSync(reference, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
  const codes = new Set(rows.map(row => row[head.indexOf('unit')] ?? ''))
  // A slogan (two wheels, three rural areas) holds a number but is no figure.
  expect([...codes].filter(code => code !== 'slogan' && !isUnit(code))).toEqual([])
})
