import { afterAll, beforeAll, expect, test } from 'vitest'
import { haiyun } from '../../samples/haiyun.ts'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { toJson } from '../kernel/draft.ts'
import { languages } from '../kernel/words.ts'
import { contract } from '../registers/contract/register.ts'
import { registers } from '../registers/index.ts'
import type { Bureau } from './bureau.ts'
import { diffEdition, freezeEdition, readEdition } from './edition.ts'
import { readCurrent } from './read.ts'
import { createRecord } from './save.ts'

let bureau: Bureau
const request = { summary: haiyun.summary, year: haiyun.year, asAt: haiyun.asAt, reason: 'for the leaders' }

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

test('a contract added changes the two figures of contracts, their sentences in both languages, and nothing else', async () => {
  const own = await bureau.run(officer, client => freezeEdition(client, officer, registers, request))
  const figure = (await bureau.run(officer, client => readEdition(client, officer, own.id))).en.figures.find(
    one => one.key === 'F060',
  )!
  const added = await bureau.run(officer, async client => {
    for (const { id } of figure.records) {
      const row = (await readCurrent(client, contract, officer, id))!
      if (row.values['registrationNumber'] !== null) continue
      const values = {
        ...toJson(contract, row.values),
        name: '新增技术合同',
        project: null,
        turnover: '1000000',
        transactionValue: '900000',
      }
      return createRecord(client, officer, contract, { values, source: '补登台账' })
    }
    throw new Error('The sample has no contract to copy.')
  })
  const { changed, sameValue } = await bureau.run(officer, client => diffEdition(client, officer, registers, own.id))
  expect(changed.map(({ key, before, after }) => [key, before?.text.zh, after?.text.zh])).toEqual([
    ['F060', '45项', '46项'],
    ['F061', '6300万元', '6400万元'],
  ])
  expect(sameValue).toEqual([])
  for (const one of changed) expect(one.records).toMatchObject([{ id: added.id, change: 'added', author: officer.name }])
  const [before, after] = [
    await bureau.run(officer, client => readEdition(client, officer, own.id)),
    await bureau.run(officer, async client =>
      readEdition(client, officer, (await freezeEdition(client, officer, registers, request)).id),
    ),
  ]
  for (const language of languages) {
    const differing = after[language].blocks.filter(
      (block, index) => JSON.stringify(block) !== JSON.stringify(before[language].blocks[index]),
    )
    expect(differing).toHaveLength(1)
    expect(JSON.stringify(differing)).toContain(language === 'zh' ? '46项' : '"46"')
  }
})
