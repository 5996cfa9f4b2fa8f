import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { annualReport } from '../../registers/annual-report/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { returnForm } from '../../registers/return-form/register.ts'
import { task } from '../../registers/task/register.ts'
import type { Bureau } from '../bureau.ts'
import { today as clockDay } from '../clock.ts'
import { registerEvidence } from '../evidence.ts'
import { listRecords, now } from '../read.ts'
import { createRecord, moveRecord } from '../save.ts'
import { dueItems } from './due-items.ts'

let bureau: Bureau
let type: string
let firm: string
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  const values = { code: 'high-tech-enterprise', name: { zh: '高新技术企业', en: 'High-tech enterprise' }, levels: ['national'] }
  const rest = {
    holderKind: 'organisation',
    regime: 'since-2008',
    document: '172号',
    inForce: { from: '2008-04-14', until: null },
  }
  type = await create(designationType, { ...values, ...rest })
  firm = await create(organisation, {
    name: { zh: '岚城市恒川阀门有限公司' },
    kind: 'institute',
    local: true,
    term: { from: '2001-03-01', until: null },
    status: 'active',
  })
})
afterAll(() => bureau.close())

const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)
const create = async (register: Parameters<typeof createRecord>[2], values: Readonly<Record<string, unknown>>) =>
  (await run(client => createRecord(client, officer, register, { values, source: '公告' }))).id
const due = (today: string, days = 365) => run(client => dueItems(client, officer, { today, days }))
const title = (term: { readonly from: string; readonly until: string }, more: Readonly<Record<string, unknown>> = {}) =>
  create(designation, {
    type,
    level: 'national',
    holderKind: 'organisation',
    organisation: firm,
    state: 'valid',
    approvedOn: term.from,
    documentNumber: '1号',
    term,
    ...more,
  })
const keys = async (today: string, kind: string, days = 365) =>
  (await due(today, days))
    .filter(one => one.kind === kind)
    .map(({ key, late }) => `${key.period} ${key.threshold}${late ? ' late' : ''}`)

test('a title reminds at each threshold once, is late after its last day, and reminds again when it is renewed', async () => {
  const id = await title({ from: '2021-12-01', until: '2024-11-30' })
  // Ninety days before 30 November 2024 is 1 September, thirty days 31 October, seven days 23 November.
  expect(await keys('2024-08-31', 'title-ends')).toEqual(['2024-11-30 open'])
  expect(await keys('2024-08-31', 'title-ends', 90)).toEqual([])
  expect(await keys('2024-09-01', 'title-ends')).toEqual(['2024-11-30 90'])
  expect(await keys('2024-10-30', 'title-ends')).toEqual(['2024-11-30 90'])
  expect(await keys('2024-10-31', 'title-ends')).toEqual(['2024-11-30 30'])
  expect(await keys('2024-11-23', 'title-ends')).toEqual(['2024-11-30 7'])
  expect(await keys('2024-11-30', 'title-ends')).toEqual(['2024-11-30 7'])
  expect(await keys('2024-12-01', 'title-ends')).toEqual(['2024-11-30 overdue late'])

  const asked = await create(designation, {
    type,
    level: 'national',
    holderKind: 'organisation',
    organisation: firm,
    state: 'applied',
    appliedOn: '2024-07-01',
    previous: id,
  })
  const [ends] = (await due('2024-11-23')).filter(one => one.kind === 'title-ends')
  expect(ends).toMatchObject({
    register: 'designation',
    id,
    key: { record: id, period: '2024-11-30', threshold: '7' },
    nextStep: { en: 'Follow the application for the next term' },
    owner: { id: firm, title: { zh: '岚城市恒川阀门有限公司' } },
    address: `/registers/designation/${id}`,
  })
  await run(async client => {
    for (const [index, move] of (['recommend', 'review', 'publicise'] as const).entries())
      await moveRecord(client, officer, designation, asked, index + 1, move, { values: {}, source: '公告' })
    await moveRecord(client, officer, designation, asked, 4, 'approve', {
      values: { documentNumber: '2号', approvedOn: '2024-12-01', term: { from: '2024-12-01', until: '2027-11-30' } },
      source: '公告',
    })
  })
  expect(await keys('2024-12-01', 'title-ends', 3650)).toEqual(['2027-11-30 open'])
  expect(await keys('2027-11-29', 'title-ends')).toEqual(['2027-11-30 7'])
})

