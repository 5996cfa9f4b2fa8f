import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import type { Actor } from '../../kernel/actor.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { task } from '../../registers/task/register.ts'
import type { Bureau } from '../bureau.ts'
import { createRecord, moveRecord } from '../save.ts'
import { listNotices, markRead, tell, unsent } from './notices.ts'

let bureau: Bureau
let firm: string
const second: Actor = { ...officer, id: 'second-officer', name: '周宁' }

beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  firm = (
    await bureau.run(officer, client =>
      createRecord(client, officer, organisation, {
        values: {
          name: { zh: '岚城市恒川阀门有限公司' },
          kind: 'institute',
          local: true,
          term: { from: '2001-03-01', until: null },
          status: 'active',
        },
        source: '公告',
      }),
    )
  ).id
})
afterAll(() => bureau.close())

const dueTask = (subject: string, dueOn: string) =>
  bureau.run(officer, client =>
    createRecord(client, officer, task, {
      values: { subject, origin: 'plan', owner: firm, assignedOn: '2026-01-01', dueOn, state: 'assigned' },
      source: '会议纪要',
    }),
  )
const told = (today: string, who = officer) => bureau.run(who, client => tell(client, who, today))
const list = (who = officer) => bureau.run(who, client => listNotices(client, who))

describe('what a person is told in the page', () => {
  test('once at each threshold, and no more when it is done', async () => {
    const { id } = await dueTask('上报统计年报', '2026-05-20')
    expect(await told('2026-05-01')).toBe(0)
    expect(await told('2026-05-14')).toBe(1)
    expect(await told('2026-05-14')).toBe(0)
    expect(await told('2026-05-16')).toBe(0)
    expect(await told('2026-05-21')).toBe(1)
    expect((await list()).notices.map(({ record, late, due }) => [record, late, due])).toEqual([
      [id, true, '2026-05-20'],
      [id, false, '2026-05-20'],
    ])
    await bureau.run(officer, client =>
      moveRecord(client, officer, task, id, 1, 'finish', { values: { doneOn: '2026-05-22', result: '已办结' }, source: '台账' }),
    )
    expect(await told('2026-06-30')).toBe(0)
  })

  test('read by one person, unread for the other; nobody reads another’s', async () => {
    await told('2026-05-14', second)
    const before = (await list()).unread
    expect(before).toBeGreaterThan(0)
    const [first] = (await list()).notices
    await bureau.run(officer, client => markRead(client, officer, [first!.id]))
    expect((await list()).unread).toBe(before - 1)
    await bureau.run(second, client => markRead(client, second, [first!.id]))
    await bureau.run(officer, client => markRead(client, officer, null))
    expect((await list()).unread).toBe(0)
    const { rows } = await bureau.run(second, client => client.query("select * from notice where person = 'local-officer'"))
    expect(rows).toEqual([])
  })

  test('two at once tell nothing twice', async () => {
    await dueTask('同时提醒', '2026-07-03')
    const [one, other] = await Promise.all([told('2026-07-01'), told('2026-07-01')])
    expect(one + other).toBe(1)
  })

  test('what they were told before their roles changed is not theirs to read any more', async () => {
    await dueTask('内部事项', '2026-05-18')
    await told('2026-05-14', second)
    expect((await list(second)).notices.length).toBeGreaterThan(0)
    const expert: Actor = { ...second, roles: ['expert'] }
    expect(await list(expert)).toEqual({ notices: [], unread: 0 })
    expect(await bureau.run(expert, client => unsent(client, expert))).toEqual([])
  })
})
