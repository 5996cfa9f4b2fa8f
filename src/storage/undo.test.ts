import { describe, expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import { auditOf, bureau, contractDraft, create, designationDraft, given, openBureau, problems, run } from '../../test/office.ts'
import type { Actor } from '../kernel/actor.ts'
import { toJson } from '../kernel/draft.ts'
import { contract } from '../registers/contract/register.ts'
import { designation } from '../registers/designation/register.ts'
import type { Given } from './check-draft.ts'
import { readVersions } from './read.ts'
import { changeRecord, moveRecord } from './save.ts'

openBureau()

describe('a move made by mistake', () => {
  const end = () => ({
    term: { from: `${year}-01-01`, until: `${year}-03-01` },
    endedOn: `${year}-03-01`,
    endReason: 'another firm was meant',
  })
  // A term of its own each time: those of one title may not overlap.
  let year = 2030
  const own = () => designationDraft({ term: { from: `${++year}-01-01`, until: `${year}-12-31` } })
  const revoked = async () => {
    const row = await create(designation, own())
    await run(client => moveRecord(client, officer, designation, row.id, 1, 'revoke', given(end())))
    return row
  }
  const change = (id: string, seen: number, values: Given['values'], by: Actor = officer) =>
    bureau.run(by, client => changeRecord(client, by, designation, id, seen, given(values, { reason: 'by mistake' })))

  test('is undone with exactly what stood before, as a version and an audit entry of its own', async () => {
    const row = await revoked()
    expect(await change(row.id, 2, toJson(designation, row.values))).toMatchObject({ version: 3, values: row.values })
    expect((await auditOf(row.id)).map(entry => entry.action)).toEqual(['create', 'move:revoke', 'change'])
    const states = (await run(client => readVersions(client, designation, officer, row.id))).map(one => one.values['state'])
    expect(states).toEqual(['valid', 'revoked', 'valid'])
    // And the life goes on from there.
    expect(await run(client => moveRecord(client, officer, designation, row.id, 3, 'warn', given({})))).toMatchObject({
      version: 4,
      values: { state: 'expiring' },
    })
  })

  test('is not undone with anything else changed, nor once something was changed since', async () => {
    const row = await revoked()
    const values = toJson(designation, row.values)
    expect(await problems(change(row.id, 2, { ...values, approvedOn: '2004-01-02' }))).toEqual(['state: no-such-move'])
    await change(row.id, 2, { ...toJson(designation, row.values), ...end(), state: 'revoked', endReason: 'it moved away' })
    expect(await problems(change(row.id, 3, values))).toEqual(['state: no-such-move'])
  })

  test('is not undone by who could not have made it', async () => {
    const head: Actor = { ...officer, roles: ['section-head'] }
    const row = await create(contract, contractDraft())
    await bureau.run(head, client => moveRecord(client, head, contract, row.id, 1, 'refuse', given({})))
    const back = (by: Actor) =>
      bureau.run(by, client => changeRecord(client, by, contract, row.id, 2, given(toJson(contract, row.values))))
    expect(await problems(back(officer))).toEqual(['state: no-such-move'])
    expect(await back(head)).toMatchObject({ version: 3, values: { state: 'applied' } })
  })
})
