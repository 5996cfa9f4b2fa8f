import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { asOwner } from '../../test/specimen.ts'
import type { Actor } from '../kernel/actor.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { registered } from '../registers/contract/indicators.ts'
import { contract } from '../registers/contract/register.ts'
import { designation } from '../registers/designation/register.ts'
import { designationType } from '../registers/designation-type/register.ts'
import { loadSamples } from '../registers/load.ts'
import { organisation } from '../registers/organisation/register.ts'
import type { Bureau } from './bureau.ts'
import { computeFigures, isRefused, traceFigures } from './figures.ts'
import { listRecords, now, readCurrent, readKnown, readVersions } from './read.ts'
import type { StoredRow } from './row.ts'
import { sampleWorld } from './sample.ts'
import { Conflict, changeRecord, createRecord, type Given, moveRecord, Problems, restoreRecord, withdrawRecord } from './save.ts'

let bureau: Bureau
let organisationId: string
let typeId: string
const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)

const given = (values: Given['values'], rest: Partial<Given> = {}): Given => ({
  values,
  source: 'Ledger 1',
  reason: 'as reported',
  ...rest,
})
const create = (register: AnyRegister, values: Given['values']) =>
  run(client => createRecord(client, officer, register, given(values)))

/** The draft of the first sample record of a register that points to no other. */
const draftOf = async (register: string) => {
  const { sample, register: of } = (await loadSamples()).find(one => one.register.name === register)!
  return sample(sampleWorld()).find(({ draft }) =>
    Object.entries(of.fields).every(([name, field]) => !field.target || draft[name] == null),
  )!.draft
}

const contractDraft = (changes: Given['values'] = {}): Given['values'] => ({
  name: 'Heat pumps',
  kind: 'development',
  sellerInDistrict: true,
  seller: organisationId,
  buyerInDistrict: false,
  buyerName: 'A firm elsewhere',
  buyerRegion: '110101',
  signedOn: '2006-03-01',
  turnover: '1000',
  transactionValue: '800',
  state: 'applied',
  ...changes,
})
const designationDraft = (changes: Given['values'] = {}): Given['values'] => ({
  type: typeId,
  level: 'municipal',
  holderKind: 'organisation',
  organisation: organisationId,
  state: 'valid',
  approvedOn: '2004-01-01',
  documentNumber: 'No. 1',
  term: { from: '2004-01-01', until: '2006-12-31' },
  ...changes,
})

beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  organisationId = (await create(organisation, await draftOf('organisation'))).id
  typeId = (await create(designationType, await draftOf('designation-type'))).id
})
afterAll(() => bureau.close())

const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return error
  throw error ?? new Error('nothing was refused')
}
const problems = async (work: Promise<unknown>) => {
  const refused = await refusal(work)
  if (!(refused instanceof Problems)) throw refused
  return refused.problems.map(({ code, place }) => `${place}: ${code}`).sort()
}
const auditOf = (id: string) =>
  run(
    async client =>
      (
        await client.query('select action, version, actor from audit_entry where region = $1 and record = $2 order by at, id', [
          officer.region,
          id,
        ])
      ).rows,
  )
const countOf = async (table: string) =>
  Number((await asOwner(bureau.store.ownerUrl, `select count(*) from ${table}`)).rows[0].count)

describe('two editors', () => {
  test('the second is refused and shown the version that stands; one version was saved', async () => {
    const row = await create(contract, contractDraft())
    const first = await run(client => changeRecord(client, officer, contract, row.id, 1, given(contractDraft({ name: 'First' }))))
    expect(first).toMatchObject({ version: 2, values: { name: 'First' } })
    const refused = await refusal(
      run(client => changeRecord(client, officer, contract, row.id, 1, given(contractDraft({ name: 'Second' })))),
    )
    expect(refused).toBeInstanceOf(Conflict)
    expect((refused as Conflict).current).toMatchObject({ version: 2, values: { name: 'First' } })
    expect((await run(client => readVersions(client, contract, officer, row.id))).map(one => one.values['name'])).toEqual([
      'Heat pumps',
      'First',
    ])
  })

  test('of saves at the same moment exactly one wins, whatever they do', async () => {
    for (let round = 0; round < 4; round++) {
      const row = await create(contract, contractDraft())
      const outcomes = await Promise.allSettled([
        run(client => changeRecord(client, officer, contract, row.id, 1, given(contractDraft({ name: 'A' })))),
        run(client => changeRecord(client, officer, contract, row.id, 1, given(contractDraft({ name: 'B' })))),
        run(client => withdrawRecord(client, officer, contract, row.id, 1, 'entered twice')),
      ])
      expect(outcomes.filter(one => one.status === 'fulfilled')).toHaveLength(1)
      for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Conflict)
      expect(await auditOf(row.id)).toHaveLength(2)
      const versions = await run(client => readVersions(client, contract, officer, row.id))
      expect(versions.filter(one => one.supersededAt === 'infinity').length).toBeLessThanOrEqual(1)
    }
  })

  test('of two who restore a record one is told that somebody was faster', async () => {
    const row = await create(contract, contractDraft())
    await run(client => withdrawRecord(client, officer, contract, row.id, 1, 'by mistake'))
    const [last] = (await run(client => readVersions(client, contract, officer, row.id))).slice(-1)
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => run(client => restoreRecord(client, officer, contract, last!, 'not by mistake'))),
    )
    expect(outcomes.filter(one => one.status === 'fulfilled')).toHaveLength(1)
    const lost = outcomes.find(one => one.status === 'rejected')
    expect(lost?.status === 'rejected' && lost.reason).toBeInstanceOf(Conflict)
  })
})

