import { describe, expect, test } from 'vitest'
import { checkDraft } from '../check.ts'
import type { Marked } from '../draft.ts'
import { draftOfText } from '../draft-of-text.ts'
import type { CheckedFigure } from '../report.ts'
import { tableKnowledge } from './knowledge-for-tests.ts'

const check = async (text: string, marked: readonly Marked[] = []) =>
  checkDraft({ ...draftOfText(text), marked }, await tableKnowledge())

const brief = ({ raw, verdict, link, replacement }: CheckedFigure) => [raw, verdict, link?.known.indicator ?? null, replacement]

describe('each verdict, in both languages', () => {
  test.each<[string, string, readonly (readonly [string, string, string | null, string | null])[]]>([
    [
      'agrees',
      '2005年，全区实现地区生产总值171.49亿元，增长14.6%。',
      [
        ['171.49亿元', 'agrees', 'statistic.gdp', null],
        ['14.6%', 'agrees', 'statistic.gdp-growth', null],
      ],
    ],
    [
      'agrees',
      'In 2005 the gross regional product was 17.149 billion yuan, an increase of 14.6%.',
      [
        ['17.149 billion yuan', 'agrees', 'statistic.gdp', null],
        ['14.6%', 'agrees', 'statistic.gdp-growth', null],
      ],
    ],
    ['rounded', '2005年地区生产总值171.5亿元。', [['171.5亿元', 'agrees-rounded', 'statistic.gdp', null]]],
    [
      'rounded',
      'The gross regional product of 2005 was over 17 billion yuan.',
      [['17 billion yuan', 'agrees-rounded', 'statistic.gdp', null]],
    ],
    ['wrong', '截至10月底，科普志愿者达660名。', [['660名', 'wrong', 'volunteer.active', '600名']]],
    ['wrong', 'At present there are 660 science-popularisation volunteers.', [['660', 'wrong', 'volunteer.active', '600']]],
    ['out of date at the end of a year', '目前有科普志愿者485名。', [['485名', 'out-of-date', 'volunteer.active', '600名']]],
    ['out of date at the end of a month', '目前有科普志愿者540名。', [['540名', 'out-of-date', 'volunteer.active', '600名']]],
    ['out of date', 'There are now 485 science-popularisation volunteers.', [['485', 'out-of-date', 'volunteer.active', '600']]],
    [
      'out of date by an edition',
      '累计签订技术合作项目1433项。',
      [['1433项', 'out-of-date', 'cooperation-project.signed', '1466项']],
    ],
    ['other counting mode', '目前有市级高新技术企业18家。', [['18家', 'other-mode', 'designation.high-tech.municipal', '32家']]],
    [
      'other counting mode',
      'At present there are 18 municipal-level high-tech enterprises.',
      [['18', 'other-mode', 'designation.high-tech.municipal', '32']],
    ],
    ['other period', '2006年立项项目15项。', [['15项', 'other-mode', 'project.won', '12项']]],
    ['unknown', '全区粮食总产量3.2万吨。', [['3.2万吨', 'unknown', null, null]]],
    ['unknown', 'The grain harvest came to 32,000 tonnes.', [['32,000 tonnes', 'unknown', null, null]]],
  ])('%s: %s', async (_, text, expected) => {
    expect((await check(text)).figures.map(brief)).toEqual(expected)
  })

  test('an enumeration with elided nouns keeps its levels apart', async () => {
    const { figures } = await check('全区现有国家级高新技术企业7家，居全市第一，省级16家，市级33家。')
    expect(figures.map(brief)).toEqual([
      ['7家', 'agrees', 'designation.high-tech.national', null],
      ['第一', 'agrees', 'designation.high-tech.national-rank', null],
      ['16家', 'agrees', 'designation.high-tech.provincial', null],
      ['33家', 'wrong', 'designation.high-tech.municipal', '32家'],
    ])
  })
})

test('what is said of a wrong figure: ours, the difference, what to put, and why it is meant', async () => {
  const [figure] = (await check('截至10月底，科普志愿者达660名。')).figures
  expect(figure!.difference).toBe('60')
  expect(figure!.explanation.zh).toBe(
    '台账中“科普志愿者”截至2006年10月31日为600，稿中为“660名”，多60。建议改为“600名”；如稿件无误，请核对台账。',
  )
  expect(figure!.explanation.en).toContain('60 more')
  const reasons = figure!.link!.reasons.map(({ words, adds }) => [words.en, adds] as const)
  expect(reasons[0]![0]).toMatch(/^the words around it name/)
  expect(reasons.reduce((sum, [, adds]) => sum + adds, 0)).toBeCloseTo(figure!.link!.score, 0)
})

test('an edition is named that stated the figure', async () => {
  const [figure] = (await check('累计签订技术合作项目1433项。')).figures
  expect(figure!.explanation.zh).toContain('《7月总结》')
  expect(figure!.other!.period).toEqual({ kind: 'since', from: null, asAt: '2006-07-31' })
})

test('a marked figure links with certainty, whatever the words say', async () => {
  const text = '这一数字为8。'
  const at = text.indexOf('8')
  const { figures } = await check(text, [{ start: at, end: at + 1, key: 'F017', written: null }])
  expect(figures.map(one => [one.raw, one.linkedBy, one.link?.known.indicator, one.verdict])).toEqual([
    ['8', 'marked', 'designation.high-tech.national', 'wrong'],
  ])
})

test('figures of the summary that the draft lacks', async () => {
  expect((await check('2005年地区生产总值171.49亿元。')).missing.map(one => one.key)).toEqual(['F017', 'F070'])
})

test('what an officer said before goes before the words', async () => {
  const draft = draftOfText('全区粮食总产量3.2万吨，绿色通道惠及660名。')
  const [, before] = (await checkDraft(draft, await tableKnowledge())).figures
  expect(before!.link).toBeNull()
  const { subjectKey } = await import('../context/subject-key.ts')
  const reading = {
    id: 'r',
    subject: subjectKey(before!.context, before!),
    unit: before!.unit,
    indicator: 'volunteer.active',
    period: null,
  }
  const [, after] = (await checkDraft(draft, await tableKnowledge([reading]))).figures
  expect([after!.linkedBy, after!.link?.known.indicator, after!.verdict]).toEqual(['reading', 'volunteer.active', 'wrong'])
  const nothing = { ...reading, indicator: null }
  const [, none] = (await checkDraft(draft, await tableKnowledge([nothing]))).figures
  expect([none!.linkedBy, none!.link, none!.verdict]).toEqual(['reading', null, 'unknown'])
})
