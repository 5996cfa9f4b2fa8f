import { expect, test } from 'vitest'
import { officer } from '../../../test/bureau.ts'
import { auditOf, bureau, contractDraft, create, openBureau, run } from '../../../test/office.ts'
import type { Actor } from '../../kernel/actor.ts'
import { contract } from '../../registers/contract/register.ts'
import { registers } from '../../registers/index.ts'
import { patchRecord, undoSave } from '../patch.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { Problems } from '../save-refusals.ts'
import { applyBulk, previewBulk } from './bulk-edit.ts'
import type { BulkRequest } from './bulk-plan.ts'
import { addComment, changeComment, commentHistory, listComments, mentionsIn } from './comments.ts'
import { readPreferences, setPreference } from './preferences.ts'
import { undoBulk } from './undo-bulk.ts'
import { changeView, createView, listViews, removeView, restoreView } from './views.ts'

openBureau()

const colleague: Actor = { ...officer, id: 'colleague', name: 'Lin Colleague' }
const as = <Result>(by: Actor, work: Parameters<typeof bureau.run<Result>>[1]) => bureau.run(by, work)
const ask = (rows: readonly StoredRow[], more: Partial<BulkRequest> = {}): BulkRequest => ({
  rows: rows.map(({ id, version }) => ({ id, version })),
  values: { pages: 9 },
  move: null,
  source: '',
  reason: 'counted again',
  ...more,
})
const current = (row: StoredRow) => run(client => readCurrent(client, contract, officer, row.id))

test('a view is its owner’s until it is shared, changes by version, and comes back when it was taken away', async () => {
  const draft = { name: ' Transfers ', shared: false, query: { 'filter[kind]': 'transfer', page: '7' }, columns: ['name', 'no'] }
  const view = await run(client => createView(client, officer, contract, draft))
  expect(view).toMatchObject({ name: 'Transfers', query: { 'filter[kind]': 'transfer' }, columns: ['name'] })
  const seen = () => as(colleague, client => listViews(client, colleague, 'contract'))
  expect(await seen()).toEqual([])
  await run(client => changeView(client, officer, registers, view.id, { shared: true }))
  expect(await seen()).toMatchObject([{ id: view.id, version: 2, ownerName: officer.name }])
  await expect(as(colleague, client => changeView(client, colleague, registers, view.id, { name: 'Mine' }))).rejects.toThrow(
    'no-such-view',
  )
  await run(client => removeView(client, officer, view.id))
  expect(await seen()).toEqual([])
  await run(client => restoreView(client, officer, view.id))
  expect(await seen()).toMatchObject([{ version: 4, name: 'Transfers' }])
  await expect(run(client => createView(client, officer, contract, { ...draft, name: ' ' }))).rejects.toThrow('bad-view')
})

test('a preference is one’s own, and the last word counts', async () => {
  await run(client => setPreference(client, officer, 'columns:contract', ['name']))
  await run(client => setPreference(client, officer, 'columns:contract', ['kind', 'name']))
  expect(await run(client => readPreferences(client, officer))).toEqual({ 'columns:contract': ['kind', 'name'] })
  expect(await as(colleague, client => readPreferences(client, colleague))).toEqual({})
  await expect(run(client => setPreference(client, officer, 'Columns!', 1))).rejects.toThrow('bad-preference')
})

test('a comment is changed by who said it, and what it said before is kept', async () => {
  const row = await create(contract, contractDraft())
  const record = { register: 'contract', id: row.id }
  const said = await run(client => addComment(client, officer, record, 'Please look, @陈敏 and @Lin.Colleague'))
  expect(said.mentions).toEqual(['陈敏', 'Lin.Colleague'])
  expect(mentionsIn('a@b a@b')).toEqual(['b'])
  await expect(as(colleague, client => changeComment(client, colleague, record, said.id, 'no'))).rejects.toThrow(
    'no-such-comment',
  )
  await run(client => changeComment(client, officer, record, said.id, 'Please look soon'))
  await run(client => changeComment(client, officer, record, said.id, null))
  expect(await as(colleague, client => listComments(client, colleague, record))).toMatchObject([{ text: '', withdrawn: true }])
  const history = await run(client => commentHistory(client, officer, record, said.id))
  expect(history.map(each => each.text)).toEqual([
    'Please look, @陈敏 and @Lin.Colleague',
    'Please look soon',
    'Please look soon',
  ])
  // An outsider sees no talk of the office.
  const firm: Actor = { ...officer, id: 'firm', roles: ['enterprise'], organisation: row.id }
  expect(await as(firm, client => listComments(client, firm, record))).toEqual([])
  await expect(run(client => addComment(client, officer, record, '  '))).rejects.toThrow('bad-comment')
})

