import { describe, expect, test } from 'vitest'
import { industryClass } from './field/industry-class.ts'
import { editionsWith, industryEditions } from './industries.ts'

describe('GB/T 4754', () => {
  test.each([
    [2002, 95],
    [2011, 96],
    [2017, 97],
  ])('%i has 20 sections and %i divisions, each once', (year, count) => {
    const { sections } = industryEditions.find(edition => edition.year === year)!
    expect(sections.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
    const all = sections.flatMap(({ divisions }) => divisions)
    expect([all.length, new Set(all).size]).toEqual([count, count])
  })

  test('editions follow each other without a gap', () => {
    for (const [index, { until }] of industryEditions.slice(0, -1).entries())
      expect(Temporal.PlainDate.from(until!).add({ days: 1 }).toString()).toBe(industryEditions[index + 1]!.from)
  })

  test('a division may have lain in another section before', () => {
    expect(editionsWith('F51').map(({ year }) => year)).toEqual([2002, 2011, 2017])
    expect(editionsWith('H6301').map(({ year }) => year)).toEqual([2002])
    expect(editionsWith('I6510').map(({ year }) => year)).toEqual([2011, 2017])
    expect(editionsWith('T97').map(({ year }) => year)).toEqual([2017])
  })
})

describe('an industry class', () => {
  const field = industryClass({ label: { en: 'Industry', zh: '行业' } })
  test.each([
    ['C3543', 'C3543'],
    [' ｃ３５４ ', 'C354'],
    ['C35', 'C35'],
  ])('%j is %s', (raw, value) => expect(field.read(raw)).toEqual({ value }))
  test.each(['3543', 'C3', 'C35431', 'U35', 'C 3543', 7, [], 'C'.repeat(100_000)])('%j is none', raw =>
    expect(field.read(raw)).toMatchObject({ code: 'not-an-industry-class' }),
  )
  test('of another section is refused with the section it has', () => {
    const refused = field.read('D3543')
    expect(refused).toMatchObject({ code: 'not-in-the-section' })
    if ('message' in refused)
      expect([refused.message.en, refused.message.zh]).toEqual([
        'Division 35 (2017: Special purpose machinery) is not in section D. It is C35 (2002), C35 (2011), C35 (2017).',
        '大类35（2017年版为专用设备制造业）不属于门类D，应为C35（2002年版）、C35（2011年版）、C35（2017年版）。',
      ])
    expect(field.read('C99')).toMatchObject({ code: 'not-in-the-section', message: { zh: 'GB/T 4754各版均无大类99。' } })
  })
})
