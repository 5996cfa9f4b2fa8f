import { beforeAll, describe, expect, test } from 'vitest'
import { loadIndicators } from '../../registers/load.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { readTemplate } from './template.ts'

let indicators: ReadonlyMap<string, Indicator>
beforeAll(async () => {
  indicators = await loadIndicators()
})

const context = { year: 2006, asAt: '2006-10-31' }
const read = (text: string) => readTemplate('summary.md', text, indicators, context)
const told = (text: string) => read(text).problems.map(({ code, place }) => `${place}: ${code}`)
const figure = (attributes: string, id = 'designation.valid') => `# Title\n\nText {% figure "${id}" ${attributes} /%}.`

describe('problems of a template name the file and the line', () => {
  test('an indicator that does not exist, with the nearest that does, on its own line of a paragraph', () => {
    const { problems } = read(
      '# Title\n\nFirst line,\nthen {% figure "designation.valdi" /%}\nand {% figure "designation.valid" /%}.',
    )
    expect(problems).toMatchObject([{ code: 'unknown-indicator', place: 'summary.md, line 4', read: 'designation.valdi' }])
    expect(problems[0]!.message.en).toContain('Did you mean “designation.valid”?')
    expect(problems[0]!.message.zh).toContain('是否指“designation.valid”？')
  })

  test.each([
    ['a tag', 'Text {% figrue "designation.valid" /%}.', 'unknown-tag', 'figure'],
    ['a tag called like something every object has', 'Text {% constructor "designation.valid" /%}.', 'unknown-tag', undefined],
    ['an attribute', figure('decimal=1'), 'unknown-attribute', 'decimals'],
  ])('%s that does not exist', (_, text, code, near) => {
    const [problem, ...others] = read(text).problems
    expect(others).toEqual([])
    expect(problem!.code).toBe(code)
    expect(problem!.place).toMatch(/^summary\.md, line \d+$/)
    if (near) expect(problem!.message.en).toContain(`Did you mean “${near}”?`)
  })

  test.each([
    ['Text {% figure "designation.valid" /% and on.', 'template-syntax'],
    ['Text {% figure "designation.valid" and on.', 'template-syntax'],
    ['Text {% claim "a-claim" %}never closed.', 'template-syntax'],
    [figure('counting="hihgest"'), 'bad-attribute'],
    [figure('decimals="many"'), 'bad-attribute'],
    [figure('round-to=0'), 'bad-attribute'],
    [figure('range="soon"'), 'bad-period'],
    [figure('range="2006-06-30/2006-01-01"'), 'bad-period'],
    [figure('past="x"'), 'bad-period'],
    [figure('year=20066'), 'bad-period'],
    [figure('since="1999-02-30"'), 'bad-period'],
    [figure('edition="latest"'), 'no-editions'],
    ['{% figure "designation.valid" id="F1" /%} {% figure "designation.ended" id="F1" /%}', 'figure-twice'],
    [
      '{% figure "designation.high-tech.all" id="F1" /%} {% figure "designation.high-tech.all" id="F1" counting="highest" /%}',
      'figure-twice',
    ],
  ])('%s', (text, code) => {
    expect(told(text).map(one => one.split(': ')[1])).toContain(code)
  })

  test('several problems are told together', () => {
    expect(told('{% figure "nothing.like.it" /%}\n\n{% what /%}\n\n{% figure "designation.valid" colour="red" /%}')).toEqual([
      'summary.md, line 1: unknown-indicator',
      'summary.md, line 3: unknown-tag',
      'summary.md, line 5: unknown-attribute',
    ])
  })
})

test('periods are read relative to the year and the day of the summary', () => {
  const period = (attributes: string, id?: string) => read(figure(attributes, id)).template.figures[0]!.period
  expect(period('')).toEqual({ kind: 'as-at', asAt: '2006-10-31' })
  expect(period('year=-1')).toEqual({ kind: 'year', year: 2005, asAt: '2006-10-31' })
  expect(period('year=2004')).toEqual({ kind: 'year', year: 2004, asAt: '2006-10-31' })
  expect(period('past=3')).toEqual({ kind: 'past-years', years: 3, ending: 2006, asAt: '2006-10-31' })
  expect(period('past=2 ending=-1')).toEqual({ kind: 'past-years', years: 2, ending: 2005, asAt: '2006-10-31' })
  expect(period('since="1999-01-01"')).toEqual({ kind: 'since', from: '1999-01-01', asAt: '2006-10-31' })
  expect(period('range="2006-01-01/2006-06-30"')).toEqual({
    kind: 'range',
    from: '2006-01-01',
    until: '2006-06-30',
    asAt: '2006-10-31',
  })
  expect(period('', 'contract.registered')).toEqual({ kind: 'year', year: 2006, asAt: '2006-10-31' })
})

test('the same figure may stand twice', () => {
  expect(read('{% figure "designation.valid" /%} and {% figure "designation.valid" /%}').problems).toEqual([])
})
