import { afterAll, beforeAll, expect, test } from 'vitest'
import { haiyun } from '../../samples/haiyun.ts'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { checkDraft } from '../engines/draft-check/check.ts'
import { draftOfText } from '../engines/draft-check/draft-of-text.ts'
import type { KnownRequest } from '../engines/draft-check/knowledge.ts'
import { makeBook } from '../engines/draft-check/meaning/book.ts'
import { figureReading } from '../registers/figure-reading/register.ts'
import { registers } from '../registers/index.ts'
import type { Bureau } from './bureau.ts'
import { draftKnowledge } from './draft-knowledge.ts'
import { freezeEdition } from './edition.ts'
import { createRecord } from './save.ts'

let bureau: Bureau
const scope = { year: haiyun.year, asAt: haiyun.asAt, knownAt: null }

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

const check = (text: string) =>
  bureau.run(officer, async client => checkDraft(draftOfText(text), await draftKnowledge(client, officer, scope)))

test('everything a document may state is answered: more requests than one statement takes, and what cannot be asked is null', async () => {
  await bureau.run(officer, async client => {
    const knowledge = await draftKnowledge(client, officer, scope)
    const book = await makeBook(knowledge)
    expect(book.entries.length).toBeGreaterThan(1000)
    expect(
      book.find({
        indicator: 'cooperation-project.signed',
        period: { kind: 'since', from: null, asAt: haiyun.asAt },
        counting: null,
      })?.known.exact,
    ).toBe('1466')
    const many = Array.from(
      { length: 900 },
      (_, index): KnownRequest => ({
        indicator: 'designation.high-tech.provincial',
        period: { kind: 'as-at', asAt: Temporal.PlainDate.from('2004-01-01').add({ days: index }).toString() },
        counting: index % 2 ? 'holding' : 'highest',
      }),
    )
    const answers = await knowledge.figures([
      ...many,
      { indicator: 'statistic.gdp', period: { kind: 'edition', edition: 'latest', asAt: haiyun.asAt }, counting: null },
      { indicator: 'no.such', period: { kind: 'as-at', asAt: haiyun.asAt }, counting: null },
    ])
    expect(answers.slice(0, 900).every(one => one !== null && one.indicator === 'designation.high-tech.provincial')).toBe(true)
    expect(answers.slice(900)).toEqual([null, null])
  })
})

test('a draft of the sample district is checked against its records, in both languages', async () => {
  const zh = await check(
    '截至10月底，全区有国家级高新技术企业7家，省级16家，市级31家。七届交易会累计签订技术合作项目1466项，技术成交额10.3亿元。',
  )
  expect(zh.figures.map(({ raw, verdict, link }) => [raw, link?.known.indicator, verdict])).toContainEqual([
    '31家',
    'designation.high-tech.municipal',
    expect.not.stringMatching('agrees'),
  ])
  expect(zh.figures.filter(one => one.verdict === 'agrees').map(one => one.raw)).toEqual(
    expect.arrayContaining(['7家', '16家', '1466项', '10.3亿元']),
  )
  const en = await check(
    'A team of 600 volunteers has been set up. In 2005 the total fiscal revenue was 1.816 billion yuan, up 17.9%.',
  )
  expect(en.figures.map(({ verdict, link }) => [link?.known.indicator, verdict])).toEqual([
    ['volunteer.active', 'agrees'],
    ['statistic.total-fiscal-revenue', 'agrees'],
    ['statistic.total-fiscal-revenue-growth', 'agrees'],
  ])
  expect(en.missing.map(one => one.key)).not.toContain('F070')
})

test('editions and what officers said come with it', async () => {
  await bureau.run(officer, client =>
    freezeEdition(client, officer, registers, {
      summary: haiyun.summary,
      year: 2006,
      asAt: '2006-09-30',
      reason: 'before the last month',
    }),
  )
  await bureau.run(officer, client =>
    createRecord(client, officer, figureReading, {
      values: {
        subject: 'helpers',
        unit: 'persons',
        wording: 'helpers',
        indicator: 'volunteer.active',
        period: 'as-at',
        note: null,
      },
      source: 'said when a draft was checked',
    }),
  )
  const knowledge = await bureau.run(officer, client => draftKnowledge(client, officer, scope))
  expect(knowledge.editions[0]!.figures.find(one => one.indicator === 'volunteer.active')).toMatchObject({
    period: { kind: 'as-at', asAt: '2006-09-30' },
    exact: expect.stringMatching(/^\d+$/),
  })
  expect(knowledge.editions[0]!.figures.find(one => one.indicator === 'outreach-session.cadres')!.period).toEqual({
    kind: 'past-years',
    years: 2,
    ending: 2006,
    asAt: '2006-09-30',
  })
  expect(knowledge.readings).toContainEqual({
    id: expect.any(String),
    subject: 'helpers',
    unit: 'persons',
    indicator: 'volunteer.active',
    period: 'as-at',
  })
})
