import { expect, test } from 'vitest'
import { checkDraft } from '../engines/draft-check/check.ts'
import { draftOfText } from '../engines/draft-check/draft-of-text.ts'
import { checkJson } from './check-json.ts'

interface Printed {
  readonly text: string
  readonly standalone: boolean
  readonly figures: readonly { start: number; end: number; raw: string; value: number; unit: string; verdict: string }[]
  readonly others: readonly { start: number; end: number; raw: string; what: string }[]
  readonly findings: readonly { kind: string; figures: readonly number[]; expected: number | null }[]
  readonly coverage: { numerals: number; inFigures: number; inOthers: number; unexplained: number }
}

const printed = async (text: string): Promise<Printed> =>
  JSON.parse(checkJson(await checkDraft(draftOfText(text), null), 'draft.txt'))

test('values are plain numbers in base units', async () => {
  const { figures } = await printed('全年实现工业总产值1269.4亿元，增长1.5倍，占比提高23.6个百分点，总量居全市第一。')
  expect(figures.map(({ raw, value, unit, verdict }) => ({ raw, value, unit, verdict }))).toEqual([
    { raw: '1269.4亿元', value: 126_940_000_000, unit: 'CNY', verdict: 'unchecked' },
    { raw: '1.5倍', value: 150, unit: 'percent', verdict: 'unchecked' },
    { raw: '23.6个百分点', value: 23.6, unit: 'percentage points', verdict: 'unchecked' },
    { raw: '第一', value: 1, unit: 'rank', verdict: 'unchecked' },
  ])
})

test('offsets count characters of the text that comes with them, also behind characters of two units', async () => {
  const { text, figures, others } = await printed('𠮷野镇🎉2006年有企业45家。')
  const characters = [...text]
  expect(figures).toHaveLength(1)
  for (const { start, end, raw } of [...figures, ...others]) expect(characters.slice(start, end).join('')).toBe(raw)
})

test('a printed minus sign stays in the value; a fall that words tell has none', async () => {
  const { figures } = await printed('销售利润率为－5.2%，出口下降3.1%。')
  expect(figures.map(({ raw, value }) => [raw, value])).toEqual([
    ['－5.2%', -5.2],
    ['3.1%', 3.1],
  ])
})

test('long amounts keep all their digits', async () => {
  const text = checkJson(await checkDraft(draftOfText('总额12345678901234567.89元。'), null), 'draft.txt')
  expect(text).toContain('"value": 12345678901234567.89')
})

test('a contradiction is a finding, names its figures, and says what would be right', async () => {
  const { figures, findings } = await printed('全区共有高新技术企业55家，其中国家级7家、省级16家、市级33家。')
  expect(findings).toHaveLength(1)
  expect(findings[0]!.kind).toBe('sum')
  expect(figures[findings[0]!.figures[0]!]!.verdict).toBe('inconsistent')
})

test('an empty document has no figures and nothing unexplained', async () => {
  expect(await printed('')).toMatchObject({ figures: [], others: [], findings: [], coverage: { numerals: 0, unexplained: 0 } })
})
