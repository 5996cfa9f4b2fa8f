import { describe, expect, test } from 'vitest'
import { officer } from '../../test/bureau.ts'
import { auditOf, bureau, openBureau, problems, refusal, run } from '../../test/office.ts'
import type { Actor } from '../kernel/actor.ts'
import { figureReading } from '../registers/figure-reading/register.ts'
import { forgetReading, keepReading, listReadings, type Said } from './figure-readings.ts'
import { readCurrent, readVersions } from './read.ts'
import { createRecord, restoreRecord } from './save.ts'

openBureau()

const said = (changes: Partial<Said> = {}): Said => ({
  subject: 'grain of the lake fields',
  wording: 'The grain of the lake fields came to 4 towns.',
  unit: 'towns',
  indicator: 'place.towns',
  period: 'as-at',
  source: 'draft.docx',
  ...changes,
})
let next = 0
/** A wording nobody said anything of yet. */
const fresh = (changes: Partial<Said> = {}) => said({ subject: `湖田粮食${++next}`, ...changes })

const keep = (what: Said, actor: Actor = officer) => bureau.run(actor, client => keepReading(client, actor, what))
const list = (actor: Actor = officer) => bureau.run(actor, client => listReadings(client, actor))
const forget = (id: string, actor: Actor = officer) => bureau.run(actor, client => forgetReading(client, actor, id))
const versions = (id: string) => run(client => readVersions(client, figureReading, officer, id))
const listed = async (id: string) => (await list()).find(one => one.id === id)

describe('what an officer says a wording means', () => {
  test('is kept as a record, with its document, and used the next time', async () => {
    const kept = await keep(said())
    expect(await listed(kept.id)).toEqual({
      id: kept.id,
      subject: 'grain of the lake fields',
      unit: 'towns',
      indicator: 'place.towns',
      period: 'as-at',
    })
    const [row] = await versions(kept.id)
    expect(row).toMatchObject({ version: 1, author: officer.name, source: 'draft.docx', values: { wording: said().wording } })
    expect(await auditOf(kept.id)).toMatchObject([{ action: 'create', version: 1 }])
  })

  test('may be that the registers hold nothing of the kind', async () => {
    const kept = await keep(fresh({ indicator: null, period: 'year' }))
    expect(await listed(kept.id)).toMatchObject({ indicator: null, period: null })
  })

  test('said anew is the next version of the same record; said again it is nothing new', async () => {
    const first = fresh()
    const { id } = await keep(first)
    expect(await keep({ ...first, indicator: 'place.sub-districts' })).toMatchObject({ id, indicator: 'place.sub-districts' })
    expect((await keep({ ...first, indicator: 'place.sub-districts', source: 'another.docx' })).id).toBe(id)
    expect((await versions(id)).map(one => [one.version, one.values['indicator']])).toEqual([
      [1, 'place.towns'],
      [2, 'place.sub-districts'],
    ])
    expect((await list()).filter(one => one.subject === first.subject)).toHaveLength(1)
  })

  test('of another unit is another record', async () => {
    const first = fresh()
    expect((await keep({ ...first, unit: 'percent', indicator: null, period: null })).id).not.toBe((await keep(first)).id)
  })

  test('taken back is withdrawn: not used, its history kept, restorable as any record is', async () => {
    const { id } = await keep(fresh())
    await forget(id)
    expect(await listed(id)).toBeUndefined()
    expect((await auditOf(id)).map(one => one.action)).toEqual(['create', 'withdraw'])
    await run(async client => {
      const last = (await readVersions(client, figureReading, officer, id)).at(-1)!
      return restoreRecord(client, officer, figureReading, last, 'not by mistake')
    })
    expect(await listed(id)).toMatchObject({ indicator: 'place.towns' })
  })

  test('taken back and said again, also with another meaning, goes on with the same record', async () => {
    const first = fresh()
    const { id } = await keep(first)
    await forget(id)
    expect((await keep(first)).id).toBe(id)
    await forget(id)
    expect(await keep({ ...first, indicator: 'place.communities' })).toMatchObject({ id, indicator: 'place.communities' })
    expect((await versions(id)).map(one => one.values['indicator'])).toEqual([
      'place.towns',
      'place.towns',
      'place.towns',
      'place.communities',
    ])
    expect(await listed(id)).toMatchObject({ indicator: 'place.communities' })
  })

  test('taken back twice is refused', async () => {
    const { id } = await keep(fresh())
    await forget(id)
    expect(await refusal(forget(id))).toMatchObject({ code: 'no-such-record' })
  })

  test('by two at the same moment is one record with both in its history', async () => {
    const first = fresh()
    const both = await Promise.all([keep(first), keep({ ...first, indicator: 'place.sub-districts' })])
    expect(both[0].id).toBe(both[1].id)
    const history = await versions(both[0].id)
    expect(history.map(one => one.values['indicator']).sort()).toEqual(['place.sub-districts', 'place.towns'])
    expect(history.filter(one => one.supersededAt === 'infinity')).toHaveLength(1)
  })

  test('a long sentence is cut, not refused', async () => {
    const { id } = await keep(fresh({ wording: '粮'.repeat(2000) }))
    expect(String((await run(client => readCurrent(client, figureReading, officer, id)))?.values['wording'])).toHaveLength(500)
  })
})

describe('what is refused', () => {
  test('an indicator that nobody declares, with the nearest', async () => {
    const refused = await refusal(keep(fresh({ indicator: 'place.town' })))
    expect(refused).toMatchObject({ code: 'no-such-indicator' })
    expect(refused.words.en).toContain('place.towns')
  })

  test('a wording without words', async () => {
    for (const subject of ['', ' ', '|national', '|share'])
      expect(await refusal(keep(fresh({ subject }))), subject).toMatchObject({ code: 'nothing-to-recognise' })
  })

  test('a record without the document it was said of', async () => {
    expect(await problems(keep(fresh({ source: '' })))).toEqual(['source: missing'])
  })

  test('whoever may not write', async () => {
    const leader: Actor = { ...officer, roles: ['leader'] }
    expect(await refusal(keep(fresh(), leader))).toMatchObject({ code: 'not-allowed' })
    const { id } = await keep(fresh())
    expect(await refusal(forget(id, leader))).toMatchObject({ code: 'not-allowed' })
    expect(await list(leader)).toContainEqual(expect.objectContaining({ id }))
  })
})

test('what another region said is neither seen nor touched', async () => {
  const { id } = await keep(said({ subject: '只属本区的说法' }))
  const elsewhere: Actor = { ...officer, region: '999906' }
  expect(await list(elsewhere)).toEqual([])
  expect(await refusal(forget(id, elsewhere))).toMatchObject({ code: 'no-such-record' })
  expect(await listed(id)).toBeDefined()
})

test('a record whose indicator nobody declares (any longer) is not used', async () => {
  const { subject, wording, unit } = fresh()
  const values = { subject, wording, unit, indicator: 'place.hamlets' }
  const { id } = await run(client => createRecord(client, officer, figureReading, { values, source: 'by hand' }))
  expect(await listed(id)).toBeUndefined()
})