describe('what is refused', () => {
  test('every problem is told at once, and nothing is saved', async () => {
    const before = [await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]
    const work = run(client =>
      createRecord(client, officer, contract, {
        values: { ...contractDraft({ name: '', kind: 'barter', turnover: 'much', signedOn: '2006-02-30' }), nmae: 'x' },
        source: ' ',
      }),
    )
    expect(await problems(work)).toEqual([
      'kind: not-an-option',
      'name: missing',
      'nmae: unknown-field',
      'signedOn: not-a-date',
      'source: missing',
      'turnover: not-money',
    ])
    expect([await countOf('record'), await countOf('contract_version'), await countOf('audit_entry')]).toEqual(before)
  })

  test('rules, missing source, broken references and evidence that is not stored come together', async () => {
    const work = run(client =>
      createRecord(client, officer, contract, {
        values: contractDraft({ transactionValue: '2000', seller: '00000000-0000-7000-8000-000000000000' }),
        source: '',
        attachments: ['a'.repeat(64)],
      }),
    )
    expect(await problems(work)).toEqual(
      expect.arrayContaining(['source: missing', 'seller: no-such-record', 'attachments: evidence-not-stored']),
    )
    expect(
      (
        await problems(run(client => createRecord(client, officer, contract, given(contractDraft({ transactionValue: '2000' })))))
      ).join(),
    ).toMatch(/turnover|transactionValue/)
  })

  test('a reference to a record of another register, or to a withdrawn one', async () => {
    expect(await problems(create(contract, contractDraft({ seller: typeId })))).toEqual(['seller: no-such-record'])
    const row = await create(designationType, { ...(await draftOf('designation-type')), code: 'short-lived' })
    await run(client => withdrawRecord(client, officer, designationType, row.id, 1, 'entered twice'))
    expect(await problems(create(designation, designationDraft({ type: row.id })))).toEqual(['type: no-such-record'])
  })

  test('a change without a source or a reason, also when the first version had them', async () => {
    const row = await create(contract, contractDraft())
    expect(
      await problems(
        run(client => changeRecord(client, officer, contract, row.id, 1, { values: contractDraft(), source: '', reason: ' ' })),
      ),
    ).toEqual(['reason: missing', 'source: missing'])
  })

  test('terms of one title that overlap; a next term that does not is saved', async () => {
    const first = await create(designation, designationDraft())
    const overlapping = designationDraft({ term: { from: '2006-12-31', until: '2008-12-31' }, approvedOn: '2006-12-01' })
    expect(await problems(create(designation, overlapping))).toEqual(['term: overlaps'])
    const next = await create(
      designation,
      designationDraft({ term: { from: '2007-01-01', until: '2009-12-31' }, approvedOn: '2006-12-01', previous: first.id }),
    )
    expect(await problems(run(client => changeRecord(client, officer, designation, next.id, 1, given(overlapping))))).toEqual([
      'term: overlaps',
    ])
    expect(await run(client => readCurrent(client, designation, officer, next.id))).toMatchObject({
      version: 1,
      values: { term: { from: '2007-01-01' } },
    })
  })

  test('a second record where records must differ; a withdrawn one does not stand in the way', async () => {
    const number = {
      state: 'registered',
      appliedOn: '2006-03-02',
      registeredOn: '2006-03-03',
      registrationNumber: '2006330000000001',
    }
    const first = await create(contract, contractDraft(number))
    expect(await problems(create(contract, contractDraft(number)))).toEqual(['registrationNumber: already-there'])
    await run(client => withdrawRecord(client, officer, contract, first.id, 1, 'entered twice'))
    await create(contract, contractDraft(number))
    const last = (await run(client => readVersions(client, contract, officer, first.id))).at(-1)!
    expect(await problems(run(client => restoreRecord(client, officer, contract, last, 'wanted back')))).toEqual([
      'registrationNumber: already-there',
    ])
  })

  test('writing without the right role, in both directions of a change', async () => {
    const auditor: Actor = { ...officer, id: 'auditor', roles: ['auditor'] }
    expect(
      (await refusal(bureau.run(auditor, client => createRecord(client, auditor, contract, given(contractDraft()))))).code,
    ).toBe('not-allowed')
    const row = await create(contract, contractDraft())
    expect(
      (await refusal(bureau.run(auditor, client => changeRecord(client, auditor, contract, row.id, 1, given(contractDraft())))))
        .code,
    ).toBe('not-allowed')
    expect(
      (await refusal(bureau.run(auditor, client => withdrawRecord(client, auditor, contract, row.id, 1, 'why not')))).code,
    ).toBe('not-allowed')
  })
})

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
    const before = (a: string, b: string) => Temporal.Instant.compare(a, b) < 0
    expect(versions.map(one => one.version)).toEqual([1, 2, 3])
    for (const [index, one] of versions.entries()) {
      expect(one.supersededAt === 'infinity' || before(one.recordedAt, one.supersededAt)).toBe(true)
      if (index) expect(before(one.recordedAt, versions[index - 1]!.supersededAt)).toBe(false)
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