test('annual reports are due by the rule of the day; a filed or settled year is not', async () => {
  const [held] = (await run(client => listRecords(client, officer, designation, now, { page: 1, size: 9 }))).rows.filter(
    ({ values }) => values['state'] === 'approved',
  )
  expect(held).toBeDefined()
  expect(await keys('2026-05-25', 'annual-report', 30)).toEqual(['2024 overdue late', '2025 7'])
  const [missing] = (await due('2026-05-25', 30)).filter(one => one.kind === 'annual-report')
  expect(missing!.address).toMatch(/^\/registers\/annual-report\/new\?title=[0-9a-f-]{36}&year=2024&dueOn=2025-05-31$/)
  const report = await create(annualReport, { title: missing!.id, year: 2024, dueOn: '2025-05-31', state: 'due' })
  expect((await due('2026-05-25', 30)).find(one => one.kind === 'annual-report')).toMatchObject({
    register: 'annual-report',
    id: report,
    key: missing!.key,
  })
  await run(client => moveRecord(client, officer, annualReport, report, 1, 'miss', { values: {}, source: '省厅通报' }))
  expect(await keys('2026-05-25', 'annual-report', 30)).toEqual(['2025 7'])
})

test('tasks, and holders without a code, are there with who has to act; the most urgent comes first', async () => {
  const values = {
    subject: '上报统计年报',
    origin: 'plan',
    owner: firm,
    assignedOn: '2026-05-01',
    dueOn: '2026-05-20',
    state: 'assigned',
  }
  const id = await create(task, values)
  const items = await due('2026-05-25', 30)
  expect(items.map(({ kind }) => kind)).toEqual(['task', 'incomplete-record', 'annual-report'])
  expect(items[0]).toMatchObject({ id, late: true, key: { period: '2026-05-20', threshold: 'overdue' }, owner: { id: firm } })
  expect(items[1]).toMatchObject({ id: firm, late: false, key: { record: firm, period: 'identifier', threshold: 'open' } })
  await run(client =>
    moveRecord(client, officer, task, id, 1, 'finish', { values: { doneOn: '2026-05-20', result: '已办结' }, source: '台账' }),
  )
  expect((await due('2026-05-25', 30)).map(({ kind }) => kind)).not.toContain('task')
})

test('a return is due from the day its form was recorded until it was filled, and next year again', async () => {
  const values = { name: '高新技术企业统计快报', upstream: '市科技局', rhythm: 'annual', due: '03-31' }
  const id = await create(returnForm, values)
  const year = Number(clockDay().slice(0, 4)) + 1
  const day = `${clockDay() <= `${year - 1}-03-31` ? year - 1 : year}-03-31`
  const [item] = (await due(day)).filter(one => one.kind === 'return')
  expect(item).toMatchObject({ id, due: day, late: false, owner: null, title: { zh: values.name }, key: { threshold: '7' } })
  expect(await keys(`${day.slice(0, 4)}-04-01`, 'return', 30)).toEqual([`${day} overdue late`])
  const sha256 = 'a'.repeat(64)
  await run(async client => {
    await registerEvidence(client, officer, { sha256, bytes: 1, name: 'f.xlsx', mediaType: 'application/octet-stream' })
    await client.query(
      `insert into filled_return (region, id, author, form, workbook, sha256, file, year, as_at, known_at, language, digest, cells)
       values ($1, $2, $3, $4, $5, $5, 'f.xlsx', 2006, '2006-10-31', now(), 'zh', $5, '[]')`,
      [officer.region, crypto.randomUUID(), officer.name, id, sha256],
    )
  })
  expect(await keys(`${day.slice(0, 4)}-04-01`, 'return')).toEqual([`${Number(day.slice(0, 4)) + 1}-03-31 open`])
})