test('many records change in one act after a preview that changes nothing, and go back in one', async () => {
  const rows = [
    await create(contract, contractDraft()),
    await create(contract, contractDraft()),
    await create(contract, contractDraft({ pages: 9 })),
  ]
  const plan = await run(client => previewBulk(client, officer, contract, ask(rows)))
  expect(plan.map(one => [one.problems.length, one.changes.length])).toEqual([
    [0, 1],
    [0, 1],
    [0, 0],
  ])
  expect((await current(rows[0]!))!.version).toBe(1)
  const { id, changed } = await run(client => applyBulk(client, officer, contract, ask(rows)))
  expect(changed).toBe(2)
  const after = (await current(rows[0]!))!
  expect(after).toMatchObject({ version: 2, source: rows[0]!.source, reason: 'counted again' })
  expect(after.values['pages']).toBe(9)
  expect((await auditOf(rows[1]!.id)).map(entry => entry.action)).toEqual(['create', 'change'])
  // One was saved since: it stays, and is named.
  await run(client => patchRecord(client, officer, contract, rows[1]!.id, 2, { values: { pages: 10 }, source: '' }))
  expect(await run(client => undoBulk(client, officer, registers, id))).toEqual({ restored: 1, kept: [rows[1]!.id] })
  expect((await current(rows[0]!))!.values['pages']).toBeNull()
  await expect(run(client => undoBulk(client, officer, registers, id))).rejects.toThrow('already-undone')
})

test('a bulk change says every problem at once and changes nothing', async () => {
  const rows = [
    await create(contract, contractDraft()),
    await create(contract, contractDraft()),
    await create(contract, contractDraft()),
  ]
  await run(client => patchRecord(client, officer, contract, rows[0]!.id, 1, { values: { pages: 3 }, source: '' }))
  const number = ask(rows.slice(1), { values: { registrationNumber: '2006000000000001' } })
  const twice = await run(client => previewBulk(client, officer, contract, number))
  // The first takes the number, the second finds it taken.
  expect(twice.map(one => one.problems.map(problem => problem.code)).sort()).toEqual([[], ['already-there']])
  const wrong = ask(rows, { values: { turnover: '1' } })
  const refused = await run(client => applyBulk(client, officer, contract, wrong)).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Problems)
  const problems = (refused as Problems).problems
  expect(new Set(problems.map(problem => problem.place))).toEqual(new Set(rows.map(row => row.id)))
  expect(problems.map(problem => problem.code)).toContain('changed-meanwhile')
  expect((await current(rows[1]!))!.version).toBe(1)
  const lost = ask(rows.slice(1), { values: { seller: '00000000-0000-7000-8000-000000000000' } })
  const plan = await run(client => previewBulk(client, officer, contract, lost))
  expect(plan.every(one => one.problems.some(problem => problem.code === 'no-such-record'))).toBe(true)
  await expect(run(client => previewBulk(client, officer, contract, ask(rows, { reason: '' })))).rejects.toThrow('problems')
  const many = Array.from({ length: 5001 }, () => rows[1]!)
  await expect(run(client => previewBulk(client, officer, contract, ask(many)))).rejects.toThrow('too-many-records')
})

test('a move is made for many by who may, and is undone by who could have made it', async () => {
  const rows = [await create(contract, contractDraft()), await create(contract, contractDraft())]
  const refuse = ask(rows, { move: 'refuse', values: {}, reason: '' })
  const plan = await run(client => previewBulk(client, officer, contract, refuse))
  expect(plan.map(one => one.problems.map(problem => problem.code))).toEqual([['move-not-allowed'], ['move-not-allowed']])
  const head: Actor = { ...officer, id: 'head', roles: ['section-head'] }
  const { id } = await as(head, client => applyBulk(client, head, contract, refuse))
  expect((await current(rows[0]!))!.values['state']).toBe('refused')
  await expect(run(client => undoBulk(client, officer, registers, id))).rejects.toThrow('not-allowed')
  expect(await as(head, client => undoBulk(client, head, registers, id))).toMatchObject({ restored: 2 })
})

test('the last save is taken back, unless somebody saved since', async () => {
  const row = await create(contract, contractDraft())
  const patched = await run(client => patchRecord(client, officer, contract, row.id, 1, { values: { pages: 4 }, source: '' }))
  expect(patched.reason).toContain('Pages')
  await expect(run(client => undoSave(client, officer, contract, row.id, 1))).rejects.toThrow('changed-meanwhile')
  expect((await run(client => undoSave(client, officer, contract, row.id, 2)))?.values['pages']).toBeNull()
  const fresh = await create(contract, contractDraft())
  expect(await run(client => undoSave(client, officer, contract, fresh.id, 1))).toBeNull()
  expect(await current(fresh)).toBeNull()
})
