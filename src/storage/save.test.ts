import { describe, expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import {
  auditOf,
  bureau,
  contractDraft,
  countOf,
  create,
  designationDraft,
  draftOf,
  given,
  openBureau,
  problems,
  refusal,
  run,
  typeId,
} from '../../test/office.ts'
import type { Actor } from '../kernel/actor.ts'
import { contract } from '../registers/contract/register.ts'
import { designation } from '../registers/designation/register.ts'
import { designationType } from '../registers/designation-type/register.ts'
import { readCurrent, readVersions } from './read.ts'
import { changeRecord, createRecord, restoreRecord, withdrawRecord } from './save.ts'
import { Conflict } from './save-refusals.ts'

openBureau()

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
  test('a source or a reason as long as a document', async () => {
    const long = 'x'.repeat(2001)
    expect(
      await problems(
        create(contract, contractDraft()).then(row =>
          run(client =>
            changeRecord(client, officer, contract, row.id, 1, given(contractDraft(), { source: long, reason: long })),
          ),
        ),
      ),
    ).toEqual(['reason: too-long', 'source: too-long'])
  })

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
