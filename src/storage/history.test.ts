import { beforeAll, describe, expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import {
  auditOf,
  bureau,
  contractDraft,
  countOf,
  create,
  designationDraft,
  given,
  openBureau,
  problems,
  refusal,
  run,
} from '../../test/office.ts'
import { asOwner } from '../../test/specimen.ts'
import { registered } from '../registers/contract/indicators.ts'
import { contract } from '../registers/contract/register.ts'
import { designation } from '../registers/designation/register.ts'
import type { Given } from './check-draft.ts'
import { computeFigures, isRefused, traceFigures } from './figures.ts'
import { listRecords, now, readCurrent, readKnown, readVersions } from './read.ts'
import type { StoredRow } from './row.ts'
import { changeRecord, createRecord, moveRecord, restoreRecord, withdrawRecord } from './save.ts'

openBureau()

describe('the life of a record', () => {
  const applied = () =>
    designationDraft({ state: 'applied', term: null, approvedOn: null, documentNumber: null, level: 'national' })

  test('a state changes along declared moves only', async () => {
    const row = await create(designation, applied())
    expect(
      await problems(
        run(client =>
          changeRecord(
            client,
            officer,
            designation,
            row.id,
            1,
            given({ ...designationDraft({ level: 'national' }), state: 'approved' }),
          ),
        ),
      ),
    ).toContain('state: no-such-move')
    expect((await refusal(run(client => moveRecord(client, officer, designation, row.id, 1, 'fly', given({}))))).code).toBe(
      'no-such-move',
    )
    expect(
      await problems(
        run(client =>
          moveRecord(
            client,
            officer,
            designation,
            row.id,
            1,
            'approve',
            given({ documentNumber: 'N', approvedOn: '2004-01-01', term: { from: '2004-01-01', until: null } }),
          ),
        ),
      ),
    ).toContain('state: no-such-move')
  })

  test('a move is not taken from the state it leads to', async () => {
    const row = await create(designation, applied())
    await run(client => moveRecord(client, officer, designation, row.id, 1, 'recommend', given({})))
    expect(await problems(run(client => moveRecord(client, officer, designation, row.id, 2, 'recommend', given({}))))).toEqual([
      'state: no-such-move',
    ])
    expect(await auditOf(row.id)).toHaveLength(2)
  })

  test('a move records its fields, all of them, and no others', async () => {
    const row = await create(designation, applied())
    let version = 1
    for (const name of ['recommend', 'review', 'publicise'])
      await run(client => moveRecord(client, officer, designation, row.id, version++, name, given({})))
    const approve = (values: Given['values']) =>
      run(client => moveRecord(client, officer, designation, row.id, 4, 'approve', given(values)))
    expect(await problems(approve({ documentNumber: 'N' }))).toEqual(
      expect.arrayContaining(['approvedOn: missing-in-move', 'term: missing-in-move']),
    )
    expect((await refusal(approve({ endReason: 'none' }))).code).toBe('move-records-less')
    const moved = await approve({
      documentNumber: 'N',
      approvedOn: '2010-01-01',
      term: { from: '2010-01-01', until: '2012-12-31' },
    })
    expect(moved).toMatchObject({
      version: 5,
      values: { state: 'approved', documentNumber: 'N', term: { from: '2010-01-01', until: '2012-12-31' }, level: 'national' },
    })
    expect((await auditOf(row.id)).map(entry => entry.action)).toEqual([
      'create',
      'move:recommend',
      'move:review',
      'move:publicise',
      'move:approve',
    ])
  })

  test('withdrawn, it is gone and its history is there; restored, it is as it was', async () => {
    const row = await create(contract, contractDraft())
    expect(await problems(run(client => withdrawRecord(client, officer, contract, row.id, 1, ' ')))).toEqual(['reason: missing'])
    await run(client => withdrawRecord(client, officer, contract, row.id, 1, 'entered twice'))
    expect(await run(client => readCurrent(client, contract, officer, row.id))).toBeNull()
    const [last] = await run(client => readVersions(client, contract, officer, row.id))
    expect((await refusal(run(client => changeRecord(client, officer, contract, row.id, 1, given(contractDraft()))))).code).toBe(
      'changed-meanwhile',
    )
    const restored = await run(client => restoreRecord(client, officer, contract, last!, 'it was right'))
    expect(restored).toMatchObject({
      version: 2,
      values: last!.values,
      reason: 'it was right',
      source: 'Ledger 1',
      supersededAt: 'infinity',
    })
    expect((await refusal(run(client => restoreRecord(client, officer, contract, restored, 'again')))).code).toBe(
      'changed-meanwhile',
    )
    expect((await auditOf(row.id)).map(entry => entry.action)).toEqual(['create', 'withdraw', 'restore'])
  })

  test('the recorded times of its versions follow one another, also within one transaction', async () => {
    const versions = await run(async client => {
      const row = await createRecord(client, officer, contract, given(contractDraft()))
      await changeRecord(client, officer, contract, row.id, 1, given(contractDraft({ name: 'B' })))
      await withdrawRecord(client, officer, contract, row.id, 2, 'why not')
      await restoreRecord(client, officer, contract, (await readVersions(client, contract, officer, row.id)).at(-1)!, 'why')
      return readVersions(client, contract, officer, row.id)
    })
    const earlier = (a: string, b: string) => Temporal.Instant.compare(a, b) < 0
    expect(versions.map(one => one.version)).toEqual([1, 2, 3])
    for (const [index, one] of versions.entries()) {
      expect(one.supersededAt === 'infinity' || earlier(one.recordedAt, one.supersededAt)).toBe(true)
      if (index) expect(earlier(one.recordedAt, versions[index - 1]!.supersededAt)).toBe(false)
    }
  })
})

describe('one transaction', () => {
  test('every write has its audit entry; a rollback leaves neither', async () => {
    const before = [await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]
    const failed = run(async client => {
      await createRecord(client, officer, contract, given(contractDraft()))
      throw new Error('broken off')
    })
    await expect(failed).rejects.toThrow('broken off')
    expect([await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]).toEqual(before)
    const row = await create(contract, contractDraft())
    expect(await auditOf(row.id)).toEqual([{ action: 'create', version: 1, actor: officer.id }])
    expect([await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]).toEqual(
      before.map(count => count + 1),
    )
  })

  test('a connection that is cut off leaves nothing half-saved, and the next one works', async () => {
    const before = [await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]
    const cut = run(async client => {
      const { rows } = await client.query('select pg_backend_pid() as pid')
      await createRecord(client, officer, contract, given(contractDraft()))
      await asOwner(bureau.store.ownerUrl, `select pg_terminate_backend(${rows[0].pid})`)
      await createRecord(client, officer, contract, given(contractDraft()))
    })
    expect((await refusal(cut)).code).toBe('database-connection-lost')
    expect([await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]).toEqual(before)
    await create(contract, contractDraft())
  })
})

describe('the two clocks', () => {
  const period = { kind: 'year', year: 2008, asAt: '2008-12-31' } as const
  const request = { key: 'F', indicator: registered, period }
  const list = (clocks: Parameters<typeof listRecords>[3]) =>
    run(client => listRecords(client, officer, contract, clocks, { words: 'clocked', page: 1, size: 50 }))
  const stated = (knownAt: string | null) =>
    run(async client => {
      const [figure] = await computeFigures(client, officer, { knownAt }, [request])
      const trace = await traceFigures(client, officer, { knownAt }, [contract], [request])
      return isRefused(figure!) ? figure.refused.code : [figure!.value, trace.get('F')!.map(entry => entry.version)]
    })
  let row: StoredRow
  const instants: string[] = []
  const tick = async () =>
    instants.push(await run(async client => (await client.query('select clock_timestamp() as at')).rows[0].at))

  beforeAll(async () => {
    const dates = {
      signedOn: '2008-05-01',
      state: 'registered',
      appliedOn: '2008-06-01',
      registeredOn: '2008-06-02',
      registrationNumber: '2008330000000001',
    }
    await tick()
    row = await create(contract, contractDraft({ ...dates, name: 'Clocked one' }))
    await tick()
    await run(client =>
      changeRecord(
        client,
        officer,
        contract,
        row.id,
        1,
        given(contractDraft({ ...dates, name: 'Clocked two', signedOn: '2008-05-20' })),
      ),
    )
    await tick()
    await run(client => withdrawRecord(client, officer, contract, row.id, 2, 'it never was'))
    await tick()
  })

  test('what was known at an instant is what list, record and figure say', async () => {
    const names = async (knownAt: string | null) => (await list({ asAt: null, knownAt })).rows.map(one => one.values['name'])
    expect(await Promise.all(instants.map(names))).toEqual([[], ['Clocked one'], ['Clocked two'], []])
    expect(await names(null)).toEqual([])
    const record = (knownAt: string) => run(client => readKnown(client, contract, officer, row.id, { knownAt }))
    expect((await Promise.all(instants.map(record))).map(one => one?.version ?? null)).toEqual([null, 1, 2, null])
    expect(await Promise.all(instants.map(stated))).toEqual(['no-records', ['1', [1]], ['1', [2]], 'no-records'])
    expect(await stated(null)).toBe('no-records')
  })

  test('as at a day the list shows what had happened by then, at its version of the other clock', async () => {
    const asAt = async (day: string, knownAt: string) => (await list({ asAt: day, knownAt })).total
    expect(await asAt('2008-05-01', instants[1]!)).toBe(1)
    expect(await asAt('2008-04-30', instants[1]!)).toBe(0)
    expect(await asAt('2008-05-19', instants[2]!)).toBe(0)
    expect(await asAt('2008-05-20', instants[2]!)).toBe(1)
  })

  test('as at a day the list of titles shows those that hold', async () => {
    await create(designation, designationDraft({ level: 'municipal', term: { from: '2004-01-01', until: '2009-12-31' } }))
    const held = async (day: string) =>
      (
        await run(client =>
          listRecords(
            client,
            officer,
            designation,
            { ...now, asAt: day },
            { where: designation.columns.level.is('municipal'), page: 1, size: 50 },
          ),
        )
      ).total
    expect(await Promise.all(['2003-12-31', '2004-01-01', '2006-12-31', '2009-12-31', '2010-01-01'].map(held))).toEqual([
      0, 1, 1, 1, 0,
    ])
  })
})
