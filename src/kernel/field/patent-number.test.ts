import { describe, expect, test } from 'vitest'
import { patentCheck, patentNumber } from './patent-number.ts'

const label = { en: 'Patent', zh: '专利号' }
const either = patentNumber({ label, of: 'either' })
const readBy = (field: typeof either, raw: unknown) => {
  const reading = field.read(raw)
  return 'value' in reading ? reading.value : reading.code
}

test.each([
  ['201710601862', '3'],
  ['97101765', '4'],
  ['95115608', 'X'],
  ['201080063196', '9'],
])('the check digit of %s is %s', (digits, check) => expect(patentCheck(digits)).toBe(check))

describe('a patent number', () => {
  test.each([
    ['201710601862.3', '201710601862.3'],
    ['2017106018623', '201710601862.3'],
    ['CN201710601862.3', '201710601862.3'],
    ['ZL 2017 1 0601862.3', 'ZL201710601862.3'],
    ['ｚｌ２０１７１０６０１８６２．３', 'ZL201710601862.3'],
    ['zl95115608.x', 'ZL95115608.X'],
    ['971017654', '97101765.4'],
    ['201080063196.9', '201080063196.9'],
  ])('given as %s is %s', (raw, value) => {
    expect(readBy(either, raw)).toBe(value)
    expect(readBy(either, either.show(value, 'en'))).toBe(value)
  })

  test.each([
    ['a wrong check digit', '201710601862.4'],
    ['digits that changed places', '201710608162.3'],
    ['no check digit', '201710601862'],
    ['a kind that there is not', '2017406018623'],
    ['twelve digits before 2003', '199710601862.3'],
    ['eight digits after 2003', '04101765.8'],
    ['a code of another kind', '91350100M000100Y43'],
    ['a list', ['201710601862.3']],
    ['very many digits', '2'.repeat(100_000)],
  ])('is refused with %s', (_, raw) => expect(readBy(either, raw)).toBe('not-a-patent-number'))

  test('is not the number of a publication', () => {
    expect(readBy(either, 'CN102822194A')).toBe('publication-number')
    expect(readBy(either, 'CN102822194B2')).toBe('publication-number')
  })

  test('has ZL only when the patent was granted', () => {
    expect(readBy(patentNumber({ label, of: 'application' }), 'ZL201710601862.3')).toBe('not-granted-yet')
    expect(readBy(patentNumber({ label, of: 'application' }), '201710601862.3')).toBe('201710601862.3')
    expect(readBy(patentNumber({ label, of: 'granted' }), '201710601862.3')).toBe('ZL201710601862.3')
  })
})
