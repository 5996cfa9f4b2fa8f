import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { annualReport } from '../../registers/annual-report/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import type { Bureau } from '../bureau.ts'
import { createRecord, moveRecord } from '../save.ts'
import { outlook } from './outlook.ts'
import { titleLife } from './title-life.ts'

let bureau: Bureau
let type: string
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  type = await create(designationType, {
    code: 'high-tech-enterprise',
    name: { zh: '高新技术企业' },
    levels: ['national'],
    holderKind: 'organisation',
    regime: 'since-2008',
    document: '172号',
    inForce: { from: '2008-04-14', until: null },
  })
})
afterAll(() => bureau.close())

const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)
const create = async (register: Parameters<typeof createRecord>[2], values: Readonly<Record<string, unknown>>) =>
  (await run(client => createRecord(client, officer, register, { values, source: '公告' }))).id
const firm = (zh: string, more: Readonly<Record<string, unknown>> = {}) =>
  create(organisation, {
    name: { zh },
    kind: 'institute',
    local: true,
    term: { from: '2001-03-01', until: null },
    status: 'active',
    ...more,
  })
const title = (holder: string) =>
  create(designation, {
    type,
    level: 'national',
    holderKind: 'organisation',
    organisation: holder,
    state: 'valid',
    approvedOn: '2021-12-01',
    documentNumber: '1号',
    term: { from: '2021-12-01', until: '2024-11-30' },
  })
const life = (id: string, day: string) => run(client => titleLife(client, officer, { knownAt: null }, id, day))
const outlookOn = (day: string) => run(client => outlook(client, officer, { knownAt: null }, day, day))

test('two years of reports in total unfiled: the revocation is proposed with its rule, never done', async () => {
  const id = await title(await firm('岚城市恒川阀门有限公司'))
  expect((await life(id, '2023-05-31'))!.proposal).toBeNull()
  // The report on 2021 was due on 31 May 2022, that on 2022 on 31 May 2023.
  const found = (await life(id, '2023-06-01'))!
  expect(found.proposal).toMatchObject({
    move: 'revoke',
    reason: { en: 'Annual reports on 2021, 2022 were not filed: 2 years in total.' },
    rule: { id: 'high-tech-annual-report', from: '2016-01-01', mark: 'sourced' },
    consequence: { zh: '自不符合条件的年度起追缴已享受的税收优惠；当年不得再次申请认定。' },
  })
  expect(found).toMatchObject({ phase: 'valid', move: null })
  expect((await outlookOn('2023-06-01')).proposals.map(one => one.title.id)).toEqual([id])
  // Filed late and recorded: one year is left unfiled.
  const report = await create(annualReport, { title: id, year: 2021, dueOn: '2022-05-31', state: 'due' })
  await run(client =>
    moveRecord(client, officer, annualReport, report, 1, 'file', { values: { filedOn: '2023-06-10' }, source: '回执' }),
  )
  expect((await life(id, '2023-06-11'))!.proposal).toBeNull()
  expect((await life(id, '2023-06-11'))!.reports!.missed).toEqual([2022])
  // Sent back is not filed.
  await run(client =>
    moveRecord(client, officer, annualReport, report, 2, 'return', { values: { remarks: '数据不符' }, source: '退回通知' }),
  )
  expect((await life(id, '2023-06-11'))!.proposal).not.toBeNull()
  await run(client =>
    moveRecord(client, officer, designation, id, 1, 'revoke', {
      values: { term: { from: '2021-12-01', until: '2023-06-30' }, endedOn: '2023-07-01', endReason: '累计两年未填报年报' },
      source: '取消资格公告',
    }),
  )
  expect(await life(id, '2023-06-11')).toMatchObject({ proposal: null, phase: 'revoked' })
  expect(await life('01890000-0000-7000-8000-000000000000', '2023-06-11')).toBeNull()
})

test('moves, mergers and splits are to be reported within three months, by both sides', async () => {
  const [moved, taker, parent] = [
    await firm('岚城市甲阀门有限公司', {
      status: 'moved',
      movedTo: '岚城市澜江区',
      term: { from: '2001-03-01', until: '2022-09-30' },
    }),
    await firm('岚城市丙阀门有限公司'),
    await firm('岚城市丁阀门有限公司'),
  ]
  const merged = await firm('岚城市乙阀门有限公司', {
    status: 'merged',
    mergedInto: taker,
    term: { from: '2001-03-01', until: '2022-09-30' },
  })
  await firm('岚城市戊阀门有限公司', { splitFrom: parent, term: { from: '2022-10-01', until: null } })
  const ids = new Map([
    [await title(moved), 'moved'],
    [await title(merged), 'merged'],
    [await title(taker), 'took-over'],
    [await title(parent), 'split'],
  ])
  const { changes } = await outlookOn('2022-11-01')
  expect(changes.map(one => [ids.get(one.title.id), one.change.kind, one.due]).sort()).toEqual([
    ['merged', 'merged', '2023-01-01'],
    ['moved', 'moved', '2023-01-01'],
    ['split', 'split', '2023-01-01'],
    ['took-over', 'took-over', '2023-01-01'],
  ])
  expect(changes.find(one => one.change.kind === 'took-over')!.change.other).toBe('岚城市乙阀门有限公司')
})

test('a type for which no rule is known is named with what its own record says', async () => {
  await create(designationType, {
    code: 'brand',
    name: { zh: '名牌产品' },
    levels: ['provincial'],
    holderKind: 'organisation',
    termYears: 3,
    regime: 'standing',
    document: '名牌产品认定办法',
    inForce: { from: '2001-01-01', until: null },
  })
  const { without } = await outlookOn('2022-11-01')
  expect(without.map(({ code, termYears }) => [code, termYears])).toEqual([['brand', 3]])
})
