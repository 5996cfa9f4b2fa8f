import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { toJson } from '../../kernel/draft.ts'
import type { Period } from '../../kernel/field/period.ts'
import { annualReport } from '../../registers/annual-report/register.ts'
import { changeReport } from '../../registers/change-report/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import type { Bureau } from '../bureau.ts'
import { titleDues } from '../due/title-dues.ts'
import { listRecords, now, readCurrent, readVersions } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, createRecord, moveRecord, restoreRecord, withdrawRecord } from '../save.ts'
import { Conflict, Problems } from '../save-refusals.ts'
import { approveTogether } from './approve.ts'
import { expiryCalendar } from './calendar.ts'
import { outlook } from './outlook.ts'

let bureau: Bureau
let since2008: string
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  const types = await run(client => listRecords(client, officer, designationType, now, { page: 1, size: 100 }))
  const old = types.rows.find(({ values }) => values['code'] === 'high-tech-enterprise')!
  await run(async client => {
    const values = toJson(designationType, old.values)
    const closed = { ...values, inForce: { from: '1991-03-06', until: '2008-04-13' } }
    await changeRecord(client, officer, designationType, old.id, old.version, { values: closed, source: '172号', reason: '改革' })
    const next = {
      ...values,
      regime: 'since-2008',
      levels: ['national'],
      termYears: null,
      inForce: { from: '2008-04-14', until: null },
    }
    since2008 = (await createRecord(client, officer, designationType, { values: next, source: '172号' })).id
  })
})
afterAll(() => bureau.close())

const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)
const titles = async () => (await run(client => listRecords(client, officer, designation, now, { page: 1, size: 10_000 }))).rows
const firms = async () => [
  ...new Set((await titles()).flatMap(({ values }) => (values['organisation'] ? [String(values['organisation'])] : []))),
]

describe('who lapses by a day', () => {
  test('is everybody whose term ends in the span, and the stock on the last day is what is left', async () => {
    const { endings, stocks } = await run(client => outlook(client, officer, { knownAt: null }, '2006-10-31', '2007-10-31'))
    const byHand = (await titles()).filter(({ values }) => {
      const term = values['term'] as Period | null
      const given = ['approved', 'valid', 'expiring', 'renewed', 'lapsed'].includes(String(values['state']))
      return given && term?.until && term.from <= '2006-10-31' && term.until >= '2006-10-31' && term.until <= '2007-10-31'
    })
    expect(endings.map(({ title }) => title.id).sort()).toEqual(byHand.map(({ id }) => id).sort())
    expect(endings.length).toBeGreaterThan(10)
    const stock = (name: string) => stocks.find(({ indicator }) => indicator === `designation.high-tech.${name}`)!
    const lost = endings.filter(
      ({ title, after }) => after !== 'renewed' && title.type === 'high-tech-enterprise' && title.level === 'municipal',
    )
    expect(stock('municipal').held).toBe('32')
    expect(32 - Number(stock('municipal').left)).toBe(lost.filter(({ lastDay }) => lastDay < '2007-10-31').length)
  })

  test('an annual report that was never filed is told, with what two of them may cost', async () => {
    const [firm] = await firms()
    const values = {
      type: since2008,
      level: 'national',
      holderKind: 'organisation',
      organisation: firm,
      state: 'valid',
      approvedOn: '2021-12-01',
      documentNumber: '国科火字〔2021〕1号',
      term: { from: '2021-12-01', until: '2024-11-30' },
    }
    const made = await run(client => createRecord(client, officer, designation, { values, source: '公告' }))
    const report = { title: made.id, year: 2021, dueOn: '2022-05-31', state: 'filed', filedOn: '2022-04-20' }
    await run(client => createRecord(client, officer, annualReport, { values: report, source: '年报回执' }))
    const owed = async (from: string, by: string) =>
      (await run(client => outlook(client, officer, { knownAt: null }, from, by))).reports.find(
        ({ title }) => title.id === made.id,
      )?.state
    expect(await owed('2023-03-01', '2023-12-31')).toEqual({
      missed: [],
      next: { year: 2022, due: '2023-05-31' },
      mayBeCancelled: false,
    })
    expect(await owed('2023-03-01', '2023-04-30')).toBeUndefined()
    expect(await owed('2024-06-01', '2024-12-31')).toEqual({ missed: [2022, 2023], next: null, mayBeCancelled: true })
  })
})

test('a holder that took another name is to report it within three months', async () => {
  const firm = (await firms())[3]!
  const row = (await run(client => readCurrent(client, organisation, officer, firm)))!
  const values = { ...toJson(organisation, row.values), formerNames: '某某阀门厂（用至2022-11-14）' }
  await run(client =>
    changeRecord(client, officer, organisation, firm, row.version, { values, source: '变更登记', reason: '更名' }),
  )
  const title = {
    type: since2008,
    level: 'national',
    holderKind: 'organisation',
    organisation: firm,
    state: 'valid',
    approvedOn: '2021-12-01',
    documentNumber: '1号',
    term: { from: '2021-12-01', until: '2024-11-30' },
  }
  const made = await run(client => createRecord(client, officer, designation, { values: title, source: '公告' }))
  const changes = async (on: string) => (await run(client => outlook(client, officer, { knownAt: null }, on, on))).changes
  expect((await changes('2022-12-01')).map(({ title, change, due }) => [title.id, change.other, due])).toEqual([
    [made.id, '某某阀门厂', '2023-02-15'],
  ])
  expect(await changes('2024-02-16')).toEqual([])
  const dues = async () =>
    (await run(client => titleDues(client, officer, { today: '2022-12-01', until: '2023-03-01' })))
      .filter(({ kind }) => kind === 'change-report')
      .map(({ address }) => address)
  const form = new URLSearchParams({ title: made.id, kind: 'renamed', changedOn: '2022-11-15' })
  expect(await dues()).toEqual([`/registers/change-report/new?${form}`])
  const report = { ...Object.fromEntries(form), reportedOn: '2022-11-30' }
  await run(client => createRecord(client, officer, changeReport, { values: report, source: '更名报告' }))
  expect([await changes('2022-12-01'), await dues()]).toEqual([[], []])
})

