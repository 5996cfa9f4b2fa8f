import { expect, test } from 'vitest'
import { languages } from '../kernel/words.ts'
import { fixture, hostile } from './fixture.ts'
import { jsonDocument, jsonNumber } from './json.ts'

test.each(languages)('%s: the contract', language => {
  const written = jsonDocument(fixture(language))
  const document = JSON.parse(written)
  expect(written.startsWith('{\n  "language"')).toBe(true)
  expect(document.language).toBe(language)
  expect(document.text).toContain(hostile)
  expect(document.text.split('\n\n')[0]).toBe(document.title)
  expect(document.figures).toHaveLength(5)
  for (const figure of document.figures) {
    for (const name of [
      'key',
      'value',
      'qualifier',
      'unit',
      'text',
      'period',
      'level',
      'counting',
      'basis',
      'records',
      'source',
    ]) {
      expect(figure).toHaveProperty(name)
    }
    expect(document.text).toContain(figure.text)
  }
})

test('a figure in both languages', () => {
  const gdp = { key: 'F006', value: 17149000000, qualifier: '=', unit: 'CNY', level: null, counting: null, basis: null }
  const [en, zh] = languages.map(language => JSON.parse(jsonDocument(fixture(language))).figures[1])
  expect(en).toMatchObject({ ...gdp, text: '17.149 billion yuan', period: '2006', source: 'Statistics manual' })
  expect(zh).toMatchObject({ ...gdp, text: '171.49亿元', period: '2006年', source: '统计报表制度' })
})

test('records say what they add and to which part', () => {
  const figure = JSON.parse(jsonDocument(fixture('zh'))).figures.find((each: { key: string }) => each.key === 'F017')
  expect(figure.records).toHaveLength(7)
  expect(figure.records[0]).toEqual({
    register: 'designation',
    id: '01890a5d-0000-7000-8000-000000000100',
    version: 1,
    title: `企业0${hostile}`,
    adds: '1',
    part: '分子',
  })
})

test.each([
  ['17149000000', 17149000000],
  ['14.6', 14.6],
  ['-0.5', -0.5],
  ['123456789012345', 123456789012345],
  ['1234567890123456', '1234567890123456'],
  ['12345678901234.56', '12345678901234.56'],
])('%s is written as %j', (value, written) => {
  expect(jsonNumber(value)).toBe(written)
})
