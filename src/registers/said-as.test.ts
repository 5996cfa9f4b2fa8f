import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../engines/indicators/indicator.ts'
import { loadIndicators } from './load.ts'
import { saidAs } from './said-as.ts'

const indicators = await loadIndicators()
const reference = '../shared/reference/figures.tsv'

describe('the words by which a sentence may mean an indicator', () => {
  test('are pairs; the shorter language repeats its last', () => {
    expect(saidAs('a | b', 'x | y | z')).toEqual([
      { en: 'a', zh: 'x' },
      { en: 'b', zh: 'y' },
      { en: 'b', zh: 'z' },
    ])
  })

  test.each([...indicators.values()].map(one => [one.id, one] as const))('%s has some, long enough to mean it', (_, one) => {
    expect(one.aliases?.length ?? 0).toBeGreaterThan(0)
    for (const { en, zh } of one.aliases ?? []) {
      expect(en, en).toMatch(/^[A-Za-z][\w&’,. -]{2,}$/)
      expect(zh, zh).toMatch(/^[\p{Script=Han}\w&（），、/]+$/u)
      expect(zh.length > 1 || one.id === 'place.towns', zh).toBe(true)
    }
    for (const language of ['en', 'zh'] as const) expect(repeated(one, language), `${one.id} ${language}`).toEqual([])
  })

  test.skipIf(!existsSync(reference))('include the words of the reference summary', () => {
    const keys = new Map(
      [...readFileSync('content/summaries/work-summary/zh.md', 'utf8').matchAll(/"([a-z-]+\.[a-z0-9.-]+)" id="(F\d+)"/g)].map(
        ([, indicator, key]) => [key as string, indicator as string],
      ),
    )
    const rows = readFileSync(reference, 'utf8').split('\n').slice(1)
    const missed: string[] = []
    for (const row of rows) {
      const [key = '', , , , term = ''] = row.split('\t')
      const indicator = indicators.get(keys.get(key) ?? '')
      if (indicator && !said(indicator).some(phrase => near(phrase, term))) missed.push(`${key} ${term} ${said(indicator)[0]}`)
    }
    expect(keys.size).toBe(75)
    expect(missed).toEqual([])
  })
})

/** What is written twice in one language and does not stand beside its own repetition: the padding does. */
function repeated({ aliases = [] }: Indicator, language: 'en' | 'zh') {
  const run = aliases.map(one => one[language]).filter((one, at, all) => one !== all[at - 1])
  return run.filter((one, at) => run.indexOf(one) !== at)
}

const said = ({ label, aliases = [] }: Indicator) => [label.zh, ...aliases.map(one => one.zh)]

/** Whether one is within the other once marks, figures and level words are gone. */
function near(phrase: string, term: string) {
  const [a, ...variants] = [phrase, ...term.split(/[/：:;；]/), term.replace(/[(（][^)）]*[)）]/g, '')].map(bare)
  return variants.some(b => b.length > 0 && a !== undefined && (a.includes(b) || b.includes(a)))
}

const bare = (text: string) =>
  text.replace(/[^\p{Script=Han}A-Z]/gu, '').replace(/国家级|省级|市级|浙江省|台州市|全市|两年|三年/g, '')