describe('an approval document', () => {
  const publicised = async (count: number): Promise<readonly StoredRow[]> => {
    const made: StoredRow[] = []
    for (const organisation of (await firms()).slice(10, 10 + count))
      made.push(
        await run(client =>
          createRecord(client, officer, designation, {
            values: {
              type: since2008,
              level: 'national',
              holderKind: 'organisation',
              organisation,
              state: 'publicised',
              appliedOn: '2025-06-01',
            },
            source: '公示名单',
          }),
        ),
      )
    return made
  }
  const approval = (rows: readonly StoredRow[]) => ({
    records: rows.map(({ id, version }) => ({ id, version })),
    documentNumber: '国科火字〔2025〕77号',
    approvedOn: '2025-12-01',
    from: '2025-12-01',
  })

  test('approves all of its titles at once, for three years by the rules of their type', async () => {
    const rows = await publicised(3)
    const approved = await run(client => approveTogether(client, officer, approval(rows)))
    expect(approved.map(({ values, version, source }) => [values['state'], values['term'], version, source])).toEqual(
      rows.map(() => ['approved', { from: '2025-12-01', until: '2028-11-30' }, 2, '国科火字〔2025〕77号']),
    )
    await expect(run(client => approveTogether(client, officer, approval(rows)))).rejects.toBeInstanceOf(Conflict)
  })

  test('approves none where one cannot be, and says which ones and why', async () => {
    const [one, two, three] = await publicised(3)
    const withdrawn = await run(client =>
      moveRecord(client, officer, designation, two!.id, 1, 'withdraw', { values: {}, source: '公示名单' }),
    )
    const bad = await run(client => approveTogether(client, officer, approval([one!, withdrawn, three!]))).catch(
      (error: unknown) => error,
    )
    expect(bad).toBeInstanceOf(Problems)
    expect((bad as Problems).problems.map(({ place, code }) => [place, code])).toEqual([
      [`designation/${two!.id}`, 'no-such-move'],
    ])
    for (const { id } of [one!, three!])
      expect((await run(client => readCurrent(client, designation, officer, id)))!.values['state']).toBe('publicised')
    await expect(run(client => approveTogether(client, officer, approval([one!, one!])))).rejects.toMatchObject({
      code: 'which-titles',
    })
    await expect(
      run(client => approveTogether(client, officer, { ...approval([one!]), approvedOn: '2025-02-30' })),
    ).rejects.toMatchObject({ code: 'approval-incomplete' })
  })
})

describe('the calendar of last days', () => {
  const entryOf = async (id: string) => {
    const text = await run(client => expiryCalendar(client, officer, 'zh', 'http://localhost'))
    const entry = text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .find(part => part.includes(`UID:${id}@`))
    const value = (name: string) => new RegExp(`^${name}[:;](.*)$`, 'm').exec(entry ?? '')?.[1]?.trim()
    return entry === undefined
      ? undefined
      : { sequence: Number(value('SEQUENCE')), status: value('STATUS'), day: value('DTSTART'), summary: value('SUMMARY') }
  }

  test('follows a title through its life: the sequence only rises, and what no longer holds is cancelled', async () => {
    const [, firm] = await firms()
    const values = {
      type: since2008,
      level: 'national',
      holderKind: 'organisation',
      organisation: firm,
      state: 'valid',
      approvedOn: '2022-12-01',
      documentNumber: '1号',
      term: { from: '2022-12-01', until: '2025-11-30' },
    }
    const { id } = await run(client => createRecord(client, officer, designation, { values, source: '公告' }))
    const seen = [await entryOf(id)]
    const next = async (work: (row: StoredRow) => Promise<unknown>) => {
      await work((await run(client => readVersions(client, designation, officer, id))).at(-1)!)
      seen.push(await entryOf(id))
    }
    const given = { values: { ...values, term: { from: '2022-12-01', until: '2025-10-31' } }, source: '更正', reason: '日期有误' }
    await next(row => run(client => changeRecord(client, officer, designation, id, row.version, given)))
    await next(row => run(client => withdrawRecord(client, officer, designation, id, row.version, '重复')))
    await next(row => run(client => restoreRecord(client, officer, designation, row, '并未重复')))
    await next(row =>
      run(client =>
        moveRecord(client, officer, designation, id, row.version, 'renew', {
          values: { term: given.values.term },
          source: '公告',
        }),
      ),
    )
    expect(seen.map(one => `${one!.sequence} ${one!.status} ${one!.day}`)).toEqual([
      '0 CONFIRMED VALUE=DATE:20251130',
      '2 CONFIRMED VALUE=DATE:20251031',
      '3 CANCELLED VALUE=DATE:20251031',
      '4 CONFIRMED VALUE=DATE:20251031',
      '6 CANCELLED VALUE=DATE:20251031',
    ])
    expect(seen[0]!.summary).toMatch(/^LANGUAGE=zh-CN:到期：高新技术企业 · 国家级/)
  })

  test('has no entry for what has no last day', async () => {
    const open = (await titles()).find(({ values }) => (values['term'] as Period | null)?.until === null)!
    expect(await entryOf(open.id)).toBeUndefined()
  })
})
